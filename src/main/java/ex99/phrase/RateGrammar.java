package ex99.phrase;

import ex99.model.Unit;
import ex99.token.Tokens;

/** Reads percentages. */
final class RateGrammar {
  private RateGrammar() {}

  /** Whether a word or mark other than a number may begin a rate. */
  static boolean isTrigger(String norm) {
    return norm.endsWith("-percent");
  }

  /** rate := numeral ("%" | "percent") */
  static Rate tryMatch(Tokens tokens, int at) {
    Numeral numeral = Numeral.tryMatch(tokens, at);
    if (numeral == null || !tokens.is(numeral.to(), "%", "percent")) {
      return null;
    }
    return new Rate(
        at, numeral.to() + 1, numeral.value(), null, Unit.PERCENT, Comparators.before(tokens, at));
  }
}
