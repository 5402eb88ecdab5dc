package ex99.phrase;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.Set;

/** Reads sums of money. */
final class MoneyGrammar {
  private static final Lexicon CURRENCIES = Lexicon.load("currencies");

  private static final Set<String> TRIGGERS = CURRENCIES.firstWords();

  private MoneyGrammar() {}

  /** Whether a word or mark other than a number may begin a sum. */
  static boolean isTrigger(String norm) {
    return TRIGGERS.contains(norm);
  }

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
