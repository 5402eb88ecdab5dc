package ex99.name;

/** Capitalized words that stand together and may be a name. */
final class Run {
  private final int from;
  private final int to;
  private final int legal;
  private final String form;

  /** What the {@link Register} has worked out of it; null before it is asked. */
  String key;

  /** The same with its legal form. */
  String fullKey;

  Brackets brackets;

  /** Whether a word in it names somebody, see {@link Organizations#isName}; null before asked. */
  Boolean name;

  /**
   * A run.
   *
   * @param from its first token
   * @param to the token after its last
   * @param legal where its legal form begins, or {@code to} when it has none
   * @param form the legal form in short, such as {@code inc}, or null
   */
  Run(int from, int to, int legal, String form) {
    this.from = from;
    this.to = to;
    this.legal = legal;
    this.form = form;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  int legal() {
    return legal;
  }

  String form() {
    return form;
  }

  boolean hasForm() {
    return form != null;
  }

  int length() {
    return to - from;
  }
}
