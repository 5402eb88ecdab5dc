package ex99.token;

/**
 * A word, number or mark of the text.
 *
 * @param index its place among the tokens
 * @param start the first UTF-16 unit in the canonical text
 * @param end the unit after the last
 * @param kind what it is
 * @param text as written
 * @param norm lower case, with straight apostrophes; an en dash is {@code -}, an em dash {@code --}
 * @param spaced whether white space stands before it
 * @param sentence the number of its sentence
 * @param block the number of its block in the manuscript
 */
public record Token(
    int index,
    int start,
    int end,
    Kind kind,
    String text,
    String norm,
    boolean spaced,
    int sentence,
    int block) {
  /** What a token is. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** Whether it is a word that begins with a capital letter, or with a digit as some names do. */
  public boolean isCapitalized() {
    char first = text.charAt(0);
    return kind == Kind.WORD && (Character.isUpperCase(first) || Character.isDigit(first));
  }

  /** Whether it is a word of at least two letters without a small one. */
  public boolean isAllCaps() {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isLetter(c)) {
        letters++;
      }
    }
    return letters > 1;
  }
}
