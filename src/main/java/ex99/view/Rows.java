package ex99.view;

import java.util.ArrayList;
import java.util.List;

/** Writes the rows of a data table, whose cells stand between tabs. */
final class Rows {
  /** Writes a stretch of the text with its marks. */
  interface Run {
    void write(int from, int to);
  }

  private Rows() {}

  static void write(String text, int from, int to, Run run, Html out) {
    List<List<int[]>> rows = new ArrayList<>();
    int widest = 1;
    for (int at = from; at < to; ) {
      int end = text.indexOf('\n', at);
      end = end < 0 || end > to ? to : end;
      List<int[]> cells = cells(text, at, end);
      widest = Math.max(widest, cells.size());
      rows.add(cells);
      at = end + 1;
    }
    out.open("div", "class", "wide").open("table").line();
    for (List<int[]> cells : rows) {
      row(text, cells, widest, run, out);
    }
    out.close("table").close("div").line();
  }

  private static List<int[]> cells(String text, int from, int to) {
    List<int[]> cells = new ArrayList<>();
    for (int at = from; at <= to; ) {
      int end = text.indexOf('\t', at);
      end = end < 0 || end > to ? to : end;
      cells.add(new int[] {at, end});
      at = end + 1;
    }
    return cells;
  }

  /** Empty cells are not in the text, so that the gap of a short row goes after its label. */
  private static void row(String text, List<int[]> cells, int widest, Run run, Html out) {
    out.open("tr");
    int gap = widest - cells.size();
    boolean labelled = isLabel(text, cells.get(0)) || gap == 0;
    if (cells.size() == 1) {
      cell(cells.get(0), String.valueOf(widest), run, out);
    } else {
      int at = 0;
      if (labelled) {
        cell(cells.get(at++), gap > 0 ? String.valueOf(gap + 1) : null, run, out);
      } else {
        cell(null, gap > 1 ? String.valueOf(gap) : null, run, out);
      }
      while (at < cells.size()) {
        cell(cells.get(at++), null, run, out);
      }
    }
    out.close("tr").line();
  }

  private static void cell(int[] cell, String span, Run run, Html out) {
    out.open("td", "colspan", span);
    if (cell != null) {
      run.write(cell[0], cell[1]);
    }
    out.close("td");
  }

  private static boolean isLabel(String text, int[] cell) {
    for (int i = cell[0]; i < cell[1]; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
