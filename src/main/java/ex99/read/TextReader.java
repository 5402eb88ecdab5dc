package ex99.read;

import ex99.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads typewriter-style text: hard-wrapped lines, centred headlines, ASCII tables, page marks. */
final class TextReader {
  /** The longest line that can be one of a hard-wrapped paragraph. */
  private static final int WIDEST = 200;

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

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Line> chunk = new ArrayList<>();
  private final int width;
  private int tables;
  private boolean inTable;
  private boolean newPage;

  private TextReader(int width, int tables) {
    this.width = width;
    this.tables = tables;
  }

  /**
   * The pieces of a text.
   *
   * @param tables the number of the first table
   */
  static List<Piece> read(String text, int tables) {
    List<String> lines = lines(text);
    TextReader reader = new TextReader(width(lines), tables);
    for (String line : lines) {
      reader.line(line);
    }
    reader.flush();
    return reader.pieces;
  }

  private static List<String> lines(String text) {
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
  private static int width(List<String> lines) {
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

  private void line(String raw) {
    String expanded = expand(raw);
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

  private static String expand(String raw) {
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
    int limit = narrow ? WIDEST : limit(lines);
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
      if (before != null && (joins(before, line, limit, base) || hangs(piece, item, line))) {
        piece.join(text);
        piece.emphasis &= isSet(line);
      } else if (first && goesOn(line)) {
        piece = pieces.get(pieces.size() - 1);
        piece.join(text);
      } else {
        piece = new Piece(text);
        piece.tight = !first && !isParagraph(pieces.get(pieces.size() - 1), line, base);
        piece.emphasis = !narrow && isSet(line);
        piece.look = look(line);
        if (TextLines.marker(text) > 0) {
          piece.kind = Block.Kind.ITEM;
        }
        pieces.add(piece);
        item = line;
      }
      before = line;
    }
  }

  /** Whether a line hangs below the text of a bullet. */
  private static boolean hangs(Piece piece, Line item, Line line) {
    if (!piece.is(Block.Kind.ITEM) || item == null) {
      return false;
    }
    int marker = TextLines.marker(item.text());
    return TextLines.marker(line.text()) == 0
        && line.indent() > item.indent()
        && Math.abs(line.indent() - item.indent() - marker) <= 2;
  }

  /** Whether a line begins a paragraph by its indent, after one that was prose. */
  private static boolean isParagraph(Piece last, Line line, int base) {
    return line.indent() >= base + 3 && TextLines.isProse(last.head());
  }

  /** The wrap column of a chunk: its own when its lines are as long as each other. */
  private int limit(List<Line> lines) {
    if (lines.size() < 3) {
      return width;
    }
    int longest = 0;
    int shortest = Integer.MAX_VALUE;
    for (Line line : lines.subList(0, lines.size() - 1)) {
      longest = Math.max(longest, line.width());
      shortest = Math.min(shortest, line.width());
    }
    return shortest >= 40 && longest - shortest <= 16 ? longest : width;
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
        && TextLines.marker(line.text()) == 0
        && ".:;!?\"”".indexOf(last.last()) < 0;
  }

  /** Whether a line goes on with the paragraph of the line before it. */
  private boolean joins(Line before, Line line, int limit, int base) {
    String a = before.text();
    String b = line.text();
    boolean full = before.width() + 1 + wordLength(b) > limit - 1;
    char last = a.charAt(a.length() - 1);
    if (TextLines.marker(b) > 0 && !(full && b.charAt(0) == '-' && TextLines.isProse(a))) {
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
        && TextLines.marker(a) == 0) {
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

  private boolean isCentred(Line line) {
    if (width >= WIDEST || line.indent() < 4 || line.text().length() > width - 6) {
      return false;
    }
    int left = line.indent();
    int right = Math.max(width, 70) - line.width();
    return Math.abs(left - right) <= 12 || left >= 8 && right > 0;
  }

  /** Whether a line is set apart as headlines are. */
  private boolean isSet(Line line) {
    return line.text().length() < 200 && (isCentred(line) || TextLines.isCaps(line.text()));
  }

  private int look(Line line) {
    return (TextLines.isCaps(line.text()) ? 1 : 0) + (isCentred(line) ? 2 : 0);
  }
}
