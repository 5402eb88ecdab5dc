package ex99.view;

import ex99.model.Section;
import java.util.List;

/** Writes the canonical text of a release with its marks. */
final class TextPane {
  /** How much text the browser lays out at once; the rest waits until it is scrolled to. */
  private static final int CHUNK = 4000;

  private final String prefix;
  private final String text;
  private final List<Marks.Segment> segments;
  private final Html out;
  private int segment;
  private boolean reachable;

  private TextPane(String prefix, Sheet sheet, Html out) {
    this.prefix = prefix;
    this.text = sheet.text();
    this.segments = Marks.segments(sheet);
    this.out = out;
  }

  static void write(String prefix, Sheet sheet, Html out) {
    new TextPane(prefix, sheet, out).sections(sheet.exhibit().sections());
  }

  private void sections(List<Section> sections) {
    int[] units = Marks.units(text);
    int at = 0;
    for (Section section : sections) {
      int end = section.span().end();
      end = units == null ? Math.min(end, text.length()) : units[Math.min(end, units.length - 1)];
      if (end > at) {
        section(section.kind().word(), at, end);
        at = end;
      }
    }
    if (at < text.length()) {
      section("rest", at, text.length());
    }
  }

  private void section(String kind, int from, int to) {
    int at = from;
    boolean begins = true;
    while (at < to) {
      int end = chunk(at, to);
      String label = begins ? Words.plain(kind) : null;
      out.open("div", "class", "sec s-" + kind + " h" + height(at, end), "data-k", label).line();
      paragraphs(at, end);
      out.close("div").line();
      begins = false;
      at = end;
    }
  }

  /** The end of a chunk: the first empty line, or else line break, after enough text. */
  private int chunk(int from, int to) {
    if (to - from <= CHUNK) {
      return to;
    }
    int end = text.indexOf("\n\n", from + CHUNK);
    if (end < 0 || end > from + 2 * CHUNK) {
      end = text.indexOf('\n', from + CHUNK);
    }
    return end < 0 || end + 1 >= to ? to : end + 1;
  }

  /** How high a chunk will be, in eighths of {@link #CHUNK}. */
  private static int height(int from, int to) {
    return Math.min(9, 1 + (to - from) * 8 / CHUNK);
  }

  private void paragraphs(int from, int to) {
    int at = from;
    while (at < to) {
      if (text.charAt(at) == '\n') {
        at++;
        continue;
      }
      int end = text.indexOf("\n\n", at);
      end = end < 0 || end > to ? to : end;
      int last = end;
      while (last > at && text.charAt(last - 1) == '\n') {
        last--;
      }
      if (text.substring(at, last).indexOf('\t') >= 0) {
        Rows.write(text, at, last, this::run, out);
      } else {
        lines(at, last);
      }
      at = end;
    }
  }

  private void lines(int from, int to) {
    out.open("p");
    int at = from;
    while (at < to) {
      int end = text.indexOf('\n', at);
      end = end < 0 || end > to ? to : end;
      run(at, end);
      if (end < to) {
        out.open("br");
      }
      at = end + 1;
    }
    out.close("p").line();
  }

  /** Writes a stretch of one line; the stretches come in order of the text. */
  private void run(int from, int to) {
    while (segment < segments.size() && segments.get(segment).end() <= from) {
      segment++;
    }
    int at = from;
    for (; segment < segments.size() && at < to; segment++) {
      Marks.Segment each = segments.get(segment);
      int end = Math.min(each.end(), to);
      if (each.marks().isEmpty()) {
        out.text(text, at, end);
      } else {
        marked(each, at, end);
      }
      at = end;
      if (each.end() > to) {
        break;
      }
    }
  }

  private void marked(Marks.Segment each, int from, int to) {
    Mark inner = each.marks().get(0);
    StringBuilder style = new StringBuilder("m m-" + inner.kind().style());
    StringBuilder facts = new StringBuilder(inner.fact());
    for (Mark outer : each.marks().subList(1, each.marks().size())) {
      style.append(" o-").append(outer.kind().style());
      facts.append(' ').append(outer.fact());
      if (outer.first() && outer.start() == from) {
        out.open("i", "id", prefix + outer.fact() + "-t").close("i");
      }
    }
    if (inner.start() != from) {
      out.element(
          "span", text.substring(from, to), "class", style.toString(), "data-f", facts.toString());
      return;
    }
    // One mark is a tab stop; from there the arrow keys go to the others.
    String stop = reachable ? "-1" : null;
    reachable = true;
    out.element(
        "a",
        text.substring(from, to),
        "class",
        style.toString(),
        "data-f",
        facts.toString(),
        "href",
        "#" + prefix + inner.fact(),
        "id",
        inner.first() ? prefix + inner.fact() + "-t" : null,
        "tabindex",
        stop);
  }
}
