package ex99.token;

import java.util.Arrays;

/**
 * The pieces of a text in order: a run of letters, a run of digits, or a mark, as OpenNLP's simple
 * tokenizer cuts them, but here they are two numbers each. A long text has millions.
 *
 * <p>Marks stay together when repeated only if they draw a line or are typewriter quotation marks.
 */
final class Pieces {
  /** Marks that stay together when repeated. */
  private static final String RUNS = "-._=*~#`'‘’—–";

  /** How many other marks without a space make one piece: rubbish that no grammar reads. */
  private static final int HEAP = 64;

  private static final byte SPACE = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte OTHER = 3;

  /** The classes of the first characters, which nearly all are. */
  private static final byte[] CLASSES = new byte[256];

  static {
    for (char c = 0; c < CLASSES.length; c++) {
      CLASSES[c] = classified(c);
    }
  }

  private int[] starts;
  private int[] ends;
  private int count;

  Pieces(int capacity) {
    starts = new int[capacity];
    ends = new int[capacity];
  }

  /** The pieces of a text. */
  static Pieces of(char[] text) {
    Pieces pieces = new Pieces(text.length / 4 + 16);
    int at = 0;
    while (at < text.length) {
      char first = text[at];
      byte kind = classOf(first);
      int from = at++;
      if (kind == LETTER || kind == DIGIT) {
        while (at < text.length && classOf(text[at]) == kind) {
          at++;
        }
      } else if (kind == OTHER && at < text.length && text[at] == first && staysTogether(first)) {
        while (at < text.length && text[at] == first) {
          at++;
        }
      } else if (kind == OTHER && heaps(text, from, from + HEAP)) {
        at = from + HEAP;
        while (heaps(text, at, at + 1)) {
          at++;
        }
      }
      if (kind == LETTER && !Character.isLetter(first)) {
        pieces.addEach(from, at); // behind a sign that only goes with letters
      } else if (kind != SPACE) {
        pieces.add(from, at);
      }
    }
    return pieces;
  }

  private static boolean staysTogether(char c) {
    return RUNS.indexOf(c) >= 0 || Character.isSurrogate(c);
  }

  /** Whether all letters of a text from one on are marks, and none that counts by itself. */
  private static boolean heaps(char[] text, int from, int to) {
    int at = from;
    while (at < to && at < text.length && classOf(text[at]) == OTHER && !counts(text[at])) {
      at++;
    }
    return at == to;
  }

  /** The marks that the ledger accounts for one by one. */
  private static boolean counts(char c) {
    return "%\"“”„‟«»".indexOf(c) >= 0
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  private static byte classOf(char c) {
    return c < CLASSES.length ? CLASSES[c] : classified(c);
  }

  private static byte classified(char c) {
    if (Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR) {
      return SPACE;
    }
    return Character.isAlphabetic(c) ? LETTER : Character.isDigit(c) ? DIGIT : OTHER;
  }

  void add(int start, int end) {
    if (count == starts.length) {
      int more = count + count / 2 + 16;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
    }
    starts[count] = start;
    ends[count++] = end;
  }

  private void addEach(int from, int to) {
    for (int i = from; i < to; i++) {
      add(i, i + 1);
    }
  }

  /** Appends the pieces {@code [from, to)} of others. */
  void addAll(Pieces others, int from, int to) {
    for (int i = from; i < to; i++) {
      add(others.starts[i], others.ends[i]);
    }
  }

  int count() {
    return count;
  }

  int start(int piece) {
    return starts[piece];
  }

  int end(int piece) {
    return ends[piece];
  }

  int length(int piece) {
    return ends[piece] - starts[piece];
  }

  /** The first piece from one on that begins at an offset or behind it. */
  int firstFrom(int piece, int offset) {
    int at = piece;
    while (at < count && starts[at] < offset) {
      at++;
    }
    return at;
  }
}
