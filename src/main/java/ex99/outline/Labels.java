package ex99.outline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the lines above a headline that only say what the paper is, from whom and for whom. */
final class Labels {
  private static final int LONGEST = 120;

  /** The longest line that is the label of an exhibit. */
  private static final int LONGEST_EXHIBIT = 90;

  private static final Set<String> WHOLE = Set.copyOf(lines("release-labels"));
  private static final List<String> STARTS = lines("label-starts");
  private static final String IMMEDIATE = "for immediate release";

  private static final Pattern TICKER =
      Pattern.compile(
          "\\(?(?:nasdaq|nyse|amex|otc|tsx|lse|symbol|ticker|stock symbol|traded|common"
              + " stock)\\b.{0,60}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern EXHIBIT =
      Pattern.compile(
          "(?:ex(?:hibit)?\\.?[ -]*(?:no\\.?|number)?[ #:-]*)(99[0-9A-Za-z.()-]*)",
          Pattern.CASE_INSENSITIVE);

  private Labels() {}

  /**
   * Whether a line is a label.
   *
   * @param words how many words it has
   */
  static boolean isLabel(String text, int words) {
    String lower = text.toLowerCase(Locale.ROOT).strip();
    if (isNotice(lower)) {
      return true;
    }
    if (lower.length() > LONGEST) {
      return false;
    }
    return begins(lower)
        || lower.startsWith("[") && lower.endsWith("]")
        || lower.startsWith("(") && lower.endsWith(")") && lower.indexOf(':') > 0 && words <= 8
        || words <= 5 && isRelease(lower, false)
        || words <= 10 && lower.endsWith(":") && lower.contains(" editor")
        || isWhole(lower)
        || TICKER.matcher(text).matches();
  }

  /** The exhibit number that a line is a label with, or null. */
  static String exhibit(String text) {
    if (text.length() > LONGEST_EXHIBIT) {
      return null;
    }
    Matcher matcher = EXHIBIT.matcher(text);
    if (!matcher.lookingAt()) {
      return null;
    }
    String number = matcher.group(1);
    int end = number.length();
    while (end > 0 && ".-(".indexOf(number.charAt(end - 1)) >= 0) {
      end--;
    }
    number = number.substring(0, end);
    return number.indexOf('(') < 0
        ? number.replace(")", "")
        : number.replace("(", "").replace(")", "");
  }

  /** Whether a line says that the paper is a release before it says anything else. */
  static boolean isRelease(String text) {
    return isRelease(text.toLowerCase(Locale.ROOT).strip(), true);
  }

  private static boolean isRelease(String lower, boolean first) {
    return first
        ? lower.startsWith("news release") || lower.startsWith("press release")
        : lower.endsWith("press release")
            || lower.endsWith("news release")
            || lower.endsWith("immediate release");
  }

  /**
   * Whether a text of any length only says who may read the paper, or who does not answer for it.
   */
  private static boolean isNotice(String lower) {
    return lower.startsWith("not for release")
        || lower.startsWith("not for publication")
        || lower.contains("no responsibility for the contents of this");
  }

  private static boolean begins(String lower) {
    for (String start : STARTS) {
      if (lower.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is one of the labels but for the marks around it. */
  private static boolean isWhole(String lower) {
    int start = 0;
    int end = lettersTo(lower, 0, lower.length());
    while (start < end && !Character.isLetter(lower.charAt(start)) && lower.charAt(start) != '[') {
      start++;
    }
    if (end > start && lower.substring(start, end).endsWith(IMMEDIATE)) {
      end = lettersTo(lower, start, Math.max(start, end - IMMEDIATE.length()));
    }
    String label = lower.substring(start, end);
    int bracket = label.indexOf(" ("); // "Market Release (NZX: ABC"
    return end == start
        || WHOLE.contains(label)
        || bracket > 0 && lower.endsWith(")") && WHOLE.contains(label.substring(0, bracket));
  }

  /** Where the last letter ends before a place, or the bracket that closes a label. */
  private static int lettersTo(String text, int from, int to) {
    int end = to;
    while (end > from && !Character.isLetter(text.charAt(end - 1)) && text.charAt(end - 1) != ']') {
      end--;
    }
    return end;
  }

  private static List<String> lines(String name) {
    try (InputStream in = Labels.class.getResourceAsStream("/lexicon/" + name + ".txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
