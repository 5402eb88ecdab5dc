package ex99.name;

/**
 * Capitalized words that stand together and may be a name.
 *
 * @param from its first token
 * @param to the token after its last
 * @param legal where its legal form begins, or {@code to} when it has none
 * @param form the legal form in short, such as {@code inc}, or null
 */
record Run(int from, int to, int legal, String form) {
  boolean hasForm() {
    return form != null;
  }

  int length() {
    return to - from;
  }
}
