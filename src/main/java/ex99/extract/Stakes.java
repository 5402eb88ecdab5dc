package ex99.extract;

import ex99.model.Unit;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.phrase.Rate;
import ex99.token.Tokens;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which part of a company is bought or sold: some of its stock, a stake, the rest, an
 * interest that somebody owns.
 */
final class Stakes {
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Map<Integer, Rate> rates = new HashMap<>();

  Stakes(Reading reading, Clauses clauses) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = clauses;
    for (Rate rate : reading.figures().rates()) {
      rates.put(rate.from(), rate);
    }
  }

  /** "$10 million of A common stock", "2 million shares of A's Series B preferred stock" */
  private boolean someStock(DealWord word) {
    int end = word.near();
    boolean counted = false;
    for (int i = word.to(); i < end; i++) {
      counted |= tokens.is(i, "$", "million") || tokens.isNumber(i);
      Mention m = cast.mentionAt(i);
      if (m != null) {
        int noun = clauses.isPossessive(m) ? m.to() + 1 : m.to();
        return counted && tokens.is(noun, "common", "ordinary", "preferred", "series", "stock");
      }
      if (tokens.is(i, "all", "outstanding", "remaining", "each", "any", "%", "percent")) {
        return false;
      }
    }
    return false;
  }

  /** "Will buy 1,600,000 new shares of A common stock": no control, an investment. */
  boolean newShares(DealWord word, List<Integer> targets) {
    if (!targets.contains(cast.issuer())) {
      return false;
    }
    if (someStock(word)) {
      return true;
    }
    boolean counted = false;
    for (int i = word.to(); i < word.within(7); i++) {
      counted |= tokens.isNumber(i) || tokens.is(i, "newly", "new", "one", "additional");
      boolean one = !tokens.is(i - 1, "per") && tokens.is(i, "share", "unit");
      if (counted && (one || tokens.is(i, "shares", "units"))) {
        return true;
      }
    }
    return false;
  }

  /** "Acquires a 20% interest in T": up to half of a company, and not the rest of it. */
  boolean smallStake(DealWord word) {
    for (int at = word.to(); at < word.to() + DealWord.NEAR; at++) {
      Rate rate = rates.get(at);
      if (rate != null) {
        boolean rest = false;
        for (int i = word.to(); i < rate.from(); i++) {
          rest |= tokens.is(i, "remaining", "other", "additional", "outstanding", "all", "further");
          rest |= cast.mentionAt(i) != null;
        }
        return !rest
            && rate.unit() == Unit.PERCENT
            && rate.value().compareTo(HALF) <= 0
            && rate.to() < word.limit();
      }
    }
    return false;
  }

  /** "Will acquire the balance": the shares of the issuer that somebody does not own yet. */
  boolean rest(DealWord word) {
    boolean rest = false;
    for (int i = word.to(); i < word.near(); i++) {
      if (cast.mentionAt(i) != null) {
        return false;
      }
      rest |= tokens.is(i, "balance", "remainder", "remaining", "outstanding", "rest");
      if (tokens.is(i, "of") && tokens.is(i + 1, "its", "our", "the")
          || tokens.is(i, "all", "the", "of", "remaining", "outstanding")
          || tokens.is(i, "shares", "stock", "common", "balance", "remainder", "rest", "issued")
          || tokens.is(i, "and", "its", "our", "ordinary", "units")) {
        continue;
      }
      return rest && !tokens.isWord(i)
          || rest && tokens.is(i, "for", "not", "that", "at", "in", "through");
    }
    return rest;
  }

  /** "The shares were bought by": whoever buys new securities invests. */
  boolean subscribed(int at, int start) {
    for (int i = at - 1; i >= Math.max(start, at - DealWord.NEAR); i--) {
      if (tokens.is(i, "shares", "units", "warrants", "stock")
          || Wares.SECURITIES.contains(tokens.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Sells a minority stake to I", "sold 2,000,000 new shares to I": a part of the issuer itself.
   */
  boolean ownStake(DealWord word) {
    int end = word.within(6);
    for (int i = word.to(); i < end; i++) {
      if (cast.mentionAt(i) != null) {
        return false;
      }
      if (tokens.is(i, "stake", "interest")) {
        return tokens.is(i + 1, "to") && !tokens.is(i - 1, "majority", "controlling", "entire");
      }
    }
    return false;
  }

  /** "To sell $5 million of preferred stock and warrants to": whoever buys them invests. */
  boolean ownSecurities(DealWord word) {
    for (int i = word.to(); i < word.within(2 * DealWord.NEAR); i++) {
      if (tokens.is(i, "to", "in", "of")) {
        if (!tokens.is(i, "of")) {
          return false;
        }
      } else if (cast.mentionAt(i) != null) {
        return false;
      } else if (tokens.is(i, "stock", "shares", "units", "warrants", "preferred", "ads", "adss")) {
        return !tokens.is(i + 1, "of", "in")
            || tokens.is(i + 1, "of")
                && tokens.is(i + 2, "common", "preferred", "series", "convertible", "class", "its");
      }
    }
    return false;
  }

  /** "sale of A's 30% interest in" something: A sells. */
  boolean ownInterest(DealWord word) {
    Mention m = cast.firstIn(word.to() + 1, word.near());
    if (m == null || !clauses.isPossessive(m)) {
      return false;
    }
    for (int i = m.to(); i < Math.min(word.limit(), m.to() + 6); i++) {
      if (tokens.is(i, "interest", "interests", "stake", "holding", "shareholding")) {
        return true;
      }
    }
    return false;
  }
}
