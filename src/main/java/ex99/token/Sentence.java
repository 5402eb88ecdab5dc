package ex99.token;

/**
 * A sentence, or a block that is none, such as a headline.
 *
 * @param index its place among the sentences
 * @param from its first token
 * @param to the token after its last
 * @param block the number of its block in the manuscript
 */
public record Sentence(int index, int from, int to, int block) {
  public boolean contains(int token) {
    return from <= token && token < to;
  }
}
