package ex99.phrase;

import ex99.token.Lexicon;
import ex99.token.Tokens;

/** Reads sums of money. */
final class MoneyGrammar {
  private static final Lexicon CURRENCIES = Lexicon.load("currencies");

  private MoneyGrammar() {}

  /** money := currency numeral */
  static Money tryMatch(Tokens tokens, int at) {
    Lexicon.Match currency = CURRENCIES.match(tokens, at);
    Numeral numeral = currency == null ? null : Numeral.tryMatch(tokens, currency.to());
    if (numeral == null) {
      return null;
    }
    return new Money(
        at, numeral.to(), numeral.value(), null, currency.value(), Comparators.before(tokens, at));
  }
}
