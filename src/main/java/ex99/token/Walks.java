package ex99.token;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The walks over a release that stop at a word: a bit for each walk. Walks are numbered as they are
 * first made; what was known of a word before the last one came is asked anew. Safe for all
 * threads.
 */
final class Walks {
  /** How many there may be; above their bits stands how many there were when a word was asked. */
  private static final int MOST = 58;

  private static final Map<String, Long> BY_NORM = new ConcurrentHashMap<>();

  /** The longest word with a figure in front that any walk stops at. */
  private static volatile int longestFigure;

  /** Counted up only after all words of a walk can be found. */
  private static volatile int count;

  private Walks() {}

  /** Adds a walk that stops at these words; its number. */
  static synchronized int add(Set<String> norms) {
    int number = count;
    if (number == MOST) {
      throw new IllegalStateException("too many walks");
    }
    for (String norm : norms) {
      BY_NORM.merge(norm, 1L << number, (known, bit) -> known | bit);
      if (Character.isDigit(norm.charAt(0))) {
        longestFigure = Math.max(longestFigure, norm.length());
      }
    }
    count = number + 1;
    return number;
  }

  static int count() {
    return count;
  }

  /**
   * The walks that stop at a word; above their bits how many there are.
   *
   * @param walks how many that is
   */
  static long of(String norm, int walks) {
    boolean figure = Character.isDigit(norm.charAt(0)) && norm.length() > longestFigure;
    return (long) walks << MOST | (figure ? 0 : BY_NORM.getOrDefault(norm, 0L));
  }

  /** Whether an answer accounts for so many walks. */
  static boolean isCurrent(long known, int walks) {
    return known >>> MOST == walks;
  }

  /** The bits of an answer. */
  static long bits(long known) {
    return known & (1L << MOST) - 1;
  }
}
