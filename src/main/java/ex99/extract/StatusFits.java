package ex99.extract;

import ex99.extract.Passage.Zone;
import ex99.model.EventType;
import ex99.model.Status;
import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * Makes a status one that fits the type of the event: a bankruptcy is not proposed once petitions
 * were filed, a contract is signed and not completed.
 */
final class StatusFits {
  /** How far around the words of an event its petition or amendment is told. */
  private static final int NEAR = 10;

  /** How far before a program of buying stock it may be said to be completed. */
  private static final int CONCLUDED = 8;

  /** "Closes on $800 million amended credit facility": what is amended is done. */
  private static final WordSet CLOSES = WordSet.of("closes", "closed", "completes", "completed");

  private static final WordSet DRAWN =
      WordSet.of("drawdown", "drawdowns", "funding", "utilisation");

  private static final WordSet TO_COME = WordSet.of("expected", "subject", "conditional");

  /** "Prices tender offers": they go on until what is tendered is paid for. */
  private static final WordSet PRICES = WordSet.of("prices", "pricing", "priced");

  private final Tokens tokens;
  private final Passages passages;

  StatusFits(Tokens tokens, Passages passages) {
    this.tokens = tokens;
    this.passages = passages;
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

  /** "Drawdown is expected in May", "funding remains subject to": a loan that is only signed. */
  private boolean drawnLater() {
    for (Passage passage : passages.all()) {
      for (int i = passage.from(); i < passage.to(); i++) {
        if (DRAWN.has(tokens, i)
            && TO_COME.any(tokens, i + 1, Math.min(passage.to(), i + NEAR))
            && !passages.spoken(i)) {
          return true;
        }
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
      if (tokens.is(i, "notice", "notification", "notified", "letter", "deficiency")) {
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

  /** "Amends credit agreement", "has amended its facility": it holds from then on. */
  private boolean amended(Sighting s) {
    for (int i = s.from(); i >= Math.max(s.passage().from(), s.from() - 6); i--) {
      boolean title = s.passage().zone() == Zone.TITLE && tokens.is(i, "amends");
      boolean done = tokens.is(i, "amended") && tokens.is(i - 1, "has", "had", "have");
      if (title || done || tokens.is(i, "amended") && tokens.is(i - 2, "has", "had", "have")) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of these words stands near before the words of an event. */
  private boolean led(Sighting s, WordSet words) {
    return words.any(tokens, Math.max(s.passage().from(), s.from() - NEAR), s.from());
  }

  /** "Increases and extends credit facility": a loan is extended when that is signed. */
  private boolean extended(Sighting s) {
    boolean loan = false;
    for (int i = s.from(); i < s.to() + 2; i++) {
      loan |= tokens.is(i, "facility", "facilities", "loan", "agreement", "credit", "maturity");
    }
    for (int i = s.from() - 1; loan && i >= Math.max(s.passage().from(), s.from() - 6); i--) {
      if (tokens.is(i, "extends", "extended", "extend")) {
        return !tokens.is(i - 1, "to", "will", "may", "would");
      }
    }
    return false;
  }

  /** "Receipt of requisite consents in its tender offer": the offer goes on. */
  private boolean consented(Sighting s) {
    int end = Math.min(s.passage().to(), s.to() + 2);
    boolean consents = false;
    for (int i = Math.max(s.passage().from(), s.from() - NEAR); i < end; i++) {
      consents |= tokens.is(i, "consents") && tokens.is(i - 1, "requisite", "required", "of");
      if (tokens.is(i, "expiration", "completes", "completion", "final", "completed", "expires")) {
        return false;
      }
    }
    return consents;
  }

  /** "Completes its $100 million share repurchase program": all of it is bought. */
  private boolean concluded(Sighting s) {
    for (int i = s.from() - 1; i >= Math.max(0, s.from() - CONCLUDED); i--) {
      if (tokens.is(i, "completes", "completed", "concludes", "concluded", "completion")) {
        return s.type() == EventType.BUYBACK;
      }
      if (tokens.is(i, ".", ",", ";", "and")) {
        return false;
      }
    }
    return false;
  }

  /** "Secures" completes a loan but only signs a contract; an approved dividend is agreed. */
  Status fitting(Sighting s, EventType type, Status status) {
    boolean amended = amends(s) || type == EventType.DEBT_FINANCING && extended(s);
    if (status == Status.PENDING && type == EventType.DEBT_FINANCING && led(s, CLOSES)) {
      return Status.COMPLETED;
    }
    if (status == Status.PENDING && !EventType.DEALS.contains(type) && amended) {
      return type == EventType.DEBT_FINANCING && amended(s) ? Status.COMPLETED : Status.AGREED;
    }
    return switch (type) {
      case REGULATORY_OR_CLINICAL ->
          status == Status.AGREED || status == Status.PENDING ? Status.COMPLETED : status;
      case LICENSING_OR_PARTNERSHIP, CONTRACT_AWARD ->
          tokens.is(s.from() - 1, "end", "ends", "ended") && s.passage().zone() == Zone.TITLE
              ? Status.TERMINATED
              : status == Status.COMPLETED ? Status.AGREED : status;
      case DIVIDEND, BUYBACK ->
          status == Status.COMPLETED && !concluded(s) || status == Status.PENDING
              ? Status.AGREED
              : status;
      case APPOINTMENT, DEPARTURE ->
          status == Status.PROPOSED || status == Status.TERMINATED ? Status.AGREED : status;
      case BANKRUPTCY -> {
        boolean enters = status == Status.AGREED && tokens.is(s.from() - 1, "enters", "enter");
        boolean asks = status == Status.PROPOSED || enters;
        yield asks && petition() ? Status.COMPLETED : status;
      }
      case LISTING ->
          status == Status.AGREED && (notice(s) || tokens.is(s.from(), "regains", "regained"))
              ? Status.COMPLETED
              : status;
      case DEBT_FINANCING -> {
        if (status == Status.COMPLETED && !led(s, CLOSES) && drawnLater()) {
          yield Status.AGREED;
        }
        yield status == Status.AGREED && amended(s) ? Status.COMPLETED : status;
      }
      case TENDER_OR_EXCHANGE_OFFER ->
          status == Status.COMPLETED && consented(s) || status == Status.AGREED && led(s, PRICES)
              ? Status.PENDING
              : status;
      case OTHER -> status == Status.AGREED ? Status.COMPLETED : status;
      default -> status;
    };
  }
}
