package ex99.explain;

import ex99.model.Amount;
import ex99.model.CalendarDate;
import ex99.model.Consideration;
import ex99.model.Event;
import ex99.model.Exhibit;
import ex99.model.Party;
import ex99.model.Percentage;
import ex99.model.Quote;
import ex99.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A fact of whatever kind.
 *
 * @param id its id in the record
 * @param text its words
 * @param spans where it stands; may be empty
 * @param value the record's own value
 */
record Fact(String id, String text, List<Range> spans, Record value) {
  /** All facts of a record, kind by kind. */
  static List<Fact> of(Exhibit exhibit) {
    List<Fact> facts = new ArrayList<>();
    for (Event e : exhibit.events()) {
      boolean named = e.trigger() != null;
      String text = named ? e.trigger().text() : e.type().word();
      List<Range> spans = named ? List.of(e.trigger().span()) : List.of();
      facts.add(new Fact(e.id(), text, spans, e));
    }
    for (Consideration c : exhibit.considerations()) {
      facts.add(new Fact(c.id(), c.text(), List.of(c.span()), c));
    }
    for (Percentage p : exhibit.percentages()) {
      facts.add(new Fact(p.id(), p.text(), List.of(p.span()), p));
    }
    for (Quote q : exhibit.quotes()) {
      facts.add(new Fact(q.id(), q.text(), q.spans(), q));
    }
    for (Party p : exhibit.parties()) {
      facts.add(new Fact(p.id(), p.name(), p.spans(), p));
    }
    for (Amount a : exhibit.amounts()) {
      facts.add(new Fact(a.id(), a.text(), List.of(a.span()), a));
    }
    for (CalendarDate d : exhibit.dates()) {
      facts.add(new Fact(d.id(), d.text(), List.of(d.span()), d));
    }
    return facts;
  }

  /** What sort of fact it is, as the record's key says, in the singular. */
  String kind() {
    if (value instanceof CalendarDate) {
      return "date";
    }
    return value.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  boolean covers(int point) {
    return spans.stream().anyMatch(span -> span.start() <= point && point < span.end());
  }
}
