package ex99.extract;

import ex99.model.PercentageKind;
import ex99.token.Tokens;
import java.util.List;
import java.util.Set;

/** Rules for the price of money: rates of interest, spreads, yields and the fees of a facility. */
final class InterestRules {
  private static final Set<String> INTEREST = WordSets.of("borrowing");

  /** Words that make a yield one on shares. */
  private static final Set<String> SHARES =
      Set.of(
          "dividend", "dividends", "earnings", "distribution", "distributions", "share", "shares");

  /** Rules at the word before a figure. */
  static final List<RateRule> BEFORE =
      List.of(
          new RateRule("level-at", Set.of("at"), InterestRules::at),
          new RateRule("yield", Set.of("yield", "yielding", "yields"), (site, at) -> yielded(site)),
          new RateRule(
              "bearing",
              Set.of(
                  "pay",
                  "pays",
                  "paying",
                  "bear",
                  "bears",
                  "bearing",
                  "carry",
                  "carries",
                  "carrying"),
              InterestRules::bearing),
          new RateRule("spread", Set.of("plus", "minus"), InterestRules::plus));

  /** Rules at the word right behind a figure. */
  static final List<RateRule> BEHIND =
      List.of(
          new RateRule(
              "spread-over", Set.of("over", "above", "below", "under"), InterestRules::over));

  private InterestRules() {}

  /** "at an annual rate of": of interest, of growth, or of whatever the subject is. */
  static RateDraft rate(RateSite site, Stretch phrase, int from) {
    Tokens tokens = site.tokens();
    if (tokens.is(from - 1, "at") || tokens.is(from - 2, "at")) {
      int end = tokens.is(from - 1, "at") ? from - 1 : from - 2;
      int start = site.phrases().start(end, site.clause());
      Stretch before = start < end ? site.clauses().trimmed(new Stretch(start, end)) : null;
      if (before != null && RateMeasures.of(tokens, before) == PercentageKind.TAX_RATE) {
        return RateDraft.of(PercentageKind.TAX_RATE, before, "a rate of tax");
      }
    }
    for (int i = from - 1; i >= site.clause(); i--) {
      String norm = tokens.norm(i);
      if (INTEREST.contains(norm)) {
        return RateDraft.of(PercentageKind.INTEREST_RATE, interest(site), "a rate of interest");
      }
      if (ClauseWords.isChangeVerb(norm)) {
        return RateDraft.change(
            ChangedThings.subject(site), ChangeRules.direction(norm), "a rate of growth");
      }
    }
    return tokens.is(phrase.to() - 2, "annual", "fixed", "blended", "floating")
        ? RateDraft.of(PercentageKind.INTEREST_RATE, phrase, "a rate")
            .tailed(CouponRules.securityIn(site, site.floor(), phrase.from()))
        : RateDraft.guess(PercentageKind.SHARE, phrase, "a rate");
  }

  /** "interest at" rate | "priced at" rate | subject verb "at" rate. */
  private static RateDraft at(RateSite site, int at) {
    int start = site.phrases().start(at, site.clause());
    Stretch before = start < at ? site.clauses().trimmed(new Stretch(start, at)) : null;
    PercentageKind kind = before == null ? null : RateMeasures.of(site.tokens(), before);
    if (kind == PercentageKind.TAX_RATE) {
      return RateDraft.of(kind, before, "tax \"at\" a rate");
    }
    int interest = site.lastBefore(INTEREST);
    if (interest >= 0) {
      return RateDraft.of(PercentageKind.INTEREST_RATE, interest(site), "at a rate of interest");
    }
    boolean grows = ClauseWords.isChangeVerb(site.tokens().norm(at - 1));
    if (grows && !ClauseWords.isChangeNoun(site.tokens().norm(at - 1))) {
      Stretch grower = ChangedThings.grower(site, at - 1);
      return RateDraft.change(
          grower == null ? site.topic() : grower,
          ChangeRules.direction(site.tokens().norm(at - 1)),
          "grows \"at\" a rate");
    }
    return LevelRules.is(site, at);
  }

  /** Whether interest or borrowing is spoken of before the figure. */
  static boolean isOnDebt(RateSite site) {
    return site.lastBefore(INTEREST) >= 0;
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
    Stretch security = CouponRules.securityIn(site, site.clause(), site.from());
    if (security != null) {
      return security;
    }
    Stretch behind =
        CouponRules.securityIn(site, site.to(), Math.min(site.limit(), site.to() + 12));
    return behind != null ? behind : isSomebody(site) ? null : site.topic();
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

  /** security ("bears" | "pays" | …) rate. */
  private static RateDraft bearing(RateSite site, int at) {
    Stretch security = CouponRules.securityIn(site, site.clause(), at);
    boolean bare = site.nominalEnd() == site.nominal() || isYearly(site);
    return security != null && bare && !site.tokens().is(site.to(), "of", "in")
        ? RateDraft.of(PercentageKind.INTEREST_RATE, security, "a security bears so much")
        : null;
  }

  /** "LIBOR plus" rate; "plus or minus" rate is a tolerance. */
  private static RateDraft plus(RateSite site, int at) {
    Tokens tokens = site.tokens();
    if (tokens.is(at - 1, "or", "/", "and")) {
      return RateDraft.of(PercentageKind.OTHER, site.topic(), "a tolerance");
    }
    int from = site.phrases().start(at, site.floor());
    Stretch base = from < at ? site.clauses().trimmed(new Stretch(from, at)) : null;
    boolean interest =
        base != null
            && (RateMeasures.of(tokens, base) == PercentageKind.INTEREST_RATE
                || site.lastBefore(INTEREST) >= 0);
    return interest
        ? RateDraft.of(PercentageKind.INTEREST_RATE, base, "a spread over a base rate")
            .tailed(borrowed(site))
        : null;
  }

  /** "per annum", "a year", "annually" behind a figure. */
  static boolean isYearly(RateSite site) {
    Tokens tokens = site.tokens();
    int to = site.to();
    return tokens.is(to, "per", "a") && tokens.is(to + 1, "annum", "year")
        || tokens.is(to, "annually", "annual", "p.a.", "yearly");
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

  /** "LIBOR + 325 bps"; or null. */
  static RateDraft signed(RateSite site) {
    boolean sign = site.tokens().is(site.from() - 1, "+");
    RateDraft draft = sign ? plus(site, site.from() - 1) : null;
    return draft != null && draft.kind() == PercentageKind.INTEREST_RATE ? draft : null;
  }

  /** What is borrowed at a spread, so far as its clause or the sentence before says; or null. */
  private static Stretch borrowed(RateSite site) {
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

  /**
   * ("to" | "which") "yield" rate: of debt, unless a dividend or a price of shares is spoken of.
   */
  private static RateDraft yielded(RateSite site) {
    return RateDraft.of(yieldKind(site), interest(site), "a yield");
  }

  /** A measure of the price of money: a yield on shares is a return. */
  static RateDraft priced(RateSite site, Stretch phrase) {
    Tokens tokens = site.tokens();
    if (isStake(site, phrase)) {
      return RateDraft.of(PercentageKind.OWNERSHIP, phrase, "somebody's interest in something")
          .tailed(Holdings.in(site));
    }
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (tokens.is(i, "yield", "yields")) {
        return RateDraft.of(yieldKind(site), phrase, "a yield");
      }
    }
    boolean bare = phrase.to() - phrase.from() <= 3;
    Stretch security = bare ? CouponRules.securityIn(site, site.floor(), phrase.from()) : null;
    return RateDraft.of(PercentageKind.INTEREST_RATE, phrase, "a price of money").tailed(security);
  }

  /** "its interest passes 50%", "Holt's interest to 40%": an interest that somebody has. */
  static boolean isStake(RateSite site, Stretch phrase) {
    Tokens tokens = site.tokens();
    int last = phrase.to() - 1;
    if (!tokens.is(last, "interest", "interests")) {
      return false;
    }
    boolean theirs =
        tokens.is(last - 1, "its", "their", "his", "her", "our", "'s", "'", "economic", "direct");
    for (int i = site.floor(); theirs && i < site.limit(); i++) {
      if (tokens.is(
          i, "loan", "notes", "note", "bear", "bears", "bearing", "annum", "borrowings")) {
        return false;
      }
    }
    return theirs;
  }

  private static PercentageKind yieldKind(RateSite site) {
    boolean shares = false;
    for (int i = Math.max(site.floor(), site.from() - 40);
        i < Math.min(site.limit(), site.to() + 16);
        i++) {
      if (site.tokens().is(i, "notes", "bonds", "debentures", "treasury", "maturity", "loans")) {
        return PercentageKind.INTEREST_RATE;
      }
      shares |= SHARES.contains(site.tokens().norm(i));
    }
    return shares ? PercentageKind.RETURN : PercentageKind.INTEREST_RATE;
  }

  /**
   * Whether a bare margin, or a fee on what is not drawn, is a price of money: borrowing is spoken
   * of in the sentence or the one before.
   */
  static boolean isPrice(RateSite site, Stretch phrase) {
    Tokens tokens = site.tokens();
    String head = tokens.norm(phrase.to() - 1);
    boolean margin =
        head.equals("floor") || head.equals("margin") && !isOfProfit(tokens.norm(phrase.to() - 2));
    boolean fee = head.equals("fee") || head.equals("spread") || head.equals("adjustment");
    if (!margin && !fee) {
      return false;
    }
    int from = Math.max(0, site.floor() - 40);
    for (int i = from; i < site.limit(); i++) {
      if (margin
          && tokens.is(i, "libor", "sofr", "euribor", "interest", "borrowings", "loans", "prime")) {
        return true;
      }
      if (fee && tokens.is(phrase.to() - 2, "commitment") && isInPoints(site)) {
        return true;
      }
      if (fee
          && tokens.is(i, "undrawn", "unused", "sofr", "libor")
          && !isCommitment(tokens, phrase)) {
        return true;
      }
    }
    return false;
  }

  /** A commitment fee in basis points is one a year on what is not drawn. */
  private static boolean isInPoints(RateSite site) {
    return site.rate().unit() == ex99.model.Unit.BASIS_POINT;
  }

  /**
   * "a commitment fee of 1.5 percent, or $2.4 million": paid once, in a percentage of whole ones.
   */
  private static boolean isCommitment(Tokens tokens, Stretch phrase) {
    return tokens.is(
        phrase.to() - 2, "commitment", "origination", "arrangement", "upfront", "exit");
  }

  private static boolean isOfProfit(String norm) {
    return switch (norm) {
      case "gross",
          "operating",
          "profit",
          "net",
          "ebitda",
          "segment",
          "contribution",
          "pretax",
          "pre-tax",
          "interest" ->
          true;
      default -> false;
    };
  }

  /** rate ("over" | "above") base rate. */
  private static RateDraft over(RateSite site, int at) {
    RateDraft premium = Premiums.over(site, at);
    if (premium != null) {
      return premium;
    }
    int end = at == site.to() ? site.phrases().end(at + 1, site.limit()) : at;
    Stretch base = end > at + 1 ? site.clauses().trimmed(new Stretch(at + 1, end)) : null;
    boolean interest =
        base != null && RateMeasures.of(site.tokens(), base) == PercentageKind.INTEREST_RATE;
    boolean treasury =
        base != null
            && (site.tokens().is(base.to() - 1, "treasury", "treasuries", "libor")
                || site.tokens().norm(base.from()).contains("treasur"));
    return interest || treasury
        ? RateDraft.of(PercentageKind.INTEREST_RATE, base, "a spread over a base rate")
            .tailed(borrowed(site))
        : null;
  }
}
