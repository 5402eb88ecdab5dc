package ex99.phrase;

import ex99.token.Tokens;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reads the ratios of splits: {@code ten-for-one}, {@code 3-for-2}, {@code 1:20}. */
public final class RatioGrammar {
  private static final int DECIMALS = 10;

  private RatioGrammar() {}

  /**
   * ratio := n "-"? ("for" | "to" | ":") "-"? n
   *
   * @return null when none begins at the token
   */
  public static Ratio tryMatch(Tokens tokens, int at) {
    String norm = tokens.norm(at);
    int join = norm.indexOf("-for-");
    if (join > 0) {
      return ratio(at, at + 1, number(norm.substring(0, join)), number(norm.substring(join + 5)));
    }
    BigDecimal first = number(norm);
    if (first == null) {
      return null;
    }
    int i = tokens.is(at + 1, "-") ? at + 2 : at + 1;
    String link = tokens.norm(i);
    if (link.startsWith("for-") || (link.startsWith("to-") && i == at + 2)) {
      return ratio(at, i + 1, first, number(link.substring(link.indexOf('-') + 1)));
    }
    boolean linked = link.equals("for") || (link.equals(":") && !tokens.spaced(i));
    int last = tokens.is(i + 1, "-") ? i + 2 : i + 1;
    if (tokens.is(last, "every", "each")) {
      last++;
    }
    return linked ? ratio(at, last + 1, first, number(tokens.norm(last))) : null;
  }

  /** So many new for so many old, told in words between two tokens. */
  public static Ratio of(int from, int to, BigDecimal first, BigDecimal second) {
    return ratio(from, to, first, second);
  }

  private static Ratio ratio(int from, int to, BigDecimal first, BigDecimal second) {
    if (first == null || second == null || second.signum() == 0 || first.signum() == 0) {
      return null;
    }
    BigDecimal value = first.divide(second, DECIMALS, RoundingMode.HALF_UP);
    return new Ratio(from, to, Numeral.tidy(value));
  }

  /** A small number in figures or in a single word, or null. */
  public static BigDecimal number(String norm) {
    if (norm.isEmpty() || norm.length() > 12) {
      return null;
    }
    if (Character.isDigit(norm.charAt(0))) {
      try {
        return new BigDecimal(norm);
      } catch (NumberFormatException e) {
        return null;
      }
    }
    return NumberWords.unit(norm);
  }
}
