package ex99.extract;

import ex99.model.PercentageKind;
import ex99.token.Tokens;
import java.util.List;
import java.util.Set;

/** Rules for the price of money: rates of interest, spreads, yields and the fees of a facility. */
final class InterestRules {
  static final Set<String> INTEREST = WordSets.of("borrowing");

  /** Rules at the word before a figure. */
  static final List<RateRule> BEFORE =
      List.of(
          new RateRule("level-at", Set.of("at"), InterestRules::at),
          new RateRule("yield", Set.of("yield", "yielding", "yields"), InterestRules::yielding),
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
        return RateDraft.of(
            PercentageKind.INTEREST_RATE, Borrowings.interest(site), "a rate of interest");
      }
      if (ClauseWords.isChangeVerb(norm)) {
        Stretch object = norm.endsWith("ing") ? ChangedThings.object(site, i, from) : null;
        return RateDraft.change(
            object != null ? object : ChangedThings.subject(site),
            ChangeRules.direction(norm),
            "a rate of growth");
      }
    }
    RateDraft earlier = site.earlierDraft();
    boolean taxed = earlier != null && earlier.kind() == PercentageKind.TAX_RATE;
    if (taxed && tokens.is(phrase.from() - 1, "a", "the", "and")) {
      return RateDraft.of(PercentageKind.TAX_RATE, phrase, "another rate of tax");
    }
    return tokens.is(phrase.to() - 2, "annual", "fixed", "blended", "floating")
        ? RateDraft.of(PercentageKind.INTEREST_RATE, phrase, "a rate")
            .tailed(CouponRules.securityIn(site, site.floor(), phrase.from()))
        : RateDraft.guess(PercentageKind.SHARE, phrase, "a rate");
  }

  /** "interest at" rate | "priced at" rate | subject verb "at" rate. */
  private static RateDraft at(RateSite site, int at) {
    Stretch fronted = ChangedApart.fronted(site, at);
    if (fronted != null) {
      return LevelsReached.level(site, fronted); // "At 38.2%, gross margin was"
    }
    int start = site.phrases().start(at, site.clause());
    Stretch before = start < at ? site.clauses().trimmed(new Stretch(start, at)) : null;
    PercentageKind kind = before == null ? null : RateMeasures.of(site.tokens(), before);
    if (kind == PercentageKind.TAX_RATE) {
      return RateDraft.of(kind, before, "tax \"at\" a rate");
    }
    boolean listed =
        before != null && site.earlier() != null && site.tokens().is(before.from() - 1, "and", ",");
    if (listed && ClauseWords.isChangeNoun(site.tokens().norm(at - 1)) && start < at - 1) {
      return RateDraft.change(
          before, ChangeRules.direction(site.tokens().norm(at - 1)), "another growth in a list");
    }
    if (listed && kind != null && kind != PercentageKind.INTEREST_RATE) {
      return RateDraft.of(kind, before, "another level in a list");
    }
    boolean absolute = before != null && site.tokens().is(before.from() - 1, "with", "the", "its");
    boolean with =
        absolute
            && (site.tokens().is(before.from() - 1, "with")
                || site.tokens().is(before.from() - 2, "with"));
    if (with && kind != null && kind != PercentageKind.INTEREST_RATE) {
      return RateDraft.of(kind, before, "a level told beside the clause");
    }
    int interest = site.lastBefore(INTEREST);
    if (interest >= 0) {
      return RateDraft.of(
          PercentageKind.INTEREST_RATE, Borrowings.interest(site), "at a rate of interest");
    }
    boolean step = site.phrases().isRate(at - 2);
    boolean grows = ClauseWords.isChangeVerb(site.tokens().norm(at - 1)) && !step;
    if (grows && !ClauseWords.isChangeNoun(site.tokens().norm(at - 1))) {
      Stretch grower = ChangedThings.grower(site, at - 1);
      return RateDraft.change(
          grower == null ? site.topic() : grower,
          ChangeRules.direction(site.tokens().norm(at - 1)),
          "grows \"at\" a rate");
    }
    if (ClauseWords.isChangeAdverb(site.tokens().norm(at - 1)) && site.phrases().isRate(at - 2)) {
      return LevelRules.is(site, at); // "two points lower at 12.3%"
    }
    if (site.tokens().is(at - 1, "callable", "redeemable", "puttable", "put")) {
      RateDraft near = site.nearDraft();
      Stretch bought = site.topic() != null || near == null ? site.topic() : near.of();
      return RateDraft.of(PercentageKind.SHARE, bought, "a price of what is bought back");
    }
    Stretch priced = priced(site, at);
    return priced == null
        ? LevelRules.is(site, at)
        : RateDraft.of(PercentageKind.SHARE, priced, "a price of what is bought or sold back");
  }

  /** ("redeem" | "repurchase" | …) object … "at" rate: what is bought back at such a price. */
  private static Stretch priced(RateSite site, int at) {
    for (int i = at - 1; i >= site.clause(); i--) {
      if (site.tokens()
          .is(i, "redeem", "redeemed", "repurchase", "repurchased", "prepay", "retire")) {
        int from = i + 1;
        while (from < at
            && (site.phrases().isFigure(from) || site.tokens().is(from, "up", "to", "of"))) {
          from++;
        }
        int end = from < at ? site.phrases().end(from, at) : from;
        return end > from ? site.clauses().trimmed(new Stretch(from, end)) : null;
      }
    }
    return null;
  }

  /** "yield" rate: a price of money, or among other changes one of the yield itself. */
  private static RateDraft yielding(RateSite site, int at) {
    RateDraft earlier = site.earlierDraft();
    boolean changed =
        earlier != null
            && earlier.kind() == PercentageKind.CHANGE
            && site.tokens().is(at, "yield", "yields")
            && site.tokens().is(at - 1, "and", ",");
    return changed
        ? RateDraft.change(new Stretch(at, at + 1), earlier.direction(), "another change in a list")
        : MoneyPrices.yielded(site);
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
            .tailed(Borrowings.borrowed(site))
        : null;
  }

  /** "per annum", "a year", "annually" behind a figure. */
  static boolean isYearly(RateSite site) {
    Tokens tokens = site.tokens();
    int to = site.to();
    return tokens.is(to, "per", "a") && tokens.is(to + 1, "annum", "year")
        || tokens.is(to, "annually", "annual", "p.a.", "yearly");
  }

  /** "LIBOR + 325 bps"; or null. */
  static RateDraft signed(RateSite site) {
    boolean sign = site.tokens().is(site.from() - 1, "+");
    RateDraft draft = sign ? plus(site, site.from() - 1) : null;
    return draft != null && draft.kind() == PercentageKind.INTEREST_RATE ? draft : null;
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
            .tailed(Borrowings.borrowed(site))
        : null;
  }
}
