package ex99.read;

/**
 * What has been read of the attributes of a document, each once. They are long and most of them
 * repeat, so that hashing all their letters would cost more than all else here: a few letters are
 * looked at.
 */
final class Sheet<T> {
  /** What was read, and another entry of the same mark. */
  private record Entry<T>(String written, T read, Entry<T> next, int depth) {}

  /** A power of two. */
  private static final int SIZE = 256;

  /** How many entries of the same mark are kept; further ones are read each time. */
  private static final int MOST = 16;

  /** How many letters the mark is made of. */
  private static final int LETTERS = 16;

  private static final int PRIME = 31;

  private final Entry<T>[] entries = newEntries();

  @SuppressWarnings("unchecked")
  private static <T> Entry<T>[] newEntries() {
    return (Entry<T>[]) new Entry<?>[SIZE];
  }

  /** What was read where the same was written, or null. */
  T get(String written) {
    for (Entry<T> entry = entries[mark(written)]; entry != null; entry = entry.next()) {
      if (entry.written().equals(written)) {
        return entry.read();
      }
    }
    return null;
  }

  void put(String written, T read) {
    int mark = mark(written);
    Entry<T> first = entries[mark];
    int depth = first == null ? 1 : first.depth() + 1;
    if (depth <= MOST) {
      entries[mark] = new Entry<>(written, read, first, depth);
    }
  }

  private static int mark(String written) {
    int length = written.length();
    int step = Math.max(1, length / LETTERS);
    int mark = length;
    for (int i = length - 1; i >= 0; i -= step) {
      mark = PRIME * mark + written.charAt(i);
    }
    return (mark ^ mark >>> 8 ^ mark >>> 16) & SIZE - 1;
  }
}
