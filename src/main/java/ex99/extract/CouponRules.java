package ex99.extract;

import ex99.model.PercentageKind;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules for coupons of debt and preferred stock, and for interest. */
final class CouponRules {
  private static final Lexicon SECURITIES = Lexicon.load("coupon-securities");

  /** Nouns that a premium or discount stands behind the figure with. */
  private static final Set<String> PREMIUMS =
      Set.of("premium", "discount", "haircut", "premiums", "discounts");

  /** Rules at words of the noun phrase behind a figure. */
  static final List<RateRule> BEHIND =
      List.of(
          new RateRule("premium", PREMIUMS, CouponRules::premium),
          new RateRule("coupon", new HashSet<>(SECURITIES.firstWords()), CouponRules::coupon),
          new RateRule("dividend-rate", Set.of("dividend", "dividends"), CouponRules::dividend),
          new RateRule("per-annum", Set.of("per", "annual", "annually"), CouponRules::perAnnum));

  private CouponRules() {}

  /** rate modifier* security ("," "series" name)? ("due" date)?: "6.25% senior notes due 2030". */
  private static RateDraft coupon(RateSite site, int at) {
    Tokens tokens = site.tokens();
    Lexicon.Match security = SECURITIES.match(tokens, at);
    if (security == null) {
      return null;
    }
    int end = end(site, site.nominalEnd());
    boolean known = false;
    for (int i = at; i < end; i++) {
      known |=
          tokens.is(
              i,
              "notes",
              "note",
              "debentures",
              "debenture",
              "bonds",
              "bond",
              "preferred",
              "loan",
              "loans",
              "certificates",
              "due",
              "securities",
              "treasury",
              "convertible",
              "mortgage",
              "preference",
              "debt",
              "coupon",
              "convertibles",
              "sukuk",
              "treasuries");
    }
    boolean holding = tokens.is(site.left(), "of");
    return known && !holding
            || known && site.lastBefore(Set.of("amount", "million", "billion")) >= 0
        ? RateDraft.of(
            PercentageKind.INTEREST_RATE,
            new Stretch(site.nominal(), end),
            "a security behind the figure")
        : known
            ? RateDraft.of(
                PercentageKind.INTEREST_RATE,
                new Stretch(site.nominal(), end),
                "a security behind the figure")
            : null;
  }

  /** rate "dividend" where preferred shares are spoken of before. */
  private static RateDraft dividend(RateSite site, int at) {
    Tokens tokens = site.tokens();
    boolean preferred = false;
    for (int i = site.floor(); i < site.from(); i++) {
      preferred |= tokens.is(i, "preferred", "preference");
    }
    if (!preferred || ClauseWords.isChangeNoun(tokens.norm(at + 1)) || tokens.is(at - 1, "stock")) {
      return null;
    }
    Stretch security = preferredIn(site);
    return RateDraft.of(
        PercentageKind.INTEREST_RATE,
        security == null ? new Stretch(site.nominal(), at + 1) : security,
        "the dividend of preferred shares");
  }

  /** The preferred stock spoken of last before the figure, with its modifiers; or null. */
  private static Stretch preferredIn(RateSite site) {
    Tokens tokens = site.tokens();
    for (int i = site.from() - 1; i >= site.floor(); i--) {
      if (tokens.is(i, "preferred", "preference")) {
        int start = site.phrases().start(i, site.floor());
        int end = end(site, Math.max(i + 1, site.phrases().end(i, site.from())));
        return site.clauses().trimmed(new Stretch(Math.min(start, i), end));
      }
    }
    return null;
  }

  /** The end of a security's name: "due June 15, 2030", ", Series B". */
  private static int end(RateSite site, int from) {
    Tokens tokens = site.tokens();
    int end = from;
    if (tokens.is(end, ",") && tokens.is(end + 1, "series", "class")) {
      end = Math.min(site.limit(), end + 3);
    }
    if (tokens.is(end, ",") && tokens.is(end + 1, "due")) {
      end++;
    }
    if (tokens.is(end, "due") && end + 1 < site.limit()) {
      int i = end + 1;
      while (i < Math.min(site.limit(), end + 5)
          && (ClauseWords.isTime(tokens.norm(i)) || tokens.isNumber(i) || tokens.is(i, ","))) {
        i++;
      }
      end = tokens.is(i - 1, ",") ? i - 1 : i;
    }
    return end;
  }

  /** The first security named in a stretch of the sentence, with its modifiers; or null. */
  static Stretch securityIn(RateSite site, int from, int to) {
    Tokens tokens = site.tokens();
    for (int i = from; i < to; i++) {
      boolean noun =
          tokens.is(
              i,
              "notes",
              "note",
              "debentures",
              "debenture",
              "bonds",
              "loan",
              "loans",
              "facility",
              "borrowings",
              "mortgage",
              "credit",
              "debt");
      noun |= tokens.is(i, "shares", "share") && tokens.is(i - 1, "preferred", "preference");
      noun |=
          tokens.is(i, "stock")
              && site.cast().mentionAt(i - 1) == null
              && !tokens.is(i - 1, "common", "ordinary", "capital", "outstanding");
      if (noun) {
        int start = Math.max(from, site.phrases().start(i, from));
        int end = end(site, Math.max(i + 1, site.phrases().end(i, to)));
        return site.clauses().trimmed(new Stretch(start, end));
      }
    }
    return null;
  }

  /** rate ("per" "annum" | "annual" …): interest where debt is spoken of. */
  private static RateDraft perAnnum(RateSite site, int at) {
    Tokens tokens = site.tokens();
    if (!tokens.is(at, "per") || tokens.is(at + 1, "annum", "year")) {
      boolean debt = false;
      for (int i = site.floor(); i < site.limit(); i++) {
        debt |=
            tokens.is(
                i,
                "interest",
                "notes",
                "note",
                "loan",
                "coupon",
                "bears",
                "bear",
                "borrowings",
                "libor");
      }
      return debt
          ? RateDraft.of(
              PercentageKind.INTEREST_RATE, Borrowings.interest(site), "so much a year on debt")
          : null;
    }
    return null;
  }

  /** rate "premium" ("to" | "over") price. */
  private static RateDraft premium(RateSite site, int at) {
    Tokens tokens = site.tokens();
    if (tokens.is(at, "discount") && tokens.is(at + 1, "rate")) {
      return RateDraft.of(
          PercentageKind.INTEREST_RATE, new Stretch(at, at + 2), "a rate of discounting");
    }
    int end = at + 1;
    if (tokens.is(end, "to", "over", "from", "on", "above", "below", "of")) {
      int start = tokens.is(end + 1, "the", "our", "its", "a") ? end + 2 : end + 1;
      end = Math.max(at + 1, site.phrases().end(start, site.limit()));
    }
    PercentageKind kind =
        tokens.norm(at).startsWith("premium") ? PercentageKind.PREMIUM : PercentageKind.DISCOUNT;
    return RateDraft.of(
        kind, new Stretch(at, end), "\"" + tokens.norm(at) + "\" behind the figure");
  }
}
