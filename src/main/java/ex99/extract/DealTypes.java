package ex99.extract;

import ex99.extract.Passage.Zone;
import ex99.model.EventType;
import ex99.model.Role;
import ex99.token.Tokens;
import java.util.List;

/** Judges the type of a chosen event: that of a deal by the issuer's side of it. */
final class DealTypes {
  private final Reading reading;
  private final Tokens tokens;
  private final int issuer;
  private final List<Sighting> sightings;
  private final List<Deal> deals;
  private final NamedSellers named;

  DealTypes(Reading reading, List<Sighting> sightings, List<Deal> deals) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.issuer = reading.cast().issuer();
    this.sightings = sightings;
    this.deals = deals;
    this.named = new NamedSellers(reading);
  }

  /** The type of a deal as the issuer's part in it decides. */
  EventType type(Sighting s) {
    if (s.type() == EventType.MERGER && combinesInVenture(s)) {
      return EventType.JOINT_VENTURE;
    }
    EventType option = option(s);
    if (option != null) {
      return option;
    }
    if (s.type() != EventType.ACQUISITION
        && s.type() != EventType.DIVESTITURE
        && !(s.type() == EventType.MERGER && s.strength() < 3)) {
      return s.type();
    }
    if (sightings.stream().anyMatch(o -> beside(s, o))) {
      return s.type();
    }
    for (Deal deal : deals) {
      boolean early = deal.passage().zone().compareTo(Zone.OPENING) <= 0;
      if (early && leasesBack(s, deal)) {
        return EventType.ACQUISITION;
      }
      if (!early
          || deal.action() == Deal.Action.SEEK
          || deal.in(Role.TARGET).isEmpty() && !deal.has(issuer, Role.SELLER)
          || deal.parts().size() < 2) {
        continue;
      }
      if (s.type() == EventType.MERGER && deal.action() != Deal.Action.ACQUIRE
          || isAnother(s, deal)
          || deal.has(issuer, Role.SELLER) && named.boughtFrom(s)) {
        continue;
      }
      if (deal.has(issuer, Role.ACQUIRER)) {
        return EventType.ACQUISITION;
      }
      if (deal.has(issuer, Role.SELLER) && !deal.has(issuer, Role.TARGET) && !sellsItself(s)) {
        return EventType.DIVESTITURE;
      }
      if (deal.has(issuer, Role.TARGET)) {
        boolean assets = s.type() == EventType.DIVESTITURE && deal.has(issuer, Role.SELLER);
        return assets ? EventType.DIVESTITURE : EventType.MERGER;
      }
    }
    return s.type();
  }

  /** "In Sale-Leaseback With S", where the issuer buys from S what it then leases to it. */
  private boolean leasesBack(Sighting s, Deal deal) {
    boolean lease = false;
    for (int i = s.from(); i < Math.min(s.passage().to(), s.to() + 2); i++) {
      lease |= tokens.norm(i).endsWith("leaseback");
    }
    return lease && deal.has(issuer, Role.ACQUIRER) && !deal.in(Role.SELLER).isEmpty();
  }

  /** "Enters Agreement to Sell to B": with nothing named that is sold, and a deal for the whole. */
  private boolean sellsItself(Sighting s) {
    boolean bare = s.type() == EventType.DIVESTITURE && tokens.is(s.to(), "to", ";", "for");
    return bare && deals.stream().anyMatch(deal -> deal.has(issuer, Role.TARGET));
  }

  /** What is sold further down, where the headline says that the issuer acquires something. */
  private boolean isAnother(Sighting s, Deal deal) {
    boolean buys =
        s.type() == EventType.ACQUISITION
            && s.passage().zone() == Zone.TITLE
            && tokens.is(s.from(), "acquires", "buys", "purchases");
    boolean later = deal.passage().zone().compareTo(Zone.LEAD) > 0;
    return deal.has(issuer, Role.SELLER) && later && (buys || issuerBuys(s));
  }

  /** "The issuer's subsidiary has entered into an agreement to acquire", as the lead tells it. */
  private boolean issuerBuys(Sighting s) {
    boolean told =
        s.type() == EventType.ACQUISITION
            && s.passage().zone() == Zone.LEAD
            && tokens.is(s.to() - 1, "acquire", "acquired");
    List<Integer> buyers =
        told ? new Clauses(reading).subject(s.to() - 1, s.passage().from()) : List.of();
    return !buyers.isEmpty() && new Affiliates(reading).all().containsAll(buyers);
  }

  /** Whether the headline tells of a sale and a purchase, each for itself. */
  private boolean beside(Sighting one, Sighting other) {
    return Announcements.areBeside(tokens, one, other)
        || Announcements.areBeside(tokens, other, one);
  }

  /** Whether an agreement or interest is an option on what the issuer, or another, owns. */
  private EventType option(Sighting s) {
    boolean words = s.type() == EventType.INVESTMENT && s.strength() == 1;
    for (int i = s.from(); s.type() == EventType.LICENSING_OR_PARTNERSHIP && i < s.to(); i++) {
      words |= tokens.is(i, "option", "earn-in", "farm-in");
    }
    for (Deal deal : deals) {
      boolean early = deal.passage().zone().compareTo(Zone.OPENING) <= 0;
      if (words && early && deal.action() == Deal.Action.OPTION) {
        return deal.has(issuer, Role.SELLER) ? EventType.DIVESTITURE : EventType.ACQUISITION;
      }
    }
    return null;
  }

  /** "To combine their businesses in a joint venture" forms a venture. */
  private boolean combinesInVenture(Sighting s) {
    if (!tokens.norm(s.to() - 1).startsWith("combin") && !tokens.is(s.from(), "to", "combine")) {
      return false;
    }
    for (Sighting other : sightings) {
      boolean lead = other.passage().zone().compareTo(Zone.LEAD) <= 0;
      if (lead && other.type() == EventType.JOINT_VENTURE) {
        return true;
      }
    }
    return false;
  }
}
