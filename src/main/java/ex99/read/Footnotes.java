package ex99.read;

/** Tells footnote marks from other raised letters, and keeps them out of figures and names. */
final class Footnotes {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Footnotes() {}

  /** Appends raised letters to a paragraph, unless they are the mark of a footnote. */
  static void append(HtmlParagraph paragraph, String raised, Style style) {
    String mark = raised.replace('\u00a0', ' ').strip();
    if (mark.isEmpty()) {
      paragraph.append(raised, style);
      return;
    }
    if (!isMark(mark)) {
      paragraph.append(raised, style);
    } else if (paragraph.atStart()) {
      paragraph.note(mark, style);
    } else if (isPower(paragraph.soFar(), mark) && !paragraph.spacePending()) {
      paragraph.append(raisedDigits(mark), style);
    } else if (raised.endsWith(" ") || raised.endsWith("\u00a0")) {
      paragraph.space();
    }
  }

  /** mark := ("(" | "[")? (digits | letter | symbol) (")" | "]")?, several with commas. */
  static boolean isMark(String text) {
    if (text.length() > 12) {
      return false;
    }
    int run = 0;
    int letters = 0;
    boolean sign = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        run++;
        if (run > 2) {
          return false;
        }
        sign = true;
      } else if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
        letters++;
        sign = true;
        if (letters > 1 && Character.isLetter(text.charAt(i - 1))) {
          return false;
        }
      } else if ("*†‡§¶#+^".indexOf(c) >= 0) {
        sign = true;
        run = 0;
      } else if ("()[],;/ .".indexOf(c) >= 0) {
        run = 0;
      } else {
        return false;
      }
    }
    return sign;
  }

  /**
   * Whether digits are an exponent: of a unit of length, or of ten, which a list of ten is not
   * ({@code Top 10}) and whose first two powers are written out.
   */
  private static boolean isPower(CharSequence before, String mark) {
    if (mark.length() > 2 || !mark.chars().allMatch(Character::isDigit)) {
      return false;
    }
    int end = before.length();
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(before.charAt(start - 1)) && end - start < 4) {
      start--;
    }
    String word = before.subSequence(start, end).toString();
    if (word.equals("10")) {
      return isFactor(before, start) && (mark.length() > 1 || mark.charAt(0) > '2');
    }
    boolean unit =
        word.equals("m")
            || word.equals("cm")
            || word.equals("km")
            || word.equals("mm")
            || word.equals("ft");
    return unit && (mark.equals("2") || mark.equals("3"));
  }

  /** Whether ten may be a base there: behind the sign of multiplication, or no name and no sum. */
  private static boolean isFactor(CharSequence before, int at) {
    int end = at;
    while (end > 0 && before.charAt(end - 1) == ' ') {
      end--;
    }
    if (end == 0 || "×x*·".indexOf(before.charAt(end - 1)) >= 0) {
      return true;
    }
    int start = end;
    while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
      start--;
    }
    boolean name = start < end && Character.isUpperCase(before.charAt(start));
    return !name && (end < at || "$€£¥.,".indexOf(before.charAt(at - 1)) < 0);
  }

  private static String raisedDigits(String digits) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      out.append(RAISED.charAt(digits.charAt(i) - '0'));
    }
    return out.toString();
  }
}
