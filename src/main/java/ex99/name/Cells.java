package ex99.name;

import ex99.token.Tokens;

/** Tells the cells of a table's row apart, between which the text has a tab. */
final class Cells {
  private Cells() {}

  /** Whether a token begins another cell than the one before it stands in. */
  static boolean parts(Tokens tokens, int at) {
    if (at <= 0 || at >= tokens.size() || !tokens.spaced(at)) {
      return false;
    }
    String text = tokens.manuscript().text();
    for (int i = tokens.end(at - 1); i < tokens.start(at); i++) {
      if (text.charAt(i) == '\t') {
        return true;
      }
    }
    return false;
  }

  /** The token behind the last of the cell that a token stands in. */
  static int end(Tokens tokens, int at) {
    int limit = tokens.sentenceAt(at).to();
    int end = at + 1;
    while (end < limit && !parts(tokens, end)) {
      end++;
    }
    return end;
  }
}
