package ex99.extract;

/**
 * A stretch of tokens {@code [from, to)}.
 *
 * @param from the first token
 * @param to the token after the last
 */
record Stretch(int from, int to) {
  boolean isEmpty() {
    return from >= to;
  }
}
