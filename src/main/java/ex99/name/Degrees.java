package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;

/** The degrees behind the name of a person: "Ann Roe, M.D., Ph.D.". */
final class Degrees {
  private static final Lexicon DEGREES = Lexicon.load("degrees");

  private Degrees() {}

  /** The token behind the degrees that begin at one; the token itself where none do. */
  static int end(Tokens tokens, int at) {
    int to = at;
    while (to < tokens.size()) {
      int next = tokens.is(to, ",") ? to + 1 : to;
      Lexicon.Match match = next < tokens.size() ? DEGREES.match(tokens, next) : null;
      if (match == null || !tokens.isCapitalized(next)) {
        return to;
      }
      to = match.to();
    }
    return to;
  }
}
