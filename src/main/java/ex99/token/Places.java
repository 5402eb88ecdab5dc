package ex99.token;

/**
 * Where in a release phrases of each list may begin: a row of bits for each list, all set in one
 * walk over the tokens.
 */
final class Places {
  private static final int BITS = 6;

  /** By the numbers of the lists; null for a list of which no word stands in the release. */
  private final long[][] rows;

  Places(Token[] tokens) {
    rows = new long[Openings.count()][];
    int length = (tokens.length >> BITS) + 1;
    for (int i = 0; i < tokens.length; i++) {
      long[] bits = tokens[i].word().openings().bits();
      for (int k = 0; k < bits.length; k++) {
        for (long left = bits[k]; left != 0; left &= left - 1) {
          set((k << BITS) + Long.numberOfTrailingZeros(left), i, length);
        }
      }
    }
  }

  private void set(int list, int at, int length) {
    if (list < rows.length) {
      if (rows[list] == null) {
        rows[list] = new long[length];
      }
      rows[list][at >> BITS] |= 1L << at;
    }
  }

  /** How many lists are accounted for. */
  int lists() {
    return rows.length;
  }

  /** Whether a phrase of a list may begin at a token. */
  boolean has(int list, int at) {
    long[] row = rows[list];
    return row != null && (row[at >> BITS] >>> at & 1) != 0;
  }

  /** The first token of {@code [from, limit)} at which a phrase of a list may begin, or limit. */
  int next(int list, int from, int limit) {
    long[] row = rows[list];
    if (row == null || from >= limit) {
      return limit;
    }
    int k = from >> BITS;
    long bits = row[k] & -1L << from;
    int last = limit - 1 >> BITS;
    while (bits == 0 && k < last) {
      bits = row[++k];
    }
    return bits == 0 ? limit : Math.min(limit, (k << BITS) + Long.numberOfTrailingZeros(bits));
  }
}
