package ex99.link;

import ex99.token.Tokens;
import ex99.token.WordSet;

/** Tells an offering in which only holders sell, and the issuer gets nothing. */
final class SecondaryOffering {
  private static final WordSet PROCEEDS = WordSet.of("proceeds");

  private static final WordSet HOLDERS =
      WordSet.of(
          "stockholders",
          "stockholder",
          "shareholders",
          "shareholder",
          "holders",
          "securityholders",
          "unitholders");

  /** How far before "proceeds" it is said that they are not received. */
  private static final int BACK = 10;

  /** How far behind it to whom they go. */
  private static final int AHEAD = 6;

  private SecondaryOffering() {}

  /**
   * Whether a release says that the company "will not receive any of the proceeds", says nothing of
   * proceeds that come to it, and speaks of selling holders.
   */
  static boolean is(Tokens tokens) {
    boolean none = false;
    boolean holders = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (PROCEEDS.has(tokens, i)) {
        if (isOwn(tokens, i)) {
          return false;
        }
        none |= isRefused(tokens, i);
      } else if (HOLDERS.has(tokens, i)) {
        holders |= tokens.is(i - 1, "selling");
      }
    }
    return none && holders;
  }

  /** ("not" | "n't") "receive" … "proceeds" */
  private static boolean isRefused(Tokens tokens, int at) {
    int least = Math.max(tokens.sentenceAt(at).from(), at - BACK);
    for (int i = at - 1; i > least; i--) {
      if (tokens.is(i, "receive", "receiving", "receives")) {
        return tokens.is(i - 1, "not", "n't", "without", "nor");
      }
    }
    return false;
  }

  /** "intends to use the net proceeds", "proceeds to the Company". */
  private static boolean isOwn(Tokens tokens, int at) {
    int start = tokens.sentenceAt(at).from();
    for (int i = at - 1; i >= Math.max(start, at - AHEAD); i--) {
      if (tokens.is(i, "use", "uses", "using")) {
        return true;
      }
    }
    for (int i = at + 1; i < Math.min(tokens.size(), at + AHEAD); i++) {
      if (tokens.is(i, "to") && tokens.is(i + 1, "the", "us", "it")) {
        return tokens.is(i + 1, "us", "it") || tokens.is(i + 2, "company", "partnership", "issuer");
      }
    }
    return false;
  }
}
