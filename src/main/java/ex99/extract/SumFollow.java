package ex99.extract;

import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;

/** Sums that only the one before them in the sentence explains. */
final class SumFollow {
  private static final java.math.BigDecimal THOUSAND = java.math.BigDecimal.valueOf(1000);

  /** How far before a sum the one stands to which it is added. */
  private static final int MORE = 14;

  /** How far behind a sum its condition may stand. */
  private static final int CONDITION = 14;

  /** How far behind a dividend the word stands that makes it one of a year. */
  private static final int ANNUAL = 8;

  private static final String[] EQUALS = {
    "equals", "equates", "equal", "equivalent", "works", "working", "representing", "averages"
  };

  private SumFollow() {}

  /**
   * price "or" sum "in total"; valuation "or" sum "including debt"; earn-out "and a further" sum
   * "if"; milestone "of which the first," sum; contribution "and" sum "in cash"
   */
  static SumDraft tryMatch(SumSite site, SumDraft last) {
    if (!site.isMoney()) {
      return site.isCount() ? stock(site, last) : null;
    }
    if (site.isSuperseded() || site.unit != null && site.unit.isTime()) {
      return null;
    }
    ConsiderationKind kind = kind(site, last);
    if (kind == null) {
      return null;
    }
    boolean large = site.amount().compareTo(THOUSAND) >= 0;
    Head head = new Head(SumCue.PAYMENT, Relation.OF, site.figure.from(), site.figure.to());
    boolean back = isForShares(site, last, kind);
    return SumDraft.of(kind, site, head)
        .payer(back ? last.payee : last.payer)
        .payee(back ? last.payer : last.payee)
        .per(
            kind == ConsiderationKind.PRICE_PER_SHARE && each(site) != null
                ? each(site)
                : kind == ConsiderationKind.DIVIDEND && !large && site.unit == null
                    ? "share"
                    : right(site, kind))
        .paidFor(
            kind == ConsiderationKind.DIVIDEND && last.forWhat != null
                ? large ? last.forWhat + " in the aggregate" : dividend(site, last.forWhat)
                : unconditional(kind, last.forWhat))
        .why("follows a sum of its sentence");
  }

  /** "will issue to I" count of shares "at" price: the price goes from I to who issues them. */
  private static boolean isForShares(SumSite site, SumDraft last, ConsiderationKind kind) {
    boolean price =
        kind == ConsiderationKind.PRICE_PER_SHARE || kind == ConsiderationKind.OFFERING_PRICE;
    return price
        && last.ofShares
        && last.payer >= 0
        && last.payee >= 0
        && last.kind != ConsiderationKind.BUYBACK
        && !site.topic.isDeal()
        && !site.hasWord(site.anchor - 4, site.figure.from(), "deemed");
  }

  /** "$20 million in cash and" count "shares of": the rest of a price. */
  private static SumDraft stock(SumSite site, SumDraft last) {
    boolean joined = site.is(site.anchor, "and", "plus", "with", ",") || isPart(site);
    if (last.kind != ConsiderationKind.PURCHASE_PRICE
        || !joined
        || site.amount().compareTo(THOUSAND) < 0
        || !site.hasWord(site.figure.to() - 1, site.figure.to() + 7, "shares", "units", "stock")) {
      return null;
    }
    return given(site, last).why("follows a sum of its sentence");
  }

  /** Stock that is given beside a sum, between the same two and for the same. */
  static SumDraft given(SumSite site, SumDraft beside) {
    Head head = new Head(SumCue.STOCK, Relation.OF, site.figure.from(), site.figure.to());
    return SumDraft.of(ConsiderationKind.STOCK, site, head)
        .payer(beside.payer)
        .payee(beside.payee)
        .paidFor(beside.forWhat);
  }

  /** "and" sum "per share on its Series C shares": a further dividend is on shares of its own. */
  private static String dividend(SumSite site, String before) {
    int on = site.unit == null ? site.figure.to() : site.unit.to();
    int end = site.is(on, "on", "for") ? SumWords.right(site, on + 1, 9) : on;
    int own = Math.max(before.indexOf(" on "), before.indexOf(" for "));
    return end > on + 1 && own > 0
        ? before.substring(0, own) + " " + site.tokens.text(on, end)
        : before;
  }

  /** A further payment under a right: "each CVR entitles to $0.75 upon … and to $1.25 upon". */
  private static String right(SumSite site, ConsiderationKind kind) {
    boolean small = site.amount().compareTo(THOUSAND) < 0 && site.unit == null;
    return small
            && kind == ConsiderationKind.EARN_OUT
            && site.hasWord(site.sentence.from(), site.figure.from(), "cvr", "cvrs")
        ? "CVR"
        : null;
  }

  /** "and each ADS" aside? "for" sum: the piece that a further price is for; else null. */
  private static String each(SumSite site) {
    boolean small = site.amount().compareTo(THOUSAND) < 0;
    for (int i = site.anchor - 1;
        small && site.is(site.anchor, "for", "to") && i > site.anchor - MORE;
        i--) {
      if (site.isMoneyAt(i) || i <= site.sentence.from()) {
        return null;
      }
      if (site.is(i, "each", "per") && site.is(i + 1, "ads", "unit", "share", "warrant", "adr")) {
        return site.tokens.text(i + 1, i + 2);
      }
    }
    return null;
  }

  /** Sum "per unit on an annualized basis". */
  static boolean isAnnualized(SumSite site) {
    int to = site.figure.to();
    return site.isMoney() && site.hasWord(to, to + ANNUAL, "annualized", "annualised");
  }

  private static ConsiderationKind kind(SumSite site, SumDraft last) {
    boolean or =
        site.is(site.anchor, "or") || site.is(site.anchor, ",") && site.is(site.anchor - 1, "or");
    boolean whole =
        site.is(site.anchor, "for")
            && site.hasWord(site.anchor + 1, site.figure.from(), "aggregate", "total");
    boolean and = site.is(site.anchor, "and", "plus", ",");
    int to = site.figure.to();
    boolean security = SumShares.isPerShare(site);
    switch (last.kind) {
      case PRICE_PER_SHARE, OFFERING_PRICE:
        if (or
            && last.kind == ConsiderationKind.OFFERING_PRICE
            && !security
            && site.amount().compareTo(THOUSAND) >= 0) {
          return ConsiderationKind.OFFERING_AMOUNT;
        }
        if (last.kind == ConsiderationKind.PRICE_PER_SHARE && each(site) != null) {
          return last.kind;
        }
        whole |= and && site.hasWord(to, to + 3, "overall", "total", "aggregate", "all");
        return (or || whole) && !security && last.kind == ConsiderationKind.PRICE_PER_SHARE
            ? site.hasWord(to, to + 8, "debt", "indebtedness")
                ? ConsiderationKind.VALUATION
                : "offering-price".equals(last.rule) && last.payee >= 0 // of shares taken anew
                    ? ConsiderationKind.INVESTMENT
                    : isOwn(site) ? ConsiderationKind.BUYBACK : ConsiderationKind.PURCHASE_PRICE
            : null;
      case PURCHASE_PRICE, INVESTMENT:
        if (or && security) {
          return ConsiderationKind.PRICE_PER_SHARE;
        }
        boolean piece =
            last.kind == ConsiderationKind.PURCHASE_PRICE && site.unit != null && !security;
        if (piece && (or || site.hasWord(site.anchor - 4, site.anchor + 1, EQUALS))) {
          return last.kind;
        }
        if (last.kind == ConsiderationKind.INVESTMENT && security && isAt(site)) {
          return ConsiderationKind.PRICE_PER_SHARE;
        }
        if (last.kind == ConsiderationKind.PURCHASE_PRICE && isContingent(site)) {
          return ConsiderationKind.EARN_OUT;
        }
        if (last.kind == ConsiderationKind.PURCHASE_PRICE && and && isInStock(site)) {
          return ConsiderationKind.STOCK;
        }
        boolean part =
            site.is(to, "in") && site.is(to + 1, "cash")
                || site.is(to, "cash") && !site.is(to + 1, "flow")
                || last.kind == ConsiderationKind.PURCHASE_PRICE && isInstallment(site);
        return (and || isPart(site)) && part ? last.kind : null;
      case STOCK:
        return security && isAt(site) ? ConsiderationKind.PRICE_PER_SHARE : null;
      case UPFRONT_PAYMENT:
        return and && isInstallment(site) ? last.kind : null;
      case VALUATION:
        return or
            ? security ? ConsiderationKind.PRICE_PER_SHARE : ConsiderationKind.VALUATION
            : null;
      case DIVIDEND:
        if (and && security) {
          return ConsiderationKind.DIVIDEND;
        }
        if (site.hasWord(site.anchor - 7, site.anchor, "shares", "units")) {
          return null;
        }
        boolean same = site.is(site.anchor, "representing", "equivalent", "equals", "to");
        boolean yearly =
            (or || and) && site.hasWord(to, to + 6, "annualized", "annual", "annually")
                || same && isAnnualized(site);
        return yearly || or && !security && site.amount().compareTo(THOUSAND) >= 0
            ? ConsiderationKind.DIVIDEND
            : null;
      case BUYBACK, OFFERING_AMOUNT:
        boolean priced = isAt(site) || site.is(site.anchor, "for");
        if (last.kind == ConsiderationKind.BUYBACK && security && priced) {
          return ConsiderationKind.PRICE_PER_SHARE;
        }
        if (last.kind == ConsiderationKind.OFFERING_AMOUNT && security && isAt(site)) {
          return ConsiderationKind.OFFERING_PRICE;
        }
        return or && !security && site.amount().compareTo(THOUSAND) >= 0 && site.isMoney()
            ? last.kind
            : null;
      case EARN_OUT:
        return site.is(to, "if", "upon", "when", "on", "payable", "should") ? last.kind : null;
      case MILESTONE:
        return and || or ? last.kind : null;
      case SETTLEMENT:
        return (isPart(site) || and) && (isInstallment(site) || site.is(to, "due", "payable"))
            ? last.kind
            : null;
      default:
        return null;
    }
  }

  /** sum ("in" | "of" | "worth of") "its"? "common stock": a part of a price that is no cash. */
  private static boolean isInStock(SumSite site) {
    int at = site.figure.to();
    while (site.is(at, "in", "of", "worth", "its", "the", "our", "common", "company", "'s", "’s")) {
      at++;
    }
    return at > site.figure.to() && site.is(at, "stock", "shares");
  }

  /** "at" sum, "at a price of" sum. */
  private static boolean isAt(SumSite site) {
    return site.is(site.anchor, "at")
        || site.is(site.anchor, "of")
            && site.hasWord(site.anchor - 4, site.anchor, "at")
            && site.hasWord(site.anchor - 3, site.anchor, "price");
  }

  /** price "and" ("an additional" | "up to") … sum … ("if" | "provided" | "based on" …) */
  private static boolean isContingent(SumSite site) {
    boolean more = false;
    int i = site.figure.from() - 1;
    while (i > site.figure.from() - MORE && !site.isMoneyAt(i)) {
      more |= site.is(i, "additional", "further", "contingent", "up");
      i--;
    }
    boolean joined = site.isMoneyAt(i) && site.hasWord(i, site.figure.from(), "and", "plus");
    int to = site.figure.to();
    return more
        && joined
        && !SumShares.isPerShare(site)
        && site.hasWord(
            to,
            to + CONDITION,
            "if",
            "provided",
            "subject",
            "based",
            "upon",
            "contingent",
            "depending",
            "dependent",
            "tied");
  }

  /** price "," ("comprising" | "consisting of" | "of which" …) sum */
  private static boolean isPart(SumSite site) {
    int at = site.is(site.anchor, "of") ? site.anchor - 1 : site.anchor;
    return site.is(
        at,
        "comprising",
        "comprised",
        "consisting",
        "consists",
        "consisted",
        "composed",
        "including",
        "which");
  }

  /** "$2 million at closing, $1 million on the first anniversary": the next of some payments. */
  private static boolean isInstallment(SumSite site) {
    int to = site.figure.to();
    return site.is(to, "at", "on", "upon", "within", "once", "after")
        && !site.is(to + 1, "achievement", "achieving", "average")
        && !SumShares.isPerShare(site)
        && site.amount().compareTo(THOUSAND) >= 0;
  }

  /** Whether what the price is paid for is the issuer's own stock. */
  private static boolean isOwn(SumSite site) {
    return site.topic.isTitled(SumCue.BUYBACK, SumCue.REPURCHASE, SumCue.REPURCHASE_NOUN)
        || site.sentence.has(SumCue.REPURCHASE)
        || site.sentence.has(SumCue.REDEEM);
  }

  /** Each contingent payment hangs on a condition of its own. */
  private static String unconditional(ConsiderationKind kind, String words) {
    int at = kind == ConsiderationKind.EARN_OUT && words != null ? words.indexOf(" if ") : -1;
    return at < 0 ? words : words.substring(0, at);
  }
}
