package ex99.phrase;

import ex99.token.Tokens;
import ex99.token.WordSet;

/** The signs and words that make the figure behind them negative. */
final class Signs {
  /** Words before "minus" behind which it is a sign; behind others it takes something away. */
  private static final WordSet AWAITING =
      WordSet.of(
          "was",
          "were",
          "is",
          "are",
          "be",
          "been",
          "of",
          "to",
          "by",
          "at",
          "from",
          "between",
          "with",
          "and",
          "after",
          "versus",
          "vs",
          "vs.",
          "against",
          "a",
          "an",
          "approximately",
          "about",
          "roughly",
          "nearly",
          "around",
          "than",
          "need",
          "needs",
          ",",
          ":",
          "(");

  private Signs() {}

  /** Whether a word or mark may be one. */
  static boolean isTrigger(String norm) {
    return norm.equals("-") || norm.equals("minus") || norm.equals("negative");
  }

  /**
   * Whether a sign or word makes the next figure negative: a dash that touches it and nothing
   * before it, "negative" always, "minus" where a figure is awaited ("LIBOR minus 0.5%" is a
   * difference).
   */
  static boolean isMinus(Tokens tokens, int at) {
    if (tokens.is(at, "-")) {
      return Numeral.isTight(tokens, at + 1)
          && (!Numeral.isTight(tokens, at) || tokens.is(at - 1, "(", "~", "/"));
    }
    boolean first = at == 0 || tokens.block(at - 1) != tokens.block(at);
    return tokens.is(at, "negative") || first || AWAITING.has(tokens, at - 1);
  }
}
