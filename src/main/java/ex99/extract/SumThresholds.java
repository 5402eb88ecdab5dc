package ex99.extract;

import ex99.token.WordSet;

/**
 * Sums that something has to reach before anything is paid, or up to which a share is: nobody pays
 * them.
 */
final class SumThresholds {
  /** What is measured against a threshold. */
  private static final WordSet SOLD =
      WordSet.of(
          "sales",
          "revenue",
          "revenues",
          "turnover",
          "ebitda",
          "ebit",
          "profit",
          "profits",
          "income",
          "earnings",
          "receipts",
          "bookings",
          "billings");

  private static final WordSet BOUNDS =
      WordSet.of(
          "above",
          "exceeding",
          "exceeds",
          "exceed",
          "over",
          "below",
          "beyond",
          "excess",
          "in",
          "up",
          "to",
          "of",
          "more",
          "than",
          "least",
          "less",
          "not",
          "no",
          "at",
          "under",
          "between",
          "and",
          "or",
          "total",
          "aggregate",
          "cumulative");

  /** Bounds that make a threshold of what follows. */
  private static final WordSet BOUNDED =
      WordSet.of(
          "above", "exceeding", "exceeds", "over", "below", "beyond", "excess", "up", "under");

  private static final WordSet REACHED =
      WordSet.of(
          "achieving",
          "achieves",
          "achieve",
          "achieved",
          "achievement",
          "reaching",
          "reaches",
          "reach",
          "reached",
          "attaining",
          "attains",
          "attainment",
          "exceeding",
          "exceeds",
          "exceed",
          "generating",
          "generates",
          "surpassing",
          "surpasses",
          "surpass",
          "hitting",
          "hits");

  /** How many words of a product may stand between its sales and the bound. */
  private static final int PRODUCT = 6;

  /** How many words may stand between a sum and what is sold behind it. */
  private static final int BEHIND = 6;

  private SumThresholds() {}

  static boolean isOne(SumSite site) {
    return site.isMoney() && (isBound(site) || isReached(site) || isTarget(site));
  }

  /** "achieving net profit of not less than sum (and sum)", "if it reaches revenue of sum". */
  private static boolean isTarget(SumSite site) {
    int i = site.figure.from() - 1;
    while (i > site.sentence.from() && (BOUNDS.has(site.tokens, i) || isSum(site, i))) {
      i--;
    }
    if (!SOLD.has(site.tokens, i)) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(site.sentence.from(), i - PRODUCT); k--) {
      if (REACHED.has(site.tokens, k)) {
        return true;
      }
      if (!site.tokens.isWord(k)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSum(SumSite site, int at) {
    return site.tokens.isNumber(at)
        || site.is(at, "$", "€", "£", "million", "billion", "thousand", "rmb", "us$", "usd", "c$");
  }

  /** "net sales (of P) above sum", "net sales of P up to sum a year". */
  private static boolean isBound(SumSite site) {
    int i = site.figure.from() - 1;
    boolean bound = false;
    while (i >= site.sentence.from() && BOUNDS.has(site.tokens, i)) {
      bound |= BOUNDED.has(site.tokens, i);
      i--;
    }
    for (int k = i; bound && k >= Math.max(site.sentence.from(), i - PRODUCT); k--) {
      if (SOLD.has(site.tokens, k)) {
        return k == i || site.is(k + 1, "of", "in", "from");
      }
      if (!site.tokens.isWord(k)) {
        return false;
      }
    }
    return false;
  }

  /** "upon achieving sum in net sales", "if it reaches sum of revenue". */
  private static boolean isReached(SumSite site) {
    int i = site.figure.from() - 1;
    while (i >= site.sentence.from()
        && BOUNDS.has(site.tokens, i)
        && !REACHED.has(site.tokens, i)) {
      i--;
    }
    if (!REACHED.has(site.tokens, i) || !site.is(site.figure.to(), "in", "of")) {
      return false;
    }
    for (int k = site.figure.to() + 1; k < site.figure.to() + 1 + BEHIND; k++) {
      if (SOLD.has(site.tokens, k)) {
        return true;
      }
      if (site.is(k, ",", ".", ";", "(")) {
        return false;
      }
    }
    return false;
  }
}
