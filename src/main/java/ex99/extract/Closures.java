package ex99.extract;

import ex99.token.Tokens;
import ex99.token.WordSet;

/** Tells whether a plant, a store or an office is what closes, rather than a deal. */
final class Closures {
  private static final WordSet PLACES =
      WordSet.of(
          "plant",
          "plants",
          "facility",
          "facilities",
          "mill",
          "mills",
          "smelter",
          "refinery",
          "factory",
          "factories",
          "foundry",
          "warehouse",
          "store",
          "stores",
          "restaurants",
          "branches",
          "offices",
          "locations",
          "mine",
          "terminal",
          "laboratory",
          "site",
          "sites",
          "showrooms");

  /** What else is said to close. */
  private static final WordSet DEALS =
      WordSet.of(
          "sale",
          "purchase",
          "acquisition",
          "offering",
          "financing",
          "deal",
          "transaction",
          "merger",
          "placement",
          "loan",
          "credit",
          "lease",
          "revolving",
          "term",
          "$",
          ";",
          ",");

  private static final int AHEAD = 9;

  private Closures() {}

  /** closure := "to close" … ("plant" | "stores" | …), with no deal between. */
  static boolean isOfPlant(Tokens tokens, int from, int limit) {
    for (int i = from; i < Math.min(limit, from + AHEAD); i++) {
      if (DEALS.has(tokens, i)) {
        return false;
      }
      if (PLACES.has(tokens, i)) {
        return !DEALS.has(tokens, i + 1);
      }
    }
    return false;
  }
}
