package ex99.read;

import ex99.text.Block;
import java.util.ArrayList;
import java.util.List;

/** The paragraph of an HTML document that is being read, line by line. */
final class HtmlParagraph {
  /** A line up to a line break, with how many of its letters are set in which type. */
  private static final class Line {
    final StringBuilder text = new StringBuilder();
    int letters;
    int bold;
    int italic;
    int underline;
    boolean centred;
    boolean note;
    int size;

    boolean isEmpty() {
      return text.length() == 0;
    }

    void clear() {
      text.setLength(0);
      letters = 0;
      bold = 0;
      italic = 0;
      underline = 0;
      centred = false;
      note = false;
      size = 0;
    }

    /** Counts letters of a type that have been appended. */
    void count(int more, Style style) {
      letters += more;
      bold += style.bold() ? more : 0;
      italic += style.italic() ? more : 0;
      underline += style.underline() ? more : 0;
    }

    boolean isSet() {
      return letters > 0 && (bold * 10 >= letters * 9 || underline * 10 >= letters * 9 || centred);
    }

    int look(String written) {
      int type = bold * 10 >= letters * 9 ? 1 : 0;
      type += italic * 10 >= letters * 9 ? 2 : 0;
      type += centred ? 4 : 0;
      type += TextLines.isCaps(written) ? 8 : 0;
      return type + 16 * size;
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private Line line = new Line();
  private boolean space;

  /** Whether a space that a page is forced to keep has come, as on an empty line. */
  private boolean kept;

  /** Whether an empty line stood since the last piece. */
  private boolean blank;

  boolean isEmpty() {
    return line.isEmpty() && lines.isEmpty();
  }

  /** Begins anew with an empty line; the last one's memory is used again. */
  void clear() {
    blank |= kept && isEmpty();
    lines.clear();
    line.clear();
    space = false;
    kept = false;
  }

  void space() {
    space = true;
  }

  /** Whether nothing stands on the line yet. */
  boolean atStart() {
    return line.isEmpty();
  }

  /** Sets a raised mark at the head of the line, as notes begin. */
  void note(String mark, Style style) {
    append(mark, style);
    line.note = true;
    space = true;
  }

  /** The line so far. */
  CharSequence soFar() {
    return line.text;
  }

  boolean spacePending() {
    return space;
  }

  void append(String text, Style style) {
    if (style.symbols() && text.strip().length() == 1) {
      add('•', style);
      return;
    }
    int length = text.length();
    int i = 0;
    while (i < length) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        i = word(text, i, style);
      } else {
        add(c, style);
        i++;
      }
    }
  }

  /** Whether a character stands in the canonical text as it is, and is no white space. */
  private static boolean isPlain(char c) {
    return c > ' ' && (c <= '~' || c != '\u00a0' && !Marks.isOdd(c));
  }

  /** Appends all characters up to the next space or odd one at once; where that stands. */
  private int word(String text, int from, Style style) {
    int letters = 0;
    int to = from;
    while (to < text.length() && isPlain(text.charAt(to))) {
      letters += Character.isLetterOrDigit(text.charAt(to)) ? 1 : 0;
      to++;
    }
    open(style);
    line.text.append(text, from, to);
    line.count(letters, style);
    return to;
  }

  private void add(char c, Style style) {
    if (c <= ' ' || c == '\u00a0') {
      space = true;
      kept |= c == '\u00a0';
    } else if (c > '~' && Marks.isOdd(c)) {
      StringBuilder mark = new StringBuilder(1);
      Marks.append(mark, c);
      for (int i = 0; i < mark.length(); i++) {
        if (mark.charAt(i) == ' ') {
          space = true;
        } else {
          put(mark.charAt(i), style);
        }
      }
    } else {
      put(c, style);
    }
  }

  private void put(char c, Style style) {
    open(style);
    line.text.append(c);
    line.count(Character.isLetterOrDigit(c) ? 1 : 0, style);
  }

  /** Sets the space that is due; the first letter of a line tells how the line is set. */
  private void open(Style style) {
    if (line.text.length() == 0) {
      line.centred = style.centred();
      line.size = style.size();
    } else if (space) {
      line.text.append(' ');
    }
    space = false;
  }

  void lineBreak() {
    lines.add(line);
    line = new Line();
    space = false;
  }

  /** Ends the paragraph; lines that a break only wraps are joined. */
  void flush(List<Piece> pieces) {
    lines.add(line);
    boolean wrapped = isWrapped();
    Piece piece = null;
    Line before = null;
    boolean gap = true;
    for (Line each : lines) {
      if (each.isEmpty()) {
        gap = true;
        continue;
      }
      String text = each.text.toString();
      if (!gap && (wrapped && ListMarks.marker(text) == 0 || joins(before, each))) {
        piece.join(text);
        piece.emphasis &= each.isSet();
      } else if (Furniture.isRule(text) && text.length() > 3) {
        gap = true;
        continue;
      } else {
        piece = piece(each, text);
        piece.tight = !gap;
        piece.apart = blank;
        blank = false;
        pieces.add(piece);
      }
      gap = false;
      before = each;
    }
    clear();
  }

  private static Piece piece(Line line, String text) {
    Piece piece = new Piece(ListMarks.spaced(text));
    piece.emphasis = line.isSet();
    piece.look = line.look(text);
    piece.note = line.note;
    if (ListMarks.marker(text) > 0) {
      piece.kind = Block.Kind.ITEM;
    }
    return piece;
  }

  /** Whether the lines are those of one paragraph, each as long as the page is wide. */
  private boolean isWrapped() {
    if (lines.size() < 3) {
      return false;
    }
    int longest = 0;
    int shortest = Integer.MAX_VALUE;
    for (Line each : lines.subList(0, lines.size() - 1)) {
      longest = Math.max(longest, each.text.length());
      shortest = Math.min(shortest, each.text.length());
    }
    return shortest >= 50 && longest - shortest <= 25;
  }

  private static boolean joins(Line before, Line next) {
    String a = before.text.toString();
    String b = next.text.toString();
    if (ListMarks.marker(b) > 0) {
      return false;
    }
    if (TextLines.isContinuation(b)) {
      return true;
    }
    char last = a.charAt(a.length() - 1);
    if (TextLines.isOpen(a) && a.length() >= 24 && last != ',') {
      return true;
    }
    return a.length() >= 60 && TextLines.isProse(a) && ".:;!?”\"".indexOf(last) < 0;
  }
}
