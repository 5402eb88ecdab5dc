package ex99.extract;

import ex99.extract.Finding.EventFinding.Part;
import ex99.extract.Passage.Zone;
import ex99.extract.PeopleGrammar.Move;
import ex99.model.EventType;
import ex99.model.Role;
import ex99.model.Status;
import ex99.token.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Events that the first paragraphs add to the headline's: people who come and go, a sale sought.
 */
final class FurtherEvents {
  private static final int MOST = 4;
  private static final int NEAR = 12;

  /** How far before a chapter of the law the words may stand for what is intended. */
  private static final int PLAN = 30;

  private final Tokens tokens;
  private final int issuer;
  private final List<Sighting> sightings;
  private final List<Deal> deals;
  private final List<Move> moves;
  private final List<Loans.Loan> loans;

  FurtherEvents(
      Reading reading,
      List<Sighting> sightings,
      List<Deal> deals,
      List<Move> moves,
      List<Loans.Loan> loans) {
    this.loans = loans;
    this.tokens = reading.tokens();
    this.issuer = reading.cast().issuer();
    this.sightings = sightings;
    this.deals = deals;
    this.moves = moves;
  }

  void add(List<Announced> events) {
    if (events.isEmpty()) {
      return;
    }
    if (events.get(0).type() == EventType.EARNINGS) {
      besideResults(events);
      return;
    }
    petition(events);
    people(events);
    sought(events);
    option(events);
    licence(events);
    loan(events);
    stake(events);
    pipe(events);
    listing(events);
    meeting(events);
    secondStep(events);
  }

  /** The merger that follows an offer for a company's shares that is through: not done yet. */
  private void secondStep(List<Announced> events) {
    Announced offer = events.get(0);
    boolean through =
        offer.type() == EventType.TENDER_OR_EXCHANGE_OFFER && offer.status() == Status.COMPLETED;
    boolean whole = deals.stream().anyMatch(d -> !d.in(Role.TARGET).isEmpty());
    for (Sighting s : sightings) {
      boolean merges = s.type() == EventType.MERGER && !tokens.is(s.to(), "agreement");
      if (through && whole && merges && isToCome(s)) {
        add(
            events,
            new Announced(EventType.MERGER, Status.PENDING, s.from(), s.to(), "second-step"));
        return;
      }
    }
  }

  /** "Intends to effect a short-form merger", "following the merger, Dell will be". */
  private boolean isToCome(Sighting s) {
    Passage passage = s.passage();
    int least = Math.max(passage.from(), s.from() - NEAR);
    boolean aim = false;
    for (int i = s.from() - 1; i >= least; i--) {
      aim |= tokens.is(i, "intends", "intend", "expects", "expected", "plans", "will");
    }
    boolean after = tokens.is(passage.from(), "following", "in", "upon", "after", "as");
    for (int i = s.to(); after && i < Math.min(passage.to(), s.to() + 2 * NEAR); i++) {
      aim |= tokens.is(i, "will", "expect", "expects", "would");
    }
    return aim && passage.zone() != Zone.TITLE;
  }

  /** A merger with a blank check company brings money from investors of its own. */
  private void pipe(List<Announced> events) {
    EventType main = events.get(0).type();
    for (Sighting s : sightings) {
      boolean merges = main == EventType.MERGER || main == EventType.ACQUISITION;
      if (merges && s.type() == EventType.EQUITY_OFFERING && tokens.is(s.from(), "pipe")) {
        add(
            events,
            new Announced(
                EventType.EQUITY_OFFERING, Status.AGREED, s.from(), s.to(), "pipe-beside"));
        return;
      }
    }
  }

  /** Shares that are offered to the public for the first time begin to trade. */
  private void listing(List<Announced> events) {
    boolean first = false;
    for (Sighting s : sightings) {
      boolean early = s.passage().zone().compareTo(Zone.LEAD) <= 0;
      boolean initial = tokens.is(s.from(), "initial", "ipo");
      first |= early && initial && s.type() == EventType.EQUITY_OFFERING;
      boolean trades = tokens.is(s.from(), "begin", "begins", "commence", "approved");
      if (first && trades && s.type() == EventType.LISTING) {
        add(events, new Announced(s.type(), Status.AGREED, s.from(), s.to(), "listing-follows"));
        return;
      }
    }
  }

  /** The meeting at which the headline's shareholders have voted on a deal. */
  private void meeting(List<Announced> events) {
    boolean vote = false;
    for (Sighting s : sightings) {
      if (s.passage().zone() == Zone.TITLE) {
        for (int i = s.passage().from(); i < s.passage().to(); i++) {
          vote |=
              tokens.is(i, "shareholders", "stockholders", "unitholders")
                  && tokens.is(i + 1, "vote", "approve", "pass", "adopt", "back");
        }
      } else if (vote
          && s.type() == EventType.MEETING_OR_CONFERENCE
          && s.passage().zone() == Zone.LEAD
          && tokens.is(s.to() - 1, "meeting")) {
        add(events, new Announced(s.type(), Status.COMPLETED, s.from(), s.to(), "meeting-voted"));
        return;
      }
    }
  }

  private static boolean has(List<Announced> events, EventType type) {
    return events.stream().anyMatch(event -> event.type() == type);
  }

  static void add(List<Announced> events, Announced event) {
    if (events.size() < MOST && !has(events, event.type())) {
      events.add(event);
    }
  }

  /** A petition filed is an event of its own beside the plan that it serves. */
  private void petition(List<Announced> events) {
    for (Sighting s : sightings) {
      boolean early = s.passage().zone().compareTo(Zone.LEAD) <= 0;
      if (early && s.type() == EventType.BANKRUPTCY && tokens.norm(s.from()).equals("voluntary")) {
        add(
            events,
            new Announced(
                EventType.BANKRUPTCY, Status.COMPLETED, s.from(), s.to(), "petition-filed"));
      } else if (s.type() == EventType.BANKRUPTCY && isPlanned(s)) {
        add(
            events,
            new Announced(
                EventType.BANKRUPTCY, Status.PROPOSED, s.from(), s.to(), "petition-filed"));
      }
    }
  }

  /** "will seek to convert this debt through a voluntary plan … under Chapter 11" */
  private boolean isPlanned(Sighting s) {
    if (s.passage().zone().compareTo(Zone.OPENING) > 0 || !tokens.is(s.from(), "chapter")) {
      return false;
    }
    boolean plan = false;
    for (int i = s.from() - 1; i >= Math.max(s.passage().from(), s.from() - PLAN); i--) {
      plan |= tokens.is(i, "plan", "petition", "petitions") && !tokens.is(i - 1, "the");
      boolean aim = tokens.is(i + 1, "to") && tokens.is(i, "seek", "intends", "plans", "expects");
      if (aim && plan) {
        return true;
      }
    }
    return false;
  }

  /** Who comes and goes; who will lead what a deal makes is part of the deal. */
  private void people(List<Announced> events) {
    EventType main = events.get(0).type();
    if (main == EventType.BANKRUPTCY) {
      return;
    }
    boolean apart =
        !EventType.DEALS.contains(main)
            || main == EventType.INVESTMENT
            || has(events, EventType.RESTRUCTURING);
    for (Move move : moves) {
      Zone last = apart || apartFrom(main, move) ? Zone.OPENING : Zone.LEAD;
      boolean early = move.passage().zone().compareTo(last) <= 0;
      boolean news = early || apart && foretold(move);
      if (!news || move.succeeded()) {
        continue;
      }
      boolean comes = move.part().role() == Role.APPOINTEE;
      boolean before = !comes && before(move);
      boolean now = comes && isImmediate(move);
      add(
          events,
          new Announced(
              comes ? EventType.APPOINTMENT : EventType.DEPARTURE,
              before ? Status.PENDING : now ? Status.COMPLETED : Status.AGREED,
              move.at(),
              move.to(),
              comes ? "person-comes" : "person-goes"));
    }
  }

  /** "Have been elected to the board effective immediately" */
  private boolean isImmediate(Move move) {
    for (int i = move.to(); i < Math.min(move.passage().to(), move.to() + PLAN); i++) {
      if (tokens.is(i, "effective") && tokens.is(i + 1, "immediately", "today")) {
        return true;
      }
    }
    return false;
  }

  /** "Ida Voss, Treasurer, will retire in June": what a report tells is to come of its officers. */
  private void besideResults(List<Announced> events) {
    for (Move move : moves) {
      boolean soon = tokens.is(move.at() - 1, "be") && tokens.is(move.at() - 2, "will");
      if (move.officer() && !move.succeeded() && (soon || foretold(move))) {
        boolean comes = move.part().role() == Role.APPOINTEE;
        add(
            events,
            new Announced(
                comes ? EventType.APPOINTMENT : EventType.DEPARTURE,
                Status.AGREED,
                move.at(),
                move.to(),
                comes ? "person-comes" : "person-goes"));
      }
    }
  }

  /** Whether who comes or goes is news apart from a sale or a merger: "Separately, Acme named". */
  private boolean apartFrom(EventType main, Move move) {
    if (main == EventType.DIVESTITURE) {
      return true;
    }
    for (int i = move.passage().from(); i < move.at(); i++) {
      if (tokens.is(i, "separately", "also", "additionally", "concurrently", "today")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence further down says that somebody "will join", "plans to leave". */
  private boolean foretold(Move move) {
    boolean plans = tokens.is(move.at() - 1, "to") && tokens.is(move.at() - 2, "plans", "intends");
    return plans
        || tokens.is(move.at() - 1, "will")
        || tokens.is(move.at(), "will", "leaves")
        || tokens.is(move.at() - 1, "been") && tokens.is(move.at() - 2, "has", "have");
  }

  /** Whether somebody's leaving was announced before: "earlier this year announced". */
  private boolean before(Move move) {
    for (int i = move.at() - 1; i >= Math.max(move.passage().from(), move.at() - 10); i--) {
      if (tokens.is(i, "earlier", "previously")) {
        return true;
      }
    }
    return false;
  }

  private void sought(List<Announced> events) {
    for (Deal deal : deals) {
      if (deal.action() == Deal.Action.SEEK && deal.passage().zone() != Zone.TITLE) {
        add(
            events,
            new Announced(
                EventType.DIVESTITURE, Status.PROPOSED, deal.from(), deal.to(), "buyer-sought"));
      }
    }
  }

  /** An option on a property, beside what is no deal. */
  private void option(List<Announced> events) {
    for (Deal deal : deals) {
      Announced first = events.get(0);
      boolean leads =
          deal.action() == Deal.Action.OPTION
              && deal.passage().zone() == Zone.TITLE
              && deal.from() < first.from()
              && first.type() == EventType.EQUITY_OFFERING;
      for (int i = 1; leads && i < events.size(); i++) {
        if (events.get(i).type() == EventType.ACQUISITION) {
          events.add(0, events.remove(i)); // "Options Property and Announces Placement"
          leads = false;
        }
      }
      boolean option = deal.action() == Deal.Action.OPTION && !isUse(deal);
      if (option && !EventType.DEALS.contains(events.get(0).type())) {
        EventType type =
            deal.has(issuer, Role.SELLER) ? EventType.DIVESTITURE : EventType.ACQUISITION;
        add(events, new Announced(type, Status.AGREED, deal.from(), deal.to(), "option-granted"));
      }
    }
  }

  /** "The proceeds will be used on the property in which it may earn": granted long ago. */
  private boolean isUse(Deal deal) {
    for (int i = tokens.sentenceAt(deal.from()).from(); i < deal.from(); i++) {
      if (tokens.is(i, "proceeds")) {
        return true;
      }
    }
    return false;
  }

  /** A new loan from a named lender. */
  private void loan(List<Announced> events) {
    Set<Integer> sides = Deal.sides(deals);
    for (Loans.Loan loan : loans) {
      boolean owed = loan.parts().stream().anyMatch(part -> part.role() == Role.BORROWER);
      boolean own = loan.parts().contains(new Part(issuer, Role.BORROWER));
      EventType main = events.get(0).type();
      boolean bought =
          main == EventType.MERGER
              || main == EventType.ACQUISITION
              || main == EventType.TENDER_OR_EXCHANGE_OFFER;
      if (loan.fresh() && (own || owed && !bought) && !(bought && isBetween(loan, sides))) {
        boolean talk = false;
        boolean closed = false;
        for (int i = loan.from(); i > Math.max(loan.passage().from(), loan.from() - 30); i--) {
          talk |= tokens.is(i, "sheet") || tokens.is(i, "intends") || tokens.is(i, "plans");
          closed |=
              i > loan.from() - NEAR && tokens.is(i, "closed", "completed", "refinanced", "lent");
        }
        for (int i = loan.to(); i < Math.min(loan.passage().to(), loan.to() + NEAR); i++) {
          talk |= tokens.is(i, "sheet"); // "a loan for which B has issued a term sheet"
        }
        if (talk && events.get(0).status() == Status.PROPOSED) {
          continue; // money sought for what is only proposed
        }
        add(
            events,
            new Announced(
                EventType.DEBT_FINANCING,
                talk ? Status.PROPOSED : closed ? Status.COMPLETED : Status.AGREED,
                loan.from(),
                loan.to(),
                "new-loan"));
      }
    }
  }

  /** "A bridge loan that Dell has made to Orrin": a term of their merger, no news of its own. */
  private static boolean isBetween(Loans.Loan loan, Set<Integer> sides) {
    boolean lends = false;
    boolean borrows = false;
    for (Part part : loan.parts()) {
      boolean side = sides.contains(part.entity());
      lends |= side && part.role() == Role.LENDER;
      borrows |= side && part.role() == Role.BORROWER;
    }
    return lends && borrows;
  }

  /** A stake that a partner takes beside a licence or supply. */
  private void stake(List<Announced> events) {
    EventType main = events.get(0).type();
    boolean ended = events.get(0).status() == Status.TERMINATED && EventType.DEALS.contains(main);
    for (Deal deal : deals) {
      if (ended && deal.action() == Deal.Action.INVEST && tokens.is(deal.from() - 1, "also")) {
        add(
            events,
            new Announced(
                EventType.INVESTMENT, Status.AGREED, deal.from(), deal.to(), "stake-beside"));
      }
    }
    if (main != EventType.LICENSING_OR_PARTNERSHIP && main != EventType.CONTRACT_AWARD) {
      return;
    }
    for (Deal deal : deals) {
      List<Integer> investors = deal.in(Role.INVESTOR);
      boolean partner =
          deals.stream().anyMatch(d -> d.in(Role.PARTNER).stream().anyMatch(investors::contains));
      partner |= !investors.isEmpty() && isBeside(deal);
      if (deal.action() == Deal.Action.INVEST && partner && !investors.contains(issuer)) {
        add(
            events,
            new Announced(
                EventType.INVESTMENT, Status.AGREED, deal.from(), deal.to(), "stake-beside"));
      }
    }
    for (Sighting s : sightings) {
      if (s.type() == EventType.INVESTMENT
          && s.strength() == 3
          && s.passage().zone().compareTo(Zone.OPENING) <= 0
          && s.passage().zone() != Zone.TITLE
          && tokens.is(s.to() - 1, "investment", "stake")) {
        add(
            events,
            new Announced(EventType.INVESTMENT, Status.AGREED, s.from(), s.to(), "stake-beside"));
      }
    }
  }

  /** "In addition, Y has agreed to purchase": what somebody takes beside the rest. */
  private boolean isBeside(Deal deal) {
    int from = deal.passage().from();
    boolean beside =
        tokens.is(from, "in", "concurrently", "separately", "additionally")
            && (tokens.is(from + 1, "addition", "connection", ",") || tokens.is(from + 2, ","));
    boolean to = tokens.is(deal.from() - 1, "to") && tokens.is(deal.from() - 2, "agreed", "has");
    return beside && (to || tokens.is(deal.from() - 1, "will"));
  }

  /** A licence or partnership that comes with a settlement or a sale. */
  private void licence(List<Announced> events) {
    EventType main = events.get(0).type();
    for (Deal deal : deals) {
      boolean early = deal.passage().zone().compareTo(Zone.OPENING) <= 0;
      if (deal.action() == Deal.Action.NAMED_PARTNER && early) {
        Status status =
            events.get(0).status() == Status.COMPLETED ? Status.COMPLETED : Status.AGREED;
        add(
            events,
            new Announced(
                EventType.LICENSING_OR_PARTNERSHIP,
                status,
                deal.from(),
                deal.to(),
                "named-partner"));
      }
    }
    for (Sighting s : sightings) {
      if (main == EventType.LITIGATION_OR_SETTLEMENT
          && s.type() == EventType.LICENSING_OR_PARTNERSHIP
          && s.strength() == 3
          && license(s)) {
        add(
            events,
            new Announced(
                EventType.LICENSING_OR_PARTNERSHIP,
                Status.AGREED,
                s.from(),
                s.to(),
                "licence-in-settlement"));
      }
    }
  }

  private boolean license(Sighting s) {
    String words = tokens.text(s.from(), s.to()).toLowerCase(Locale.ROOT);
    return words.contains("licens") || words.contains("licenc");
  }
}
