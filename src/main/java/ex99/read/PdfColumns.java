package ex99.read;

import ex99.read.PdfLine.Segment;
import java.util.ArrayList;
import java.util.List;

/** Parts lines that run over two columns of a page. */
final class PdfColumns {
  /** How many lines with the same gap make columns. */
  private static final int LINES = 3;

  private PdfColumns() {}

  /** The lines in reading order: those above, the left column, the right one. */
  static List<List<PdfLine>> split(List<PdfLine> lines) {
    List<List<PdfLine>> out = new ArrayList<>();
    int i = 0;
    int from = 0;
    while (i < lines.size()) {
      int end = run(lines, i);
      if (end > i) {
        if (i > from) {
          out.add(lines.subList(from, i));
        }
        columns(lines.subList(i, end), out);
        from = end;
        i = end;
      } else {
        i++;
      }
    }
    if (from < lines.size()) {
      out.add(lines.subList(from, lines.size()));
    }
    return out;
  }

  /** The end of the lines from here that share a gap, or the start when they are too few. */
  private static int run(List<PdfLine> lines, int start) {
    float low = 0;
    float high = Float.MAX_VALUE;
    int split = 0;
    int last = start;
    int i = start;
    while (i < lines.size()) {
      PdfLine line = lines.get(i);
      int at = gap(line, low, high);
      if (at > 0) {
        low = Math.max(low, line.segments().get(at - 1).end());
        high = Math.min(high, line.segments().get(at).x());
        split++;
        last = i + 1;
      } else if (split == 0
          || line.x() < high - 2 && line.end() > low + 2 && line.x() < low && line.end() > high) {
        break;
      }
      i++;
    }
    return split >= LINES ? last : start;
  }

  /** The segment that begins after a gap within bounds, or -1. */
  private static int gap(PdfLine line, float low, float high) {
    for (int i = isBullet(line.segments().get(0)) ? 2 : 1; i < line.segments().size(); i++) {
      float from = Math.max(low, line.segments().get(i - 1).end());
      float to = Math.min(high, line.segments().get(i).x());
      if (to - from > line.size()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a segment is a bullet or number, which belongs to what follows it. */
  private static boolean isBullet(Segment segment) {
    return segment.text().length() <= 4 && ListMarks.marker(segment.text() + " x") > 0;
  }

  private static void columns(List<PdfLine> lines, List<List<PdfLine>> out) {
    float low = 0;
    float high = Float.MAX_VALUE;
    for (PdfLine line : lines) {
      int at = gap(line, low, high);
      if (at > 0) {
        low = Math.max(low, line.segments().get(at - 1).end());
        high = Math.min(high, line.segments().get(at).x());
      }
    }
    float middle = (low + high) / 2;
    List<PdfLine> left = new ArrayList<>();
    List<PdfLine> right = new ArrayList<>();
    for (PdfLine line : lines) {
      List<Segment> first = new ArrayList<>();
      List<Segment> second = new ArrayList<>();
      for (Segment segment : line.segments()) {
        (segment.x() < middle ? first : second).add(segment);
      }
      if (!first.isEmpty()) {
        left.add(line.with(first));
      }
      if (!second.isEmpty()) {
        right.add(line.with(second));
      }
    }
    out.add(left);
    out.add(right);
  }
}
