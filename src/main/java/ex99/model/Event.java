package ex99.model;

import java.util.List;

/**
 * Something that the release announces.
 *
 * @param id {@code E1} is the main event
 * @param type what happened
 * @param status how far it has come
 * @param trigger the words that gave it away
 * @param participants who takes part, and as what
 * @param considerations ids of its sums
 * @param percentages ids of its rates
 * @param dates ids of its dates
 */
public record Event(
    String id,
    EventType type,
    Status status,
    Trigger trigger,
    List<Participant> participants,
    List<String> considerations,
    List<String> percentages,
    List<String> dates) {
  public Event {
    participants = List.copyOf(participants);
    considerations = List.copyOf(considerations);
    percentages = List.copyOf(percentages);
    dates = List.copyOf(dates);
  }
}
