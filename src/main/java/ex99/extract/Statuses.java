package ex99.extract;

import ex99.model.EventType;
import ex99.model.Status;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.Locale;
import java.util.Set;

/** Reads how far an event has come from the words around it. */
final class Statuses {
  private static final Lexicon WORDS = Lexicon.load("status-words");

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

  private final Tokens tokens;

  Statuses(Reading reading) {
    this.tokens = reading.tokens();
  }

  /** What the words before and after {@code [from, to)} in its passage say, or null. */
  Status around(EventType type, int from, int to, Passage passage) {
    Status before = before(from, passage);
    if (before == Status.TERMINATED) {
      return before;
    }
    Status after = after(type, to, passage);
    if (after == Status.TERMINATED || before == null) {
      return after;
    }
    return before == Status.AGREED && after == Status.PROPOSED ? after : before;
  }

  /** The nearest words to the left that say it. */
  private Status before(int from, Passage passage) {
    int least = Math.max(passage.from(), from - BACK);
    for (int i = from - 1; i >= least; i--) {
      if (tokens.is(i, ";", ".")) {
        return null;
      }
      Lexicon.Match match = WORDS.match(tokens, i);
      if (match != null && match.to() <= from) {
        Status status = status(match, passage);
        if (status != null) {
          return farther(status, i, least, passage);
        }
      }
    }
    return null;
  }

  /** A word further left may say that what is completed or agreed is only planned or given up. */
  private Status farther(Status status, int at, int least, Passage passage) {
    for (int i = at - 1; i >= Math.max(least, at - 6); i--) {
      Lexicon.Match match = WORDS.match(tokens, i);
      if (match != null && match.to() <= at) {
        Status other = status(match, passage);
        if (other == Status.TERMINATED || other == Status.PROPOSED || other == Status.COMPLETED) {
          return other == Status.COMPLETED && status == Status.PROPOSED ? status : other;
        }
      }
    }
    return status;
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
      boolean passive = tokens.is(i - 1, "been", "was", "were", "is", "be", "being", "not");
      boolean toCome = status == Status.COMPLETED && toCome(i, passage);
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

  private Status status(Lexicon.Match match, Passage passage) {
    Status status = Status.valueOf(match.value().toUpperCase(Locale.ROOT));
    return status == Status.COMPLETED && toCome(match.from(), passage) ? null : status;
  }

  private boolean toCome(int at, Passage passage) {
    for (int i = at - 1; i >= Math.max(passage.from(), at - 4); i--) {
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
      default -> Status.AGREED;
    };
  }
}
