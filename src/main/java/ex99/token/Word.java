package ex99.token;

/** What is known of a token from its letters alone. */
final class Word {
  // Above the bit that a column of tokens keeps for itself.
  static final int WORD = 2;
  static final int NUMBER = 4;
  static final int CAPITALIZED = 8;
  static final int ALL_CAPS = 16;

  private final String text;
  private final String norm;
  private final Token.Kind kind;
  private final byte flags;
  private final int id;

  /** What was last found out; threads that race write the same. */
  private Openings openings;

  /** The same of walks. */
  private volatile long walks;

  private Word(String text, int id) {
    this.text = text;
    this.kind = kind(text);
    String form = Lexer.norm(text);
    boolean figure = kind == Token.Kind.NUMBER;
    this.norm = figure && text.length() > Norms.LONGEST_FIGURE ? form : form.intern();
    this.flags = (byte) (kind == Token.Kind.WORD ? WORD | capitals(text) : figure ? NUMBER : 0);
    this.id = id;
  }

  /** The word of that text, with its number in the {@link Vocabulary}, or -1 when not kept there */
  static Word of(String text, int id) {
    return new Word(text, id);
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

  /** Of a word: whether it begins with a capital letter or a digit, and whether it has no other. */
  private static int capitals(String text) {
    char first = text.charAt(0);
    boolean capital = Character.isUpperCase(first) || Character.isDigit(first);
    return (capital ? CAPITALIZED : 0) | (isAllCaps(text) ? ALL_CAPS : 0);
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

  /** As written. */
  String text() {
    return text;
  }

  /** Whether that many letters of a text from one on are just these. */
  boolean isWritten(char[] letters, int start, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != letters[start + i]) {
        return false;
      }
    }
    return true;
  }

  /** Lower case, with straight apostrophes; an en dash is {@code -}, an em dash {@code --}. */
  String norm() {
    return norm;
  }

  Token.Kind kind() {
    return kind;
  }

  /** The bits above that are true of it. */
  byte flags() {
    return flags;
  }

  /** Its number in the {@link Vocabulary}, or -1 when that does not keep it. */
  int id() {
    return id;
  }

  /**
   * The walks that stop at it, a bit for each.
   *
   * @param count how many there are
   */
  long walks(int count) {
    long known = walks;
    if (!Walks.isCurrent(known, count)) {
      known = Walks.of(norm, count);
      walks = known;
    }
    return Walks.bits(known);
  }

  /** The lists with a phrase that begins with it. */
  Openings openings() {
    Openings known = openings;
    if (known == null || !known.isCurrent()) {
      known = Openings.of(norm);
      openings = known;
    }
    return known;
  }
}
