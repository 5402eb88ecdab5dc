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

  /** The fewest lines that run on behind an empty one where a text is typed with double spacing. */
  private static final int RUNNING = 6;

  /** How many of them begin with a small letter, which no paragraph does. */
  private static final int SMALL = 3;

  /** The shortest line that may run on. */
  private static final int FULL = 50;

  private TypedLines() {}

  /**
   * The lines of a text; where it is typed with double spacing, the empty ones between are gone.
   */
  static List<String> lines(String text) {
    List<String> typed = cut(text);
    List<String> lines = new ArrayList<>(typed.size());
    int from = 0;
    while (from < typed.size()) {
      int to = spaced(typed, from);
      boolean doubled = to - from > 2 * RUNNING && runsOn(typed.subList(from, to));
      for (int i = from; i < to; i++) {
        boolean between =
            doubled
                && typed.get(i).isBlank()
                && i > from
                && i + 1 < to
                && !typed.get(i - 1).isBlank();
        if (!between) {
          lines.add(typed.get(i));
        }
      }
      from = to;
    }
    return lines;
  }

  /** Where a stretch ends in which an empty line stands before each other one. */
  private static int spaced(List<String> lines, int from) {
    int i = from + 1;
    while (i < lines.size() && (lines.get(i).isBlank() || lines.get(i - 1).isBlank())) {
      i++;
    }
    return i;
  }

  private static boolean hasColumns(String line) {
    return line.indexOf("   ", line.length() - line.stripLeading().length()) >= 0;
  }

  /** Whether the sentences of a spaced stretch run over its empty lines; tables have none. */
  private static boolean runsOn(List<String> lines) {
    int seams = 0;
    int running = 0;
    int small = 0;
    String before = null;
    for (String raw : lines) {
      String line = raw.strip();
      if (!line.isEmpty() && !hasColumns(raw)) {
        if (before != null) {
          seams++;
          char last = before.charAt(before.length() - 1);
          boolean open = before.length() >= FULL && ".:;!?\"”".indexOf(last) < 0;
          boolean lower = Character.isLowerCase(line.charAt(0));
          small += open && lower ? 1 : 0;
          running += open && (lower || raw.charAt(0) == line.charAt(0)) ? 1 : 0;
        }
        before = line;
      }
    }
    return small >= SMALL && running >= RUNNING && 3 * running >= seams;
  }

  private static List<String> cut(String text) {
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
