package ex99.read;

import ex99.read.TextReader.Line;
import java.util.ArrayList;
import java.util.List;

/** Tables and columns that are made of spaces. */
final class TextTable {
  /** How far the further lines of a second column may hang below its first. */
  private static final int HANGING = 14;

  private TextTable() {}

  /** Whether the lines between two empty ones are rows of figures. */
  static boolean isTable(List<Line> lines, boolean marked) {
    int rows = 0;
    int texts = 0;
    int gaps = 0;
    int figures = 0;
    for (Line line : lines) {
      if (Furniture.isRule(line.text())) {
        continue;
      }
      texts++;
      if (isRow(line.text())) {
        rows++;
        figures = Math.max(figures, figures(line.text()));
      }
      gaps += gap(line.text(), 0, 3) >= 0 ? 1 : 0;
    }
    if (marked) {
      return rows > 0 || gaps * 2 > texts;
    }
    boolean alone = texts <= 2 && figures >= 2; // as where an empty line stands between the rows
    return rows >= (alone ? 1 : 2) && rows * 5 >= texts * 2;
  }

  /** How many of a line's cells are figures. */
  private static int figures(String line) {
    int count = 0;
    for (String cell : row(line).split("\t")) {
      count += isFigure(cell) ? 1 : 0;
    }
    return count;
  }

  /** Whether a line ends in a figure that a gap sets apart. */
  static boolean isRow(String line) {
    int from = line.length();
    while (from > 1 && !(line.charAt(from - 1) == ' ' && line.charAt(from - 2) == ' ')) {
      from--;
    }
    if (from <= 1) {
      return false;
    }
    return isFigure(line.substring(from).strip()) && (gap(line, 0, 3) >= 0 || line.contains(".."));
  }

  /** Whether a cell holds a figure and no words: {@code $ 1,234}, {@code (3.1)%}, {@code --}. */
  static boolean isFigure(String cell) {
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
    }
    if (digits > 0) {
      return letters <= 2 && cell.length() <= 24;
    }
    return letters == 0
        && !cell.isEmpty()
        && cell.length() <= 4
        && "-–—$%".indexOf(cell.charAt(0)) >= 0;
  }

  /** A row as the canonical text has it: its cells, with a tab between them. */
  static String row(String line) {
    StringBuilder out = new StringBuilder(line.length());
    int at = 0;
    while (at < line.length()) {
      int gap = gap(line, at, 2);
      int end = gap < 0 ? line.length() : gap;
      Cells.append(out, trimLeaders(line.substring(at, end)));
      at = end;
      while (at < line.length() && line.charAt(at) == ' ') {
        at++;
      }
    }
    return out.toString();
  }

  /** A label without the dots that lead to its figure. */
  private static String trimLeaders(String cell) {
    int end = cell.length();
    int dots = 0;
    while (end > 0 && (cell.charAt(end - 1) == '.' || cell.charAt(end - 1) == ' ')) {
      dots += cell.charAt(end - 1) == '.' ? 1 : 0;
      end--;
    }
    return dots > 2 ? cell.substring(0, end) : cell;
  }

  /** Where the next run of so many spaces begins, or -1. */
  static int gap(String line, int from, int spaces) {
    int run = 0;
    for (int i = from; i < line.length(); i++) {
      run = line.charAt(i) == ' ' ? run + 1 : 0;
      if (run == spaces) {
        return i - spaces + 1;
      }
    }
    return -1;
  }

  /**
   * The columns of lines that stand side by side, as contacts do, each to be read by itself; null
   * when the lines are ordinary.
   */
  static List<List<Line>> columns(List<Line> lines) {
    int column = -1;
    int split = 0;
    for (Line line : lines) {
      if (Furniture.isRule(line.text())) {
        continue;
      }
      int start = secondColumn(line);
      if (start > 0) {
        if (column >= 0 && (start < column - 2 || start > column + HANGING)) {
          return null;
        }
        column = column < 0 ? start : column;
        split++;
      } else if (line.indent() == 0 && line.width() > 60) {
        return null;
      }
    }
    if (column < 0 || split * 3 < lines.size()) {
      return null;
    }
    List<Line> left = new ArrayList<>();
    List<Line> right = new ArrayList<>();
    for (Line line : lines) {
      int start = secondColumn(line);
      start = start < 0 && beginsAt(line, column) ? column : start;
      if (start > 0) {
        left.add(cell(line.raw().substring(0, start), 0));
        right.add(cell(line.raw().substring(start), start));
      } else {
        boolean beside = line.indent() >= column - 2 && !Furniture.isRule(line.text());
        (beside ? right : left).add(line);
      }
    }
    return List.of(left, right);
  }

  /** Whether words begin at a column after a gap of two spaces or more. */
  private static boolean beginsAt(Line line, int column) {
    String raw = line.raw();
    return line.indent() < column - 2
        && raw.length() > column
        && raw.charAt(column) != ' '
        && raw.charAt(column - 1) == ' '
        && raw.charAt(column - 2) == ' ';
  }

  private static Line cell(String raw, int column) {
    return new Line(raw.strip(), column, raw);
  }

  /** Where the text after the only wide gap of a line begins, or -1. */
  private static int secondColumn(Line line) {
    int gap = gap(line.text(), 0, 4);
    if (gap < 0) {
      return -1;
    }
    int start = gap;
    while (line.text().charAt(start) == ' ') {
      start++;
    }
    if (gap(line.text(), start, 4) >= 0) {
      return -1; // as in most rows of figures
    }
    boolean bullet = ListMarks.marker(line.text().substring(0, gap) + " ") > 0;
    return bullet ? -1 : line.indent() + start;
  }
}
