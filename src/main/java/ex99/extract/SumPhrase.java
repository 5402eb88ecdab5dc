package ex99.extract;

import ex99.token.Lexicon;
import java.util.List;
import java.util.Locale;

/** Trims words cut out of a sentence to the noun phrase in them that says what is paid for. */
public final class SumPhrase {
  /** Words of a clause that no noun phrase goes past: "the facility will provide". */
  private static final Lexicon VERBS = Lexicon.load("sum-object-verbs");

  /** Verbs of paying, getting and dealing. */
  private static final Lexicon GIVING = Lexicon.load("sum-giving");

  /** Words that name a price itself. */
  private static final Lexicon PRICES = Lexicon.load("sum-price-nouns");

  private static final List<String> NAMED =
      List.of("due", "series", "class", "rule", "section", "in", "and", "chapter", "tranche");

  private static final List<String> LEADS =
      List.of("up to", "issuance of", "sale of", "purchase of", "an aggregate of", "offering of");

  private static final Lexicon MONTHS = Lexicon.load("months");

  private static final String MARKS = "•·*–—-:;,.“”\"";

  private SumPhrase() {}

  /**
   * The words without list marks, a leading article and what follows a finite verb.
   *
   * @return null when nothing is left
   */
  static String tidy(String words) {
    if (words == null) {
      return null;
    }
    String[] parts = words.trim().split(" +");
    int from = 0;
    while (from < parts.length
        && (isMark(parts[from])
            || isBullet(parts, from)
            || isArticle(parts[from])
            || isLeading(parts, from))) {
      from++;
    }
    if (from + 3 < parts.length && isOutstanding(parts, from)) {
      from += 3;
    }
    int to = from;
    while (to < parts.length && !(to > from && (isVerb(parts[to]) || isDated(parts, to)))) {
      to++;
    }
    if (isPayer(parts, to)) {
      return null;
    }
    while (to > from && (isMark(parts[to - 1]) || isLoose(parts[to - 1]))) {
      to--;
    }
    StringBuilder kept = new StringBuilder();
    for (int i = from; i < to; i++) {
      kept.append(i > from ? " " : "").append(parts[i]);
    }
    while (kept.length() > 0 && ",;:".indexOf(kept.charAt(kept.length() - 1)) >= 0) {
      kept.setLength(kept.length() - 1);
    }
    return kept.isEmpty() || kept.toString().equals("cash") ? null : kept.toString();
  }

  /** Whether words name nothing but the price itself: "total consideration"; none do not. */
  public static boolean isPrice(String words) {
    if (words == null || words.contains("portion of") || words.contains("component of")) {
      return false; // it says which part of the price
    }
    for (String word : words.toLowerCase(Locale.ROOT).split(" ")) {
      if (!PRICES.has(word)) {
        return false;
      }
    }
    return true;
  }

  /** Words for a security without its par value and without how many there are of it. */
  static String plain(String words) {
    int par = words == null ? -1 : words.indexOf(", par value");
    return uncounted(par > 0 ? words.substring(0, par) : words);
  }

  /** Words for a security without how many there are: "issuance of 500 units" is "units". */
  static String uncounted(String words) {
    if (words == null || words.isEmpty()) {
      return words;
    }
    StringBuilder kept = new StringBuilder();
    boolean counted = false;
    for (String part : words.split(" ")) {
      boolean number = Character.isDigit(part.charAt(0)) && part.matches("[0-9][0-9,.]*(-share)?");
      boolean scale =
          part.equals("million") && (kept.isEmpty() || kept.charAt(kept.length() - 1) == '\0');
      if (number && !isNamed(kept)) {
        dropSale(kept);
        counted = true;
      } else if (!scale && !(counted && part.equals("share"))) {
        kept.append(kept.isEmpty() ? "" : " ").append(part);
        counted = false;
      }
    }
    return kept.isEmpty() ? words : kept.toString();
  }

  /** "notes due 2031", "Series 2": a number that tells which. */
  private static boolean isNamed(StringBuilder before) {
    String words = before.toString().toLowerCase(Locale.ROOT);
    return NAMED.stream().anyMatch(words::endsWith);
  }

  /** "issuance of", "sale of", "up to" before a number go with it. */
  private static void dropSale(StringBuilder kept) {
    for (String lead : LEADS) {
      if (kept.toString().equals(lead) || kept.toString().endsWith(" offering of")) {
        kept.setLength(0); // "public offering of 500 units" is an offering of units
      } else if (kept.toString().endsWith(" " + lead)) {
        kept.setLength(kept.length() - lead.length() - 1);
      }
    }
  }

  /** "outstanding of its senior notes": how much there is of it is no part of the words. */
  private static boolean isOutstanding(String[] parts, int at) {
    return parts[at].equals("outstanding")
        && parts[at + 1].equals("of")
        && (parts[at + 2].equals("its") || parts[at + 2].equals("the"));
  }

  /** "on June 18", "from now through March 31": when it is done. */
  private static boolean isDated(String[] parts, int at) {
    if (parts[at].equals("from") && at + 1 < parts.length && parts[at + 1].equals("now")) {
      return true;
    }
    return parts[at].equals("on")
        && at + 2 < parts.length
        && MONTHS.has(parts[at + 1].toLowerCase(Locale.ROOT))
        && Character.isDigit(parts[at + 2].charAt(0));
  }

  /** "the buyer may pay": who pays or gets a sum is not what it is for. */
  private static boolean isPayer(String[] parts, int verb) {
    for (int i = verb; i < Math.min(parts.length, verb + 4); i++) {
      if (GIVING.has(parts[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(String part) {
    return part.length() == 1 && MARKS.indexOf(part.charAt(0)) >= 0;
  }

  /** "o Regular quarterly dividend": the letter that old releases set for a bullet. */
  private static boolean isBullet(String[] parts, int at) {
    return parts[at].equals("o")
        && at + 1 < parts.length
        && Character.isUpperCase(parts[at + 1].charAt(0));
  }

  private static boolean isArticle(String part) {
    return part.equals("the") || part.equals("a") || part.equals("an") || part.equals("The");
  }

  private static boolean isLeading(String[] parts, int at) {
    return at + 1 < parts.length && (parts[at].equals("of") || parts[at].equals("in"));
  }

  private static boolean isVerb(String part) {
    return VERBS.has(part);
  }

  private static boolean isLoose(String part) {
    return switch (part) {
      case "of", "in", "for", "to", "and", "or", "at", "by", "with", "the", "a", "an", "its" ->
          true;
      default -> false;
    };
  }
}
