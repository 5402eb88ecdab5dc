package ex99.cli;

import java.util.Locale;

/** Shows characters that would command a terminal as escapes that it only prints. */
final class Visible {
  private Visible() {}

  /** A text for one line of a terminal. */
  static String text(String text) {
    return escape(text, "");
  }

  /** A text of many lines for a terminal. */
  static String lines(String text) {
    return escape(text, "\n\t");
  }

  private static String escape(String text, String allowed) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escape = commands(c) && allowed.indexOf(c) < 0;
      if (escape && out == null) {
        out = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (out != null) {
        out.append(escape ? String.format(Locale.ROOT, "\\u%04x", (int) c) : c);
      }
    }
    return out == null ? text : out.toString();
  }

  /** Controls of both sets, and marks that turn the direction of writing. */
  static boolean commands(char c) {
    return c < 0x20
        || c >= 0x7f && c < 0xa0
        || c == 0x200e
        || c == 0x200f
        || c >= 0x2028 && c <= 0x202e
        || c >= 0x2066 && c <= 0x2069;
  }
}
