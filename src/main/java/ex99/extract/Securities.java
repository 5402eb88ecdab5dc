package ex99.extract;

import ex99.model.EventType;
import ex99.token.Lexicon;
import ex99.token.Tokens;

/** Reads which securities an offering is of. */
final class Securities {
  private static final Lexicon WORDS = Lexicon.load("securities");
  private static final int BACK = 10;
  private static final int AHEAD = 24;

  /** How far below a headline what it calls a financing may be told. */
  private static final int LEAD = 90;

  private final Reading reading;
  private final Tokens tokens;

  Securities(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
  }

  /** The type of an offering, by the securities named beside it. */
  EventType type(EventType given, EventWords.Hit hit, Passage passage) {
    if (given == EventType.DEBT_FINANCING) {
      boolean shares =
          tokens.is(hit.from(), "financing") && (equity(hit, passage) || bare(hit, passage));
      return shares ? EventType.EQUITY_OFFERING : given;
    }
    EventType near = near(hit, passage);
    if (given == null) {
      return near;
    }
    return near == EventType.DEBT_FINANCING && tokens.is(hit.to() - 1, "placement", "offering")
        ? near
        : given;
  }

  /** What is raised by a sale of securities: "completes the sale of $5 million of common stock". */
  EventType sold(EventWords.Hit hit, Passage passage) {
    boolean sale = tokens.norm(hit.from()).startsWith("s") || tokens.is(hit.from(), "completed");
    return sale && !tokens.is(hit.from(), "spin", "spins") ? near(hit, passage) : null;
  }

  /** "Private placement financing", "unit financing": money for shares, not a loan. */
  private boolean equity(EventWords.Hit hit, Passage passage) {
    int least = Math.max(passage.from(), hit.from() - BACK);
    for (int i = hit.from() - 1; i >= least; i--) {
      if (tokens.is(i, "placement", "offering", "preferred", "series", "seed")
          || tokens.is(i, "deal") && tokens.is(i - 1, "bought")) {
        return true;
      }
      String value = value(i, passage);
      if (value != null) {
        return value.equals("equity");
      }
    }
    return false;
  }

  /** "Acme Announces Financing": what is raised is told below, first of all. */
  private boolean bare(EventWords.Hit hit, Passage passage) {
    if (passage.zone() != Passage.Zone.TITLE || near(hit, passage) != null) {
      return false;
    }
    int end = Math.min(tokens.size(), passage.to() + LEAD);
    boolean placed = false;
    for (int i = passage.from(); i < end; i++) {
      EventWords.Hit other = EventWords.at(tokens, i, end);
      boolean loud = other != null && other.word().strength() == 3;
      Lexicon.Match match = WORDS.match(tokens, i);
      String value = match == null ? "none" : match.value();
      if (loud && other.word().type() == EventType.DEBT_FINANCING || value.equals("debt")) {
        return false;
      }
      if (value.equals("equity")) {
        return true;
      }
      placed |= loud && other.word().type() == EventType.EQUITY_OFFERING;
    }
    return placed;
  }

  private EventType near(EventWords.Hit hit, Passage passage) {
    int end = Math.min(passage.to(), hit.to() + AHEAD);
    for (int i = hit.to(); i < end; i++) {
      String value = value(i, passage);
      if (value != null) {
        return type(value);
      }
    }
    int least = Math.max(passage.from(), hit.from() - BACK);
    for (int i = hit.from() - 1; i >= least; i--) {
      String value = value(i, passage);
      if (value != null) {
        return type(value);
      }
    }
    return null;
  }

  private String value(int at, Passage passage) {
    Lexicon.Match match = WORDS.match(tokens, at);
    boolean none = match == null || match.to() > passage.to() || match.value().equals("none");
    return none ? null : match.value();
  }

  private static EventType type(String value) {
    return value.equals("debt") ? EventType.DEBT_FINANCING : EventType.EQUITY_OFFERING;
  }

  /** Whether securities are what is sold: "to sell 500,000 shares of its common stock". */
  boolean follow(int from, int limit) {
    int end = Math.min(limit, from + 9);
    for (int i = from; i < end; i++) {
      Lexicon.Match match = WORDS.match(tokens, i);
      if (match != null) {
        return !match.value().equals("none");
      }
      boolean other = tokens.is(i, "and", ";") && EventWords.at(tokens, i + 1, limit) != null;
      if (other || reading.cast().mentionAt(i) != null) {
        return false; // "sells a portfolio and redeems preferred shares"
      }
    }
    return false;
  }
}
