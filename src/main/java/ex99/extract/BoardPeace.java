package ex99.extract;

import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * Tells an agreement with a shareholder about who sits on the board, which is no partnership: "a
 * cooperation agreement with A, which beneficially owns 8%, under which two directors join".
 */
final class BoardPeace {
  private static final WordSet SEATS =
      WordSet.of("board", "boards", "director", "directors", "nominees");

  /** What is spoken of where a shareholder has asked for seats. */
  private static final WordSet CONTESTS =
      WordSet.of(
          "beneficially",
          "nomination",
          "nominations",
          "standstill",
          "proxy",
          "independent",
          "refreshment");

  /** How far behind the agreement both are told. */
  private static final int REACH = 110;

  private BoardPeace() {}

  /**
   * Whether the agreement that words name is one about seats.
   *
   * @param from the first token of "cooperation agreement" or the like
   * @param to the token after it
   */
  static boolean is(Tokens tokens, int from, int to) {
    boolean agreement =
        tokens.is(from, "cooperation", "settlement", "nomination", "standstill")
            && tokens.is(to - 1, "agreement", "agreements");
    int end = Math.min(tokens.size(), to + REACH);
    return agreement && SEATS.any(tokens, to, end) && CONTESTS.any(tokens, to, end);
  }
}
