package ex99.token;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lists with a phrase that begins with a word: a bit for each list. Lists are numbered as they
 * are loaded; what was known of a word before the last one came is asked anew. Safe for all
 * threads.
 *
 * @param lists how many lists are accounted for
 * @param bits 64 lists in each; the last ones may be left off when no bit is set in them
 * @param phrases for each bit that is set in one of those, in order, what goes on there
 */
record Openings(int lists, long[] bits, Phrases[][] phrases) {
  /** The power of two of the lists whose bits stand together. */
  private static final int ROW = 6;

  private static final Phrases[] NO_PHRASES = {};

  private static final Map<String, Openings> BY_NORM = new ConcurrentHashMap<>();

  private static final Openings NONE = new Openings(0, new long[0], new Phrases[0][]);

  /** The one of all words that no list has. */
  private static volatile Openings nothing = NONE;

  /**
   * The longest word with a figure in front that begins a phrase; longer ones are looked up never
   */
  private static volatile int longestFigure;

  /** How many lists there are; counted up only after all their words can be found. */
  private static volatile int count;

  /** Makes known the words that the phrases of a list begin with; the number of the list. */
  static synchronized int add(Map<String, Phrases> list) {
    int number = count;
    list.forEach(
        (norm, phrases) -> {
          BY_NORM.put(norm, BY_NORM.getOrDefault(norm, NONE).with(number, phrases));
          if (Character.isDigit(norm.charAt(0))) {
            longestFigure = Math.max(longestFigure, norm.length());
          }
        });
    count = number + 1;
    return number;
  }

  /** The same with a further list, whose number is the highest. */
  private Openings with(int number, Phrases phrase) {
    int row = number >>> ROW;
    long[] more = Arrays.copyOf(bits, row + 1);
    more[row] |= 1L << number;
    Phrases[][] longer = Arrays.copyOf(phrases, row + 1);
    Phrases[] before = longer[row] == null ? NO_PHRASES : longer[row];
    longer[row] = Arrays.copyOf(before, before.length + 1);
    longer[row][before.length] = phrase;
    return new Openings(number + 1, more, longer);
  }

  static int count() {
    return count;
  }

  static Openings of(String norm) {
    int lists = count;
    boolean figure = Character.isDigit(norm.charAt(0)) && norm.length() > longestFigure;
    Openings known = figure ? null : BY_NORM.get(norm);
    return known == null ? nothing(lists) : new Openings(lists, known.bits, known.phrases);
  }

  private static Openings nothing(int lists) {
    Openings known = nothing;
    if (known.lists != lists) {
      known = new Openings(lists, NONE.bits, NONE.phrases);
      nothing = known;
    }
    return known;
  }

  boolean has(int list) {
    int row = list >>> ROW;
    return row < bits.length && (bits[row] >>> list & 1) != 0;
  }

  /** Whether no list has been loaded since. */
  boolean isCurrent() {
    return lists == count;
  }

  /** What goes on in a list behind the word; null when no phrase of it begins so. */
  Phrases phrases(int list) {
    if (!has(list)) {
      return null;
    }
    int row = list >>> ROW;
    return phrases[row][Long.bitCount(bits[row] & (1L << list) - 1)];
  }
}
