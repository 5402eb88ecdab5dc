package ex99.link;

import ex99.extract.Finding;
import ex99.extract.Finding.EventFinding;
import ex99.extract.Finding.RoleFinding;
import ex99.extract.Reading;
import ex99.model.EventType;
import ex99.model.Role;
import ex99.model.Status;
import ex99.name.Mention;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who plays a role in a release as a whole, whichever event or sentence gave it to them. */
final class RoleBook {
  private final Map<Role, Set<Integer>> players = new EnumMap<>(Role.class);

  /** Where a role is given to somebody last, and whether that is in the sentence of the first. */
  private final Map<Role, Integer> told = new EnumMap<>(Role.class);

  private static final int SEVERAL = -1;

  private final List<EventFinding> events;

  private final AssetOwners owners;

  private final Reading reading;

  /** Whether only holders sell in the offering; null before it is asked. */
  private Boolean secondary;

  /** Whether the offering is placed with investors; null before it is asked. */
  private Boolean placed;

  /** Where each entity's first mention ends, in tokens. */
  private final int[] named;

  RoleBook(Reading reading, List<Finding> findings, List<EventFinding> events) {
    this.reading = reading;
    this.events = events;
    this.owners = new AssetOwners(reading);
    this.named = new int[reading.cast().entities().size()];
    Arrays.fill(named, Integer.MAX_VALUE);
    for (Mention mention : reading.cast().mentions()) {
      named[mention.entity()] = Math.min(named[mention.entity()], mention.to());
    }
    for (Finding finding : findings) {
      if (finding instanceof RoleFinding role) {
        enter(role.role(), role.entity());
        int sentence = reading.tokens().sentence(role.at());
        told.merge(role.role(), sentence, (one, other) -> one.equals(other) ? one : SEVERAL);
      }
    }
    for (EventFinding event : events) {
      event.parts().forEach(part -> enter(part.role(), part.entity()));
    }
  }

  /** Whether only holders sell in the offering, and the issuer gets nothing. */
  boolean isSecondary() {
    if (secondary == null) {
      secondary = SecondaryOffering.is(reading.tokens());
    }
    return secondary;
  }

  /**
   * Who takes the securities of an offering that is placed: the first of several whom one sentence
   * names; or -1, for one that is named alone may take a part.
   */
  int placee() {
    boolean several = players.getOrDefault(Role.INVESTOR, Set.of()).size() > 1;
    boolean dealt = events.stream().anyMatch(event -> EventType.DEALS.contains(event.type()));
    if (!several || dealt) {
      return -1;
    }
    if (placed == null) {
      placed = PlacedOffering.is(reading.tokens());
    }
    return placed ? lead(Role.INVESTOR) : -1;
  }

  private void enter(Role role, int entity) {
    if (entity >= 0) {
      players.computeIfAbsent(role, any -> new HashSet<>()).add(entity);
    }
  }

  /** The only one who plays a role, or -1 where nobody or several do. */
  int alone(Role role) {
    Set<Integer> found = players.getOrDefault(role, Set.of());
    return found.size() == 1 ? found.iterator().next() : -1;
  }

  /** Who is named first of those who play a role, where one sentence names them all; or -1. */
  int lead(Role role) {
    int lead = -1;
    boolean together = told.getOrDefault(role, SEVERAL) != SEVERAL;
    for (int player : together ? players.getOrDefault(role, Set.of()) : Set.<Integer>of()) {
      lead = lead < 0 || named[player] < named[lead] ? player : lead;
    }
    return lead;
  }

  /** Whether somebody plays a role anywhere in the release. */
  boolean plays(int entity, Role role) {
    return players.getOrDefault(role, Set.of()).contains(entity);
  }

  /** The token behind the first mention of a party; the largest number where it has none. */
  int firstNamed(int entity) {
    return named[entity];
  }

  /** The first company of whose assets it is told that a buyer takes them, or null. */
  Mention assetOwner(int buyer, int target) {
    return owners.first(buyer, target);
  }

  /** Who is named first as buying a company in a deal that is not called off, or -1. */
  int buyerOf(int target) {
    for (EventFinding event : events) {
      boolean sought =
          event.status() != Status.TERMINATED
              && event.parts().contains(new EventFinding.Part(target, Role.TARGET));
      for (EventFinding.Part part : event.parts()) {
        if (sought && part.role() == Role.ACQUIRER && part.entity() >= 0) {
          return part.entity();
        }
      }
    }
    return -1;
  }

  /** Whether a company is bought of its shareholders at large. */
  boolean isTakeover() {
    return events.stream()
        .anyMatch(
            event ->
                event.type() == EventType.MERGER
                    || event.type() == EventType.TENDER_OR_EXCHANGE_OFFER);
  }
}
