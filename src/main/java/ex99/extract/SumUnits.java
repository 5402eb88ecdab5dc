package ex99.extract;

import ex99.phrase.Count;
import ex99.phrase.Figure;
import java.util.Locale;

/** Counts of what a sum is paid for: "six monthly payments", "each of its six companies". */
final class SumUnits {
  private static final String[] WORDS = {
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve"
  };

  private SumUnits() {}

  /** The number right before a noun and its adjectives, or null. */
  static Integer before(SumSite site, int noun) {
    for (int i = noun - 1; i >= Math.max(site.sentence.from(), noun - 5); i--) {
      Integer number = number(site.norm(i));
      if (number != null) {
        return number;
      }
    }
    return null;
  }

  private static Integer number(String norm) {
    for (int i = 2; i < WORDS.length; i++) {
      if (WORDS[i].equals(norm)) {
        return i;
      }
    }
    boolean digits =
        !norm.isEmpty() && norm.length() < 4 && norm.chars().allMatch(Character::isDigit);
    return digits ? Integer.valueOf(norm) : null;
  }

  /** The last noun in the singular, number words left off. */
  static String singular(String words) {
    String text = words;
    int space = text.indexOf(' ');
    if (space > 0 && number(text.substring(0, space).toLowerCase(Locale.ROOT)) != null) {
      text = text.substring(space + 1);
    }
    return text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
  }

  /** Whether a figure is a count of shares and the like. */
  static boolean isCount(Figure figure) {
    return figure instanceof Count;
  }
}
