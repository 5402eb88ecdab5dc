package ex99.extract;

import ex99.extract.Passage.Zone;
import ex99.model.EventType;
import ex99.model.Grain;
import ex99.model.Role;
import ex99.model.Status;
import ex99.phrase.Day;
import ex99.phrase.Days;
import ex99.token.Tokens;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Judges a chosen event: its type by the issuer's side of the deal, and how far it has come. */
final class Judgement {
  private static final Set<String> IRREGULAR =
      Set.of("become", "sold", "bought", "taken", "made", "spun", "paid", "won", "begun");

  private static final int NEAR = 10;

  private final Tokens tokens;
  private final LocalDate date;
  private final Passages passages;
  private final int issuer;
  private final List<Sighting> sightings;
  private final List<Deal> deals;

  Judgement(Reading reading, Passages passages, List<Sighting> sightings, List<Deal> deals) {
    this.passages = passages;
    this.tokens = reading.tokens();
    this.date = reading.outline().date();
    this.issuer = reading.cast().issuer();
    this.sightings = sightings;
    this.deals = deals;
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
      if (!early
          || deal.action() == Deal.Action.SEEK
          || deal.in(Role.TARGET).isEmpty() && !deal.has(issuer, Role.SELLER)
          || deal.parts().size() < 2) {
        continue;
      }
      if (s.type() == EventType.MERGER && deal.action() != Deal.Action.ACQUIRE
          || isAnother(s, deal)) {
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

  /** What is sold further down, where the headline says that the issuer acquires something. */
  private boolean isAnother(Sighting s, Deal deal) {
    boolean buys =
        s.type() == EventType.ACQUISITION
            && s.passage().zone() == Zone.TITLE
            && tokens.is(s.from(), "acquires", "buys", "purchases");
    return buys && deal.has(issuer, Role.SELLER) && deal.passage().zone().compareTo(Zone.LEAD) > 0;
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

  /** How far an event has come: as its own words say, else those of the lead, else as usual. */
  Status status(Sighting s) {
    EventType type = s.type();
    if (type == EventType.EARNINGS || type == EventType.GUIDANCE) {
      return Status.COMPLETED;
    }
    if (type == EventType.LITIGATION_OR_SETTLEMENT) {
      return litigation(s);
    }
    if (type == EventType.NAME_CHANGE && borne(s)) {
      return Status.COMPLETED;
    }
    if (type == EventType.MEETING_OR_CONFERENCE && voted()) {
      return Status.COMPLETED;
    }
    if (type == EventType.TENDER_OR_EXCHANGE_OFFER && resisted()) {
      return Status.PROPOSED;
    }
    if (type == EventType.APPOINTMENT && takenEffect(elected(s))) {
      return Status.COMPLETED;
    }
    if (type == EventType.DEPARTURE && tokens.is(s.from(), "passing", "death", "mourns")) {
      return Status.COMPLETED;
    }
    if (type == EventType.APPOINTMENT && tokens.norm(s.from()).startsWith("nominat")) {
      return Status.PROPOSED;
    }
    if (s.status() == Status.PROPOSED && onlyCalledProposed(s)) {
      return Status.AGREED;
    }
    if (s.status() != null) {
      return fitting(s, type, s.status());
    }
    boolean deal = type == EventType.MERGER || type == EventType.ACQUISITION;
    if (deal && proposed()) {
      return Status.PROPOSED;
    }
    for (Zone zone : new Zone[] {Zone.LEAD, Zone.SUBTITLE, Zone.OPENING}) {
      Status said = said(type, zone);
      if (said != null) {
        boolean later = said == Status.COMPLETED && tokens.is(s.from(), "to", "will");
        return later ? Status.AGREED : fitting(s, type, said);
      }
    }
    if (EventType.DEALS.contains(type) && (closesLater() || agreed())) {
      return Status.AGREED;
    }
    if (tokens.is(s.from(), "to", "will") || tokens.is(s.from() - 1, "to", "will")) {
      return Status.AGREED;
    }
    return fitting(s, type, Statuses.usual(type));
  }

  /** Whether headline or lead tell of a bid that the issuer has received. */
  private boolean proposed() {
    for (Deal deal : deals) {
      if (tokens.is(deal.from(), "proposal", "letter", "offer", "bid")
          && deal.action() == Deal.Action.ACQUIRE
          && deal.passage().zone().compareTo(Zone.LEAD) <= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first sentence says that somebody "has agreed to" do it. */
  private boolean agreed() {
    for (Passage passage : passages.all()) {
      for (int i = passage.from(); passage.zone() == Zone.LEAD && i < passage.to(); i++) {
        boolean perfect = tokens.is(i - 1, "has", "have");
        boolean will =
            tokens.is(i - 1, "will") && tokens.is(i, "acquire", "purchase", "sell", "buy");
        if (perfect && tokens.is(i, "agreed") && tokens.is(i + 1, "to") || will) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the headline tells holders to reject an offer that others make. */
  private boolean resisted() {
    for (Passage passage : passages.all()) {
      for (int i = passage.from(); passage.zone() == Zone.TITLE && i < passage.to(); i++) {
        if (tokens.is(
            i, "reject", "rejects", "rejection", "against", "unsolicited", "mini-tender")) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean elected(Sighting s) {
    return tokens.norm(s.from()).startsWith("elect");
  }

  /** "Effective immediately", or on the day of the release. */
  private boolean takenEffect(boolean elected) {
    for (Passage passage : passages.all()) {
      boolean early = passage.zone().compareTo(Zone.OPENING) <= 0;
      for (int i = passage.from(); early && i < passage.to(); i++) {
        boolean today =
            elected
                && date != null
                && tokens.is(
                    i + 1,
                    date.getMonth()
                        .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        .toLowerCase(Locale.ROOT))
                && tokens.is(i + 2, Integer.toString(date.getDayOfMonth()));
        if (tokens.is(i, "effective")
            && (today || tokens.is(i + 1, "immediately", "today") || isOver(i + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a day before that of the release stands at a token: "as of June 29, 2006". */
  private boolean isOver(int at) {
    int from = tokens.is(at, "as") ? at + 2 : tokens.is(at, "on") ? at + 1 : at;
    Day day = date == null ? null : Days.tryMatch(tokens, from);
    return day != null
        && day.date() != null
        && day.grain() == Grain.DAY
        && day.date().isBefore(date);
  }

  /** "Bears the name", "is now known as": the name has changed. */
  private boolean borne(Sighting s) {
    return tokens.is(s.from(), "bears", "now", "company")
        && tokens.is(s.to() - 1, "name", "as", "renamed")
        && !tokens.is(s.from() - 1, "will", "be");
  }

  /** Whether headline or first sentence tell how a meeting went: "stockholders voted". */
  private boolean voted() {
    for (Passage passage : passages.all()) {
      boolean early = passage.zone() == Zone.TITLE || passage.zone() == Zone.LEAD;
      for (int i = passage.from(); early && i < passage.to(); i++) {
        boolean holders = tokens.is(i - 1, "stockholders", "shareholders", "unitholders");
        if (holders && tokens.is(i, "elect", "elected", "voted", "approve", "approved", "pass")
            || holders && tokens.is(i, "passed", "adopt", "adopted", "reject", "rejected")
            || tokens.is(i, "took") && tokens.is(i + 1, "place")) {
          return true;
        }
      }
    }
    return false;
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

  /** closing := ("closing" | "completion" | …) … ("is" | "are") ("expected" | "subject" | …) */
  private boolean closesLater() {
    for (Passage passage : passages.all()) {
      for (int i = passage.from(); i < passage.to(); i++) {
        if (tokens.is(i, "closing", "completion", "consummation") && !passages.spoken(i)) {
          for (int k = i + 1; k < Math.min(passage.to(), i + 10); k++) {
            if (tokens.is(k - 1, "is", "are", "remains")
                && tokens.is(
                    k,
                    "expected",
                    "scheduled",
                    "set",
                    "subject",
                    "conditional",
                    "anticipated",
                    "conditioned",
                    "planned")) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  /** A settlement is agreed; a suit, a verdict or a ruling is done. */
  private Status litigation(Sighting s) {
    if (s.status() == Status.PROPOSED || s.status() == Status.TERMINATED) {
      return s.status();
    }
    boolean settled = tokens.norm(s.from()).startsWith("settle") || agreement(s);
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
    return zone == Zone.LEAD && told && perfect() ? Status.COMPLETED : null;
  }

  /** lead := … ("has" | "have") adverb? participle; the participle is none that only agrees. */
  private boolean perfect() {
    for (Passage passage : passages.all()) {
      if (passage.zone() == Zone.LEAD) {
        for (int i = passage.from(); i < passage.to() - 2; i++) {
          if (tokens.is(i, "has", "have")
              && tokens.is(i - 1, "it", "that", "company", "they", "name")) {
            int verb = tokens.norm(i + 1).endsWith("ly") ? i + 2 : i + 1;
            return (tokens.norm(verb).endsWith("ed") || IRREGULAR.contains(tokens.norm(verb)))
                && !tokens.is(
                    verb, "entered", "received", "notified", "retained", "named", "called")
                && !Statuses.isOnlyAgreed(tokens.norm(verb));
          }
        }
      }
    }
    return false;
  }

  /** Whether the terms that follow the first sentence tell how far such an event has come. */
  private static boolean deal(EventType type) {
    return EventType.DEALS.contains(type)
        || type == EventType.DEBT_FINANCING
        || type == EventType.EQUITY_OFFERING
        || type == EventType.LICENSING_OR_PARTNERSHIP;
  }

  private static boolean people(EventType type) {
    return type == EventType.APPOINTMENT || type == EventType.DEPARTURE;
  }

  /** Whether the first sentences tell of petitions that were filed. */
  private boolean petition() {
    for (Passage passage : passages.all()) {
      if (passage.zone() == Zone.LEAD || passage.zone() == Zone.OPENING) {
        for (int i = passage.from(); i < passage.to(); i++) {
          boolean filed =
              tokens.is(i, "filed") && !tokens.is(i - 1, "be", "being") && !ofPlan(i, passage);
          boolean asked = tokens.is(i, "asked", "petitioned", "sought") && court(i, passage);
          asked |= tokens.is(i, "commenced") && tokens.is(i + 3, "case", "cases", "petition");
          if (filed || asked) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "Filed its proposed plan of reorganization": the petition came before. */
  private boolean ofPlan(int filed, Passage passage) {
    for (int i = filed + 1; i < Math.min(passage.to(), filed + 7); i++) {
      if (tokens.is(i, "petition", "petitions", "for", "voluntary", "and")) {
        return false;
      }
      if (tokens.is(i, "plan", "disclosure")) {
        return true;
      }
    }
    return false;
  }

  private boolean court(int from, Passage passage) {
    for (int i = from; i < Math.min(passage.to(), from + 2 * NEAR); i++) {
      if (tokens.is(i, "court", "protection")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a notice of an exchange is what the listing is about: it has been received. */
  private boolean notice(Sighting s) {
    int end = Math.min(s.passage().to(), s.to() + 4);
    for (int i = Math.max(s.passage().from(), s.from() - 4); i < end; i++) {
      if (tokens.is(i, "notice", "notification", "letter", "deficiency")) {
        return true;
      }
    }
    return false;
  }

  private boolean amends(Sighting s) {
    for (int i = s.from() - 1; i >= Math.max(s.passage().from(), s.from() - NEAR); i--) {
      if (tokens.norm(i).startsWith("amend")) {
        return true;
      }
    }
    return tokens.norm(s.from()).startsWith("amend");
  }

  /** "Secures" completes a loan but only signs a contract; an approved dividend is agreed. */
  private Status fitting(Sighting s, EventType type, Status status) {
    if (status == Status.PENDING && !EventType.DEALS.contains(type) && amends(s)) {
      return Status.AGREED;
    }
    return switch (type) {
      case REGULATORY_OR_CLINICAL ->
          status == Status.AGREED || status == Status.PENDING ? Status.COMPLETED : status;
      case LICENSING_OR_PARTNERSHIP, CONTRACT_AWARD ->
          status == Status.COMPLETED ? Status.AGREED : status;
      case DIVIDEND, BUYBACK ->
          status == Status.COMPLETED || status == Status.PENDING ? Status.AGREED : status;
      case APPOINTMENT, DEPARTURE ->
          status == Status.PROPOSED || status == Status.TERMINATED ? Status.AGREED : status;
      case BANKRUPTCY -> {
        boolean enters = status == Status.AGREED && tokens.is(s.from() - 1, "enters", "enter");
        boolean asks = status == Status.PROPOSED || enters;
        yield asks && petition() ? Status.COMPLETED : status;
      }
      case LISTING -> status == Status.AGREED && notice(s) ? Status.COMPLETED : status;
      case OTHER -> status == Status.AGREED ? Status.COMPLETED : status;
      default -> status;
    };
  }
}
