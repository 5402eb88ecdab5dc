package ex99.read;

import ex99.read.PdfLine.Segment;
import ex99.text.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins the lines of a PDF's pages to paragraphs by the room between them and at their ends. */
final class PdfParagraphs {
  private final List<List<PdfLine>> pages;
  private final List<Piece> pieces = new ArrayList<>();
  private final float pitch;
  private final float left;
  private final float right;
  private int tables;

  PdfParagraphs(List<List<PdfLine>> pages) {
    this.pages = withoutRunningHeads(pages);
    List<Float> gaps = new ArrayList<>();
    List<Float> lefts = new ArrayList<>();
    List<Float> rights = new ArrayList<>();
    for (List<PdfLine> page : this.pages) {
      for (int i = 0; i < page.size(); i++) {
        PdfLine line = page.get(i);
        if (i > 0 && line.y() - page.get(i - 1).y() < 3 * line.size()) {
          gaps.add((line.y() - page.get(i - 1).y()) / line.size());
        }
        if (line.text().length() > 30) {
          lefts.add(line.x());
          rights.add(line.end());
        }
      }
    }
    pitch = at(gaps, 0.35f, 1.2f);
    left = at(lefts, 0.3f, 72);
    right = at(rights, 0.85f, 540);
  }

  private static float at(List<Float> values, float share, float otherwise) {
    if (values.isEmpty()) {
      return otherwise;
    }
    float[] sorted = new float[values.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = values.get(i);
    }
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
  }

  List<Piece> read() {
    for (List<PdfLine> page : pages) {
      int from = pieces.size();
      page(page);
      if (pieces.size() > from) {
        pieces.get(from).newPage = true;
      }
    }
    return pieces;
  }

  /** The pages without lines that stand at the head or foot of several of them. */
  private static List<List<PdfLine>> withoutRunningHeads(List<List<PdfLine>> pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (List<PdfLine> page : pages) {
      edges(page).stream()
          .map(PdfParagraphs::key)
          .distinct()
          .forEach(k -> seen.merge(k, 1, Integer::sum));
    }
    List<List<PdfLine>> out = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<PdfLine> page = pages.get(i);
      List<PdfLine> edges = edges(page);
      int number = i;
      out.add(
          page.stream()
              .filter(
                  line ->
                      number == 0
                          || !edges.contains(line)
                          || key(line).isEmpty()
                          || seen.get(key(line)) < Math.max(2, (pages.size() + 1) / 2))
              .toList());
    }
    return out;
  }

  private static List<PdfLine> edges(List<PdfLine> page) {
    if (page.size() <= 4) {
      return page;
    }
    List<PdfLine> edges = new ArrayList<>(page.subList(0, 2));
    edges.addAll(page.subList(page.size() - 2, page.size()));
    return edges;
  }

  private static String key(PdfLine line) {
    StringBuilder out = new StringBuilder();
    line.text().chars().filter(Character::isLetter).forEach(c -> out.append((char) c));
    return out.toString();
  }

  private void page(List<PdfLine> page) {
    int i = 0;
    while (i < page.size()) {
      int end = i;
      while (end < page.size() && isRow(page, end)) {
        end++;
      }
      if (end - i >= 2) {
        rows(page.subList(i, end));
        i = end;
      } else {
        int stop = i + 1;
        while (stop < page.size()
            && !(isRow(page, stop) && stop + 1 < page.size() && isRow(page, stop + 1))) {
          stop++;
        }
        prose(page.subList(i, stop));
        i = stop;
      }
    }
  }

  /** Whether a line has a figure set apart, or stands between two that have. */
  private static boolean isRow(List<PdfLine> page, int at) {
    return hasFigure(page.get(at))
        || at > 0
            && at + 1 < page.size()
            && hasFigure(page.get(at - 1))
            && (hasFigure(page.get(at + 1)) || at + 2 < page.size() && hasFigure(page.get(at + 2)))
            && page.get(at).text().length() < 60;
  }

  private static boolean hasFigure(PdfLine line) {
    int size = line.segments().size();
    return size > 1 && TextTable.isFigure(line.segments().get(size - 1).text());
  }

  private void rows(List<PdfLine> lines) {
    boolean goesOn = !pieces.isEmpty() && pieces.get(pieces.size() - 1).table >= 0;
    int table = goesOn ? pieces.get(pieces.size() - 1).table : tables++;
    boolean tight = goesOn;
    for (PdfLine line : lines) {
      StringBuilder row = new StringBuilder();
      for (Segment segment : line.segments()) {
        Cells.append(row, segment.text());
      }
      Piece piece = Piece.of(Block.Kind.ROW, row.toString());
      piece.table = table;
      piece.tight = tight;
      pieces.add(piece);
      tight = true;
    }
  }

  private void prose(List<PdfLine> lines) {
    List<List<PdfLine>> columns = PdfColumns.split(lines);
    for (List<PdfLine> column : columns) {
      column(column);
    }
  }

  private void column(List<PdfLine> lines) {
    PdfLine before = null;
    Piece piece = null;
    for (PdfLine line : lines) {
      String text = line.text();
      if (Furniture.isRule(text)) {
        before = null;
        continue;
      }
      boolean near = before != null && near(before, line);
      if (near && joins(before, line)) {
        piece.join(text);
        piece.emphasis &= isSet(line);
      } else {
        piece = new Piece(text);
        piece.tight = near;
        piece.emphasis = isSet(line);
        piece.look = look(line);
        piece.note = line.note();
        if (ListMarks.marker(text) > 0) {
          piece.kind = Block.Kind.ITEM;
        }
        pieces.add(piece);
      }
      before = line;
    }
  }

  private boolean near(PdfLine before, PdfLine line) {
    float gap = line.y() - before.y();
    return gap > 0 && gap <= Math.max(pitch, 1.0f) * 1.3f * Math.max(line.size(), before.size());
  }

  private boolean joins(PdfLine before, PdfLine line) {
    String a = before.text();
    String b = line.text();
    char last = a.charAt(a.length() - 1);
    boolean open = (Character.isLetterOrDigit(last) || last == ',') && TextLines.isProse(a);
    if (ListMarks.marker(b) > 0 && !(open && isFull(before, line) && b.charAt(0) == '(')) {
      return false;
    }
    if (Math.abs(before.size() - line.size()) > 1.2f) {
      return false;
    }
    boolean sameType = before.bold() == line.bold() && Math.abs(before.size() - line.size()) < 1;
    if (TextLines.isContinuation(b)) {
      return true;
    }
    if (!sameType && isSet(before) && !TextLines.isProse(a)) {
      return false;
    }
    boolean full = isFull(before, line) || open && before.end() > right - (right - left) * 0.15f;
    if (isCentred(before) && isCentred(line)) {
      return sameType && a.length() > 30;
    }
    boolean indented = line.x() > before.x() + line.size() * 1.5f && ListMarks.marker(a) == 0;
    return full && !(indented && ".!?”\"".indexOf(last) >= 0);
  }

  /** Whether the first word of a line had no more room on the line before it. */
  private boolean isFull(PdfLine before, PdfLine line) {
    String b = line.text();
    int space = b.indexOf(' ');
    float word = (line.end() - line.x()) * (space < 0 ? b.length() : space) / b.length();
    return before.end() + word + before.size() * 0.3f > right - before.size() * 0.5f;
  }

  private boolean isCentred(PdfLine line) {
    float before = line.x() - left;
    float after = right - line.end();
    return before > 2 * line.size()
        && Math.abs(before - after) < Math.max(24, (right - left) * 0.08f);
  }

  private boolean isSet(PdfLine line) {
    return line.bold()
        || isCentred(line)
        || TextLines.isCaps(line.text()) && line.text().length() < 200;
  }

  private int look(PdfLine line) {
    return (line.bold() ? 1 : 0)
        + (isCentred(line) ? 4 : 0)
        + (TextLines.isCaps(line.text()) ? 8 : 0)
        + 16 * Math.round(line.size() * 10);
  }
}
