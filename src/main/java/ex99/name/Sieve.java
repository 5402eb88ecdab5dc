package ex99.name;

/**
 * The first two words of forms by their hashes: what it lets pass may be a form, what it keeps back
 * is none.
 */
final class Sieve {
  /** A power of two; a release has some hundred forms. */
  private static final int SIZE = 1 << 12;

  private static final int PRIME = 31;

  /** A bit for each remainder of a single word's hash. */
  private final long[] alone = new long[SIZE / Long.SIZE];

  /** The same for two words. */
  private final long[] pairs = new long[SIZE / Long.SIZE];

  void add(String[] norms) {
    int first = norms[0].hashCode();
    if (norms.length == 1) {
      set(alone, first);
    } else {
      set(pairs, PRIME * first + norms[1].hashCode());
    }
  }

  /** Whether a form may begin with words of these hashes. */
  boolean passes(int first, int second) {
    return has(alone, first) || has(pairs, PRIME * first + second);
  }

  private static void set(long[] bits, int hash) {
    int place = place(hash);
    bits[place / Long.SIZE] |= 1L << place;
  }

  private static boolean has(long[] bits, int hash) {
    int place = place(hash);
    return (bits[place / Long.SIZE] >>> place & 1) != 0;
  }

  private static int place(int hash) {
    return (hash ^ hash >>> 12 ^ hash >>> 24) & SIZE - 1;
  }
}
