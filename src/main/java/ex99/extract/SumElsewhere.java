package ex99.extract;

import ex99.token.WordSet;

/** Sums that a release speaks of and that nobody gives or owes under what it announces. */
final class SumElsewhere {
  /** Verbs whose object is a size of a business, not a term: "which manages $2 billion". */
  private static final WordSet RUNS =
      WordSet.of(
          "manages",
          "managing",
          "oversees",
          "overseeing",
          "administers",
          "administering",
          "supervises",
          "advises",
          "generates",
          "generating",
          "generated",
          "earns",
          "serves",
          "holds",
          "manage",
          "oversee");

  /** Verbs of asking in a dispute: "the plaintiffs had sought $120 million". */
  private static final WordSet ASKS =
      WordSet.of(
          "sought",
          "seek",
          "seeks",
          "seeking",
          "demanded",
          "demands",
          "demanding",
          "claimed",
          "claims",
          "claiming",
          "alleged",
          "alleging");

  private SumElsewhere() {}

  static boolean isNone(SumSite site) {
    if (isSuspended(site)) {
      return true;
    }
    return site.isMoney()
        && (isRun(site)
            || isLeft(site)
            || isClaim(site)
            || isPenalty(site)
            || isOwn(site)
            || isElapsed(site)
            || isSettledBefore(site)
            || isEarned(site)
            || isUndrawn(site)
            || isRepaid(site)
            || isUsed(site)
            || isBooked(site)
            || isRecovery(site)
            || isRetired(site)
            || isYielded(site)
            || isSumOfOrders(site)
            || isOutbid(site));
  }

  /**
   * "The net proceeds, expected to be about" sum ", to repay": what a sale yields, not its price.
   */
  private static boolean isYielded(SumSite site) {
    int be = site.anchor;
    boolean expected =
        site.is(be, "be")
            && site.is(be - 1, "to")
            && site.is(be - 2, "expected", "estimated", "anticipated", "projected");
    return expected
        && site.is(be - 3, ",", "(")
        && site.is(be - 4, "proceeds")
        && !site.topic.isOffering();
  }

  /** "bringing the total ordered to" sum: what many orders come to. */
  private static boolean isSumOfOrders(SumSite site) {
    int from = Math.max(site.sentence.from(), site.anchor - 18);
    return site.is(site.anchor, "to")
        && site.hasWord(from, site.anchor, "bringing", "brings", "brought")
        && site.hasWord(from, site.anchor, "ordered", "orders", "booked", "awards", "bookings");
  }

  /** "topped an opening bid of" sum: what somebody offered in vain. */
  private static boolean isOutbid(SumSite site) {
    int from = Math.max(site.sentence.from(), site.anchor - 8);
    return site.is(site.anchor, "of")
        && site.is(site.anchor - 1, "bid", "offer")
        && site.hasWord(from, site.anchor, "topped", "exceeded", "topping", "exceeding", "beat");
  }

  /** "35 cents on the dollar": what creditors get of what they are owed. */
  private static boolean isRecovery(SumSite site) {
    int to = site.figure.to();
    return site.is(to, "on") && site.is(to + 1, "the") && site.is(to + 2, "dollar");
  }

  /** "expects to record" sum "of it, net of fees of" sum: how a payment is booked. */
  private static boolean isBooked(SumSite site) {
    int from = site.figure.from();
    boolean booked =
        site.is(site.figure.to(), "of") // of a payment told before
            && site.hasWord(from - 5, from, "record", "recognize", "recognise", "book");
    return booked
        || site.is(site.anchor, "of")
            && site.hasWord(from - 4, from, "fees", "expenses", "costs")
            && site.hasWord(from - 7, from, "net");
  }

  /** "year to date", "since inception" … sum "of acquisitions": what many deals came to. */
  private static boolean isElapsed(SumSite site) {
    boolean several =
        site.is(site.figure.to(), "of", "in")
            && site.hasWord(
                site.figure.to() + 1,
                site.figure.to() + 5,
                "acquisitions",
                "investments",
                "dispositions",
                "divestitures",
                "transactions",
                "financings",
                "deals");
    for (int i = site.sentence.from(); several && i < site.sentence.to(); i++) {
      if (site.is(i, "year-to-date", "since") || site.is(i, "to") && site.is(i + 1, "date")) {
        return true;
      }
    }
    return false;
  }

  /** ("which" | "that" | "," | name) verb sum: how much a business runs. */
  private static boolean isRun(SumSite site) {
    int verb = before(site, "of", "over", "on", "about", "nearly");
    return RUNS.has(site.tokens, verb)
        && verb >= site.sentence.from()
        && !site.hasWord(site.sentence.from(), verb, "will", "agreement", "if")
        && !site.hasWord(site.figure.to(), site.figure.to() + 3, "proceeds");
  }

  /** "Its revolver has" sum "available": the state of a loan made before. */
  private static boolean isLeft(SumSite site) {
    return site.is(site.anchor, "has", "had", "have")
        && site.is(site.figure.to(), "available", "undrawn", "outstanding", "unused")
        && SumReturned.left(site) == null; // "for repurchases"
  }

  /** ("sought" | "claimed") ("damages" "of")? sum, where nothing is raised. */
  private static boolean isClaim(SumSite site) {
    int verb = site.anchor;
    if (site.is(verb, "of") && site.is(verb - 1, "damages", "restitution", "relief", "penalties")) {
      verb -= 2;
    } else if (site.is(verb, "for", "in") && ASKS.has(site.tokens, verb - 1)) {
      verb--;
    }
    return verb >= site.sentence.from()
        && ASKS.has(site.tokens, verb)
        && !site.topic.isOffering()
        && (site.topic.isSettlement()
            || site.sentence.has(SumCue.SETTLEMENT)
            || site.hasWord(
                site.sentence.from(), verb, "plaintiff", "plaintiffs", "suit", "lawsuit")
            || site.hasWord(site.sentence.from(), verb, "complaint", "claimant", "arbitration"));
  }

  /** "penalties" … ("can" | "may" | "could") verb sum: what a law threatens. */
  private static boolean isPenalty(SumSite site) {
    boolean modal =
        site.hasWord(site.anchor - 3, site.anchor + 1, "can", "may", "could", "might")
            && site.hasWord(
                site.anchor - 2, site.anchor + 1, "reach", "be", "total", "exceed", "to");
    return modal
        && site.hasWord(site.sentence.from(), site.anchor, "penalties", "fines", "penalty", "fine");
  }

  /** others "previously settled for" sum: what was agreed with somebody else before. */
  private static boolean isSettledBefore(SumSite site) {
    SumSentence.Cue settle = site.actionBefore(site.figure.from(), SumCue.SETTLE);
    return settle != null
        && site.figure.from() - settle.to() < 12
        && site.is(settle.from() - 1, "previously", "earlier", "already")
        && !site.reading.cast().issuers().contains(SumSides.subject(site, settle.from() - 1));
  }

  /** "repayable in eighteen installments of" sum: what goes back of what was lent. */
  private static boolean isRepaid(SumSite site) {
    int from = site.figure.from() - 9;
    boolean balloon = site.hasWord(site.figure.from() - 5, site.figure.from(), "balloon", "bullet");
    return balloon
        || site.is(site.anchor, "of")
            && site.hasWord(from, site.anchor, "installments", "instalments", "payments")
            && site.hasWord(from, site.anchor, "repayable", "repaid", "amortizing", "amortizes")
            && !site.topic.isSettlement();
  }

  /** X "earned" sum "(, or" sum "a share)? in the year": a result. */
  private static boolean isEarned(SumSite site) {
    int verb = site.anchor;
    if (site.is(verb, "or")) {
      while (verb > site.anchor - 8 && !site.is(verb, "earned", "lost")) {
        verb--;
      }
    }
    int to = site.figure.to();
    return site.is(verb, "earned", "lost")
        && (site.hasWord(to, to + 14, "year", "quarter", "half", "months", "sales")
            || site.hasWord(to, to + 14, "revenue", "revenues", "fiscal"));
  }

  /** "leaving" sum "undrawn": what may still be borrowed of a loan made before. */
  private static boolean isUndrawn(SumSite site) {
    int to = site.figure.to();
    return site.is(site.anchor, "leaving", "leaves", "left")
        && site.hasWord(to, to + 4, "undrawn", "available", "unused", "availability", "capacity");
  }

  /** sum "has been used", where a program to buy back is spoken of. */
  private static boolean isUsed(SumSite site) {
    int i = site.figure.to();
    while (site.is(i, "has", "had", "have", "been", "was", "were", "already")) {
      i++;
    }
    boolean spent = site.is(i, "used", "applied") && site.is(i + 1, "to") && i > site.figure.to();
    return spent && site.is(site.figure.from() - 1, "which") // "of which $5 million was used to"
        || i > site.figure.to()
            && site.is(i, "used", "spent", "utilized", "utilised", "expended", "exhausted")
            && (site.sentence.has(SumCue.BUYBACK)
                || site.sentence.has(SumCue.REPURCHASE)
                || site.sentence.has(SumCue.REPURCHASE_NOUN)
                || site.sentence.has(SumCue.AUTHORIZATION));
  }

  /** "matched by" sum "of its own funds": what one adds oneself nobody gives. */
  private static boolean isOwn(SumSite site) {
    int to = site.figure.to();
    return site.is(to, "of", "from")
        && site.hasWord(to + 1, to + 5, "own")
        && site.hasWord(to + 2, to + 7, "funds", "resources", "cash", "money", "capital");
  }

  /** ("retire" | "repay" | "refinance") "its existing" sum loan, with what is lent anew. */
  private static boolean isRetired(SumSite site) {
    SumSentence.Cue verb =
        site.actionBefore(site.figure.from(), SumCue.RETIRE, SumCue.REPAY, SumCue.REDEEM);
    boolean near = verb != null && site.figure.from() - verb.to() < 7;
    return near
        && site.hasWord(verb.to(), site.figure.from(), "existing", "old", "current", "prior")
        && site.hasWord(site.sentence.from(), verb.from(), "proceeds", "used", "use", "new")
        && site.cueAfter(site.figure.to(), 6, SumCue.FACILITY, SumCue.DEBT) != null;
  }

  /** "has suspended its program to repurchase up to" sum: nothing is bought under it. */
  private static boolean isSuspended(SumSite site) {
    SumSentence.Cue bought =
        site.actionBefore(site.figure.from(), SumCue.REPURCHASE, SumCue.REPURCHASE_NOUN);
    return bought != null
        && site.figure.from() - bought.to() < 5
        && site.hasWord(bought.from() - 6, bought.from(), "suspended", "discontinued", "cancelled")
        && site.hasWord(bought.from() - 5, bought.from(), "program", "plan", "authorization");
  }

  private static int before(SumSite site, String... loose) {
    return site.is(site.anchor, loose) ? site.anchor - 1 : site.anchor;
  }
}
