package ex99.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Strings as a scorer compares them: folded, cut into words of small letters and digits. */
final class Words {
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "co",
          "company",
          "ltd",
          "limited",
          "llc",
          "llp",
          "lp",
          "plc",
          "sa",
          "ag",
          "nv",
          "se",
          "gmbh",
          "the",
          "and",
          "na");

  private static final Map<String, String> TITLES =
      Map.of(
          "ceo", "chief executive officer",
          "cfo", "chief financial officer",
          "coo", "chief operating officer",
          "cto", "chief technology officer",
          "cio", "chief information officer",
          "cmo", "chief medical officer",
          "evp", "executive vice president",
          "svp", "senior vice president",
          "vp", "vice president");

  /** A full stop between two initials. */
  private static final Pattern INNER_STOP =
      Pattern.compile("(?<=\\b[A-Za-z])\\.(?=[A-Za-z]\\b)", Pattern.UNICODE_CHARACTER_CLASS);

  /** The least overlap of two titles that are the same. */
  private static final double SAME_TITLE = 0.7;

  private static final double TOLERANCE = 1e-6;

  private Words() {}

  /** The words of a text; none for null. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    if (text == null) {
      return words;
    }
    String folded = fold(text).toLowerCase(Locale.ROOT).replace("'s ", " ").replace("&", " and ");
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      boolean inWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** Quotation marks straight, dashes alike, white space single. */
  private static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '“', '”' -> out.append('"');
        case '‘', '’' -> out.append('\'');
        case '–', '—', '‑' -> out.append('-');
        case '\u200b', '\u00ad' -> {}
        default -> out.append(isSpace(c) ? ' ' : c);
      }
    }
    String straight = out.toString().replace("``", "\"").replace("''", "\"");
    StringBuilder single = new StringBuilder(straight.length());
    for (int i = 0; i < straight.length(); i++) {
      char c = straight.charAt(i);
      if (c != ' ' || (single.length() > 0 && single.charAt(single.length() - 1) != ' ')) {
        single.append(c);
      }
    }
    int length = single.length();
    return length > 0 && single.charAt(length - 1) == ' '
        ? single.substring(0, length - 1)
        : single.toString();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** A name without case, marks and legal form. */
  static String key(String name) {
    String given = name == null ? "" : name;
    List<String> kept = of(INNER_STOP.matcher(given).replaceAll(""));
    kept.removeIf(LEGAL_FORMS::contains);
    return String.join(" ", kept.isEmpty() ? of(given) : kept);
  }

  /** F1 of the words that two texts share. */
  static double overlap(String a, String b) {
    Map<String, Integer> left = new HashMap<>();
    List<String> first = of(a);
    List<String> second = of(b);
    first.forEach(word -> left.merge(word, 1, Integer::sum));
    int shared = 0;
    for (String word : second) {
      int rest = left.getOrDefault(word, 0);
      if (rest > 0) {
        shared++;
        left.put(word, rest - 1);
      }
    }
    return shared == 0 ? 0 : 2.0 * shared / (first.size() + second.size());
  }

  /** Whether two job titles share most of their words, abbreviations spelled out. */
  static boolean sameTitle(String wanted, String got) {
    return overlap(spelled(wanted), spelled(got)) >= SAME_TITLE;
  }

  private static String spelled(String title) {
    return String.join(
        " ", of(title).stream().map(word -> TITLES.getOrDefault(word, word)).toList());
  }

  /** Whether two figures are the same but for rounding; null is the same as null only. */
  static boolean sameNumber(Double a, Double b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
  }
}
