package ex99.read;

/** Reads the bullets and numbers that open the points of a list. */
final class ListMarks {
  private static final String BULLETS = "•·▪●■◦‣∙□◆➢✓§";

  private ListMarks() {}

  /** A text with a space after the bullet that opens it. */
  static String spaced(String text) {
    boolean glued =
        text.length() > 1 && BULLETS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) != ' ';
    return glued ? text.charAt(0) + " " + text.substring(1) : text;
  }

  /** The length of a bullet or number at the start of a line with the space after it, or 0. */
  static int marker(String line) {
    if (line.isEmpty()) {
      return 0;
    }
    char c = line.charAt(0);
    int end;
    if (BULLETS.indexOf(c) >= 0) {
      end = 1;
    } else if (c == '*' || c == '-' || c == '–' || c == '—' || c == 'o' || c == '+') {
      end = 1;
      while (end < line.length() && line.charAt(end) == '-' && c == '-') {
        end++;
      }
      if (end == line.length() || line.charAt(end) != ' ' || isBetweenDashes(line)) {
        return 0;
      }
    } else {
      end = number(line);
    }
    if (end == 0) {
      return 0;
    }
    while (end < line.length() && line.charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  /** Whether a line stands between dashes, as sub-headlines do. */
  private static boolean isBetweenDashes(String line) {
    if (line.length() < 3) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    char before = line.charAt(line.length() - 2);
    return "-–—".indexOf(line.charAt(0)) >= 0
        && "-–—".indexOf(last) >= 0
        && (before == ' ' || before == last);
  }

  /** number := "("? (digit digit? | letter | roman) (")" | ".") " " */
  private static int number(String line) {
    int at = line.charAt(0) == '(' ? 1 : 0;
    int from = at;
    while (at < line.length() && at < from + 2 && Character.isDigit(line.charAt(at))) {
      at++;
    }
    if (at == from) {
      while (at < line.length() && at < from + 4 && "ivx".indexOf(line.charAt(at)) >= 0) {
        at++;
      }
      if (at == from && from == 1 && at < line.length() && Character.isLowerCase(line.charAt(at))) {
        at++;
      }
    }
    if (at == from || at + 1 >= line.length()) {
      return 0;
    }
    char close = line.charAt(at);
    boolean closed = close == ')' || close == '.' && from == 0;
    return closed && line.charAt(at + 1) == ' ' ? at + 1 : 0;
  }
}
