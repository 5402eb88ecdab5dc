package ex99.view;

import ex99.model.Amount;
import ex99.model.CalendarDate;
import ex99.model.Consideration;
import ex99.model.Event;
import ex99.model.Exhibit;
import ex99.model.Party;
import ex99.model.Percentage;
import ex99.model.Quote;
import ex99.model.Range;
import ex99.model.Unclaimed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All places of a text that belong to facts, cut into segments that each have one set of marks. */
final class Marks {
  /**
   * A stretch of text in which nothing begins and nothing ends.
   *
   * @param marks those that cover it, the innermost first; may be empty
   */
  record Segment(int start, int end, List<Mark> marks) {
    Segment {
      marks = List.copyOf(marks);
    }
  }

  private final List<Mark> marks = new ArrayList<>();
  private final int[] units;
  private final int length;

  private Marks(String text) {
    this.length = text.length();
    this.units = units(text);
  }

  /** The segments of a release's text; they tile it in order. */
  static List<Segment> segments(Sheet sheet) {
    Marks marks = new Marks(sheet.text());
    marks.collect(sheet.exhibit());
    return marks.cut();
  }

  /** For each code point the UTF-16 unit where it begins, or null where the two counts agree. */
  static int[] units(String text) {
    int points = text.codePointCount(0, text.length());
    if (points == text.length()) {
      return null;
    }
    int[] units = new int[points + 1];
    int unit = 0;
    for (int point = 0; point < points; point++) {
      units[point] = unit;
      unit += Character.charCount(text.codePointAt(unit));
    }
    units[points] = unit;
    return units;
  }

  private void collect(Exhibit exhibit) {
    for (Party party : exhibit.parties()) {
      add(party.id(), Kind.PARTY, party.spans());
    }
    for (Event event : exhibit.events()) {
      if (event.trigger() != null) {
        add(event.id(), Kind.EVENT, List.of(event.trigger().span()));
      }
    }
    for (Consideration sum : exhibit.considerations()) {
      add(sum.id(), Kind.CONSIDERATION, List.of(sum.span()));
    }
    for (Percentage rate : exhibit.percentages()) {
      add(rate.id(), Kind.PERCENTAGE, List.of(rate.span()));
    }
    for (Quote quote : exhibit.quotes()) {
      add(quote.id(), Kind.QUOTE, quote.spans());
    }
    for (Amount amount : exhibit.amounts()) {
      add(amount.id(), Kind.AMOUNT, List.of(amount.span()));
    }
    for (CalendarDate date : exhibit.dates()) {
      add(date.id(), Kind.DATE, List.of(date.span()));
    }
    int number = 0;
    for (Unclaimed unclaimed : exhibit.coverage().unclaimed()) {
      add(Kind.UNCLAIMED.id(++number), Kind.UNCLAIMED, List.of(unclaimed.span()));
    }
  }

  private void add(String fact, Kind kind, List<Range> spans) {
    boolean first = true;
    for (Range span : spans) {
      int start = unit(span.start());
      int end = unit(span.end());
      if (start < end) {
        marks.add(new Mark(fact, kind, start, end, first));
        first = false;
      }
    }
  }

  private int unit(int point) {
    if (units == null) {
      return Math.min(point, length);
    }
    return units[Math.min(point, units.length - 1)];
  }

  private List<Segment> cut() {
    marks.sort(Comparator.comparingInt(Mark::start));
    List<Segment> segments = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    int at = 0;
    int next = 0;
    while (at < length) {
      int here = at;
      open.removeIf(mark -> mark.end() <= here);
      while (next < marks.size() && marks.get(next).start() <= at) {
        open.add(marks.get(next++));
      }
      open.sort(Comparator.comparingInt(Mark::length).thenComparing(Mark::kind));
      int end = next < marks.size() ? marks.get(next).start() : length;
      for (Mark mark : open) {
        end = Math.min(end, mark.end());
      }
      segments.add(new Segment(at, end, open));
      at = end;
    }
    return segments;
  }
}
