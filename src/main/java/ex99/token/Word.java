package ex99.token;

/**
 * What is known of a token from its letters alone.
 *
 * @param text as written
 * @param norm lower case, with straight apostrophes; an en dash is {@code -}, an em dash {@code --}
 * @param kind word, number or mark
 * @param capitalized a word that begins with a capital letter, or with a digit as some names do
 * @param allCaps at least two letters and none of them small
 * @param id its number in the {@link Vocabulary}, or -1 when that does not keep it
 */
record Word(
    String text, String norm, Token.Kind kind, boolean capitalized, boolean allCaps, int id) {
  static Word of(String text, int id) {
    Token.Kind kind = kind(text);
    char first = text.charAt(0);
    boolean capitalized =
        kind == Token.Kind.WORD && (Character.isUpperCase(first) || Character.isDigit(first));
    return new Word(text, Lexer.norm(text), kind, capitalized, isAllCaps(text), id);
  }

  private static Token.Kind kind(String word) {
    boolean digits = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c)) {
        return Token.Kind.WORD;
      }
      digits |= Character.isDigit(c);
    }
    return digits ? Token.Kind.NUMBER : Token.Kind.MARK;
  }

  private static boolean isAllCaps(String text) {
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
