package ex99.extract;

import ex99.token.Tokens;

/** Tells loans that are bought or sold with branches from money that is borrowed. */
final class TradedLoans {
  /** How far before the loans the word of trade may stand. */
  private static final int REACH = 7;

  private static final String[] BEFORE = {
    "and", "of", ",", "farm", "mortgage", "nonperforming", "non-performing", "consumer", "problem"
  };

  private TradedLoans() {}

  /** ("purchase" | "sale" …) "of" words ("and" | ",") "loans": nothing is lent. */
  static boolean is(Tokens tokens, EventWords.Hit hit, Passage passage) {
    if (!tokens.is(hit.from(), "loans") || !tokens.is(hit.from() - 1, BEFORE)) {
      return false;
    }
    for (int i = hit.from() - 1; i > Math.max(passage.from(), hit.from() - REACH); i--) {
      if (tokens.is(i, "of", "with")
          && tokens.is(i - 1, "purchase", "acquisition", "sale", "purchases", "divestiture")) {
        return true;
      }
      if (tokens.is(i, "sells", "sell", "buys", "buy", "acquires", "acquire", "purchases")) {
        return true;
      }
      if (tokens.is(i, ";", ".", "to", "for", "from")) {
        return false;
      }
    }
    return false;
  }
}
