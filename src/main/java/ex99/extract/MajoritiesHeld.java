package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Unit;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.phrase.Rate;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.math.BigDecimal;
import java.util.function.Consumer;

/** Reads whose company one is by the share that is told of it: "its 75% holding in B". */
final class MajoritiesHeld {
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  private static final WordSet INTERESTS =
      WordSet.of("interest", "holding", "stake", "shareholding", "share", "ownership");

  /** What tells that the share only comes into somebody's hands. */
  private static final WordSet TAKING =
      WordSet.of(
          "acquire",
          "acquired",
          "acquires",
          "acquiring",
          "acquisition",
          "buy",
          "bought",
          "purchase",
          "purchased",
          "purchasing",
          "buying",
          "former",
          "formerly",
          "option");

  /** How far before the share a verb of taking it may stand. */
  private static final int BACK = 12;

  private static final int NEAR = 5;

  private final Reading reading;
  private final Tokens tokens;
  private final Cast cast;

  MajoritiesHeld(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
  }

  /**
   * Gives parent and subsidiary for each share of more than half that somebody has in a company.
   */
  void read(Consumer<Finding> found) {
    for (Rate rate : reading.figures().rates()) {
      boolean most = rate.unit() == Unit.PERCENT && rate.value().compareTo(HALF) > 0;
      int parent = most ? owner(rate) : -1;
      Mention held = parent < 0 ? null : held(rate);
      if (held != null && held.entity() != parent && !taken(rate)) {
        Owners.above(found, cast, parent, held.entity(), rate.from());
      }
    }
  }

  /** held := (A "'s" | "its") ("existing" | "remaining" | …)? RATE … "interest" "in" B */
  private Mention held(Rate rate) {
    Sentence sentence = tokens.sentenceAt(rate.from());
    for (int i = rate.to(); i < Math.min(sentence.to(), rate.to() + NEAR); i++) {
      if (tokens.is(i, "in") && INTERESTS.has(tokens, i - 1)) {
        int name = tokens.is(i + 1, "the") ? i + 2 : i + 1;
        Mention m = name < sentence.to() ? cast.mentionAt(name) : null;
        return m != null && m.form() != Mention.Form.PRONOUN && isCompany(m) ? m : null;
      }
    }
    return null;
  }

  private boolean isCompany(Mention m) {
    return cast.entity(m.entity()).kind() == PartyKind.ORGANIZATION
        && "org-legal-form".equals(cast.entity(m.entity()).rule())
        && !tokens.is(m.to(), "'s", "'");
  }

  /** Whose share it is: that of the genitive before the figure; or -1. */
  private int owner(Rate rate) {
    int i = rate.from() - 1;
    while (tokens.is(i, "existing", "remaining", "current", "entire", "approximately", "about")) {
      i--;
    }
    if (tokens.is(i, "our")) {
      return cast.issuer();
    }
    if (tokens.is(i, "its")) {
      return HeldCompanies.owner(reading, i + 1, null);
    }
    Mention m = tokens.is(i, "'s", "'") ? cast.mentionAt(i - 1) : null;
    return m == null ? -1 : m.entity();
  }

  private boolean taken(Rate rate) {
    int from = Math.max(tokens.sentenceAt(rate.from()).from(), rate.from() - BACK);
    return TAKING.any(tokens, from, rate.from());
  }
}
