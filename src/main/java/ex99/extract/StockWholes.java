package ex99.extract;

import ex99.model.PercentageKind;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.Set;

/**
 * Tells whether a part of shares or interests is a stake, or a part of some that are bought back,
 * singled out or made.
 */
final class StockWholes {
  private static final Set<String> BUYBACK = WordSets.of("buyback");

  private static final Set<String> GIVING = WordSets.of("giving");

  /** Words that say that the shares are those that a company has issued. */
  private static final WordSet ISSUED =
      WordSet.of(
          "outstanding",
          "issued",
          "common",
          "ordinary",
          "capital",
          "equity",
          "voting",
          "class",
          "diluted",
          "fully-diluted",
          "enlarged",
          "membership",
          "partnership",
          "ownership",
          "economic",
          "registered",
          "total");

  /** Words that say that somebody has shares or stands for so many of them. */
  private static final WordSet HAVING =
      WordSet.of(
          "holder",
          "holders",
          "owner",
          "owners",
          "represent",
          "represents",
          "represented",
          "representing",
          "constitute",
          "constitutes",
          "constituted",
          "constituting",
          "equal",
          "equals",
          "equaling",
          "comprise",
          "comprising",
          "acceptances",
          "ownership",
          "stake",
          "interest",
          "interests",
          "position");

  private StockWholes() {}

  /** A part of shares: a stake, unless they are bought back, singled out or things made. */
  static PercentageKind stock(RateSite site, Stretch what, int head) {
    Tokens tokens = site.tokens();
    boolean passive =
        tokens.is(what.to(), "will", "was", "were", "are", "have", "has", "had")
            && !tokens.is(what.to() + 1, "agreed", "committed", "undertaken", "indicated")
            && !tokens.is(what.to() + 1, "held", "owned", "controlled", "beneficially")
            && (site.left() < site.clause() || PartsBefore.isOpening(site));
    boolean more = tokens.is(site.from() - 1, "additional", "extra", "further");
    if (passive || more || isBuyback(site) || isSingledOut(tokens, what, head)) {
      return PercentageKind.SHARE;
    }
    for (int i = what.to(); i < Math.min(what.to() + 3, site.limit()); i++) {
      if (tokens.is(i, "held", "owned", "controlled", "beneficially")) {
        return PercentageKind.OWNERSHIP;
      }
    }
    boolean theirs = tokens.is(what.from(), "its", "their", "his", "her", "our");
    boolean issued = false;
    for (int i = what.from(); i < what.to(); i++) {
      boolean own = i == head && !tokens.is(i - 1, "share");
      issued |= !own && ISSUED.has(tokens, i) || site.cast().mentionAt(i) != null;
    }
    return issued || !theirs && tokens.is(head, "interest", "interests", "stake") || isHad(site)
        ? PercentageKind.OWNERSHIP
        : null;
  }

  private static boolean isSingledOut(Tokens tokens, Stretch what, int head) {
    for (int i = head + 1; i < what.to(); i++) {
      boolean issued = tokens.is(i, "issued") && tokens.is(i + 1, "by"); // a company's shares
      if (Wholes.SINGLED.has(tokens, i) && !issued) {
        return true;
      }
    }
    String next = tokens.norm(what.to() + 1);
    return Wholes.SINGLED.has(tokens, what.to())
        && !next.equals("by")
        && (ClauseWords.isPreposition(next) || tokens.is(what.to() + 1, ",", ".", ";", ")"));
  }

  /** Whether somebody has, gets or gives the part, or so many shares are it. */
  private static boolean isHad(RateSite site) {
    Tokens tokens = site.tokens();
    for (int i = site.from() - 1; i >= site.clause(); i--) {
      if (tokens.is(i, "(", "because")) {
        return false;
      }
      String norm = tokens.norm(i);
      boolean has = Holders.VERBS.contains(norm) && (!norm.startsWith("ha") || i == site.left());
      if (has || GIVING.contains(norm) || HAVING.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBuyback(RateSite site) {
    for (int i = site.floor(); i < Math.min(site.limit(), site.to() + Wholes.NEAR); i++) {
      if (BUYBACK.contains(site.tokens().norm(i))
          || site.tokens().is(i, "bought", "buy", "buying") && site.tokens().is(i + 1, "back")) {
        return true;
      }
    }
    return false;
  }
}
