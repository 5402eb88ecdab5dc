package ex99.token;

import java.util.function.ToIntFunction;

/**
 * An answer that depends on the letters of a word alone, worked out once for each word of the
 * vocabulary. Safe for all threads: those that race write the same.
 */
public final class WordMemo {
  private final ToIntFunction<Token> question;

  /** By the words of the vocabulary: 0 until asked, else one more than the answer. */
  private final int[] answers = new int[Vocabulary.SIZE];

  /**
   * A memory for the answers to a question.
   *
   * @param question asked of a token, answered with no look at its place; never negative
   */
  public WordMemo(ToIntFunction<Token> question) {
    this.question = question;
  }

  /** The answer for a token of a text. */
  public int of(Tokens tokens, int at) {
    int id = tokens.word(at).id();
    if (id < 0) {
      return question.applyAsInt(tokens.get(at));
    }
    int answer = answers[id];
    if (answer == 0) {
      answer = question.applyAsInt(tokens.get(at)) + 1;
      answers[id] = answer;
    }
    return answer - 1;
  }
}
