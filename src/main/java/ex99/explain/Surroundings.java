package ex99.explain;

import ex99.token.Sentence;
import ex99.token.Tokens;

/** Shows places of a text between the words that stand around them. */
final class Surroundings {
  /** How many words beside a figure show what bounds it. */
  private static final int BESIDE = 5;

  /** A longer sentence is cut around the place that is meant. */
  private static final int LONGEST = 90;

  private final Tokens tokens;

  Surroundings(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The sentences that the tokens {@code [from, to)} stand in, with these between ⟦ and ⟧. */
  String sentence(int from, int to) {
    Sentence first = tokens.sentenceAt(from);
    Sentence last = tokens.sentenceAt(to - 1);
    int start = Math.max(first.from(), from - LONGEST);
    int end = Math.min(last.to(), to + LONGEST);
    return (start > first.from() ? "… " : "")
        + marked(start, from, to, end)
        + (end < last.to() ? " …" : "");
  }

  private String marked(int start, int from, int to, int end) {
    String before = tokens.text(start, from);
    String after = tokens.text(to, end);
    String left = from > start && tokens.spaced(from) ? " " : "";
    String right = to < end && tokens.spaced(to) ? " " : "";
    return before + left + "⟦" + tokens.text(from, to) + "⟧" + right + after;
  }

  /** The tokens {@code [from, to)} between ⟦ and ⟧, and a few words of their sentence. */
  String beside(int from, int to) {
    Sentence sentence = tokens.sentenceAt(from);
    int start = Math.max(sentence.from(), from - BESIDE);
    return marked(start, from, to, Math.max(to, Math.min(sentence.to(), to + BESIDE - 1)));
  }
}
