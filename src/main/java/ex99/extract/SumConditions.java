package ex99.extract;

/** What a sum hangs on: an event that may never come, or the end of a deal. */
final class SumConditions {
  private static final String[] CONDITIONS = {
    "if", "contingent", "achievement", "provided", "achieves", "attainment", "performance"
  };

  private static final String[] EVENTS = {
    "decision",
    "approval",
    "achievement",
    "achieving",
    "attainment",
    "attaining",
    "commencement",
    "production",
    "renewal",
    "reaching"
  };

  private SumConditions() {}

  /** Whether the sum hangs on something that comes after it. */
  static boolean isConditional(SumSite site) {
    int to = beforeNext(site, site.figure.to() + 12);
    return (site.hasWord(site.figure.to(), to, CONDITIONS) || isOnEvent(site))
        && !site.hasWord(site.figure.to(), site.figure.to() + 12, "terminated", "terminates", "not")
        && !isIfAny(site);
  }

  /** "and" "," ("contingent" | "if" …) … "," sum: what it hangs on stands before it. */
  static boolean isConditionAhead(SumSite site) {
    int comma = site.figure.from() - 1;
    while (comma > site.figure.from() - 7 && !site.is(comma, ",")) {
      comma--;
    }
    for (int i = comma - 1; i > Math.max(site.sentence.from(), comma - 20); i--) {
      if (site.isSumAt(i) || site.is(i, ";") || !site.is(comma, ",")) {
        return false;
      }
      if (site.is(i, "and", "plus") && site.is(i + 1, ",")) {
        return site.is(
            i + 2, "contingent", "if", "depending", "conditional", "provided", "should", "upon");
      }
    }
    return false;
  }

  private static boolean isIfAny(SumSite site) {
    for (int i = site.figure.to(); i < site.figure.to() + 12; i++) {
      if (site.is(i, "if") && site.is(i + 1, "any") && !site.is(i + 2, "of")) {
        return true;
      }
    }
    return false;
  }

  /** sum "upon a decision to mine": on something that may never come. */
  static boolean isOnEvent(SumSite site) {
    int to = site.figure.to();
    return site.is(to, "upon", "on", "following", "after")
        && site.hasWord(to + 1, to + 5, EVENTS)
        && !site.hasWord(to + 1, to + 6, "shareholder", "shareholders", "exchange", "court");
  }

  /** ("If" | "Should") … ("accept" …) … ("better" | "rival" …) "," … sum: a deal given up. */
  private static boolean isBrokenOff(SumSite site) {
    int from = site.sentence.from();
    if (!site.is(from, "if", "should", "were", "in") || site.sentence.has(SumCue.MILESTONE)) {
      return false;
    }
    int comma = from;
    while (comma < site.figure.from() && !site.is(comma, ",")) {
      comma++;
    }
    boolean bid =
        site.hasWord(from, comma, "proposal", "offer", "bid", "transaction", "bidder", "deal");
    return comma < site.figure.from()
        && bid
        && (site.hasWord(from, comma, "better", "superior", "competing", "rival", "higher")
            || site.hasWord(from, comma, "alternative", "another", "other", "different"));
  }

  /** ("Should" | "If") "either party" "withdraw" … "," "it will pay the other" sum */
  static boolean isWithdrawn(SumSite site) {
    int from = site.sentence.from();
    return site.is(from, "should", "if")
        && site.hasWord(from, from + 4, "either", "party", "one")
        && site.hasWord(from, from + 7, "withdraw", "withdraws", "default", "defaults")
        && site.hasWord(site.figure.from() - 5, site.figure.from(), "other");
  }

  /** Where words end that speak of a sum: where the next one is told. */
  private static int beforeNext(SumSite site, int limit) {
    for (int i = site.figure.to() + 1; i < limit; i++) {
      boolean aside = site.is(i, "and") && site.is(i + 1, ","); // "and, if sales rise," the next
      if (aside || site.isSumAt(i) && !site.is(i - 1, "(")) {
        return i;
      }
    }
    return limit;
  }

  /** A fee for ending a deal: "pay … if it terminates", "owe … a fee". */
  static boolean isForTermination(SumSite site) {
    for (int i = site.sentence.from(); i < site.sentence.to(); i++) {
      if (site.norm(i).startsWith("terminat") && !site.is(i, "termination")
          || site.is(i, "termination") && site.is(i + 1, "of")
          || site.is(i, "ended", "abandoned") && site.is(i - 1, "is", "are", "be", "were")) {
        return true;
      }
    }
    if (isBrokenOff(site)
        || isWithdrawn(site)
        || site.topic.isCalledOff()
            && !SumShares.isPerShare(site)
            && !site.is(site.figure.to(), "agreement", "merger", "deal", "transaction", "sale")
            && !site.sentence.has(SumCue.SETTLEMENT)
            && !site.sentence.has(SumCue.SETTLE)) {
      return true;
    }
    int from = site.figure.to();
    boolean condition = site.hasWord(from, from + 12, "if", "should", "were");
    boolean broken =
        site.hasWord(from, from + 16, "not", "withdraw", "withdraws", "withdrew", "superior")
            || site.hasWord(
                from, from + 16, "competing", "rival", "higher", "alternative", "better", "bid")
            || site.hasWord(from, from + 12, "fails", "fail", "refuses")
                && site.hasWord(from, from + 14, "close", "complete", "consummate", "proceed");
    return condition && broken && !site.sentence.has(SumCue.MILESTONE);
  }
}
