package ex99.link;

import ex99.extract.Finding;
import ex99.extract.Finding.EventFinding;
import ex99.extract.Reading;
import ex99.model.Consideration;
import ex99.model.Event;
import ex99.model.Participant;
import ex99.model.Trigger;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** The events of the record, the main one first. */
final class EventLinks {
  private final Tokens tokens;
  private final CodePoints points;
  private final List<EventFinding> found = new ArrayList<>();

  EventLinks(Reading reading, List<Finding> findings, CodePoints points) {
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

  /** The events with the considerations that belong to them. */
  List<Event> events(List<Consideration> considerations) {
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
              List.of(),
              List.of()));
    }
    return events;
  }
}
