package ex99.token;

/**
 * Words at places of a text, asked for by their normalized forms.
 *
 * <p>Rules ask thousands of such questions about each sentence, so that a question has to be a look
 * at one place and no comparison of letters: the forms of words are interned, as all literals are,
 * and a word is the one that is asked for when both are the same object. Questions are therefore
 * asked with literals, constants or the form of another word only; and none is asked about a figure
 * longer than a few digits, as those of tables are not interned.
 */
public abstract class Norms {
  /** How long figures are that can be asked about. */
  static final int LONGEST_FIGURE = 3;

  /** The normalized form of the word at a place, or the empty string outside the text. */
  public abstract String norm(int at);

  /** Whether the word at a place has this normalized form. */
  public final boolean is(int at, String norm) {
    return norm(at) == norm;
  }

  /** Whether it is one of two. */
  public final boolean is(int at, String a, String b) {
    String own = norm(at);
    return own == a || own == b;
  }

  /** Whether it is one of three. */
  public final boolean is(int at, String a, String b, String c) {
    String own = norm(at);
    return own == a || own == b || own == c;
  }

  /** Whether it is one of four. */
  public final boolean is(int at, String a, String b, String c, String d) {
    String own = norm(at);
    return own == a || own == b || own == c || own == d;
  }

  /** Whether it is one of five. */
  public final boolean is(int at, String a, String b, String c, String d, String e) {
    String own = norm(at);
    return own == a || own == b || own == c || own == d || own == e;
  }

  /** Whether it is one of six. */
  public final boolean is(int at, String a, String b, String c, String d, String e, String f) {
    String own = norm(at);
    return own == a || own == b || own == c || own == d || own == e || own == f;
  }

  /** Whether it is one of these. */
  public final boolean is(int at, String... norms) {
    String own = norm(at);
    for (String each : norms) {
      if (own == each) {
        return true;
      }
    }
    return false;
  }
}
