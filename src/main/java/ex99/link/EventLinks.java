package ex99.link;

import ex99.extract.Finding;
import ex99.extract.Finding.DateFinding;
import ex99.extract.Finding.EventFinding;
import ex99.extract.Finding.RateFinding;
import ex99.extract.Reading;
import ex99.model.Consideration;
import ex99.model.Event;
import ex99.model.EventType;
import ex99.model.Participant;
import ex99.model.SectionKind;
import ex99.model.Trigger;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The events of the record, the main one first. */
final class EventLinks {
  private static final Set<EventType> BORROWED = EnumSet.of(EventType.DEBT_FINANCING);
  private static final Set<EventType> PAID = EnumSet.of(EventType.DIVIDEND, EventType.STOCK_SPLIT);

  private final Reading reading;
  private final Tokens tokens;
  private final CodePoints points;
  private final List<EventFinding> found = new ArrayList<>();

  EventLinks(Reading reading, List<Finding> findings, CodePoints points) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.points = points;
    for (Finding finding : findings) {
      if (finding instanceof EventFinding event) {
        found.add(event);
      }
    }
    found.sort((a, b) -> b.weight() - a.weight());
  }

  /** The events in the order of their ids. */
  List<EventFinding> found() {
    return found;
  }

  /** The id of the event that a rate belongs to, or null. */
  String eventOf(RateFinding rate) {
    SectionKind part = reading.outline().kindAt(tokens.start(rate.at()));
    if (rate.inTable() || part == SectionKind.ABOUT || part == SectionKind.SAFE_HARBOR) {
      return null;
    }
    return switch (rate.kind()) {
      case OWNERSHIP, VOTING, PREMIUM, DISCOUNT -> nearest(rate.at(), EventType.DEALS);
      case INTEREST_RATE -> nearest(rate.at(), BORROWED);
      default -> null;
    };
  }

  /** The id of the event that a date belongs to, or null. */
  String eventOf(DateFinding date) {
    return switch (date.kind()) {
      case CLOSING, EFFECTIVE -> nearest(date.at(), EnumSet.allOf(EventType.class));
      case RECORD, PAYMENT -> nearest(date.at(), PAID);
      case MATURITY -> nearest(date.at(), BORROWED);
      default -> null;
    };
  }

  /** Of the events of some types the last one told before a token, else the first. */
  private String nearest(int at, Set<EventType> types) {
    String first = null;
    String last = null;
    for (int i = 0; i < found.size(); i++) {
      if (types.contains(found.get(i).type())) {
        String id = "E" + (i + 1);
        first = first == null ? id : first;
        last = found.get(i).from() <= at ? id : last;
      }
    }
    return last == null ? first : last;
  }

  /** The events with the sums, rates and dates that belong to them. */
  List<Event> events(
      List<Consideration> considerations,
      Map<String, List<String>> percentages,
      Map<String, List<String>> dates) {
    List<Event> events = new ArrayList<>();
    for (EventFinding finding : found) {
      String id = "E" + (events.size() + 1);
      events.add(
          new Event(
              id,
              finding.type(),
              finding.status(),
              new Trigger(
                  tokens.text(finding.from(), finding.to()),
                  points.range(tokens, finding.from(), finding.to())),
              finding.parts().stream()
                  .filter(part -> part.entity() >= 0)
                  .map(part -> new Participant(PartyLinks.id(part.entity()), part.role()))
                  .toList(),
              considerations.stream()
                  .filter(sum -> id.equals(sum.event()))
                  .map(Consideration::id)
                  .toList(),
              percentages.getOrDefault(id, List.of()),
              dates.getOrDefault(id, List.of())));
    }
    return events;
  }
}
