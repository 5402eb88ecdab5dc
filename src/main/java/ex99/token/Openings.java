package ex99.token;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lists with a phrase that begins with a word: a bit for each list. Lists are numbered as they
 * are loaded; what was known of a word before the last one came is asked anew. Safe for all
 * threads.
 *
 * @param lists how many lists are accounted for
 * @param bits 64 lists in each; the last ones may be left off when no bit is set in them
 */
record Openings(int lists, long[] bits) {
  private static final Map<String, long[]> BY_NORM = new ConcurrentHashMap<>();

  /** How many lists there are; counted up only after all their words can be found. */
  private static volatile int count;

  private static final long[] NONE = {};

  /** Makes known the words that the phrases of a list begin with; the number of the list. */
  static synchronized int add(Set<String> norms) {
    int number = count;
    for (String norm : norms) {
      long[] known = BY_NORM.getOrDefault(norm, NONE);
      long[] bits = Arrays.copyOf(known, Math.max(known.length, number / Long.SIZE + 1));
      bits[number / Long.SIZE] |= 1L << number;
      BY_NORM.put(norm, bits);
    }
    count = number + 1;
    return number;
  }

  /** How many lists there are so far. */
  static int count() {
    return count;
  }

  static Openings of(String norm) {
    int lists = count;
    return new Openings(lists, BY_NORM.getOrDefault(norm, NONE));
  }

  /** Whether no list has been loaded since. */
  boolean isCurrent() {
    return lists == count;
  }
}
