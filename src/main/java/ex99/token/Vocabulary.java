package ex99.token;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The words met so far, so that each is cut out, folded and hashed once and not in every release.
 * It holds a bounded number and forgets no word; one that finds no place is made anew each time.
 * Safe for all threads, and without influence on what is read.
 */
final class Vocabulary {
  /** A power of two; English press releases use some twenty thousand words. */
  static final int SIZE = 1 << 15;

  private static final int PROBES = 8;

  /** Longer strings, such as web addresses, come once. */
  private static final int LONGEST = 24;

  /** So do longer figures, but for years; of shorter ones there are not many. */
  private static final int YEAR = 4;

  private static final int PRIME = 31;

  private static final AtomicReferenceArray<Word> WORDS = new AtomicReferenceArray<>(SIZE);

  /** Words of so many letters at most, all of one byte, are told by their letters in a row. */
  private static final int SHORT = 8;

  /** The letters of each short word, written after the word; 0 for others. */
  private static final AtomicLongArray LETTERS = new AtomicLongArray(SIZE);

  /** A power of two. */
  private static final int RECENT_SIZE = 1 << 10;

  /** Figures, each until another one takes its place: tables say many of theirs twice. */
  private static final AtomicReferenceArray<Word> RECENT = new AtomicReferenceArray<>(RECENT_SIZE);

  /** Words are numbered as they come, so that tables about the common ones stay close together. */
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private Vocabulary() {}

  /** The word that stands in {@code [start, end)} of a text. */
  static Word word(char[] text, int start, int end) {
    int length = end - start;
    if (length > LONGEST) {
      return Word.of(new String(text, start, length), -1);
    }
    int hash = 0;
    long letters = 0;
    int all = 0;
    for (int i = start; i < end; i++) {
      hash = PRIME * hash + text[i];
      letters = letters << Byte.SIZE | text[i];
      all |= text[i];
    }
    hash ^= hash >>> 16;
    if (comesOnce(text, start, length)) {
      return recent(text, start, length, hash);
    }
    if (length > SHORT || all > 0xff) {
      return kept(text, start, length, hash, 0);
    }
    for (int probe = 0; probe < PROBES; probe++) {
      int slot = hash + probe & SIZE - 1;
      if (LETTERS.getAcquire(slot) == letters) {
        return WORDS.getPlain(slot);
      }
    }
    return kept(text, start, length, hash, letters);
  }

  private static Word kept(char[] text, int start, int length, int hash, long letters) {
    for (int probe = 0; probe < PROBES; probe++) {
      int slot = (hash + probe) & (SIZE - 1);
      Word word = WORDS.get(slot);
      if (word == null) {
        int number = NUMBERS.getAndIncrement();
        word = Word.of(new String(text, start, length), number < SIZE ? number : -1);
        if (WORDS.compareAndSet(slot, null, word)) {
          LETTERS.setRelease(slot, letters);
          return word;
        }
        word = WORDS.get(slot);
      }
      if (word.isWritten(text, start, length)) {
        return word;
      }
    }
    return Word.of(new String(text, start, length), -1);
  }

  /** A figure, as it was met before if no other one has come in its place. */
  private static Word recent(char[] text, int start, int length, int hash) {
    int slot = hash & (RECENT_SIZE - 1);
    Word word = RECENT.getAcquire(slot);
    if (word == null || !word.isWritten(text, start, length)) {
      word = Word.of(new String(text, start, length), -1);
      RECENT.setRelease(slot, word);
    }
    return word;
  }

  private static boolean comesOnce(char[] text, int start, int length) {
    char first = text[start];
    boolean figure = first <= '9' ? first >= '0' : first >= 128 && Character.isDigit(first);
    return figure
        && length > Norms.LONGEST_FIGURE
        && (length > YEAR
            || (first != '1' || text[start + 1] != '9')
                && (first != '2' || text[start + 1] != '0'));
  }
}
