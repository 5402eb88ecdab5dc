package ex99.extract;

import ex99.model.PercentageKind;
import ex99.token.Tokens;
import ex99.token.WordSet;

/** Tells a premium or discount by the price that a figure stands over or under. */
final class Premiums {
  private static final WordSet UNDER = WordSet.of("below", "under", "beneath", "lower", "less");

  private static final WordSet OVER =
      WordSet.of("above", "over", "below", "under", "higher", "lower", "more", "less");

  /** What a phrase names that shares are traded at. */
  private static final WordSet PRICES = WordSet.of("close", "vwap", "quotation", "nav", "bid");

  private Premiums() {}

  /** rate ("above" | "below" | "higher than" | …) price; or null. */
  static RateDraft over(RateSite site, int at) {
    Tokens tokens = site.tokens();
    if (!OVER.has(tokens, at)
        || tokens.is(site.left(), "of")
        || ClauseWords.isChangeVerb(tokens.norm(site.left()))) {
      return null;
    }
    int from = tokens.is(at + 1, "than") ? at + 2 : at + 1;
    int end = site.phrases().end(from, site.limit());
    int priced = from;
    while (priced < Math.min(site.limit(), from + 6)
        && (tokens.is(priced, "the", "its", "a")
            || site.phrases().isMoney(priced)
            || site.phrases().isFigure(priced))) {
      priced++;
    }
    end = end <= from + 1 ? site.phrases().end(priced, site.limit()) : end;
    if (end <= from || !isAgain(site) && !isPrice(tokens, new Stretch(from, end))) {
      return null;
    }
    return RateDraft.of(
        UNDER.has(tokens, at) ? PercentageKind.DISCOUNT : PercentageKind.PREMIUM,
        site.clauses().trimmed(new Stretch(from, end)),
        "compared with a price of shares");
  }

  /** "29% above the close on May 3 and 34% above the average": as the premium before. */
  private static boolean isAgain(RateSite site) {
    RateDraft earlier = site.earlierDraft();
    return earlier != null
        && (earlier.kind() == PercentageKind.PREMIUM || earlier.kind() == PercentageKind.DISCOUNT)
        && site.tokens().is(site.left(), "and", ",", "or");
  }

  /** Whether a phrase names a price at which shares are traded. */
  static boolean isPrice(Tokens tokens, Stretch phrase) {
    if (tokens.is(phrase.to() - 1, "market") && phrase.to() - phrase.from() <= 2) {
      return true;
    }
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (PRICES.has(tokens, i)) {
        return true;
      }
      boolean traded =
          tokens.is(
              i - 1,
              "closing",
              "market",
              "share",
              "stock",
              "trading",
              "average",
              "offer",
              "unaffected",
              "weighted",
              "conversion",
              "traded",
              "issue",
              "exercise",
              "tender",
              "ipo",
              "subscription",
              "placing",
              "strike",
              "reference",
              "prevailing",
              "unit",
              "quoted",
              "offering",
              "current",
              "last",
              "sale");
      if (tokens.is(i, "price", "prices") && traded) {
        return true;
      }
    }
    return false;
  }

  /** What a premium of so much is over: the words behind the figure, or null. */
  static Stretch base(RateSite site) {
    boolean linked = site.tokens().is(site.to(), "to", "over", "from", "on", "above", "below");
    int end = linked ? site.phrases().end(site.to() + 1, site.limit()) : site.to();
    boolean day = site.tokens().is(end, "on", "over", "as of", "of", "for");
    if (end > site.to() + 1 && day && site.phrases().isTime(end + 1, site.limit())) {
      end = Math.max(end, Qualifiers.timeEnd(site, end + 1));
    }
    return end > site.to() + 1 ? new Stretch(site.to(), end) : null;
  }
}
