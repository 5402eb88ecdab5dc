package ex99.extract;

/** Whether a sum is what something was before it changed: no term of what is announced. */
final class SumPast {
  private SumPast() {}

  /** "to $7 million from $5 million". */
  private static boolean isAfterTo(SumSite site) {
    for (int i = site.anchor - 1; i >= Math.max(site.sentence.from(), site.anchor - 12); i--) {
      if (site.isMoneyAt(i)) {
        int to = i - 1;
        while (site.is(to, "approximately", "about", "nearly", "over")) {
          to--;
        }
        return site.is(to, "to");
      }
    }
    return false;
  }

  /** "the dividend of $0.20 paid for the same quarter of last year". */
  private static boolean isOfAnotherTime(SumSite site) {
    int at = site.unit == null || !site.isMoney() ? site.figure.to() : site.unit.to();
    boolean past =
        site.is(at, "paid", "declared", "distributed")
            && site.is(at + 1, "in", "for", "during");
    return past
        && site.hasWord(at + 2, at + 8, "last", "previous", "prior", "preceding", "year-ago");
  }

  /** "compared with $8.75 originally and" sum: one more of what was before. */
  private static boolean isListed(SumSite site) {
    for (int i = site.anchor - 1;
        site.is(site.anchor, "and") && i >= Math.max(site.sentence.from(), site.anchor - 9);
        i--) {
      if (site.isMoneyAt(i)) {
        return site.is(i - 1, "with", "to", "than") && site.is(i - 2, "compared", "comparison")
            || site.is(i - 1, "than");
      }
    }
    return false;
  }

  /** "takes the place of a" sum "line that was to expire"; "the predecessor contract, worth" sum */
  private static boolean isReplaced(SumSite site) {
    int from = site.anchor - 7;
    boolean place =
        site.is(site.anchor, "of")
            && site.is(site.anchor - 1, "place", "lieu")
            && site.is(site.anchor - 2, "the", "in");
    boolean ended =
        site.hasWord(site.figure.to(), site.figure.to() + 6, "that", "which")
            && site.hasWord(site.figure.to(), site.figure.to() + 9, "expire", "expired", "matured");
    return place
        || ended
        || site.hasWord(from, site.anchor + 1, "replaces", "replacing", "replace", "replaced")
        || site.hasWord(from, site.anchor + 1, "predecessor", "supersedes", "superseded")
        || site.hasWord(from, site.anchor + 1, "announced")
            && site.hasWord(from, site.anchor + 1, "first", "initially", "originally");
  }

  /**
   * Whether the sum is the old value of something that changed: "from $5 million to $7 million".
   */
  static boolean isSuperseded(SumSite site) {
    boolean from = site.is(site.anchor, "from");
    if (from && site.hasWord(site.figure.to(), site.figure.to() + 8, "to")) {
      int to = site.figure.to();
      while (to < site.sentence.to() && !site.tokens.is(to, "to")) {
        to++;
      }
      for (int i = to; i < Math.min(to + 7, site.sentence.to()); i++) {
        if (site.isMoneyAt(i) || site.tokens.get(i).isNumber()) {
          return true;
        }
      }
    }
    return isReplaced(site)
        || isListed(site)
        || site.hasWord(site.figure.to(), site.figure.to() + 2, "originally", "previously")
        || site.is(site.anchor, "than", "versus", "vs.")
        || site.is(site.anchor, "to", "with")
            && site.is(site.anchor - 1, "compared", "comparison")
        || from && isAfterTo(site)
        || site.hasWord(site.anchor - 3, site.anchor + 1, "prior", "former", "formerly", "earlier")
        || site.is(site.anchor, "above", "over", "of") && isOfAnotherTime(site)
        || site.hasWord(site.anchor - 3, site.anchor + 1, "previous", "previously")
            && !site.is(site.anchor, "disclosed");
  }
}
