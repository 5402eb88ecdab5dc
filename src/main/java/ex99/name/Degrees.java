package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;

/** The degrees behind the name of a person: "Ann Roe, M.D., Ph.D.". */
final class Degrees {
  private static final Lexicon DEGREES = Lexicon.load("degrees");
  private static final Lexicon TITLES = Lexicon.load("titles");

  private Degrees() {}

  /** The token behind the degrees that begin at one; the token itself where none do. */
  static int end(Tokens tokens, int at) {
    int to = at;
    while (to < tokens.size()) {
      int next = tokens.is(to, ",") ? to + 1 : to;
      Lexicon.Match match = next < tokens.size() ? DEGREES.match(tokens, next) : null;
      if (match == null
          || !tokens.isCapitalized(next)
          || isRank(tokens, next)
          || at > 0 && tokens.sentenceAt(next).from() >= at) { // the next line is its own
        return to;
      }
      to = match.to();
    }
    return to;
  }

  /** Whether "Sr." is no part of a name, but opens a title: "Ann Roe, Sr. Vice President". */
  static boolean isRank(Tokens tokens, int at) {
    if (!tokens.is(at, "sr.", "sr") || at + 1 >= tokens.size() || !tokens.isCapitalized(at + 1)) {
      return false;
    }
    return TITLES.match(tokens, at) != null
        || TITLES.match(tokens, at + 1) != null
        || at + 2 < tokens.size() && TITLES.match(tokens, at + 2) != null;
  }
}
