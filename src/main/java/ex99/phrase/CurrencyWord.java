package ex99.phrase;

import ex99.token.Lexicon;
import ex99.token.Token;
import ex99.token.Tokens;
import java.math.BigDecimal;
import java.util.Set;

/**
 * The word, code or sign of a currency behind a figure: {@code 34 million USD}, {@code 5 cents}.
 */
final class CurrencyWord {
  private static final Lexicon WORDS = Lexicon.load("currency-words");

  /** What the hundredth part of a currency is marked with in the list. */
  private static final String HUNDREDTH = "*0.01";

  /** Codes that are nothing else, in small letters and behind small figures too. */
  private static final Set<String> PLAIN =
      Set.of("usd", "eur", "gbp", "rmb", "cny", "hkd", "chf", "jpy", "inr");

  private CurrencyWord() {}

  /** The word behind a figure; a code of a few letters only where it can be nothing else. */
  static Lexicon.Match behind(Tokens tokens, Numeral numeral) {
    int place = numeral.to();
    if (tokens.is(place, "-") && Numeral.isTight(tokens, place)) {
      place++;
    }
    Lexicon.Match match = WORDS.match(tokens, place);
    if (match == null
        || tokens.block(numeral.from()) != tokens.block(place)
        || isStreet(tokens, numeral, place)
        || tokens.is(match.to(), "bill", "bills", "coin", "coins")) {
      return null;
    }
    Token first = tokens.get(place);
    if (!first.isWord()) {
      return isOwn(tokens, place, match.to()) ? match : null;
    }
    boolean letters =
        first.text().length() <= 3
            && !first.norm().equals("yen")
            && Character.isLowerCase(first.norm().charAt(0));
    return !letters || match.to() > place + 1 || isCode(tokens, numeral, match) ? match : null;
  }

  /** Letters that are a currency: codes behind sums, "won" that nobody has won. */
  private static boolean isCode(Tokens tokens, Numeral numeral, Lexicon.Match match) {
    Token first = tokens.get(match.from());
    boolean sum = numeral.scale() != null || tokens.norm(numeral.from()).length() > 3;
    boolean alone = match.to() >= tokens.size() || !tokens.isNumber(match.to());
    return switch (first.norm()) {
      case "won" ->
          numeral.scale() != null
              && !tokens.is(
                  match.to(), "a", "an", "the", "by", "its", "their", "his", "her", "our", "at");
      case "kr", "kr." -> sum;
      case "p" ->
          Numeral.isTight(tokens, match.from())
              && (tokens.is(match.to(), "per", "each", "share")
                  || tokens.is(match.to(), "a") && tokens.is(match.to() + 1, "share"));
      default -> first.isAllCaps() && sum || PLAIN.contains(first.norm()) && alone;
    };
  }

  /**
   * Whether a sign behind a figure is its own: "20 €", and not the first of "20 € 30", nor one that
   * a table sets before the next column.
   */
  private static boolean isOwn(Tokens tokens, int place, int to) {
    boolean opens = CurrencyMark.begins(tokens, place);
    if (!opens) {
      return true;
    }
    boolean table = tokens.manuscript().blocks().get(tokens.block(place)).inTable();
    boolean next =
        to < tokens.size() && (tokens.isNumber(to) || tokens.is(to, "(", "-", "--", "."));
    boolean goesOn = next && tokens.block(to) == tokens.block(place) && !ends(tokens, to);
    return !goesOn && (!table || Numeral.isTight(tokens, place));
  }

  /** A full stop that no digit follows. */
  private static boolean ends(Tokens tokens, int at) {
    return tokens.is(at, ".") && !(Numeral.isTight(tokens, at + 1) && tokens.isNumber(at + 1));
  }

  /** "1200 Dollar Street": many of one dollar, and a name that goes on, are no sum. */
  private static boolean isStreet(Tokens tokens, Numeral numeral, int place) {
    return tokens.get(place).isCapitalized()
        && tokens.is(place, "dollar")
        && numeral.value().compareTo(BigDecimal.ONE) != 0
        && place + 1 < tokens.size()
        && tokens.get(place + 1).isCapitalized();
  }

  /**
   * cents := "and"? numeral hundredth: what "thirteen dollars and forty-five cents" goes on with.
   *
   * @return the cents as a numeral of the whole unit, ending behind their word; or null
   */
  static Numeral hundredths(Tokens tokens, Lexicon.Match whole) {
    if (whole.value().indexOf('*') >= 0) {
      return null;
    }
    Numeral part =
        Numeral.tryMatch(tokens, tokens.is(whole.to(), "and") ? whole.to() + 1 : whole.to());
    boolean small =
        part != null
            && part.to() < tokens.size()
            && part.scale() == null
            && part.value().scale() <= 0
            && part.value().compareTo(BigDecimal.valueOf(100)) < 0
            && tokens.block(part.to()) == tokens.block(whole.from());
    Lexicon.Match word = small ? WORDS.match(tokens, part.to()) : null;
    return word == null || !word.value().equals(whole.value() + HUNDREDTH)
        ? null
        : new Numeral(part.from(), word.to(), part.value().movePointLeft(2), null);
  }
}
