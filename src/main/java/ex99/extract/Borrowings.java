package ex99.extract;

/**
 * Finds what bears the interest that a rate is of: the security or the loan that the sentence
 * speaks of.
 */
final class Borrowings {
  private Borrowings() {}

  /** Whether interest or borrowing is spoken of before the figure. */
  static boolean isOnDebt(RateSite site) {
    return site.lastBefore(InterestRules.INTEREST) >= 0;
  }

  /** What bears the interest: the security of the clause, else its subject. */
  static Stretch interest(RateSite site) {
    for (int i = site.from() - 1; i > site.clause(); i--) {
      if (site.tokens().is(i, "on") && site.tokens().is(i - 1, "interest")) {
        int end = site.phrases().end(i + 1, site.from());
        if (end > i + 1) {
          return site.clauses().trimmed(new Stretch(i + 1, end));
        }
      }
    }
    Stretch bearing = bearing(site);
    if (bearing != null) {
      return bearing;
    }
    Stretch security = CouponRules.securityIn(site, site.clause(), site.from());
    if (security != null) {
      return security;
    }
    Stretch behind =
        CouponRules.securityIn(site, site.to(), Math.min(site.limit(), site.to() + 12));
    return behind != null ? behind : isSomebody(site) ? null : site.topic();
  }

  /** "a mortgage bearing interest at": the noun right before the participle; or null. */
  private static Stretch bearing(RateSite site) {
    for (int i = site.from() - 1; i > Math.max(site.floor(), site.from() - 6); i--) {
      if (site.tokens().is(i, "bearing", "carrying", "accruing")) {
        int end = beforeSum(site, site.tokens().is(i - 1, ",") ? i - 1 : i);
        int from = Math.min(end - 3, site.phrases().start(end, site.floor()));
        return CouponRules.securityIn(site, Math.max(site.floor(), from), end);
      }
    }
    return null;
  }

  /** "a note for $3 million": the token behind the noun; else the given one. */
  private static int beforeSum(RateSite site, int end) {
    int sum = end;
    while (sum > site.floor() && site.phrases().isMoney(sum - 1)) {
      sum--;
    }
    return sum < end && site.tokens().is(sum - 1, "for", "of", "in") ? sum - 1 : end;
  }

  /** Whether the clause is about somebody: who pays or gets interest does not bear it. */
  private static boolean isSomebody(RateSite site) {
    Stretch topic = site.topic();
    return topic != null
        && (site.cast().mentionAt(topic.to() - 1) != null
            || site.tokens()
                .is(
                    topic.to() - 1,
                    "lender",
                    "lenders",
                    "bank",
                    "banks",
                    "borrower",
                    "holder",
                    "holders",
                    "investor",
                    "investors",
                    "company"));
  }

  /** Whether the sentence speaks of drawing on a credit. */
  static boolean isLent(RateSite site) {
    for (int i = site.floor(); i < site.limit(); i++) {
      if (site.tokens().is(i, "drew", "drawn", "draw", "borrowed", "lenders", "credit", "loan")) {
        return true;
      }
    }
    return false;
  }

  /** What is borrowed at a spread, so far as its clause or the sentence before says; or null. */
  static Stretch borrowed(RateSite site) {
    for (int from = site.from() - 1; from > site.floor(); from--) {
      Stretch security = CouponRules.securityIn(site, from, site.from());
      if (security != null) {
        int start = site.phrases().start(security.to(), site.floor());
        return start < security.to()
            ? site.clauses().trimmed(new Stretch(start, security.to()))
            : security;
      }
    }
    return loan(site);
  }

  /** "its secured line … at LIBOR plus": the loan that no list of securities names; or null. */
  private static Stretch loan(RateSite site) {
    for (int i = site.from() - 1; i > site.floor(); i--) {
      boolean line = site.tokens().is(i, "line", "revolver", "facility");
      boolean agreement =
          site.tokens().is(i, "agreement") && site.tokens().is(i - 1, "credit", "loan");
      if (line || agreement) {
        int start = site.phrases().start(i + 1, site.floor());
        return start < i + 1 ? site.clauses().trimmed(new Stretch(start, i + 1)) : null;
      }
    }
    return null;
  }
}
