package ex99.token;

/** Where in a release walks stop: a row of bits for each walk, all set in one pass. */
final class Places {
  private static final int BITS = 6;

  /** By the numbers of the walks; null for a walk that stops nowhere. */
  private final long[][] rows;

  Places(Word[] words) {
    int walks = Walks.count();
    rows = new long[walks][];
    int length = (words.length >> BITS) + 1;
    for (int i = 0; i < words.length; i++) {
      for (long left = words[i].walks(walks); left != 0; left &= left - 1) {
        set(Long.numberOfTrailingZeros(left), i, length);
      }
    }
  }

  private void set(int walk, int at, int length) {
    if (walk < rows.length) {
      if (rows[walk] == null) {
        rows[walk] = new long[length];
      }
      rows[walk][at >> BITS] |= 1L << at;
    }
  }

  /** How many walks are accounted for. */
  int walks() {
    return rows.length;
  }

  /** The first token of {@code [from, limit)} at which a walk stops, or limit. */
  int next(int walk, int from, int limit) {
    long[] row = rows[walk];
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
