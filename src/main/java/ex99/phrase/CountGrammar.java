package ex99.phrase;

import ex99.token.Tokens;

/** Reads numbers of shares. */
final class CountGrammar {
  private CountGrammar() {}

  /** count := numeral ("shares" | "units") */
  static Count tryMatch(Tokens tokens, int at) {
    Numeral numeral = Numeral.tryMatch(tokens, at);
    if (numeral == null || !tokens.is(numeral.to(), "shares", "units")) {
      return null;
    }
    return new Count(
        at,
        numeral.to() + 1,
        numeral.value(),
        null,
        tokens.norm(numeral.to()),
        Comparators.before(tokens, at));
  }
}
