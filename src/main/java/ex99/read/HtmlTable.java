package ex99.read;

import ex99.text.Block;
import java.util.ArrayList;
import java.util.List;

/** A table of an HTML document that is being read, told at its end from mere layout. */
final class HtmlTable {
  /**
   * A cell.
   *
   * @param row the number of its row
   * @param from its first piece
   * @param to the piece after its last
   */
  private record Cell(int row, int from, int to) {}

  private final int from;
  private final List<Cell> cells = new ArrayList<>();
  private int row;
  private int open = -1;

  HtmlTable(int from) {
    this.from = from;
  }

  void row() {
    row++;
  }

  void open(int piece) {
    open = piece;
  }

  void shut(int piece) {
    if (open >= 0 && piece > open) {
      cells.add(new Cell(row, open, piece));
    }
    open = -1;
  }

  /**
   * Ends the table: rows of figures take the place of its pieces, or bullets get their text.
   *
   * @return whether it is a data table
   */
  boolean close(List<Piece> pieces, int number) {
    if (cells.isEmpty()) {
      return false;
    }
    boolean data = isData(pieces);
    if (!data && !hasBullet(pieces)) {
      return false;
    }
    List<Piece> out = new ArrayList<>();
    int covered = from;
    int i = 0;
    while (i < cells.size()) {
      int end = i;
      while (end < cells.size() && cells.get(end).row() == cells.get(i).row()) {
        end++;
      }
      out.addAll(pieces.subList(covered, cells.get(i).from()));
      covered = cells.get(end - 1).to();
      if (data) {
        row(pieces, i, end, number, out);
      } else {
        layout(pieces, i, end, out);
      }
      i = end;
    }
    out.addAll(pieces.subList(covered, pieces.size()));
    pieces.subList(from, pieces.size()).clear();
    pieces.addAll(out);
    return data;
  }

  /**
   * Whether the table holds figures: at least two rows with one after the first cell, or a grid of
   * short texts three columns wide; and no prose to speak of.
   */
  private boolean isData(List<Piece> pieces) {
    int figureRows = 0;
    int figures = 0;
    int gridRows = 0;
    int prose = 0;
    int rows = 0;
    int last = -1;
    int inRow = 0;
    int bullets = 0;
    boolean counted = false;
    for (Cell cell : cells) {
      if (cell.row() != last) {
        last = cell.row();
        inRow = 0;
        counted = false;
        rows++;
      }
      if (cell.to() - cell.from() > 12) {
        return false;
      }
      String text = text(pieces, cell);
      if (pieces.get(cell.from()).table >= 0) {
        return false;
      }
      inRow++;
      bullets +=
          text.length() == 1
                  && ListMarks.marker(text + " ") > 0
                  && "–—".indexOf(text.charAt(0)) < 0
                  && text.charAt(0) > 127
              ? 1
              : 0;
      gridRows += inRow == 3 && text.length() <= 80 ? 1 : 0;
      prose += text.length() > 160 && TextLines.isProse(text) ? 1 : 0;
      if (inRow > 1 && TextTable.isFigure(text)) {
        figures++;
        figureRows += counted ? 0 : 1;
        counted = true;
      }
    }
    boolean listed = bullets > 1 && bullets * 2 > rows;
    if (listed || prose * 4 > rows) {
      return false;
    }
    return figureRows >= 2 || figures >= 3 && rows <= 4 || gridRows >= 3;
  }

  private static String text(List<Piece> pieces, Cell cell) {
    if (cell.to() - cell.from() == 1) {
      return pieces.get(cell.from()).text();
    }
    StringBuilder out = new StringBuilder();
    for (int i = cell.from(); i < cell.to(); i++) {
      out.append(i > cell.from() ? " " : "").append(pieces.get(i).text());
    }
    return out.toString();
  }

  private void row(List<Piece> pieces, int first, int end, int number, List<Piece> out) {
    Piece lead = pieces.get(cells.get(first).from());
    if (isNote(pieces, first, end)) {
      layout(pieces, first, end, out);
      return;
    }
    StringBuilder row = new StringBuilder();
    for (int i = first; i < end; i++) {
      Cells.append(row, text(pieces, cells.get(i)));
    }
    Piece piece = Piece.of(Block.Kind.ROW, row.toString());
    piece.table = number;
    piece.emphasis = lead.emphasis;
    piece.look = lead.look;
    piece.newPage = lead.newPage;
    piece.tight = !out.isEmpty() && out.get(out.size() - 1).table == number;
    out.add(piece);
  }

  /** Whether a row of a data table is a footnote: prose across the table, after a mark or not. */
  private boolean isNote(List<Piece> pieces, int first, int end) {
    if (end - first > 2) {
      return false;
    }
    String last = text(pieces, cells.get(end - 1));
    boolean marked = end - first == 1 || text(pieces, cells.get(first)).length() <= 5;
    return marked && last.length() > 100 && TextLines.isProse(last);
  }

  private void layout(List<Piece> pieces, int first, int end, List<Piece> out) {
    String bullet = null;
    boolean begun = false;
    for (int i = first; i < end; i++) {
      Cell cell = cells.get(i);
      boolean lone = cell.to() - cell.from() == 1;
      String text = pieces.get(cell.from()).text();
      if (lone && i + 1 < end && bullet == null && isBullet(text)) {
        bullet = text;
        continue;
      }
      for (int j = cell.from(); j < cell.to(); j++) {
        Piece piece = pieces.get(j);
        if (bullet != null) {
          piece.text(bullet + " " + piece.text());
          piece.kind = Block.Kind.ITEM;
          bullet = null;
        } else if (j == cell.from() && begun) {
          piece.tight = true;
        }
        out.add(piece);
        begun = true;
      }
    }
  }

  private boolean hasBullet(List<Piece> pieces) {
    for (int i = 0; i + 1 < cells.size(); i++) {
      Cell cell = cells.get(i);
      boolean sameRow = cells.get(i + 1).row() == cell.row();
      if (sameRow && cell.to() == cell.from() + 1 && isBullet(pieces.get(cell.from()).text())) {
        return true;
      }
      if (sameRow) {
        pieces.get(cells.get(i + 1).from()).tight = true;
      }
    }
    return false;
  }

  private static boolean isBullet(String text) {
    return text.length() == 1
            && !Character.isLetterOrDigit(text.charAt(0))
            && "$%()".indexOf(text.charAt(0)) < 0
        || text.equals("o")
        || text.equals("--")
        || text.length() <= 5 && ListMarks.marker(text + " ") > 0;
  }
}
