package ex99.extract;

import ex99.model.PercentageKind;
import ex99.model.Unit;
import ex99.token.Tokens;
import java.util.Set;

/**
 * Tells which measures are a price of money, such as yields, margins and fees of a credit, and
 * which are a return on shares or somebody's interest in something.
 */
final class MoneyPrices {
  /** Words that make a yield one on shares. */
  private static final Set<String> SHARES =
      Set.of(
          "dividend", "dividends", "earnings", "distribution", "distributions", "share", "shares");

  private MoneyPrices() {}

  /**
   * ("to" | "which") "yield" rate: of debt, unless a dividend or a price of shares is spoken of.
   */
  static RateDraft yielded(RateSite site) {
    return RateDraft.of(yieldKind(site), Borrowings.interest(site), "a yield");
  }

  /** A measure of the price of money: a yield on shares is a return. */
  static RateDraft priced(RateSite site, Stretch phrase) {
    Tokens tokens = site.tokens();
    if (isStake(site, phrase)) {
      return RateDraft.of(PercentageKind.OWNERSHIP, phrase, "somebody's interest in something")
          .tailed(Holdings.in(site));
    }
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (tokens.is(i, "yield", "yields")) {
        return RateDraft.of(yieldKind(site), phrase, "a yield");
      }
    }
    boolean bare = phrase.to() - phrase.from() <= 3;
    Stretch security = bare ? CouponRules.securityIn(site, site.floor(), phrase.from()) : null;
    return RateDraft.of(PercentageKind.INTEREST_RATE, phrase, "a price of money").tailed(security);
  }

  /** "its interest passes 50%", "Holt's interest to 40%": an interest that somebody has. */
  static boolean isStake(RateSite site, Stretch phrase) {
    Tokens tokens = site.tokens();
    int last = phrase.to() - 1;
    if (!tokens.is(last, "interest", "interests")) {
      return false;
    }
    boolean theirs =
        tokens.is(last - 1, "its", "their", "his", "her", "our", "'s", "'", "economic", "direct");
    for (int i = site.floor(); theirs && i < site.limit(); i++) {
      if (tokens.is(
          i, "loan", "notes", "note", "bear", "bears", "bearing", "annum", "borrowings")) {
        return false;
      }
    }
    return theirs;
  }

  private static PercentageKind yieldKind(RateSite site) {
    boolean shares = false;
    for (int i = Math.max(site.floor(), site.from() - 40);
        i < Math.min(site.limit(), site.to() + 16);
        i++) {
      if (site.tokens().is(i, "notes", "bonds", "debentures", "treasury", "maturity", "loans")) {
        return PercentageKind.INTEREST_RATE;
      }
      shares |= SHARES.contains(site.tokens().norm(i));
    }
    return shares ? PercentageKind.RETURN : PercentageKind.INTEREST_RATE;
  }

  /**
   * Whether a bare margin, or a fee on what is not drawn, is a price of money: borrowing is spoken
   * of in the sentence or the one before.
   */
  static boolean isPrice(RateSite site, Stretch phrase) {
    Tokens tokens = site.tokens();
    String head = tokens.norm(phrase.to() - 1);
    boolean margin =
        head.equals("floor") || head.equals("margin") && !isOfProfit(tokens.norm(phrase.to() - 2));
    boolean fee = head.equals("fee") || head.equals("spread") || head.equals("adjustment");
    if (!margin && !fee) {
      return false;
    }
    int from = Math.max(0, site.floor() - 40);
    for (int i = from; i < site.limit(); i++) {
      if (margin
          && tokens.is(i, "libor", "sofr", "euribor", "interest", "borrowings", "loans", "prime")) {
        return true;
      }
      if (fee && tokens.is(phrase.to() - 2, "commitment") && isInPoints(site)) {
        return true;
      }
      if (fee
          && tokens.is(i, "undrawn", "unused", "sofr", "libor")
          && !isCommitment(tokens, phrase)) {
        return true;
      }
    }
    return false;
  }

  /** A commitment fee in basis points is one a year on what is not drawn. */
  private static boolean isInPoints(RateSite site) {
    return site.rate().unit() == Unit.BASIS_POINT;
  }

  /**
   * "a commitment fee of 1.5 percent, or $2.4 million": paid once, in a percentage of whole ones.
   */
  private static boolean isCommitment(Tokens tokens, Stretch phrase) {
    return tokens.is(
        phrase.to() - 2, "commitment", "origination", "arrangement", "upfront", "exit");
  }

  private static boolean isOfProfit(String norm) {
    return switch (norm) {
      case "gross",
          "operating",
          "profit",
          "net",
          "ebitda",
          "segment",
          "contribution",
          "pretax",
          "pre-tax",
          "interest" ->
          true;
      default -> false;
    };
  }
}
