package ex99.extract;

/** Tells the sums that are only what a security is counted in: its piece, or its par value. */
final class SumPieces {
  private SumPieces() {}

  /** Whether a sum is the piece that a price or a ratio is stated for, or a par value. */
  static boolean isPiece(SumSite site) {
    if (!site.isMoney()) {
      return false;
    }
    boolean per = site.is(site.figure.from() - 1, "per", "each", "every");
    int to = site.figure.to();
    boolean principal =
        per
            && (site.hasWord(to, to + 4, "principal", "face")
                || site.is(to, "of")
                || site.is(to, "note", "notes", "debenture", "debentures", "bond", "bonds"));
    boolean par =
        site.is(to, "each")
            && !site.is(to + 1, "of")
            && site.is(site.figure.from() - 1, "of")
            && site.hasWord(site.figure.from() - 3, site.figure.from(), "share", "shares", "stock");
    boolean piece =
        site.hasWord(site.figure.from() - 3, site.figure.from(), "denominations", "denomination");
    piece |=
        site.hasWord(
            site.figure.from() - 3, site.figure.from(), "multiples", "multiple", "increments");
    return piece || principal || par || site.is(to, "par") && site.is(to + 1, "value");
  }
}
