package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import java.util.List;
import java.util.Set;

/** Prices of businesses, stakes and assets. */
final class SumPrices {
  private static final int OBJECT = 90;

  /** How far before a noun for a price the verb of paying may stand. */
  private static final int NEAR = 8;

  /** No unit of stock costs as much. */
  private static final java.math.BigDecimal DWELLING = java.math.BigDecimal.valueOf(10_000);

  /** The price of a whole is greater. */
  private static final java.math.BigDecimal LEAST = java.math.BigDecimal.valueOf(1000);

  /** Words that make a payment one of costs, debts or wages. */
  private static final Set<String> OTHERS =
      Set.of(
          "fees",
          "expenses",
          "costs",
          "taxes",
          "debt",
          "indebtedness",
          "revenue",
          "salary",
          "bonus",
          "interest",
          "dividend",
          "dividends");

  private SumPrices() {}

  static List<SumRule> rules() {
    return List.of(
        new SumRule("price-for-object", Set.of(SumCue.BUY, SumCue.SELL), SumPrices::forObject),
        new SumRule("price-noun", Set.of(SumCue.PRICE), SumPrices::noun),
        new SumRule("deal-size", Set.of(SumCue.DEAL, SumCue.DEAL_SALE), SumPrices::size),
        new SumRule("deal-value", Set.of(SumCue.DEAL_VALUE), SumPrices::size),
        new SumRule("valued-at", Set.of(SumCue.VALUED), SumPrices::valued),
        new SumRule("deal-payment", Set.of(SumCue.PAY, SumCue.MAKE), SumPrices::payment),
        new SumRule("deal-receipt", Set.of(SumCue.RECEIVE), SumPrices::receipt),
        new SumRule(
            "per-share-terms",
            Set.of(SumCue.OFFER, SumCue.TENDER, SumCue.CONVERT, SumCue.EXCHANGE),
            SumPrices::perShare));
  }

  static boolean isPerShare(SumSite site) {
    return site.unit != null && site.unit.isSecurity() && !isDwelling(site);
  }

  /** "$120,000 per unit": a unit of a building. */
  private static boolean isDwelling(SumSite site) {
    String unit = site.unit.perText();
    return unit != null
        && (unit.equals("unit") || unit.equals("apartment unit"))
        && site.isMoney()
        && site.amount().compareTo(DWELLING) >= 0;
  }

  private static boolean isPriced(SumSite site) {
    return site.isMoney() && (site.unit == null || !site.unit.isTime()) && !site.isSuperseded();
  }

  private static ConsiderationKind kind(SumSite site) {
    return isPerShare(site) || isShare(site)
        ? ConsiderationKind.PRICE_PER_SHARE
        : ConsiderationKind.PURCHASE_PRICE;
  }

  /** No business is sold for "$10.10": such a price is a share's. */
  private static boolean isShare(SumSite site) {
    return site.isMoney()
        && site.unit == null
        && site.amount().compareTo(LEAST) < 0
        && site.amount().compareTo(java.math.BigDecimal.ONE) > 0
        && site.topic.has(SumCue.MERGE, SumCue.TENDER, SumCue.STOCK, SumCue.DEAL, SumCue.BUY)
        && (site.amount().scale() == 2 || site.topic.isTitled(SumCue.MERGE, SumCue.TENDER));
  }

  /** (buy | sell) object "for" sum */
  private static SumDraft forObject(SumSite site, Head head) {
    boolean linked =
        site.is(site.anchor, "for", "of") || (site.is(site.anchor, "at") && isPerShare(site));
    if (!isPriced(site)
        || head.relation() != Relation.FOR
        || !linked
        || site.anchor - head.to() > OBJECT) {
      return null;
    }
    if (site.hasWord(head.to(), site.anchor, "is", "was", "were", "revenue", "sales", "will")) {
      return null;
    }
    Cue verb = site.sentence.at(head.from());
    if (site.hasWord(head.from() - 3, head.from(), "options", "option") || isLongAgo(site)) {
      return null;
    }
    if (isPerShare(site) && SumOfferings.isOffered(site)) {
      return SumOfferings.price(site, head);
    }
    boolean stake = isStake(site, head);
    if (stake && site.topic.isTitled(SumCue.BUYBACK)) {
      return null;
    }
    SumDraft draft = SumDraft.of(stake ? ConsiderationKind.INVESTMENT : kind(site), site, head);
    return SumDeals.fill(site, draft, verb);
  }

  /** "sold his first mill in 1921 for": a year long before the release. */
  private static boolean isLongAgo(SumSite site) {
    java.time.LocalDate date = site.reading.outline().date();
    for (int i = site.figure.from() - 1; date != null && i > site.sentence.from(); i--) {
      String norm = site.norm(i);
      boolean year = norm.length() == 4 && norm.chars().allMatch(Character::isDigit);
      if (year && site.is(i - 1, "in")) {
        int told = Integer.parseInt(norm);
        return told > 1700 && told < date.getYear() - 2;
      }
    }
    return false;
  }

  /** "buy 1,600,000 new shares of" a partner, where no business is bought or sold. */
  private static boolean isStake(SumSite site, Head head) {
    int at = head.to();
    while (site.is(at, "up", "to", "approximately", "a", "an", "about")) {
      at++;
    }
    boolean minority =
        at < site.anchor
            && site.tokens.isNumber(at)
            && site.is(at + 1, "%", "percent")
            && isMinor(site.norm(at))
            && site.hasWord(at, at + 6, "shares", "equity", "stake", "interest", "stock");
    if (minority && head.cue() == SumCue.BUY && !isPerShare(site)) {
      return site.topic.isStake() || !site.topic.isTitled(SumCue.BUY, SumCue.SELL, SumCue.DEAL);
    }
    boolean count =
        at < site.anchor
            && site.tokens.isNumber(at)
            && site.hasWord(at, at + 7, "shares", "stock", "units")
            && !site.is(at + 1, "%", "percent");
    return count
        && head.cue() == SumCue.BUY
        && !isPerShare(site)
        && !site.topic.isTitled(SumCue.BUY, SumCue.SELL, SumCue.DEAL);
  }

  /** Whether a figure of percent is below a half. */
  private static boolean isMinor(String figure) {
    try {
      return new java.math.BigDecimal(figure).compareTo(java.math.BigDecimal.valueOf(50)) < 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** ("purchase price" | "consideration" …) ("of" | "is" …) sum */
  private static SumDraft noun(SumSite site, Head head) {
    if (!isPriced(site)
        || head.relation() == Relation.AFTER
            && !site.is(site.anchor, "of", "for", "in", "a", "with")) {
      return null;
    }
    boolean plain = site.is(head.to() - 1, "price") && site.is(head.from(), "price", "a");
    if (isPerShare(site)) {
      if (SumOfferings.isOffered(site)) {
        return SumOfferings.price(site, head);
      }
      if (site.sentence.has(SumCue.REPURCHASE) || site.sentence.has(SumCue.REDEEM)) {
        return SumDraft.of(ConsiderationKind.PRICE_PER_SHARE, site, head)
            .paidFor(SumWords.noun(site, head.from(), head.to()));
      }
    }
    Cue verb = SumDeals.verb(site, head.from());
    boolean dealt = verb != null || site.topic.isDeal();
    if (!dealt
        || (plain && verb == null && !site.topic.isDeal())
        || (site.topic.isResults() && verb == null)) {
      return null;
    }
    if (isPerShare(site) && verb == null && !site.topic.isDeal()) {
      return null;
    }
    SumDraft draft = SumDeals.fill(site, SumDraft.of(kind(site), site, head), verb);
    Cue pay = verb == null ? site.actionBefore(head.from(), SumCue.PAY) : null;
    if (pay != null && head.from() - pay.to() < NEAR) {
      paySides(site, draft, pay);
    }
    return orObject(site, draft, head);
  }

  /** Without an object of its own, a price is for what the release is about. */
  private static SumDraft orObject(SumSite site, SumDraft draft, Head head) {
    if (draft.forWhat != null) {
      return draft;
    }
    boolean topic = site.topic.isDeal() && site.topic.object() != null;
    return draft.paidFor(topic ? site.topic.object() : SumWords.of(site, head));
  }

  /** sum in cash, or paid at closing, as a part of the price of a deal */
  static SumDraft cashPart(SumSite site) {
    int at = site.figure.to();
    boolean cash =
        site.is(at, "in", "of") && site.is(at + 1, "cash")
            || site.is(at, "cash") && !site.is(at + 1, "flow", "and", "equivalents");
    boolean closing =
        site.is(at, "paid", "payable", "due")
            && site.is(at + 1, "at", "on", "upon")
            && site.is(at + 2, "closing", "close", "signing", "the");
    boolean dealt = site.topic.isDeal() && !site.topic.isOffering() && !site.topic.isResults();
    if (!isPriced(site)
        || !(cash || closing)
        || !dealt
        || isOther(site)
        || site.hasWord(at, at + 6, "balance", "hand")) {
      return null;
    }
    boolean governed =
        site.sentence.has(SumCue.PRICE)
            || site.sentence.has(SumCue.DEAL)
            || site.sentence.has(SumCue.BUY)
            || site.sentence.has(SumCue.SELL)
            || site.sentence.has(SumCue.PAY)
            || closing;
    if (!governed) {
      return null;
    }
    boolean part = closing && site.is(site.anchor, "with");
    Head head = new Head(SumCue.PAYMENT, Relation.AFTER, at, at + 2);
    SumDraft draft = SumDraft.of(part ? ConsiderationKind.UPFRONT_PAYMENT : kind(site), site, head);
    return SumDeals.sides(site, draft)
        .form(ex99.model.Form.CASH)
        .paidFor(part ? "cash " + site.tokens.text(at, at + 3) : site.topic.object());
  }

  /** "a value of" sum "per share", in a release about a deal */
  static SumDraft perShareValue(SumSite site) {
    boolean value =
        site.hasWord(site.anchor - 4, site.figure.from(), "value", "valued", "worth")
            && site.is(site.figure.from() - 1, "of", "at", "approximately", "about", "worth");
    boolean other =
        site.hasWord(
            site.figure.from() - 8,
            site.figure.from(),
            "book",
            "par",
            "closing",
            "asset",
            "trading");
    if (!value
        || other
        || !isPriced(site)
        || !isPerShare(site)
        || !site.topic.isDeal()
        || site.topic.isResults()) {
      return null;
    }
    Head head =
        new Head(
            SumCue.PRICE,
            Relation.OF,
            Math.max(site.sentence.from(), site.anchor - 1),
            site.figure.from());
    boolean named = site.unit.text().indexOf(' ') > 0;
    return SumDraft.of(ConsiderationKind.PRICE_PER_SHARE, site, head)
        .paidFor(named ? site.unit.text() : perShareObject(site));
  }

  /** sum ("acquisition" | "transaction" …), or the noun "of" sum */
  private static SumDraft size(SumSite site, Head head) {
    boolean bound =
        head.relation() == Relation.AFTER
            || head.relation() == Relation.OF
            || head.relation() == Relation.SUBJECT && head.cue() == SumCue.DEAL_VALUE
            || head.relation() == Relation.DEFINED && head.cue() == SumCue.DEAL_VALUE;
    boolean plural = site.is(head.to() - 1, "transactions", "deals", "acquisitions");
    if (!isPriced(site) || !bound || plural || isPerShare(site)) {
      return null;
    }
    if (head.relation() == Relation.OF
        && !site.is(head.from(), "transaction", "deal", "total", "aggregate")
        && head.cue() != SumCue.DEAL_VALUE) {
      return null;
    }
    if (head.relation() == Relation.AFTER
        && head.cue() == SumCue.DEAL_SALE
        && site.hasWord(head.to(), head.to() + 1, "of")) {
      return SumDraft.of(ConsiderationKind.PURCHASE_PRICE, site, head)
          .paidFor(SumWords.object(site, head.to(), site.sentence.to()));
    }
    SumDraft draft = SumDraft.of(ConsiderationKind.PURCHASE_PRICE, site, head);
    Cue verb = SumDeals.verb(site, site.figure.from());
    if (head.relation() == Relation.AFTER && site.is(head.to(), "of")) {
      return draft.paidFor(SumWords.object(site, head.to(), site.sentence.to()));
    }
    SumDeals.fill(site, draft, verb);
    return orObject(site, draft, head);
  }

  /** (transaction | contract | company) "valued at" sum */
  private static SumDraft valued(SumSite site, Head head) {
    if (!site.isMoney() || site.anchor >= head.to() + 2 || isPerShare(site)) {
      return null;
    }
    for (int i = head.from() - 1; i >= Math.max(site.sentence.from(), head.from() - 9); i--) {
      Cue cue = site.sentence.at(i);
      if (cue == null) {
        continue;
      }
      switch (cue.kind()) {
        case INVEST:
          return SumDraft.of(ConsiderationKind.INVESTMENT, site, head)
              .payer(SumSides.subject(site, cue.from()))
              .paidFor(SumWords.object(site, cue.to(), head.from()));
        case DEAL, DEAL_SALE, BUY, SELL:
          boolean whole =
              site.sentence.has(SumCue.DEBT)
                  && site.hasWord(
                      site.sentence.from(), site.sentence.to(), "including", "inclusive");
          SumDraft draft =
              SumDraft.of(
                  whole ? ConsiderationKind.VALUATION : ConsiderationKind.PURCHASE_PRICE,
                  site,
                  head);
          return SumDeals.fill(site, draft, SumDeals.verb(site, head.from()));
        case CONTRACT, AGREEMENT, ORDER, AWARD, AWARD_VERB:
          return SumContracts.draft(site, head, cue);
        case STOCK:
          if (site.hasWord(cue.from() - 3, head.from(), "cash") && site.topic.isDeal()) {
            return SumDeals.sides(
                site,
                SumDraft.of(ConsiderationKind.PURCHASE_PRICE, site, head)
                    .form(ex99.model.Form.MIXED));
          }
          return site.topic.isDeal()
              ? SumDraft.of(ConsiderationKind.STOCK, site, head)
                  .paidFor(SumWords.noun(site, cue.from(), cue.to()))
              : null;
        case INVESTMENT:
          return SumDraft.of(ConsiderationKind.INVESTMENT, site, head);
        default:
          i = cue.from();
      }
    }
    return null;
  }

  /** payer "will pay" sum, in a release about a deal */
  private static SumDraft payment(SumSite site, Head head) {
    SumDraft special = SumContingents.paid(site, head);
    if (special != null || !isPriced(site) || !isObject(site, head)) {
      return special;
    }
    Cue pay = site.sentence.at(head.from());
    if (site.is(site.figure.to(), "for")
        && site.cueAfter(site.figure.to(), 9, SumCue.ROYALTY) != null) {
      int to = SumWords.right(site, site.figure.to() + 1, 14);
      SumDraft bought =
          SumDraft.of(ConsiderationKind.PURCHASE_PRICE, site, head)
              .paidFor(site.tokens.text(site.figure.to() + 1, to));
      paySides(site, bought, pay);
      return bought;
    }
    boolean licence =
        site.topic.has(SumCue.LICENSE, SumCue.MILESTONE, SumCue.UPFRONT)
            && !site.topic.isDeal()
            && !site.topic.isOffering();
    if (licence && !site.topic.isResults() && !isPerShare(site) && !isOther(site)) {
      return SumContingents.licensed(site, head);
    }
    if (!site.topic.isDeal() || site.topic.isOffering() && !isPerShare(site) || isOther(site)) {
      return null;
    }
    ConsiderationKind kind = kind(site);
    if (SumContingents.isForTermination(site)) {
      kind = ConsiderationKind.TERMINATION_FEE;
    } else if (SumContingents.isConditional(site) && !isPerShare(site)) {
      kind = ConsiderationKind.EARN_OUT;
    }
    SumDraft draft = SumDraft.of(kind, site, head);
    paySides(site, draft, pay);
    if (kind == ConsiderationKind.TERMINATION_FEE) {
      draft.forWhat = condition(site);
      return draft;
    }
    if (kind != kind(site)) {
      return draft.paidFor(
          site.topic.object() != null ? site.topic.object() : SumWords.of(site, head));
    }
    Cue verb = SumDeals.verb(site, head.from());
    if (verb == null) {
      draft.paidFor(site.topic.object());
    } else {
      draft.paidFor(
          SumWords.object(
              site,
              verb.to(),
              verb.from() > site.figure.from() ? site.sentence.to() : site.anchor));
    }
    return draft;
  }

  /** The clause that says when a fee falls due: "if it accepts a better bid"; or null. */
  static String condition(SumSite site) {
    for (int i = site.sentence.from(); i < site.sentence.to(); i++) {
      if (site.is(i, "if", "upon", "should")) {
        int to = i + 1;
        while (to < site.sentence.to() && to - i < 16 && !site.is(to, ",", ";", ".", "(")) {
          to++;
        }
        return site.tokens.text(i, to);
      }
    }
    return site.is(site.anchor - 1, "fee") ? "fee" : null;
  }

  /** Payer and payee of a verb of paying. */
  static void paySides(SumSite site, SumDraft draft, Cue pay) {
    int reach = site.figure.to() + 18;
    if (SumSides.isPassive(site, pay) || site.is(pay.from(), "payable")) {
      draft.payer(SumSides.after(site, pay.to(), reach, "by"));
      draft.payee(SumSides.after(site, pay.to(), reach, "to"));
      return;
    }
    draft.payer(SumSides.subject(site, pay.from()));
    int direct = SumSides.at(site, pay.to());
    int payee = direct >= 0 ? direct : SumSides.after(site, pay.to(), reach, "to");
    draft.payee(payee == draft.payer ? -1 : payee).why("payer pays");
  }

  /** "will receive" sum, in a release about a deal */
  private static SumDraft receipt(SumSite site, Head head) {
    SumDraft special = SumContingents.received(site, head);
    if (special != null || !isPriced(site) || !isObject(site, head) || isOther(site)) {
      return special;
    }
    boolean licence =
        site.topic.isLicense() && !site.topic.isDeal() || site.sentence.has(SumCue.UPFRONT);
    if (licence && !site.topic.isResults() && !isPerShare(site)) {
      return SumContingents.licensed(site, head);
    }
    boolean dealt =
        site.topic.isDeal()
            || (isPerShare(site) && site.topic.has(SumCue.MERGE, SumCue.BUY, SumCue.DEAL));
    if (!dealt || site.topic.isOffering() && !isPerShare(site)) {
      return null;
    }
    boolean later = SumContingents.isConditional(site) && !isPerShare(site);
    SumDraft draft =
        SumDraft.of(later ? ConsiderationKind.EARN_OUT : kind(site), site, head)
            .paidFor(isPerShare(site) ? null : site.topic.object());
    boolean holders =
        site.hasWord(
            head.from() - 12,
            head.from(),
            "shareholders",
            "stockholders",
            "holders",
            "holder",
            "unitholders",
            "share");
    if (!holders) {
      draft.payee(SumSides.subject(site, head.from()));
      draft.payer(SumSides.after(site, head.to(), site.figure.to() + 16, "from", "by"));
    }
    if (isPerShare(site)) {
      draft.paidFor(perShareObject(site));
    }
    return draft;
  }

  /** "each share of Target common stock": the words around the unit, else the unit's own. */
  static String perShareObject(SumSite site) {
    for (int i = site.sentence.from(); i < site.anchor; i++) {
      if (site.is(i, "each") && site.is(i + 1, "share", "outstanding", "issued", "ads", "unit")) {
        return SumWords.object(site, i, Math.min(site.anchor, i + 14));
      }
      Cue cue = site.sentence.at(i);
      if (cue != null && cue.kind() == SumCue.STOCK) {
        return SumWords.noun(site, cue.from(), Math.min(cue.to(), site.anchor));
      }
    }
    Cue verb = SumDeals.verb(site, site.figure.from());
    return verb == null
        ? null
        : SumWords.object(
            site, verb.to(), verb.from() > site.figure.from() ? site.sentence.to() : site.anchor);
  }

  /** sum "per share" offered, tendered for or converted into, in a release about a deal */
  private static SumDraft perShare(SumSite site, Head head) {
    if (!isPriced(site)
        || !isPerShare(site)
        || !site.topic.isDeal()
        || site.anchor - head.to() > 25) {
      return null;
    }
    if (head.cue() == SumCue.CONVERT
        && !site.hasWord(head.to(), site.figure.from(), "right", "receive", "cash")) {
      return null;
    }
    SumDraft draft = SumDraft.of(ConsiderationKind.PRICE_PER_SHARE, site, head);
    return draft.paidFor(perShareObject(site));
  }

  /** Whether the sum is the object of a verb: nothing but bounds and a short object between. */
  static boolean isObject(SumSite site, Head head) {
    int gap = site.anchor + 1 - head.to();
    return gap >= 0
        && gap < 14
        && !site.hasWord(
            head.to(),
            site.anchor + 1,
            "revenue",
            "revenues",
            "expenses",
            "is",
            "was",
            "were",
            "interest",
            "if",
            "when",
            "outstanding");
  }

  /** Sums that a deal's parties pay to others: fees, costs, debts. */
  private static boolean isOther(SumSite site) {
    int from = site.figure.from() - 5;
    int to = site.figure.to() + 6;
    for (int i = from; i < to; i++) {
      if (OTHERS.contains(site.norm(i))
          && !site.is(i - 1, "without", "no", "of")
          && !site.is(i - 1, "'s")) {
        return true;
      }
    }
    return false;
  }
}
