package ex99.phrase;

import ex99.token.Lexicon;
import ex99.token.Token;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.Set;

/**
 * The mark, code or words of a currency before a figure: {@code HK$}, {@code RMB}, {@code US
 * dollars}.
 *
 * @param from its first token
 * @param to the token after its last
 * @param value ISO 4217, with the factor of a smaller unit; with a question mark the name of a
 *     family of currencies, of which the text must decide
 */
record CurrencyMark(int from, int to, String value) {
  private static final Lexicon CURRENCIES = Lexicon.load("currencies");

  private static final Set<String> FIRST_WORDS = CURRENCIES.firstWords();

  /** Prefixes that need no capitals throughout; every other word is a code only in capitals. */
  private static final Set<String> MIXED =
      Set.of(
          "rs", "rs.", "euro", "euros", "yen", "sfr", "sfr.", "lit.", "ps", "ps.", "cdn.", "rp",
          "cdn", "mex", "col", "ch", "ar", "skr", "nkr", "dkr", "dfl", "dfl.", "hfl.", "fmk",
          "ptas", "ptas.", "pta", "pta.", "bfr", "usd", "eur", "rmb", "nis", "php", "rub", "esc.",
          "bds", "kr", "kr.", "dhs", "dhs.", "dh", "bt", "lm");

  /** Words that are a currency before a sum that looks like one, and no other. */
  private static final Set<String> BEFORE_SUMS =
      Set.of(
          "baht", "won", "kr", "kr.", "zł", "kč", "rub", "dhs", "dhs.", "dh", "bt", "esc.", "lm");

  /** Letters that stand before a dollar sign with a space between, small ones too. */
  private static final Set<String> APART = Set.of("hk", "nt", "nz", "au", "cdn", "u.s");

  /** Codes of currencies that are letters of octane, datums, talks and names as well. */
  private static final Set<String> OTHERWISE =
      Set.of("ron", "cop", "mad", "bob", "gel", "nad", "mop");

  /** Letters of no currency before a dollar sign: words that have lost their space. */
  private static final WordSet WORDS =
      WordSet.of(
          "in", "of", "to", "at", "by", "is", "on", "or", "an", "as", "a", "the", "and", "for",
          "was", "up", "all");

  /** Whether a word or mark may begin one. */
  static boolean isTrigger(String norm) {
    return FIRST_WORDS.contains(norm);
  }

  /** Whether one may begin at a token; false outside the text. */
  static boolean begins(Tokens tokens, int at) {
    return CURRENCIES.begins(tokens, at);
  }

  /** The mark at a token, or null. */
  static CurrencyMark at(Tokens tokens, int at) {
    Lexicon.Match match = CURRENCIES.match(tokens, at);
    return match == null || !isCode(tokens, match) || !isTight(tokens, match)
        ? null
        : new CurrencyMark(at, match.to(), match.value());
  }

  /** Whatever stands in the list at a token, however it is written; or null. */
  static CurrencyMark loose(Tokens tokens, int at) {
    Lexicon.Match match = CURRENCIES.match(tokens, at);
    return match == null ? null : new CurrencyMark(at, match.to(), match.value());
  }

  /**
   * "A$" and "HK$" are marks, "HK $" is one as well; "a $5 million loan" and "Class C $5 notes"
   * have none of them.
   */
  private static boolean isTight(Tokens tokens, Lexicon.Match currency) {
    Token first = tokens.get(currency.from());
    boolean lone =
        first.isWord()
            && first.text().length() <= 3
            && currency.to() > currency.from() + 1
            && !tokens.isWord(currency.from() + 1);
    if (!lone || first.isCapitalized() && Numeral.isTight(tokens, currency.from() + 1)) {
      return true;
    }
    return first.text().length() > 1 && first.isAllCaps()
        || APART.contains(first.norm())
        || first.norm().equals("c") && isCanadian(tokens, currency.from());
  }

  private static boolean isCanadian(Tokens tokens, int at) {
    return !tokens.is(
        at - 1, "class", "series", "tranche", "type", "part", "phase", "section", "(");
  }

  private static boolean isCode(Tokens tokens, Lexicon.Match match) {
    Token token = tokens.get(match.from());
    String norm = token.norm();
    return !token.isWord()
        || token.isAllCaps()
        || token.text().length() == 1
        || (MIXED.contains(norm) && token.isCapitalized())
        || BEFORE_SUMS.contains(norm)
        || APART.contains(norm)
        || isPhrase(tokens, match);
  }

  private static boolean isPhrase(Tokens tokens, Lexicon.Match match) {
    return match.to() > match.from() + 1 && tokens.is(match.to() - 1, "dollars");
  }

  /**
   * Whether the figure behind is money for want of better: "the DM 20 series", "UTM zone 10, NAD
   * 83", "R2" are none; two letters, codes that are words of other trades, and whole words are a
   * currency only before a sum that looks like one.
   */
  boolean takes(Tokens tokens, Numeral low) {
    Token code = tokens.get(from);
    if (!code.isWord()) {
      return true;
    }
    boolean tight = Numeral.isTight(tokens, low.from());
    boolean large = low.scale() != null || tokens.norm(low.from()).length() >= 4;
    if (BEFORE_SUMS.contains(code.norm()) || tokens.is(to - 1, "dollars")) {
      return large;
    }
    if (to > from + 1) {
      return true;
    }
    if (code.text().length() == 1) {
      return tight;
    }
    boolean other = OTHERWISE.contains(code.norm());
    boolean doubtful = (other || code.text().length() == 2) && code.isAllCaps();
    return !doubtful || large || !other && tight;
  }

  /** A dollar sign behind letters of no dollar that is known: whose dollars they are, is not. */
  boolean isUnknown(Tokens tokens) {
    return tokens.is(from, "$")
        && to == from + 1
        && Numeral.isTight(tokens, from)
        && tokens.isWord(from - 1)
        && tokens.isCapitalized(from - 1)
        && (tokens.isAllCaps(from - 1) || tokens.text(from - 1).length() == 1)
        && tokens.text(from - 1).length() <= 3
        && !WORDS.has(tokens, from - 1);
  }
}
