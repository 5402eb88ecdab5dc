package ex99.token;

/** A word, number or mark of the text. */
public final class Token {
  /** What a token is. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  private final int index;
  private final int start;
  private final int end;
  private final Word word;
  private final boolean spaced;
  private final int block;

  /** Known only once its block is split, and set before the token leaves the package. */
  private int sentence = -1;

  Token(int index, int start, int end, Word word, boolean spaced, int block) {
    this.index = index;
    this.start = start;
    this.end = end;
    this.word = word;
    this.spaced = spaced;
    this.block = block;
  }

  void setSentence(int number) {
    sentence = number;
  }

  Word word() {
    return word;
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
    return end;
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
    return spaced;
  }

  /** The number of its sentence. */
  public int sentence() {
    return sentence;
  }

  /** The number of its block in the manuscript. */
  public int block() {
    return block;
  }

  public boolean isWord() {
    return word.kind() == Kind.WORD;
  }

  public boolean isNumber() {
    return word.kind() == Kind.NUMBER;
  }

  /** Whether it is a word that begins with a capital letter, or with a digit as some names do. */
  public boolean isCapitalized() {
    return word.capitalized();
  }

  /** Whether it has at least two letters, none of them small. */
  public boolean isAllCaps() {
    return word.allCaps();
  }

  @Override
  public String toString() {
    return index + ":" + word.text();
  }
}
