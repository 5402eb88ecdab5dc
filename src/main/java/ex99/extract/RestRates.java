package ex99.extract;

import ex99.model.PercentageKind;
import ex99.model.Unit;
import ex99.phrase.Rate;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.math.BigDecimal;

/**
 * Reads what is left of a whole whose other parts were told before: "60 percent of the output, and
 * the remaining 40 percent", "the balance of 20%".
 */
final class RestRates {
  private static final WordSet REST =
      WordSet.of("remaining", "other", "balance", "remainder", "rest", "residual");

  /** The most parts that a whole may be told in. */
  private static final int PARTS = 6;

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private RestRates() {}

  /** rest := ("remaining" | "other" | "balance" "of") rate, of the whole told before; or null. */
  static RateDraft of(RateSite site) {
    Tokens tokens = site.tokens();
    int before = tokens.is(site.from() - 1, "of") ? site.from() - 2 : site.from() - 1;
    int word = Bounds.isBound(tokens.norm(before)) ? before - 1 : before; // "remaining nearly 40%"
    boolean own = tokens.is(site.to(), "of", "in", "interest", "stake") && !isPlace(site);
    if (word < site.floor() || !REST.has(tokens, word) || own) {
      return null;
    }
    RateDraft near = site.nearDraft();
    boolean part = near != null && near.kind() == PercentageKind.SHARE && near.of() != null;
    return part && isWhole(site)
        ? RateDraft.of(PercentageKind.SHARE, near.of(), "what remains of the whole before")
        : null;
  }

  /** "the remaining 40 percent in Asia": no whole of its own follows. */
  private static boolean isPlace(RateSite site) {
    return site.tokens().is(site.to(), "in") && site.tokens().isCapitalized(site.to() + 1);
  }

  /** Whether the rate and those before it add up to a hundred. */
  private static boolean isWhole(RateSite site) {
    if (site.rate().unit() != Unit.PERCENT) {
      return false;
    }
    BigDecimal sum = site.rate().value();
    for (int steps = 1; steps < PARTS && steps <= site.index(); steps++) {
      Rate before = site.rateBack(steps);
      if (before.unit() != Unit.PERCENT) {
        return false;
      }
      sum = sum.add(before.value());
      if (sum.compareTo(WHOLE) >= 0) {
        return sum.compareTo(WHOLE) == 0;
      }
    }
    return false;
  }
}
