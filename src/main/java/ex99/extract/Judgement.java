package ex99.extract;

import ex99.extract.Passage.Zone;
import ex99.model.EventType;
import ex99.model.Status;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;

/** Judges how far a chosen event has come. */
final class Judgement {
  /** Where else the status of an event is told, the surest first. */
  private static final Zone[] ELSEWHERE = {Zone.LEAD, Zone.SUBTITLE, Zone.OPENING};

  /** How far before a suit its agreement is told. */
  private static final int NEAR = 10;

  private static final WordSet PRINCIPLE = WordSet.of("principle");

  private static final WordSet INQUIRIES =
      WordSet.of("inquiry", "inquiries", "investigation", "investigations", "subpoena", "probe");

  /** What an inquiry comes to. */
  private static final WordSet ENDED =
      WordSet.of(
          "concluded",
          "concludes",
          "conclusion",
          "closed",
          "closes",
          "completed",
          "completes",
          "completion",
          "ended",
          "ends",
          "resolves",
          "resolved",
          "settles",
          "settled",
          "settlement",
          "terminated",
          "results",
          "dismissed");

  private final Tokens tokens;
  private final List<Sighting> sightings;
  private final StatusSigns signs;
  private final StatusFits fits;

  Judgement(Reading reading, Passages passages, List<Sighting> sightings, List<Deal> deals) {
    this.tokens = reading.tokens();
    this.sightings = sightings;
    this.signs = new StatusSigns(tokens, reading.outline().date(), passages, deals);
    this.fits = new StatusFits(tokens, passages);
  }

  /** How far an event has come: as its own words say, else those of the lead, else as usual. */
  Status status(Sighting s) {
    Status certain = certain(s);
    if (certain != null) {
      return certain;
    }
    EventType type = s.type();
    if (s.status() == Status.PROPOSED && onlyCalledProposed(s)) {
      return Status.AGREED;
    }
    if (s.status() != null) {
      boolean closed = // "Enters Into New Credit Facility", of which the lead says "has closed on"
          type == EventType.DEBT_FINANCING
              && s.status() == Status.AGREED
              && s.passage().zone() == Zone.TITLE
              && signs.closed();
      return closed ? Status.COMPLETED : fits.fitting(s, type, s.status());
    }
    boolean deal = type == EventType.MERGER || type == EventType.ACQUISITION;
    if (deal && signs.proposed()) {
      return Status.PROPOSED;
    }
    for (Zone zone : ELSEWHERE) {
      Status said = said(type, zone);
      if (said != null) {
        boolean later = said == Status.COMPLETED && tokens.is(s.from(), "to", "will");
        return later ? Status.AGREED : fits.fitting(s, type, said);
      }
    }
    if (type == EventType.EQUITY_OFFERING && intended()) {
      return Status.PROPOSED;
    }
    if (EventType.DEALS.contains(type) && (signs.closesLater() || signs.agreed())) {
      return Status.AGREED;
    }
    if (tokens.is(s.from(), "to", "will") || tokens.is(s.from() - 1, "to", "will")) {
      return Status.AGREED;
    }
    return fits.fitting(s, type, Statuses.usual(type));
  }

  /** The status that the type of an event decides together with its first words, or null. */
  private Status certain(Sighting s) {
    return switch (s.type()) {
      case EARNINGS, GUIDANCE -> Status.COMPLETED;
      case LITIGATION_OR_SETTLEMENT -> litigation(s);
      case MERGER, ACQUISITION -> {
        boolean open = s.status() == null || s.status() == Status.AGREED;
        if (open && signs.talksEnded()) {
          yield Status.TERMINATED;
        }
        if (open && signs.approved()) {
          yield Status.PENDING;
        }
        yield s.type() == EventType.ACQUISITION && optioned(s) ? Status.AGREED : null;
      }
      case NAME_CHANGE -> borne(s) ? Status.COMPLETED : null;
      case MEETING_OR_CONFERENCE -> signs.voted() ? Status.COMPLETED : null;
      case TENDER_OR_EXCHANGE_OFFER -> signs.resisted() ? Status.PROPOSED : null;
      case APPOINTMENT -> {
        boolean met = elected(s) && signs.voted(); // holders elect at their meeting
        if (met || signs.takenEffect(elected(s)) || signs.joined()) {
          yield Status.COMPLETED;
        }
        yield tokens.norm(s.from()).startsWith("nominat") ? Status.PROPOSED : null;
      }
      case DEPARTURE ->
          tokens.is(s.from(), "passing", "death", "mourns") || signs.left() || signs.leftBefore()
              ? Status.COMPLETED
              : null;
      case RESTRUCTURING, BANKRUPTCY -> signs.confirmed() ? Status.PENDING : null;
      default -> null;
    };
  }

  /** "Acquires option on claims": what is bought is the right to buy. */
  private boolean optioned(Sighting s) {
    for (int i = s.to(); i < Math.min(s.passage().to(), s.to() + 5); i++) {
      if (tokens.is(i, "option", "options")) {
        return tokens.is(i + 1, "on", "to", "over", "for");
      }
      if (tokens.is(i, "of", "and", ",", "from", "for")) {
        return false;
      }
    }
    return false;
  }

  boolean elected(Sighting s) {
    return tokens.norm(s.from()).startsWith("elect");
  }

  /** "Bears the name", "is now known as": the name has changed. */
  private boolean borne(Sighting s) {
    return tokens.is(s.from(), "bears", "now", "company")
        && tokens.is(s.to() - 1, "name", "as", "renamed")
        && !tokens.is(s.from() - 1, "will", "be");
  }

  /** "Proposed disposal of T" in the headline, and a first sentence that says it is signed. */
  private boolean onlyCalledProposed(Sighting s) {
    boolean called = tokens.is(s.from() - 1, "proposed") || tokens.is(s.from(), "proposed");
    Status lead = EventType.DEALS.contains(s.type()) ? said(s.type(), Zone.LEAD) : null;
    return called && lead == Status.AGREED;
  }

  /** "Reaches agreement in" a suit */
  private boolean agreement(Sighting s) {
    for (int i = s.from() - 1; i >= Math.max(s.passage().from(), s.from() - NEAR); i--) {
      if (tokens.is(i, "agreement", "settlement", "settles", "settle", "resolves", "resolve")) {
        return true;
      }
    }
    return false;
  }

  /** "Cooperates with inquiry", "receives subpoena": a matter that goes on. */
  private boolean inquired(Sighting s) {
    Passage passage = s.passage();
    int least = Math.max(passage.from(), s.from() - NEAR);
    int end = Math.min(passage.to(), s.to() + NEAR);
    return passage.zone().compareTo(Zone.LEAD) <= 0
        && INQUIRIES.any(tokens, s.from(), s.to())
        && !ENDED.any(tokens, least, end);
  }

  /** A settlement is agreed; a suit, a verdict or a ruling is done. */
  private Status litigation(Sighting s) {
    if (s.status() == Status.PROPOSED || s.status() == Status.TERMINATED) {
      return s.status();
    }
    if (inquired(s)) {
      return Status.PENDING;
    }
    boolean settled =
        tokens.norm(s.from()).startsWith("settle")
            || agreement(s)
            || PRINCIPLE.any(tokens, s.from(), s.to())
            || tokens.is(s.from(), "consent") && tokens.is(s.from() + 1, "decree", "order");
    return settled ? Status.AGREED : Status.COMPLETED;
  }

  /** What another mention of the same event in a zone says. */
  Status said(EventType type, Zone zone) {
    if (zone == Zone.OPENING && !deal(type)) {
      return null;
    }
    for (Sighting other : sightings) {
      boolean same = other.type() == type || Announcements.sameDeal(other.type(), type);
      if (other.passage().zone() == zone && same && other.status() != null && !other.under()) {
        return other.status();
      }
    }
    boolean told = !people(type) && type != EventType.TENDER_OR_EXCHANGE_OFFER;
    boolean done = zone == Zone.LEAD && told && signs.perfect();
    return done && !ofAnother(type) ? Status.COMPLETED : null;
  }

  /** Whether the first that the body tells of a placement is that it is intended. */
  private boolean intended() {
    for (Sighting other : sightings) {
      boolean body = other.passage().zone() == Zone.BODY;
      if (other.type() == EventType.EQUITY_OFFERING
          && (body || other.passage().zone() == Zone.OPENING)) {
        if (body && other.status() != null) {
          return other.status() == Status.PROPOSED;
        }
        if (isOnlyAnnounced(other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Announces a non-brokered private placement of up to": how much of it is taken is open. */
  private boolean isOnlyAnnounced(Sighting s) {
    boolean own = false;
    for (int i = s.from() - 1; i > s.from() - 4; i--) {
      own |= tokens.is(i, "non-brokered", "nonbrokered");
    }
    own |= tokens.is(s.from(), "non-brokered");
    return own && tokens.is(s.to(), "of") && tokens.is(s.to() + 1, "up");
  }

  /** "Has bought T" in the first sentence, of a headline that also announces a placement. */
  private boolean ofAnother(EventType type) {
    boolean bought = false;
    for (Sighting other : sightings) {
      if (type == EventType.EQUITY_OFFERING && other.passage().zone() == Zone.LEAD) {
        if (other.type() == type) {
          return false;
        }
        bought |= other.type() == EventType.ACQUISITION || other.type() == EventType.MERGER;
      }
    }
    return bought;
  }

  /** Whether the terms that follow the first sentence tell how far such an event has come. */
  static boolean deal(EventType type) {
    return EventType.DEALS.contains(type)
        || type == EventType.DEBT_FINANCING
        || type == EventType.EQUITY_OFFERING
        || type == EventType.LICENSING_OR_PARTNERSHIP;
  }

  private static boolean people(EventType type) {
    return type == EventType.APPOINTMENT || type == EventType.DEPARTURE;
  }
}
