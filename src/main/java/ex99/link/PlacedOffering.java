package ex99.link;

import ex99.token.Tokens;

/** Tells an offering that is placed with investors, not offered to the public. */
final class PlacedOffering {
  private PlacedOffering() {}

  /** Whether a release speaks of a private placement, and of no offer to the public. */
  static boolean is(Tokens tokens) {
    boolean placed = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, "offering", "offered") && isPublic(tokens, i)) {
        return false;
      }
      placed |=
          tokens.is(i, "placement", "placed", "sale") && tokens.is(i - 1, "private", "privately")
              || tokens.is(i, "placement") && tokens.is(i - 1, "brokered", "non-brokered", "equity")
              || tokens.is(i, "agreement")
                  && tokens.is(i - 1, "subscription", "purchase")
                  && tokens.is(i - 2, "securities", "stock", "share", "a", "note", "unit");
    }
    return placed;
  }

  private static boolean isPublic(Tokens tokens, int at) {
    return tokens.is(at - 1, "public", "underwritten")
            && !tokens.is(at - 2, "initial", "future", "subsequent")
        || tokens.is(at, "offered") && tokens.is(at + 1, "publicly");
  }
}
