package ex99.read;

import ex99.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads typewriter-style text: hard-wrapped lines, centred headlines, ASCII tables, page marks. */
final class TextReader {
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Line> chunk = new ArrayList<>();
  private int tables;
  private boolean inTable;
  private boolean newPage;
  private final LineJoins seams;

  /**
   * A line of text.
   *
   * @param text without white space around it
   * @param indent how many columns stand before it
   * @param raw as written, tabs expanded, for its columns
   */
  record Line(String text, int indent, String raw) {
    int width() {
      return indent + text.length();
    }
  }

  private TextReader(int width, int tables) {
    this.tables = tables;
    this.seams = new LineJoins(width);
  }

  /**
   * The pieces of a text.
   *
   * @param tables the number of the first table
   */
  static List<Piece> read(String text, int tables) {
    List<String> lines = TypedLines.lines(text);
    TextReader reader = new TextReader(TypedLines.width(lines), tables);
    for (String line : lines) {
      reader.line(line);
    }
    reader.flush();
    return reader.pieces;
  }

  void line(String raw) {
    String expanded = TypedLines.expand(raw);
    if (expanded.startsWith("- -")) {
      expanded = "  " + expanded.substring(2);
    }
    String text = expanded.strip();
    if (text.startsWith("<") && tag(text)) {
      return;
    }
    if (text.isEmpty()) {
      flush();
      return;
    }
    int indent = 0;
    while (Character.isWhitespace(expanded.charAt(indent))) {
      indent++;
    }
    chunk.add(new Line(text, indent, expanded));
    if (newPage && chunk.size() == 1 && Furniture.isPageNumber(text)) {
      flush();
      newPage = true;
    }
  }

  /** Ends a page; a number at its foot is a chunk of its own. */
  private void pageEnd() {
    int last = chunk.size() - 1;
    Line foot = last > 0 ? chunk.get(last) : null;
    if (foot != null && foot.indent() > 20 && Furniture.isPageNumber(foot.text())) {
      chunk.remove(last);
      flush();
      chunk.add(foot);
    }
    flush();
    newPage = true;
  }

  /** Reads a line that is one of the marks of EDGAR's text format. */
  private boolean tag(String text) {
    int end = text.indexOf('>');
    if (end < 0) {
      return false;
    }
    String name = text.substring(1, end).toUpperCase(Locale.ROOT);
    String rest = text.substring(end + 1).strip();
    switch (name) {
      case "PAGE", "/PAGE" -> {
        pageEnd();
        if (!rest.isEmpty()) {
          line(rest);
        }
        return true;
      }
      case "TABLE" -> {
        flush();
        inTable = true;
        return true;
      }
      case "/TABLE" -> {
        flush();
        inTable = false;
        return true;
      }
      case "CAPTION",
          "/CAPTION",
          "TEXT",
          "/TEXT",
          "DOCUMENT",
          "/DOCUMENT",
          "FN",
          "/FN",
          "PRE",
          "/PRE" -> {
        if (!rest.isEmpty()) {
          line(rest);
        }
        return true;
      }
      default -> {
        return isColumns(text);
      }
    }
  }

  /** Whether a line only marks columns: {@code <S> <C> <C>}. */
  private static boolean isColumns(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toUpperCase(text.charAt(i));
      if (!Character.isWhitespace(c) && "<>SCF".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Ends a chunk: the lines between two empty ones. */
  private void flush() {
    if (chunk.isEmpty()) {
      return;
    }
    int from = pieces.size();
    if (TextTable.isTable(chunk, inTable)) {
      rows();
    } else {
      List<List<Line>> columns = TextTable.columns(chunk);
      for (List<Line> column : columns == null ? List.of(chunk) : columns) {
        prose(column, columns != null);
      }
    }
    if (newPage && pieces.size() > from) {
      pieces.get(from).newPage = true;
      newPage = false;
    }
    chunk.clear();
  }

  private void rows() {
    Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    boolean goesOn = last != null && last.table >= 0 && !newPage;
    int table = goesOn ? last.table : tables++;
    boolean tight = goesOn;
    for (Line line : chunk) {
      if (!Furniture.isRule(line.text())) {
        Piece piece = Piece.of(Block.Kind.ROW, TextTable.row(line.text()));
        piece.table = table;
        piece.tight = tight;
        pieces.add(piece);
        tight = true;
      }
    }
  }

  /** Cuts the lines of a chunk into paragraphs, headlines, bullets and lines of an address. */
  private void prose(List<Line> lines, boolean narrow) {
    int limit = narrow ? TypedLines.WIDEST : seams.limit(lines);
    int base = lines.stream().mapToInt(Line::indent).min().orElse(0);
    Line before = null;
    Line item = null;
    Piece piece = null;
    for (Line line : lines) {
      if (Furniture.isRule(line.text())) {
        if (piece != null && before != null && line.width() <= before.width() + 12) {
          piece.emphasis |= piece.text().length() < 120 && !piece.text().endsWith(".");
        }
        before = null;
        continue;
      }
      String text = Marks.collapse(line.text());
      boolean first = piece == null;
      if (before != null
          && (seams.joins(before, line, limit, base) || LineJoins.hangs(piece, item, line))) {
        piece.join(text);
        piece.emphasis &= seams.isSet(line);
      } else if (first && goesOn(line)) {
        piece = pieces.get(pieces.size() - 1);
        piece.join(text);
      } else {
        piece = new Piece(text);
        piece.tight = !first && !LineJoins.isParagraph(pieces.get(pieces.size() - 1), line, base);
        piece.emphasis = !narrow && seams.isSet(line);
        piece.look = seams.look(line);
        if (ListMarks.marker(text) > 0) {
          piece.kind = Block.Kind.ITEM;
        }
        pieces.add(piece);
        item = line;
      }
      before = line;
    }
  }

  /** Whether a chunk goes on with the paragraph before it, as in text typed with double spacing. */
  private boolean goesOn(Line line) {
    Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    return last != null
        && !newPage
        && last.table < 0
        && !last.is(Block.Kind.FURNITURE)
        && TextLines.isProse(last.head())
        && TextLines.isContinuation(line.text())
        && ListMarks.marker(line.text()) == 0
        && ".:;!?\"”".indexOf(last.last()) < 0;
  }
}
