package ex99.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into lines as they were typed: tabs and odd marks replaced, and the column known at
 * which they are wrapped.
 */
final class TypedLines {
  /** The longest line that can be one of a hard-wrapped paragraph. */
  static final int WIDEST = 200;

  private TypedLines() {}

  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    int length = text.length();
    for (int i = 0; i <= length; i++) {
      char c = i == length ? '\n' : text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028') {
        lines.add(text.substring(start, i));
        if (c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n') {
          i++;
        } else if (c == '\f') {
          lines.add("<PAGE>");
        }
        start = i + 1;
      }
    }
    return lines;
  }

  /** The column at which the lines of a text are wrapped, or {@link #WIDEST} when they are not. */
  static int width(List<String> lines) {
    int[] histogram = new int[WIDEST + 1];
    int count = 0;
    int longer = 0;
    for (String line : lines) {
      int length = line.stripTrailing().length();
      if (length > WIDEST) {
        longer++;
      } else if (length > 0) {
        histogram[length]++;
        count++;
      }
    }
    if (longer * 4 > count) {
      return WIDEST;
    }
    int above = 0;
    int at = WIDEST;
    int enough = Math.max(1, count / 20);
    while (at > 0 && above < enough) {
      above += histogram[at--];
    }
    return Math.max(at + 1, 50);
  }

  static String expand(String raw) {
    int bare = 0;
    while (bare < raw.length() && raw.charAt(bare) != '\t' && !isOdd(raw.charAt(bare))) {
      bare++;
    }
    if (bare == raw.length()) {
      return raw;
    }
    StringBuilder out = new StringBuilder(raw.length() + 16);
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\t') {
        do {
          out.append(' ');
        } while (out.length() % 8 != 0);
      } else if (isOdd(c)) {
        Marks.append(out, c);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isOdd(char c) {
    return c < ' ' || c > '~' && Marks.isOdd(c);
  }
}
