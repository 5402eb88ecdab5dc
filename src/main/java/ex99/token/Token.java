package ex99.token;

/**
 * A word, number or mark of the text: a look at one place of {@link Tokens}, made when it is asked
 * for. What it says stands in the columns of those; a long text has millions of tokens, and none of
 * them is an object that stays.
 */
public final class Token {
  /** What a token is. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  private final Tokens tokens;
  private final int index;

  Token(Tokens tokens, int index) {
    this.tokens = tokens;
    this.index = index;
  }

  /** Its place among the tokens. */
  public int index() {
    return index;
  }

  /** The first UTF-16 unit in the canonical text. */
  public int start() {
    return tokens.start(index);
  }

  /** The UTF-16 unit after the last. */
  public int end() {
    return tokens.end(index);
  }

  public Kind kind() {
    return tokens.kind(index);
  }

  /** As written. */
  public String text() {
    return tokens.text(index);
  }

  /** Lower case, with straight apostrophes; an en dash is {@code -}, an em dash {@code --}. */
  public String norm() {
    return tokens.norm(index);
  }

  /** Whether white space stands before it. */
  public boolean spaced() {
    return tokens.spaced(index);
  }

  /** The number of its sentence. */
  public int sentence() {
    return tokens.sentence(index);
  }

  /** The number of its block in the manuscript. */
  public int block() {
    return tokens.block(index);
  }

  public boolean isWord() {
    return tokens.isWord(index);
  }

  public boolean isNumber() {
    return tokens.isNumber(index);
  }

  /** Whether it is a word that begins with a capital letter, or with a digit as some names do. */
  public boolean isCapitalized() {
    return tokens.isCapitalized(index);
  }

  /** Whether it has at least two letters, none of them small. */
  public boolean isAllCaps() {
    return tokens.isAllCaps(index);
  }

  @Override
  public String toString() {
    return index + ":" + text();
  }
}
