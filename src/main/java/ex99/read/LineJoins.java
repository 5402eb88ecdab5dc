package ex99.read;

import ex99.text.Block;
import java.util.List;

/**
 * Tells whether a typed line goes on with the one before it, by how full that is, how both are set
 * and what they begin and end with.
 */
final class LineJoins {
  private final int width;

  LineJoins(int width) {
    this.width = width;
  }

  /** Whether a line hangs below the text of a bullet. */
  static boolean hangs(Piece piece, TextReader.Line item, TextReader.Line line) {
    if (!piece.is(Block.Kind.ITEM) || item == null) {
      return false;
    }
    int marker = ListMarks.marker(item.text());
    return ListMarks.marker(line.text()) == 0
        && line.indent() > item.indent()
        && Math.abs(line.indent() - item.indent() - marker) <= 2;
  }

  /** Whether a line begins a paragraph by its indent, after one that was prose. */
  static boolean isParagraph(Piece last, TextReader.Line line, int base) {
    return line.indent() >= base + 3 && TextLines.isProse(last.head());
  }

  /** The wrap column of a chunk: its own when its lines are as long as each other. */
  int limit(List<TextReader.Line> lines) {
    if (lines.size() < 3) {
      return width;
    }
    int longest = 0;
    int shortest = Integer.MAX_VALUE;
    for (TextReader.Line line : lines.subList(0, lines.size() - 1)) {
      longest = Math.max(longest, line.width());
      shortest = Math.min(shortest, line.width());
    }
    return shortest >= 40 && longest - shortest <= 16 ? longest : width;
  }

  /** Whether a line goes on with the paragraph of the line before it. */
  boolean joins(TextReader.Line before, TextReader.Line line, int limit, int base) {
    String a = before.text();
    String b = line.text();
    boolean full = before.width() + 1 + wordLength(b) > limit - 1;
    char last = a.charAt(a.length() - 1);
    if (ListMarks.marker(b) > 0 && !(full && b.charAt(0) == '-' && TextLines.isProse(a))) {
      return full && isNumberInProse(a, b) && last != '.' && last != ';';
    }
    if (TextLines.isContinuation(b)) {
      return true;
    }
    if (TextLines.isOpen(a) && a.length() >= 24 && !(last == ',' && !full)) {
      return true;
    }
    if (line.indent() >= base + 3
        && line.indent() < 12
        && ".!?:\"”)".indexOf(last) >= 0
        && ListMarks.marker(a) == 0) {
      return false;
    }
    if (isCentred(before) && isCentred(line)) {
      return a.length() >= 40 && TextLines.isCaps(a) == TextLines.isCaps(b) && last != '-';
    }
    return full && before.text().length() > 24;
  }

  private static boolean isNumberInProse(String before, String line) {
    return TextLines.isProse(before)
        && (Character.isDigit(line.charAt(0)) || line.charAt(0) == '(');
  }

  private static int wordLength(String line) {
    int space = line.indexOf(' ');
    return space < 0 ? line.length() : space;
  }

  private boolean isCentred(TextReader.Line line) {
    if (width >= TypedLines.WIDEST || line.indent() < 4 || line.text().length() > width - 6) {
      return false;
    }
    int left = line.indent();
    int right = Math.max(width, 70) - line.width();
    return Math.abs(left - right) <= 12 || left >= 8 && right > 0;
  }

  /** Whether a line is set apart as headlines are. */
  boolean isSet(TextReader.Line line) {
    return line.text().length() < 200 && (isCentred(line) || TextLines.isCaps(line.text()));
  }

  int look(TextReader.Line line) {
    return (TextLines.isCaps(line.text()) ? 1 : 0) + (isCentred(line) ? 2 : 0);
  }
}
