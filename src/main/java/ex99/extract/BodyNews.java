package ex99.extract;

import ex99.extract.Passage.Zone;
import ex99.model.EventType;
import ex99.model.Role;
import ex99.model.Status;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** News that a sentence further down tells: "has also entered into a new credit agreement". */
final class BodyNews {
  /** What a sentence of its own may announce; other things are only spoken of. */
  private static final Set<EventType> TYPES =
      EnumSet.of(
          EventType.DEBT_FINANCING,
          EventType.EQUITY_OFFERING,
          EventType.LICENSING_OR_PARTNERSHIP,
          EventType.JOINT_VENTURE,
          EventType.CONTRACT_AWARD,
          EventType.LITIGATION_OR_SETTLEMENT,
          EventType.DIVIDEND,
          EventType.BUYBACK,
          EventType.STOCK_SPLIT,
          EventType.LISTING,
          EventType.NAME_CHANGE,
          EventType.MEETING_OR_CONFERENCE,
          EventType.INVESTMENT,
          EventType.RESTRUCTURING,
          EventType.ACQUISITION,
          EventType.GUIDANCE,
          EventType.DIVESTITURE);

  private final Tokens tokens;
  private final Cast cast;
  private final List<Sighting> sightings;
  private final List<Deal> deals;
  private final NewsTenses tenses;
  private final Affiliates affiliates;
  private final LoansMade loans;

  /** Who buys or is bought. */
  private final Set<Integer> buying;

  BodyNews(
      Reading reading,
      Passages passages,
      Affiliates affiliates,
      List<Sighting> sightings,
      List<Deal> deals) {
    this.affiliates = affiliates;
    this.loans = new LoansMade(reading);
    this.buying = Deal.sides(deals);
    this.deals = deals;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    LocalDate date = reading.outline().date();
    this.sightings = sightings;
    this.tenses = new NewsTenses(tokens, date, passages);
  }

  void add(List<Announced> events) {
    if (events.isEmpty() || events.get(0).type() == EventType.EARNINGS) {
      return;
    }
    for (Sighting s : sightings) {
      boolean settles = s.type() == EventType.LITIGATION_OR_SETTLEMENT && deal(events);
      Zone least = settles ? Zone.SUBTITLE : Zone.LEAD;
      boolean below = s.passage().zone().compareTo(least) > 0;
      if (below && strong(s) && TYPES.contains(s.type()) && !s.under() && fits(s, events)) {
        Status status = status(s);
        if (status != null) {
          boolean sold = s.type() == EventType.ACQUISITION && part(s, Role.SELLER);
          EventType type = sold ? EventType.DIVESTITURE : s.type();
          FurtherEvents.add(events, new Announced(type, status, s.from(), s.to(), "body-news"));
        }
      }
    }
  }

  private Status status(Sighting s) {
    return switch (s.type()) {
      case GUIDANCE -> tenses.outlook(s);
      case LISTING -> tenses.noticed(s) ? Status.COMPLETED : tenses.told(s);
      default -> tenses.told(s);
    };
  }

  /** Words for a deal that would not do alone have its sides to speak for them. */
  private static boolean strong(Sighting s) {
    boolean sided =
        s.type() == EventType.ACQUISITION
            || s.type() == EventType.DIVESTITURE
            || s.type() == EventType.GUIDANCE;
    return s.strength() == 3 || sided && s.strength() == 2;
  }

  private static boolean deal(List<Announced> events) {
    return EventType.DEALS.contains(events.get(0).type());
  }

  /** Whether a thing may be news beside the main event; a call for a chat is none. */
  private boolean fits(Sighting s, List<Announced> events) {
    EventType main = events.get(0).type();
    return switch (s.type()) {
      case MEETING_OR_CONFERENCE ->
          tokens.is(s.to() - 1, "meeting") && EventType.DEALS.contains(main);
      case DEBT_FINANCING -> !deal(events) || own(s) && !isBetween(s);
      case INVESTMENT -> tokens.norm(s.from()).startsWith("subscribe");
      case ACQUISITION ->
          apart(main, EventType.DIVESTITURE) && part(s, Role.ACQUIRER)
              || apart(main, EventType.ACQUISITION) && part(s, Role.SELLER);
      case DIVESTITURE -> apart(main, EventType.ACQUISITION) && part(s, Role.SELLER);
      default -> true;
    };
  }

  /** A loan that one side of the deal makes to the other: a term of theirs. */
  private boolean isBetween(Sighting s) {
    LoansMade.Sides sides =
        tokens.is(s.to() - 1, "loan") ? loans.at(s.to() - 1, tokens.sentenceAt(s.from())) : null;
    return sides != null && buying.contains(sides.lender()) && buying.contains(sides.borrower());
  }

  /** Whether a deal may stand beside the main event: beside one of the other kind, or none. */
  private static boolean apart(EventType main, EventType other) {
    return main == other || !EventType.DEALS.contains(main) && main != EventType.OPERATIONS;
  }

  /** Whether the sentence tells of a deal in which the issuer has a part, and who the other is. */
  private boolean part(Sighting s, Role role) {
    for (Deal deal : deals) {
      if (deal.passage().equals(s.passage())
          && deal.has(cast.issuer(), role)
          && deal.parts().size() > 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether the issuer is spoken of before the words: its own loan, not that of who buys it. */
  private boolean own(Sighting s) {
    Mention last = cast.lastIn(s.passage().from(), s.from());
    return last == null || affiliates.all().contains(last.entity());
  }
}
