package ex99.phrase;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads numbers in words: {@code twenty-five million}, {@code one and a half}, {@code half a}. */
final class NumberWords {
  private static final Lexicon WORDS = Lexicon.load("numerals");

  /** No number in words is longer; what goes on is something else. */
  private static final int MOST = 14;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A word of a number; compounds such as {@code twenty-five} give several on one token. */
  private record Word(int token, String norm, String value) {}

  private final List<Word> words;
  private int at;
  private BigDecimal scale;

  private NumberWords(List<Word> words) {
    this.words = words;
  }

  /**
   * Whether a token begins a number in words, alone or as a compound such as {@code one-half}. Of
   * fractions only "half" does, no scale does: "third quarter", "millions of".
   */
  static boolean begins(String norm) {
    int dash = norm.indexOf('-');
    String first = dash < 0 ? norm : norm.substring(0, dash);
    String value = WORDS.value(first);
    return value != null && (first.equals("half") || isUnit(value));
  }

  /** Whether a word is a fraction or a scale, which an article may stand before. */
  static boolean isPart(String norm) {
    String value = WORDS.value(norm);
    return value != null && !isUnit(value);
  }

  /** The value of a single word such as "twenty" or "twenty-five", or null. */
  static BigDecimal unit(String norm) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String part : norm.split("-")) {
      String value = WORDS.value(part);
      if (value == null || !isUnit(value)) {
        return null;
      }
      sum = sum.add(new BigDecimal(value));
    }
    return sum;
  }

  private static boolean isUnit(String value) {
    return Character.isDigit(value.charAt(0)) && value.indexOf('/') < 0;
  }

  /** The value of a single number word, or null. */
  static BigDecimal single(String norm) {
    String value = WORDS.value(norm);
    return value == null || !isUnit(value) ? null : new BigDecimal(value);
  }

  /** What a scale word multiplies by, or null when it is none. */
  static BigDecimal scale(String norm) {
    String value = WORDS.value(norm);
    return value == null || value.charAt(0) != '*' ? null : new BigDecimal(value.substring(1));
  }

  /**
   * words := cardinal scale? | cardinal "and" fraction scale? | fraction ("of"? "a" scale)?
   *
   * <p>cardinal := ("a" | unit) … "hundred" "and"? …
   */
  static Numeral tryMatch(Tokens tokens, int from) {
    if (tokens.is(from, "a", "an") ? !isPart(tokens.norm(from + 1)) : !begins(tokens.norm(from))) {
      return null;
    }
    NumberWords reader = new NumberWords(collect(tokens, from));
    BigDecimal number = reader.words.isEmpty() ? null : reader.number();
    int used = reader.tokenEnd();
    if (number == null || used < 0) {
      return null;
    }
    return new Numeral(from, used, Numeral.tidy(number), reader.scale);
  }

  /** The words from a token on that can be part of a number. */
  private static List<Word> collect(Tokens tokens, int from) {
    List<Word> words = new ArrayList<>();
    int limit = tokens.sentenceAt(from).to();
    for (int i = from; i < limit && words.size() < MOST; i++) {
      String norm = tokens.norm(i);
      int size = words.size();
      for (String part : norm.indexOf('-') > 0 ? norm.split("-") : new String[] {norm}) {
        String value =
            part.equals("and") || part.equals("a") || part.equals("of") ? part : WORDS.value(part);
        if (value == null) {
          words.subList(size, words.size()).clear();
          return words;
        }
        words.add(new Word(i, part, value));
      }
    }
    return words;
  }

  private BigDecimal number() {
    accept("a");
    BigDecimal whole = cardinal();
    if (whole != null && scale == null && isDenominator(0)) {
      return scaled(over(whole));
    }
    if (whole == null) {
      return isDenominator(0) ? scaled(over(BigDecimal.ONE)) : null;
    }
    int back = at;
    if (scale == null && accept("and")) {
      BigDecimal part = accept("a") ? BigDecimal.ONE : cardinal();
      if (part != null && scale == null && isDenominator(0)) {
        return scaled(whole.add(over(part)));
      }
      at = back;
    }
    return whole;
  }

  /** The usual reading of cardinal words: hundreds multiply, scales close a group. */
  private BigDecimal cardinal() {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = null;
    BigDecimal largest = null;
    while (at < words.size()) {
      String value = words.get(at).value();
      boolean joins = value.equals("and") && (largest != null || hundreds(group)) && isUnit(1);
      if (joins) {
        at++;
      } else if (isUnit(0) && fits(group, value)) {
        group = group == null ? new BigDecimal(value) : group.add(new BigDecimal(value));
        at++;
      } else if (value.equals("*100") && (group == null || group.compareTo(HUNDRED) < 0)) {
        group = (group == null ? BigDecimal.ONE : group).multiply(HUNDRED);
        at++;
      } else if (value.charAt(0) == '*' && (group != null || largest == null)) {
        largest = new BigDecimal(value.substring(1));
        total = total.add((group == null ? BigDecimal.ONE : group).multiply(largest));
        scale = largest;
        group = null;
        at++;
      } else {
        break;
      }
    }
    return group == null && largest == null ? null : group == null ? total : total.add(group);
  }

  /** Whether a word goes on a group: units after tens, both after hundreds. */
  private static boolean fits(BigDecimal group, String value) {
    if (group == null) {
      return true;
    }
    int rest = group.remainder(HUNDRED).intValue();
    int unit = Integer.parseInt(value);
    return rest == 0 ? group.signum() > 0 : rest >= 20 && rest % 10 == 0 && unit > 0 && unit < 10;
  }

  private static boolean hundreds(BigDecimal group) {
    return group != null && group.compareTo(HUNDRED) >= 0;
  }

  private boolean isUnit(int ahead) {
    return at + ahead < words.size() && isUnit(words.get(at + ahead).value());
  }

  private boolean isDenominator(int ahead) {
    return at + ahead < words.size() && words.get(at + ahead).value().startsWith("1/");
  }

  private BigDecimal over(BigDecimal numerator) {
    String value = words.get(at++).value();
    return Numeral.quotient(numerator, new BigDecimal(value.substring(2)));
  }

  /** A fraction may be one of a scale: "half a million", "three quarters of a billion". */
  private BigDecimal scaled(BigDecimal fraction) {
    int back = at;
    accept("of");
    accept("a");
    String value = at < words.size() ? words.get(at).value() : "";
    if (!value.startsWith("*")) {
      at = back;
      return fraction;
    }
    at++;
    scale = new BigDecimal(value.substring(1));
    return fraction.multiply(scale);
  }

  private boolean accept(String norm) {
    boolean here = at < words.size() && words.get(at).norm().equals(norm);
    if (here) {
      at++;
    }
    return here;
  }

  /** The token after the last one used, or -1 when a compound was used only in part. */
  private int tokenEnd() {
    if (at == 0) {
      return -1;
    }
    int last = words.get(at - 1).token();
    return at < words.size() && words.get(at).token() == last ? -1 : last + 1;
  }
}
