package ex99.name;

import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * What is dealt in around a name: an organization stands between a deal and its price, while things
 * that are sold or counted under a name of their own are none.
 */
final class DealSigns {
  /** Things that are sold under a name of their own. */
  private static final WordSet THINGS =
      WordSet.of(
          "property",
          "properties",
          "mine",
          "mines",
          "tenements",
          "claims",
          "deposit",
          "plant",
          "plants",
          "mill",
          "mills",
          "hotel",
          "hotels",
          "system",
          "systems",
          "station",
          "stations",
          "building",
          "buildings",
          "site",
          "land",
          "field",
          "fields",
          "acreage",
          "vessel",
          "vessels",
          "store",
          "stores",
          "campus",
          "warehouse",
          "terminal",
          "ranch");

  /** The words of deals in which an organization or its parts change hands. */
  private static final WordSet DEALS =
      WordSet.of(
          "acquisition",
          "acquire",
          "acquired",
          "acquires",
          "purchase",
          "purchased",
          "bought",
          "buy",
          "sale",
          "sold",
          "sell",
          "sells",
          "divest",
          "divested",
          "divestiture",
          "disposition",
          "delivery");

  /** How far before a name the word of its deal may stand. */
  private static final int DEALT = 24;

  /** How many words may stand between "for" and a price. */
  private static final int PRICE = 6;

  /** The most words of the names of things that are sold. */
  private static final int ASSETS = 6;

  private final Tokens tokens;
  private final Wording wording;

  DealSigns(Tokens tokens, Wording wording) {
    this.tokens = tokens;
    this.wording = wording;
  }

  /** "the sale of a mill to Acme Ridge for $5 million": who stands between deal and price. */
  boolean dealt(Run run) {
    int sum = run.to() + 1;
    while (sum < run.to() + PRICE
        && tokens.is(
            sum, "approximately", "about", "up", "to", "an", "aggregate", "of", "nearly")) {
      sum++;
    }
    boolean priced =
        tokens.is(run.to(), "for")
            && (tokens.is(sum, "$", "€", "£", "us$", "c$", "a$", "rmb") || tokens.isNumber(sum));
    boolean sold =
        tokens.is(run.from() - 1, "from")
            && tokens.is(run.to(), ",", ".", "and", "for", "in", "under", "with", ";", "(")
            && run.length() > 1;
    if (!priced && !sold
        || !tokens.is(run.from() - 1, "from", "to")
        || wording.any(run.from(), run.to(), Wording.PLACE)) {
      return false;
    }
    int start = tokens.sentenceAt(run.from()).from();
    for (int i = run.from() - 2; i >= Math.max(start, run.from() - DEALT); i--) {
      if (DEALS.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "its Dry Creek and Painted Hills properties": what is sold is no company. */
  boolean asset(int at) {
    int i = at;
    while (i < at + ASSETS
        && i < tokens.size()
        && (tokens.is(i, "and", ",", "&") || wording.is(i, Wording.NAME))) {
      i++;
    }
    return THINGS.has(tokens, i) && (i == at || wording.is(i - 1, Wording.NAME));
  }

  /** "140 Acme Water Purifiers": things are counted. */
  boolean counted(Run run) {
    return run.from() > 0
        && tokens.isNumber(run.from() - 1)
        && tokens.sentence(run.from() - 1) == tokens.sentence(run.from())
        && run.length() > 1
        && tokens.norm(run.to() - 1).endsWith("s")
        && !wording.is(run.to() - 1, Wording.HEAD);
  }
}
