package ex99.token;

/** A word, number or mark of the text. */
public final class Token {
  /** What a token is. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  private static final int SPACED = 1;
  private static final int WORD = 2;
  private static final int NUMBER = 4;
  private static final int CAPITALIZED = 8;
  private static final int ALL_CAPS = 16;

  /** How many bits those take, below the number of the block. */
  private static final int FLAGS = 5;

  // A long text has millions of tokens: with five fields one takes 32 bytes, with six it takes 40.
  private final int index;
  private final int start;
  private final Word word;

  /** The number of its block, and what is asked so often that its word need not be looked at. */
  private final int blockAndFlags;

  /** Known only once its block is split, and set before the token leaves the package. */
  private int sentence = -1;

  Token(int index, int start, Word word, boolean spaced, int block) {
    this.index = index;
    this.start = start;
    this.word = word;
    this.blockAndFlags =
        block << FLAGS
            | (spaced ? SPACED : 0)
            | (word.kind() == Kind.WORD ? WORD : 0)
            | (word.kind() == Kind.NUMBER ? NUMBER : 0)
            | (word.capitalized() ? CAPITALIZED : 0)
            | (word.allCaps() ? ALL_CAPS : 0);
  }

  void setSentence(int number) {
    sentence = number;
  }

  Word word() {
    return word;
  }

  /** The number of its word in the {@link Vocabulary}, or -1 when that does not keep it. */
  int id() {
    return word.id();
  }

  /** Its place among the tokens. */
  public int index() {
    return index;
  }

  /** The first UTF-16 unit in the canonical text. */
  public int start() {
    return start;
  }

  /** The UTF-16 unit after the last. */
  public int end() {
    return start + word.text().length();
  }

  public Kind kind() {
    return word.kind();
  }

  /** As written. */
  public String text() {
    return word.text();
  }

  /** Lower case, with straight apostrophes; an en dash is {@code -}, an em dash {@code --}. */
  public String norm() {
    return word.norm();
  }

  /** Whether white space stands before it. */
  public boolean spaced() {
    return (blockAndFlags & SPACED) != 0;
  }

  /** The number of its sentence. */
  public int sentence() {
    return sentence;
  }

  /** The number of its block in the manuscript. */
  public int block() {
    return blockAndFlags >>> FLAGS;
  }

  public boolean isWord() {
    return (blockAndFlags & WORD) != 0;
  }

  public boolean isNumber() {
    return (blockAndFlags & NUMBER) != 0;
  }

  /** Whether it is a word that begins with a capital letter, or with a digit as some names do. */
  public boolean isCapitalized() {
    return (blockAndFlags & CAPITALIZED) != 0;
  }

  /** Whether it has at least two letters, none of them small. */
  public boolean isAllCaps() {
    return (blockAndFlags & ALL_CAPS) != 0;
  }

  @Override
  public String toString() {
    return index + ":" + word.text();
  }
}
