package ex99.extract;

/**
 * A word of a deal where it stands.
 *
 * @param from its first token
 * @param to the token after it
 * @param form base, present, past or noun
 * @param passage the passage around it
 * @param limit where its clause ends: at the next deal, at a semicolon or quotation mark
 * @param spoken whether it is part of somebody's speech
 */
record DealWord(int from, int to, String form, Passage passage, int limit, boolean spoken) {
  /** How far from its word what belongs to a purchase or sale may stand. */
  static final int NEAR = 12;

  boolean is(String other) {
    return form.equals(other);
  }

  /** Where what stands near behind it ends. */
  int near() {
    return within(NEAR);
  }

  /** Where so many tokens behind it end, or its clause if that is sooner. */
  int within(int reach) {
    return Math.min(limit, to + reach);
  }
}
