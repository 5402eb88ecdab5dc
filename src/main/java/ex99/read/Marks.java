package ex99.read;

/** Brings the characters of an input to those that the canonical text is written in. */
final class Marks {
  /** What the bytes 80 to 9F are in windows-1252, for inputs that give them as Latin 1. */
  private static final String WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

  private Marks() {}

  /** What a byte from 80 to 9F is in windows-1252. */
  static char windows(char c) {
    return WINDOWS.charAt(c - 0x80);
  }

  /** Whether a character of an input is another one, or none, in the canonical text. */
  static boolean isOdd(char c) {
    if (c < ' ') {
      return true;
    }
    if (c < 0x7f) {
      return false;
    }
    return c <= 0xad && (c <= 0xa0 || c == 0xad)
        || c == '\u1680'
        || c >= '\u2000' && c <= '\u200f'
        || c >= '\u2028' && c <= '\u202f'
        || c >= '\u205f' && c <= '\u206f'
        || c == '\u3000'
        || c == '\ufeff'
        || c == '\ufffe'
        || c == '\uf0b7'
        || c == '\uf0a7'
        || c == '\uf0d8';
  }

  /** Appends an odd character as the canonical text has it: a space, a mark, or nothing. */
  static void append(StringBuilder out, char c) {
    if (c >= 0x80 && c <= 0x9f) {
      char mark = windows(c);
      if (mark > 0x9f) {
        out.append(mark);
      } else if (c == 0x85) {
        out.append('…');
      }
    } else if (c == '\t' || c == '\n' || c == '\r' || c == '\f' || isSpace(c)) {
      out.append(' ');
    } else if (c == '\u2010' || c == '\u2011') {
      out.append(c);
    } else if (c >= '\uf000' && c <= '\uf0ff') {
      out.append('•');
    }
  }

  private static boolean isSpace(char c) {
    return c == '\u00a0'
        || c == '\u1680'
        || c >= '\u2000' && c <= '\u200a'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000';
  }

  /** A line with each run of white space as one space. */
  static String collapse(String line) {
    int at = line.indexOf("  ");
    if (at < 0) {
      return line;
    }
    StringBuilder out = new StringBuilder(line.length());
    boolean space = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == ' ') {
        space = true;
      } else {
        if (space && out.length() > 0) {
          out.append(' ');
        }
        space = false;
        out.append(c);
      }
    }
    return out.toString();
  }
}
