package ex99.phrase;

import ex99.token.Tokens;
import java.math.BigDecimal;

/**
 * A number in figures, with its scale word.
 *
 * @param from its first token
 * @param to the token after its last
 * @param value full number
 */
record Numeral(int from, int to, BigDecimal value) {
  /** numeral := figures scale? */
  static Numeral tryMatch(Tokens tokens, int at) {
    if (at >= tokens.size() || !tokens.get(at).isNumber()) {
      return null;
    }
    BigDecimal value;
    try {
      value = new BigDecimal(tokens.norm(at).replace(",", ""));
    } catch (NumberFormatException e) {
      return null;
    }
    BigDecimal scale = scale(tokens.norm(at + 1));
    return scale == null
        ? new Numeral(at, at + 1, value)
        : new Numeral(at, at + 2, plain(value.multiply(scale)));
  }

  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static BigDecimal scale(String norm) {
    return switch (norm) {
      case "thousand", "k" -> new BigDecimal(1_000);
      case "million", "mm", "m", "mn" -> new BigDecimal(1_000_000);
      case "billion", "bn", "b" -> new BigDecimal(1_000_000_000);
      case "trillion", "tn" -> new BigDecimal(1_000_000_000_000L);
      default -> null;
    };
  }
}
