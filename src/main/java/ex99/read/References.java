package ex99.read;

import org.jsoup.parser.Parser;

/** Puts letters for the references that markup writes them as. */
final class References {
  private References() {}

  /** A text with its references resolved, as browsers do. */
  static String resolved(String text) {
    int at = text.indexOf('&');
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int copied = 0;
    while (at >= 0) {
      int end = text.indexOf(';', at);
      int letter = end < 0 ? -1 : letter(text, at + 1, end);
      if (letter < 0) {
        return Parser.unescapeEntities(text, false); // hundreds of names, and many errors
      }
      out.append(text, copied, at).append((char) letter);
      copied = end + 1;
      at = text.indexOf('&', copied);
    }
    return out.append(text, copied, text.length()).toString();
  }

  /** The letter of a reference that nearly all markup is content with, or -1. */
  private static int letter(String text, int from, int to) {
    if (to - from < 2 || to - from > 5) {
      return -1;
    }
    if (text.charAt(from) == '#') {
      return numbered(text, from + 1, to);
    }
    return text.startsWith("nbsp;", from) ? '\u00a0' : text.startsWith("amp;", from) ? '&' : -1;
  }

  /** The letter of a number that means the same everywhere, or the sign that Windows has there. */
  private static int numbered(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    if (number >= 0x80 && number < 0xa0) {
      return Marks.windows((char) number);
    }
    return number >= ' ' && number < 0x7f || number >= 0xa0 ? number : -1;
  }
}
