package ex99.extract;

import ex99.model.EventType;
import ex99.model.Status;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads how far an event has come from the words around it. */
final class Statuses {
  private static final Lexicon WORDS = Lexicon.load("status-words");

  /** How far before a proposal it may be said to have come in. */
  private static final int RECEIVED = 6;

  /** Words that make the completion after them one to come. */
  private static final Set<String> TO_COME =
      Set.of(
          "upon",
          "following",
          "after",
          "prior",
          "before",
          "until",
          "expected",
          "expects",
          "anticipated",
          "anticipates",
          "subject",
          "at",
          "pending",
          "will",
          "may",
          "could",
          "if",
          "would",
          "should",
          "on",
          "or",
          "require",
          "requires");

  private static final int BACK = 16;
  private static final int AHEAD = 14;

  /** The longest description of a name that is stepped over. */
  private static final int ASIDE = 30;

  private static final int LONGEST = 3;

  private final Tokens tokens;
  private final Cast cast;

  Statuses(Reading reading) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
  }

  /**
   * What the words before and after {@code [from, to)} in its passage say, or null; words before
   * {@code floor} belong to another event.
   */
  Status around(EventType type, int from, int to, Passage passage, int floor) {
    Status before = before(type, from, Math.max(passage.from(), floor));
    if (before == Status.TERMINATED) {
      return before;
    }
    Status after = after(type, to, passage);
    if (after == Status.TERMINATED || before == null) {
      return after == null ? within(type, from, to) : after;
    }
    boolean intended =
        before == Status.AGREED
            && (after == Status.PROPOSED || within(type, from, to) == Status.PROPOSED);
    boolean asked = // "has received a proposal": the paper has come, not what it proposes
        before == Status.COMPLETED
            && within(type, from, to) == Status.PROPOSED
            && isReceived(from, Math.max(passage.from(), floor));
    return intended || asked ? Status.PROPOSED : before;
  }

  private boolean isReceived(int from, int least) {
    for (int i = from - 1; i >= Math.max(least, from - RECEIVED); i--) {
      if (tokens.is(i, "received", "receives", "receipt")) {
        return true;
      }
    }
    return false;
  }

  /** What the words of the event themselves say: "bank commitment". */
  private Status within(EventType type, int from, int to) {
    for (int i = from; i < to; i++) {
      Lexicon.Match match = WORDS.match(tokens, i);
      if (match != null && match.to() <= to) {
        return status(type, match, from);
      }
    }
    return null;
  }

  /** Whether a word only says that something was agreed, filed or intended, not that it is done. */
  static boolean isOnlyAgreed(String norm) {
    String value = WORDS.value(norm);
    return value != null && !value.equals("completed") && !value.equals("terminated");
  }

  /** For who asks: the words around an event that tell how far it has come, in order. */
  List<String> words(int from, int to, Passage passage) {
    List<String> words = new ArrayList<>();
    int end = Math.min(passage.to(), to + AHEAD);
    int i = Math.max(passage.from(), from - BACK);
    while (i < end) {
      Lexicon.Match match = WORDS.match(tokens, i);
      if (match != null && match.to() <= passage.to()) {
        words.add("“" + tokens.text(match.from(), match.to()) + "” (" + match.value() + ")");
        i = match.to();
      } else {
        i++;
      }
    }
    return words;
  }

  /** The nearest words to the left that say it. */
  private Status before(EventType type, int from, int floor) {
    Status near = before(type, from, floor, from);
    int named = near == null ? beforeAside(from, floor) : -1;
    Status told = named < 0 ? near : before(type, from, floor, named);
    return told == null && EventType.DEALS.contains(type) && isFuture(from) ? Status.AGREED : told;
  }

  /** "Will be acquired", "is being bought": a deal that is made and not yet done. */
  private boolean isFuture(int participle) {
    int be = participle - 1;
    return tokens.is(be, "being") && tokens.is(be - 1, "is", "are")
        || tokens.is(be, "be") && tokens.is(be - 1, "will", "shall", "to");
  }

  /** The comma behind a name that a description stands behind: "with B, a maker of pumps, for". */
  private int beforeAside(int from, int floor) {
    int close = from - 1;
    while (close > from - 4 && close > floor && !tokens.is(close, ",")) {
      close--;
    }
    int least = Math.max(floor, close - ASIDE);
    for (int i = close - 1; tokens.is(close, ",") && i > least; i--) {
      boolean opens = tokens.is(i, ",") && tokens.is(i + 1, "a", "an", "the", "which", "one");
      if (opens && (cast.mentionAt(i - 1) != null || tokens.is(i - 1, ")"))) {
        return i;
      }
    }
    return -1;
  }

  private Status before(EventType type, int end, int floor, int from) {
    int least = Math.max(floor, from - BACK);
    for (int i = from - 1; i >= least; i--) {
      if (tokens.is(i, ";", ".")) {
        return null;
      }
      Lexicon.Match match = ending(i, end, least);
      Status status = match == null ? null : status(type, match, least);
      if (status != null) {
        return farther(type, status, match.from(), least);
      }
    }
    return null;
  }

  /** The longest phrase that covers a token: "binding letter of intent" rather than its end. */
  private Lexicon.Match ending(int at, int limit, int least) {
    for (int i = Math.max(least, at - LONGEST); i <= at; i++) {
      Lexicon.Match match = WORDS.match(tokens, i);
      if (match != null && match.to() > at && match.to() <= limit) {
        return match;
      }
    }
    return null;
  }

  /** A word further left may say that what is completed or agreed is only planned or given up. */
  private Status farther(EventType type, Status status, int at, int least) {
    if (status == Status.PROPOSED && tokens.is(at, "plan") && adopted(at, least)) {
      return Status.AGREED;
    }
    if (status == Status.PROPOSED && givenUp(at, least)) {
      return Status.TERMINATED;
    }
    if (status != Status.COMPLETED && status != Status.AGREED) {
      return status;
    }
    for (int i = at - 1; i >= Math.max(least, at - 6); i--) {
      Lexicon.Match match = WORDS.match(tokens, i);
      boolean to = match != null && match.to() == at + 1 && tokens.is(at, "to");
      if (to || match != null && match.to() <= at) { // "intends to" before "to complete"
        Status other = status(type, match, least);
        if (other != null && other != Status.AGREED) {
          return other;
        }
      }
    }
    return status;
  }

  /** "Cancels proposed offering" */
  private boolean givenUp(int at, int least) {
    for (int i = at - 1; i >= Math.max(least, at - 4); i--) {
      Lexicon.Match match = WORDS.match(tokens, i);
      if (match != null && match.to() <= at && match.value().equals("terminated")) {
        return true;
      }
    }
    return false;
  }

  /** "Board adopts plan to" */
  private boolean adopted(int at, int least) {
    for (int i = at - 1; i >= Math.max(least, at - 4); i--) {
      if (tokens.is(i, "adopts", "adopted", "approves", "approved", "adopt")) {
        return true;
      }
    }
    return false;
  }

  private Status after(EventType type, int to, Passage passage) {
    int end = Math.min(passage.to(), to + AHEAD);
    for (int i = to; i < end; i++) {
      if (tokens.is(i, ";")) {
        return null;
      }
      Lexicon.Match match = WORDS.match(tokens, i);
      if (match == null || match.to() > passage.to()) {
        continue;
      }
      Status status = Status.valueOf(match.value().toUpperCase(Locale.ROOT));
      boolean effect = tokens.is(i, "effective", "becomes", "became", "took");
      if (effect && status == Status.COMPLETED) {
        return status;
      }
      boolean last = // "Agreement to Sell Mill Site Terminated"
          passage.zone() == Passage.Zone.TITLE
              && match.to() == passage.to()
              && status == Status.TERMINATED;
      boolean passive = last || tokens.is(i - 1, "been", "was", "were", "is", "be", "being", "not");
      boolean toCome = status == Status.COMPLETED && toCome(i, passage.from());
      if (toCome) {
        return Status.AGREED;
      }
      if (passive) {
        return status;
      }
      i = match.to() - 1;
    }
    return null;
  }

  private Status status(EventType type, Lexicon.Match match, int least) {
    Mention name = cast.mentionAt(match.from());
    if (name != null && name.to() >= match.to()) {
      return null; // "Grove Health Plans"
    }
    if (tokens.is(match.from(), "accepted") && type != EventType.TENDER_OR_EXCHANGE_OFFER) {
      return null; // what is tendered is bought when it is accepted; a proposal is only agreed to
    }
    Status status = Status.valueOf(match.value().toUpperCase(Locale.ROOT));
    if (type == EventType.EQUITY_OFFERING && tokens.is(match.from(), "arranged")) {
      return Status.AGREED;
    }
    boolean noun = tokens.is(match.from(), "plans") && match.to() == match.from() + 1;
    if (status == Status.PROPOSED && starts(match) && !offers(type)
        || noun && cast.mentionAt(match.from() - 1) == null) {
      return null;
    }
    return status == Status.COMPLETED && toCome(match.from(), least) ? null : status;
  }

  /** "Launches" proposes an offering, but begins a program. */
  private boolean starts(Lexicon.Match match) {
    return tokens.is(match.from(), "launch", "launches", "launched", "commences", "commenced")
        || tokens.is(match.from(), "commencement", "files", "filed", "filing")
        || tokens.is(match.from(), "postpones", "postponed", "delays", "delayed");
  }

  private static boolean offers(EventType type) {
    return type == EventType.EQUITY_OFFERING
        || type == EventType.DEBT_FINANCING
        || type == EventType.TENDER_OR_EXCHANGE_OFFER;
  }

  private boolean toCome(int at, int least) {
    for (int i = at - 1; i >= Math.max(least, at - 4); i--) {
      if (TO_COME.contains(tokens.norm(i))) {
        return true;
      }
      if (tokens.is(i, "has", "have", "announced", "announces", "today", "it", "that")) {
        return false;
      }
    }
    return false;
  }

  /** What a status means for an event of a type of which nothing else is said. */
  static Status usual(EventType type) {
    return switch (type) {
      case EARNINGS, GUIDANCE, BANKRUPTCY, REGULATORY_OR_CLINICAL, OPERATIONS, OTHER ->
          Status.COMPLETED;
      case ACQUISITION, DIVESTITURE, INVESTMENT -> Status.COMPLETED;
      case TENDER_OR_EXCHANGE_OFFER -> Status.PROPOSED;
      default -> Status.AGREED;
    };
  }
}
