package ex99.phrase;

import ex99.token.Tokens;
import java.math.BigDecimal;

/**
 * A number without sign, in figures or in words, with the scale word that follows it.
 *
 * @param from its first token
 * @param to the token after its last
 * @param value full number, the scale multiplied in
 * @param scale what its scale word multiplies by, or null when it has none
 */
record Numeral(int from, int to, BigDecimal value, BigDecimal scale) {
  /** Decimals kept of a fraction such as a third. */
  private static final int DECIMALS = 10;

  /** No figure of a release has more digits; longer strings are serial numbers or rubbish. */
  private static final int MOST_DIGITS = 30;

  private static final String FRACTIONS = "½¼¾⅓⅔⅛⅜⅝⅞";
  private static final int[][] FRACTION_VALUES = {
    {1, 2}, {1, 4}, {3, 4}, {1, 3}, {2, 3}, {1, 8}, {3, 8}, {5, 8}, {7, 8}
  };

  /** numeral := (figures fraction? | fraction) scale? | words */
  static Numeral tryMatch(Tokens tokens, int at) {
    if (at < 0 || at >= tokens.size()) {
      return null;
    }
    Numeral plain = inFigures(tokens, at);
    if (plain == null) {
      return NumberWords.tryMatch(tokens, at);
    }
    return plain.withScale(tokens);
  }

  /** Figures alone, without a scale word: {@code 4,500}, {@code .5}, {@code 8 3/4}, {@code 8½}. */
  static Numeral inFigures(Tokens tokens, int at) {
    if (at >= tokens.size()) {
      return null;
    }
    BigDecimal sign = fractionSign(tokens, at);
    if (sign != null) {
      return new Numeral(at, at + 1, sign, null);
    }
    if (tokens.is(at, ".") && isTight(tokens, at + 1) && tokens.isNumber(at + 1)) {
      BigDecimal value = decimal("0." + tokens.norm(at + 1));
      return value == null ? null : new Numeral(at, at + 2, value, null);
    }
    if (!tokens.isNumber(at)) {
      return null;
    }
    BigDecimal value = decimal(tokens.norm(at));
    if (value == null) {
      return null;
    }
    BigDecimal fraction = slashed(tokens, at);
    if (fraction != null) {
      return new Numeral(at, at + 3, fraction, null);
    }
    Numeral grouped = Grouping.tryMatch(tokens, at);
    return grouped == null ? mixed(tokens, at, value) : grouped;
  }

  /** mixed := figures ("-"? n "/" m | "½")? */
  private static Numeral mixed(Tokens tokens, int at, BigDecimal value) {
    BigDecimal sign = fractionSign(tokens, at + 1);
    if (sign != null && value.scale() <= 0) {
      return new Numeral(at, at + 2, value.add(sign), null);
    }
    int part = tokens.is(at + 1, "-") && isTight(tokens, at + 1) && isTight(tokens, at + 2) ? 2 : 1;
    BigDecimal fraction = value.scale() > 0 ? null : slashed(tokens, at + part);
    if (fraction != null && fraction.compareTo(BigDecimal.ONE) < 0) {
      return new Numeral(at, at + part + 3, value.add(fraction), null);
    }
    boolean apart = // "7 3 / 4 %": some converters set every token apart
        value.scale() <= 0 && tokens.is(at + 2, "/") && tokens.is(at + 4, "%", "percent");
    fraction = apart ? fraction(tokens, at + 1) : null;
    if (fraction != null) {
      return new Numeral(at, at + 4, value.add(fraction), null);
    }
    return new Numeral(at, at + 1, value, null);
  }

  /** n "/" m without spaces, m one of the usual denominators and no date around it. */
  private static BigDecimal slashed(Tokens tokens, int at) {
    boolean slash =
        tokens.is(at + 1, "/")
            && isTight(tokens, at + 1)
            && isTight(tokens, at + 2)
            && tokens.isNumber(at)
            && !(tokens.is(at + 3, "/") && isTight(tokens, at + 3))
            && !(tokens.is(at - 1, "/") && isTight(tokens, at));
    return slash ? fraction(tokens, at) : null;
  }

  private static BigDecimal fraction(Tokens tokens, int at) {
    int denominator =
        switch (tokens.norm(at + 2)) {
          case "2", "3", "4", "5", "8", "10", "16", "32", "64", "100" ->
              Integer.parseInt(tokens.norm(at + 2));
          default -> 0;
        };
    BigDecimal numerator = decimal(tokens.norm(at));
    boolean proper =
        numerator != null
            && numerator.scale() <= 0
            && numerator.signum() > 0
            && numerator.compareTo(BigDecimal.valueOf(denominator)) < 0;
    return proper ? quotient(numerator, BigDecimal.valueOf(denominator)) : null;
  }

  private Numeral withScale(Tokens tokens) {
    int word = scaleAt(tokens);
    BigDecimal factor = NumberWords.scale(tokens.norm(word));
    if (factor != null && tokens.is(word, "hundred", "thousand")) {
      BigDecimal next = NumberWords.scale(tokens.norm(word + 1));
      if (next != null && next.compareTo(factor) > 0) { // "2,300 thousand million"
        return new Numeral(from, word + 2, tidy(value.multiply(factor.multiply(next))), next);
      }
    }
    boolean dot = factor == null && tokens.is(word + 1, ".") && isCurrency(tokens, word + 2);
    if (factor == null && (dot || afterCurrency(tokens) || isCurrency(tokens, word + 1))) {
      factor = shortened(tokens.norm(word));
      if (dot && factor != null) { // "3 Mio. EUR"
        return new Numeral(from, word + 2, tidy(value.multiply(factor)), factor);
      }
    }
    if (factor == null && word == to && isLetterScale(tokens)) {
      factor = letterScale(tokens.norm(to));
    }
    return factor == null
        ? this
        : new Numeral(from, word + 1, tidy(value.multiply(factor)), factor);
  }

  /** Scale words cut short, the German and Italian ones too; a plant is a mill elsewhere. */
  private static BigDecimal shortened(String norm) {
    return switch (norm) {
      case "thou", "thou." -> BigDecimal.valueOf(1_000);
      case "mil", "mil.", "mill", "mill.", "mio", "mio." -> BigDecimal.valueOf(1_000_000);
      case "bil", "bil.", "mrd", "mrd.", "mld", "mld." -> BigDecimal.valueOf(1_000_000_000);
      default -> null;
    };
  }

  private static boolean isCurrency(Tokens tokens, int at) {
    return tokens.is(at, "€", "$", "£", "euro", "euros", "eur", "chf", "usd", "sek", "nok", "dkk");
  }

  /** Where a scale word may stand: "5 million", "5-million", "5+ million", "5-plus million". */
  private int scaleAt(Tokens tokens) {
    if (!isTight(tokens, to) || !tokens.is(to, "-", "+", "-plus", "-odd")) {
      return to;
    }
    if (tokens.is(to, "+")) {
      return to + 1;
    }
    boolean odd = tokens.is(to + 1, "plus", "odd") && isTight(tokens, to + 1);
    return odd ? to + 2 : isTight(tokens, to + 1) ? to + 1 : to;
  }

  /** A single letter scales only what it touches, or what a currency stands before. */
  private boolean isLetterScale(Tokens tokens) {
    return tokens.norm(to).length() == 1 && (isTight(tokens, to) || afterCurrency(tokens));
  }

  private boolean afterCurrency(Tokens tokens) {
    String before = from == 0 ? "" : tokens.text(from - 1);
    if (before.length() == 1) {
      return Character.getType(before.charAt(0)) == Character.CURRENCY_SYMBOL;
    }
    return before.length() == 3 && tokens.isAllCaps(from - 1);
  }

  private static BigDecimal letterScale(String norm) {
    return switch (norm) {
      case "k" -> BigDecimal.valueOf(1_000);
      case "m" -> BigDecimal.valueOf(1_000_000);
      case "b" -> BigDecimal.valueOf(1_000_000_000);
      case "t" -> BigDecimal.valueOf(1_000_000_000_000L);
      default -> null;
    };
  }

  /**
   * The lower end of a range as its upper end makes it read: "10 to 12 million" starts at ten
   * million.
   */
  Numeral sharing(Numeral upper) {
    if (scale != null || upper.scale == null) {
      return this;
    }
    BigDecimal scaled = tidy(value.multiply(upper.scale));
    return scaled.compareTo(upper.value) < 0 ? new Numeral(from, to, scaled, upper.scale) : this;
  }

  /**
   * Where the upper end of a range may begin when its lower end ends before this token: the token
   * after "to", "through", "until" or a dash, after "and" if {@code between} stands before; else
   * -1.
   */
  static int afterRangeWord(Tokens tokens, int at, boolean between) {
    boolean word = tokens.is(at, "to", "through", "until") || (between && tokens.is(at, "and"));
    boolean dash = tokens.is(at, "-", "--") && isTight(tokens, at) == isTight(tokens, at + 1);
    return word || dash ? at + 1 : -1;
  }

  static BigDecimal tidy(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
    return tidy(numerator.divide(denominator, DECIMALS, java.math.RoundingMode.HALF_UP));
  }

  /** The value of {@code 4,500.25} or {@code 1.234.567}; null for anything else. */
  static BigDecimal decimal(String figures) {
    if (figures.length() > MOST_DIGITS) {
      return null;
    }
    int dot = figures.indexOf('.');
    boolean dotted = dot >= 0 && figures.indexOf('.', dot + 1) >= 0;
    String digits = figures.replace(",", "");
    if (dotted) {
      boolean thousands = dot <= 3 && (figures.length() - dot) % 4 == 0;
      for (int i = dot; thousands && i < figures.length(); i += 4) {
        thousands = figures.charAt(i) == '.';
      }
      digits = thousands ? figures.replace(".", "") : null;
    }
    try {
      return digits == null ? null : new BigDecimal(digits);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static BigDecimal fractionSign(Tokens tokens, int at) {
    String norm = tokens.norm(at);
    int sign = norm.length() == 1 ? FRACTIONS.indexOf(norm.charAt(0)) : -1;
    return sign < 0
        ? null
        : quotient(
            BigDecimal.valueOf(FRACTION_VALUES[sign][0]),
            BigDecimal.valueOf(FRACTION_VALUES[sign][1]));
  }

  /** Whether a token stands without white space after the one before it. */
  static boolean isTight(Tokens tokens, int at) {
    return at > 0 && at < tokens.size() && !tokens.spaced(at);
  }
}
