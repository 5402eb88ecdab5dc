package ex99.phrase;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.HashMap;
import java.util.Map;

/** How often a text names the countries of currencies that share their mark with others. */
final class CurrencyHomes {
  private static final Lexicon HOMES = Lexicon.load("currency-homes");

  /** How many times as often as the next one a country must be named against what is usual. */
  private static final int FAR = 2;

  private final Map<String, Integer> named = new HashMap<>();

  private CurrencyHomes() {}

  /** The countries that a text names. */
  static CurrencyHomes of(Tokens tokens) {
    CurrencyHomes homes = new CurrencyHomes();
    int end = tokens.size();
    for (int i = HOMES.next(tokens, 0, end); i < end; i = HOMES.next(tokens, i + 1, end)) {
      Lexicon.Match home = HOMES.match(tokens, i);
      if (home != null) {
        homes.named.merge(home.value(), 1, Integer::sum);
      }
    }
    return homes;
  }

  /** Whether letters of that family are no money here. */
  boolean denies(String family) {
    CurrencyFamily currencies = CurrencyFamily.of(family);
    return currencies.letters() && currencies.codes().stream().noneMatch(named::containsKey);
  }

  /**
   * The currency of a family that the text speaks for: the only one it names, or by far the one it
   * names most where another one is usual; null when that leaves it open.
   */
  String decide(String family) {
    CurrencyFamily currencies = CurrencyFamily.of(family);
    String most = null;
    int first = 0;
    int second = 0;
    for (String code : currencies.codes()) {
      int times = named.getOrDefault(code, 0);
      if (times > first) {
        second = first;
        first = times;
        most = code;
      } else {
        second = Math.max(second, times);
      }
    }
    boolean only = first > 0 && second == 0;
    boolean far = currencies.otherwise() != null && first >= FAR * second && first > 0;
    return only || far ? most : currencies.otherwise();
  }
}
