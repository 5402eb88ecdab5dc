package ex99.read;

import ex99.read.PdfGlyphs.Glyph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A line of a page.
 *
 * @param segments its stretches of text, with wide gaps between them
 * @param y the base line in points from the top
 * @param size the size of most of its type
 * @param bold whether it is all in heavy type
 * @param note whether it begins with a raised mark, as the notes at the foot of a page do
 */
record PdfLine(List<Segment> segments, float y, float size, boolean bold, boolean note) {
  /**
   * A stretch of a line without a wide gap.
   *
   * @param text its words
   * @param x its left edge in points
   * @param end its right edge
   */
  record Segment(String text, float x, float end) {}

  float x() {
    return segments.get(0).x();
  }

  float end() {
    return segments.get(segments.size() - 1).end();
  }

  /** The words of the line on one line. */
  String text() {
    if (segments.size() == 1) {
      return segments.get(0).text();
    }
    StringBuilder out = new StringBuilder();
    for (Segment segment : segments) {
      out.append(out.length() > 0 ? " " : "").append(segment.text());
    }
    return out.toString();
  }

  /** The line with only some of its segments. */
  PdfLine with(List<Segment> some) {
    return new PdfLine(some, y, size, bold, note && some.get(0) == segments.get(0));
  }

  /** Sets letters in a line, left to right, and adds it; footnote marks are left out. */
  static void add(List<Glyph> glyphs, List<PdfLine> lines) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparing(Glyph::x));
    float size = size(sorted);
    List<Segment> segments = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Glyph before = null;
    boolean space = false;
    boolean begun = false;
    boolean note = false;
    boolean opens = false;
    float from = 0;
    int letters = 0;
    int bold = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Glyph glyph = sorted.get(i);
      if (glyph.isSpace()) {
        space = true;
        continue;
      }
      if (before != null && isShadow(before, glyph)) {
        continue;
      }
      if (begun && isFootnote(sorted, i, size)) {
        continue;
      }
      if (!begun && glyph.size() > size * 0.75f) { // a mark at the head of a line is that of a note
        begun = true;
        note = Footnotes.isMark(text.toString());
        opens = note;
      }
      float gap = before == null ? 0 : glyph.x() - before.end();
      if (before != null && gap > size * (space ? 1.6f : 1.4f)) {
        segments.add(new Segment(text.toString(), from, before.end()));
        text.setLength(0);
      } else if (before != null
          && (gap > size * (space ? 0.08f : 0.17f) || opens)
          && !isGlued(sorted, i, gap, size)
          && !isOrdinal(sorted, i, size)) {
        text.append(' ');
      }
      if (text.length() == 0) {
        from = glyph.x();
      }
      text.append(glyph.text());
      letters++;
      bold += glyph.bold() ? 1 : 0;
      before = glyph;
      space = false;
      opens = false;
    }
    if (before != null && text.length() > 0) {
      segments.add(new Segment(text.toString(), from, before.end()));
      float y = (float) sorted.stream().mapToDouble(Glyph::y).max().orElse(0);
      lines.add(new PdfLine(segments, y, size, bold * 10 >= letters * 9, note));
    }
  }

  /** Whether a mark belongs to the word before it, whatever small room is between them. */
  private static boolean isGlued(List<Glyph> line, int at, float gap, float size) {
    char mark = line.get(at).text().charAt(0);
    if (gap > size * 0.6f || ",;.:®™%".indexOf(mark) < 0) {
      return false;
    }
    int next = at + 1;
    boolean digit = next < line.size() && Character.isDigit(line.get(next).text().charAt(0));
    boolean dots = next < line.size() && line.get(next).text().charAt(0) == '.';
    char before = before(line, at);
    boolean word = Character.isLetterOrDigit(before) || "%)”’®™".indexOf(before) >= 0;
    return !digit && !dots && (mark == '%' ? Character.isDigit(before) : word);
  }

  /** Whether a letter is raised behind a digit and no footnote's mark: 17th. */
  private static boolean isOrdinal(List<Glyph> line, int at, float size) {
    return line.get(at).size() <= size * 0.75f
        && Character.isLowerCase(line.get(at).text().charAt(0))
        && Character.isDigit(before(line, at));
  }

  /** The last letter before a place, or a space. */
  private static char before(List<Glyph> line, int at) {
    int i = at - 1;
    while (i >= 0 && line.get(i).isSpace()) {
      i--;
    }
    return i < 0 ? ' ' : line.get(i).text().charAt(line.get(i).text().length() - 1);
  }

  /** Whether a letter is another one's double, printed again a little aside to look bold. */
  private static boolean isShadow(Glyph before, Glyph glyph) {
    return glyph.text().equals(before.text())
        && glyph.x() - before.x() < (before.end() - before.x()) * 0.3f
        && Math.abs(glyph.y() - before.y()) < before.size() * 0.15f;
  }

  /** Whether a letter is small and raised, as the marks of footnotes are. */
  private static boolean isFootnote(List<Glyph> line, int at, float size) {
    Glyph glyph = line.get(at);
    if (glyph.size() > size * 0.75f || !isMark(line, at, size)) {
      return false;
    }
    float base =
        (float)
            line.stream()
                .filter(g -> g.size() > size * 0.9f)
                .mapToDouble(Glyph::y)
                .max()
                .orElse(glyph.y());
    if (base - glyph.y() < size * 0.15f || isInBrackets(line, at, size)) {
      return false;
    }
    boolean letterBeside =
        at + 1 < line.size()
            && Character.isLetter(glyph.text().charAt(0))
            && Character.isLetter(line.get(at + 1).text().charAt(0))
            && line.get(at + 1).size() <= size * 0.75f;
    boolean letterBefore =
        Character.isLetter(glyph.text().charAt(0))
            && line.get(at - 1).size() <= size * 0.75f
            && Character.isLetter(line.get(at - 1).text().charAt(0));
    return !letterBeside && !letterBefore;
  }

  /** Whether a letter may be a footnote's mark, or a small bracket beside one. */
  private static boolean isMark(List<Glyph> line, int at, float size) {
    String text = line.get(at).text();
    int mark = text.equals("(") ? at + 1 : text.equals(")") ? at - 1 : -1;
    return mark < 0
        ? Footnotes.isMark(text)
        : mark < line.size()
            && line.get(mark).size() <= size * 0.75f
            && Footnotes.isMark(line.get(mark).text());
  }

  /** Whether brackets of the ordinary size stand around a letter. */
  private static boolean isInBrackets(List<Glyph> line, int at, float size) {
    return before(line, at) == '('
        && at + 1 < line.size()
        && line.get(at + 1).text().equals(")")
        && line.get(at + 1).size() > size * 0.75f;
  }

  /** The size that most letters of a line have. */
  private static float size(List<Glyph> glyphs) {
    float[] sizes = new float[glyphs.size()];
    int count = 0;
    for (Glyph glyph : glyphs) {
      if (!glyph.isSpace()) {
        sizes[count++] = glyph.size();
      }
    }
    if (count == 0) {
      return 10;
    }
    Arrays.sort(sizes, 0, count);
    return sizes[count / 2];
  }
}
