package ex99.extract;

import ex99.extract.Passage.Zone;
import ex99.model.EventType;
import ex99.model.Role;
import ex99.model.Status;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Chooses among the words that may announce events what the release is about. */
final class Announcements {
  /** Deals over whole companies or stakes in them: one deal may be called by several of these. */
  private static final Set<EventType> CONTROL =
      EnumSet.of(
          EventType.ACQUISITION,
          EventType.DIVESTITURE,
          EventType.MERGER,
          EventType.TENDER_OR_EXCHANGE_OFFER,
          EventType.INVESTMENT,
          EventType.JOINT_VENTURE);

  /** Types that a sub-headline may add to the headline's. */
  private static final Set<EventType> ADDED =
      EnumSet.of(
          EventType.EARNINGS,
          EventType.GUIDANCE,
          EventType.DIVIDEND,
          EventType.BUYBACK,
          EventType.APPOINTMENT,
          EventType.DEPARTURE,
          EventType.DEBT_FINANCING,
          EventType.EQUITY_OFFERING,
          EventType.STOCK_SPLIT,
          EventType.BANKRUPTCY,
          EventType.NAME_CHANGE,
          EventType.RESTRUCTURING,
          EventType.LICENSING_OR_PARTNERSHIP,
          EventType.ACQUISITION,
          EventType.MERGER,
          EventType.DIVESTITURE);

  private static final int MOST = 3;

  private final Tokens tokens;
  private final int issuer;
  private final List<Sighting> sightings;
  private final List<Deal> deals;
  private final List<Sighting> chosen = new ArrayList<>();

  Announcements(Reading reading, List<Sighting> sightings, List<Deal> deals) {
    this.tokens = reading.tokens();
    this.issuer = reading.cast().issuer();
    this.sightings = sightings;
    this.deals = deals;
  }

  /** The sightings that announce the events of the release, the main one first; never empty. */
  List<Sighting> choose() {
    List<Sighting> title = in(Zone.TITLE);
    for (Sighting s : title) {
      if (!s.under() && s.strength() >= 2 && !onlyPeriod(s, title)) {
        add(s);
      }
    }
    Zone[] zones = {Zone.TITLE, Zone.LEAD, Zone.SUBTITLE, Zone.OPENING};
    for (int strength = 3; strength > 0 && chosen.isEmpty(); strength--) {
      for (Zone zone : zones) {
        first(zone, strength);
      }
    }
    for (Sighting s : sightings) {
      if (adds(s)) {
        add(s);
      }
    }
    return chosen;
  }

  private List<Sighting> in(Zone zone) {
    return sightings.stream().filter(s -> s.passage().zone() == zone).toList();
  }

  private void first(Zone zone, int strength) {
    for (Sighting s : sightings) {
      boolean fits = s.passage().zone() == zone && s.strength() >= strength;
      if (chosen.isEmpty() && fits && (!s.under() || zone == Zone.TITLE)) {
        add(s);
      }
    }
  }

  private void add(Sighting s) {
    if (chosen.size() >= MOST) {
      return;
    }
    for (Sighting other : chosen) {
      if (other.type() == s.type() || sameDeal(other.type(), s.type())) {
        return;
      }
    }
    chosen.add(s);
  }

  private static boolean sameDeal(EventType a, EventType b) {
    if (CONTROL.contains(a) && CONTROL.contains(b)) {
      return true;
    }
    return switch (a) {
      case MEETING_OR_CONFERENCE -> b == EventType.EARNINGS || b == EventType.MEETING_OR_CONFERENCE;
      case OPERATIONS, OTHER -> b == EventType.OPERATIONS || b == EventType.OTHER;
      default -> b == EventType.OPERATIONS || b == EventType.OTHER;
    };
  }

  /** Whether a headline's quarter only tells which dividend or conference call it is about. */
  private boolean onlyPeriod(Sighting s, List<Sighting> title) {
    if (s.type() != EventType.EARNINGS || !tokens.is(s.to() - 1, "quarter", "fiscal", "year")) {
      return false;
    }
    boolean other = false;
    for (Sighting t : title) {
      other |= t.type() != EventType.EARNINGS && t.strength() == 3;
      if (t.type() == EventType.EARNINGS && !tokens.is(t.to() - 1, "quarter", "fiscal", "year")) {
        return false;
      }
    }
    return other;
  }

  /** Whether a sighting outside the headline announces one more event. */
  private boolean adds(Sighting s) {
    if (s.under() || s.strength() < 3 || chosen.isEmpty() || !ADDED.contains(s.type())) {
      return false;
    }
    boolean results = chosen.get(0).type() == EventType.EARNINGS;
    return switch (s.passage().zone()) {
      case TITLE -> false;
      case LEAD -> !results || returnsCash(s.type()) || s.type() == EventType.GUIDANCE;
      case SUBTITLE -> s.status() != null && (!results || returnsCash(s.type()));
      case OPENING, BODY -> performed(s);
    };
  }

  private static boolean returnsCash(EventType type) {
    return type == EventType.DIVIDEND || type == EventType.BUYBACK;
  }

  /** also := ("also" | "separately" | "in addition" | "today") … ("announced" | "declared" …) */
  private boolean performed(Sighting s) {
    int from = s.passage().from();
    boolean also = false;
    for (int i = from; i < s.from() && i < from + 40; i++) {
      also |= tokens.is(i, "also", "separately", "today", "concurrently", "addition");
      if (also && tokens.is(i, "announced", "announces", "declared", "authorized", "announcing")) {
        return true;
      }
    }
    return false;
  }

  /** The type of a deal as the issuer's part in it decides. */
  EventType type(Sighting s) {
    if (s.type() != EventType.ACQUISITION
        && s.type() != EventType.DIVESTITURE
        && !(s.type() == EventType.MERGER && s.strength() < 3)) {
      return s.type();
    }
    for (Deal deal : deals) {
      boolean early = deal.passage().zone().compareTo(Zone.OPENING) <= 0;
      if (!early || deal.in(Role.TARGET).isEmpty() || deal.parts().size() < 2) {
        continue;
      }
      if (deal.has(issuer, Role.ACQUIRER)) {
        return EventType.ACQUISITION;
      }
      if (deal.has(issuer, Role.SELLER) && !deal.has(issuer, Role.TARGET)) {
        return EventType.DIVESTITURE;
      }
      if (deal.has(issuer, Role.TARGET)) {
        return EventType.MERGER;
      }
    }
    return s.type();
  }

  /** How far an event has come: as its own words say, else those of the lead, else as usual. */
  Status status(Sighting s) {
    EventType type = s.type();
    if (type == EventType.EARNINGS || type == EventType.GUIDANCE) {
      return Status.COMPLETED;
    }
    Status own = s.status();
    if (own != null) {
      return fitting(type, own);
    }
    for (Zone zone : new Zone[] {Zone.LEAD, Zone.SUBTITLE, Zone.OPENING}) {
      for (Sighting other : sightings) {
        boolean same = other.type() == type || sameDeal(other.type(), type);
        if (other.passage().zone() == zone && same && other.status() != null && !other.under()) {
          return fitting(type, other.status());
        }
      }
    }
    if (tokens.is(s.from(), "to", "will") || tokens.is(s.from() - 1, "to", "will")) {
      return Status.AGREED;
    }
    return Statuses.usual(type);
  }

  /** "Secures" completes a loan but only signs a contract; an approved dividend is agreed. */
  private static Status fitting(EventType type, Status status) {
    return switch (type) {
      case LITIGATION_OR_SETTLEMENT, LICENSING_OR_PARTNERSHIP, CONTRACT_AWARD, DIVIDEND, BUYBACK ->
          status == Status.COMPLETED ? Status.AGREED : status;
      default -> status;
    };
  }
}
