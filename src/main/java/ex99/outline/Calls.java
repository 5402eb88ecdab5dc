package ex99.outline;

import ex99.text.Block;
import ex99.token.Tokens;
import ex99.token.WordSet;

/** Tells the paragraphs that invite to a conference call, where no heading does. */
final class Calls {
  /** The longest such paragraph, and within how many tokens it says so. */
  private static final int LONGEST = 1200;

  private static final int LOOK = 70;

  private static final WordSet CALLS =
      WordSet.of("call", "teleconference", "webcast", "webcasts", "replay", "dial-in", "dial");

  private static final WordSet VERBS =
      WordSet.of(
          "host",
          "hosts",
          "hosting",
          "hold",
          "holds",
          "conduct",
          "listen",
          "participate",
          "join",
          "access",
          "accessed",
          "accessible",
          "archived",
          "begin",
          "scheduled",
          "simulcast");

  private static final String[] SUMS = {"$", "€", "£", "¥", "%", "percent"};

  private final Tokens tokens;

  Calls(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether a paragraph tells when and how to listen, and no sum besides. */
  boolean tells(Block block, int from, int end) {
    int to = Math.min(end, from + LOOK);
    int calls = 0;
    for (int i = CALLS.next(tokens, from, to); i < to; i = CALLS.next(tokens, i + 1, to)) {
      calls += !tokens.is(i, "call") || tokens.is(i - 1, "conference", "earnings") ? 1 : 0;
    }
    boolean told = calls > 1 || calls == 1 && VERBS.next(tokens, from, to) < to;
    return told && block.span().length() <= LONGEST && !block.inTable() && !hasSum(from, end);
  }

  private boolean hasSum(int from, int end) {
    for (int i = from; i < end; i++) {
      if (!tokens.isWord(i) && tokens.is(i, SUMS) || tokens.is(i, "percent")) {
        return true;
      }
    }
    return false;
  }
}
