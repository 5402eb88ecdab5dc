package ex99.view;

/**
 * A place in the text that belongs to a fact.
 *
 * @param fact the id of the fact
 * @param kind what the fact is
 * @param start the first UTF-16 unit
 * @param end the unit after the last
 * @param first whether it is the first of the fact's places
 */
record Mark(String fact, Kind kind, int start, int end, boolean first) {
  int length() {
    return end - start;
  }
}
