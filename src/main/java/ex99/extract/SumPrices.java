package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.model.Form;
import ex99.name.Mention;
import java.util.List;
import java.util.Set;

/** Prices of businesses, stakes and assets: for an object, of a noun, as the value of a deal. */
final class SumPrices {
  private static final int OBJECT = 90;

  /** How far before a noun for a price the verb of paying may stand. */
  private static final int NEAR = 8;

  /** What a price may be said to be for without a word of what is bought. */
  private static final String[] DEALS = {
    "acquisition",
    "transaction",
    "transactions",
    "deal",
    "purchase",
    "sale",
    "merger",
    "company",
    "shares",
    "assets",
    "business"
  };

  /** Verbs between a price and the sum that it is. */
  private static final String[] VERBS = {
    "is",
    "was",
    "were",
    "are",
    "will",
    "would",
    "consists",
    "consisted",
    "totals",
    "totaled",
    "amounts",
    "amounted",
    "comprises",
    "comprised",
    "equals",
    "includes",
    "included"
  };

  /** The price of a whole is greater. */
  private static final java.math.BigDecimal LEAST = java.math.BigDecimal.valueOf(1000);

  private SumPrices() {}

  static List<SumRule> rules() {
    return List.of(
        new SumRule("price-for-object", Set.of(SumCue.BUY, SumCue.SELL), SumPrices::forObject),
        new SumRule("price-noun", Set.of(SumCue.PRICE), SumPrices::noun),
        new SumRule("deal-size", Set.of(SumCue.DEAL, SumCue.DEAL_SALE), SumPrices::size),
        new SumRule("deal-value", Set.of(SumCue.DEAL_VALUE), SumPrices::size),
        new SumRule("valued-at", Set.of(SumCue.VALUED), SumPrices::valued),
        new SumRule("deal-payment", Set.of(SumCue.PAY, SumCue.MAKE), SumPayments::payment),
        new SumRule("deal-receipt", Set.of(SumCue.RECEIVE), SumPayments::receipt),
        new SumRule(
            "per-share-terms",
            Set.of(SumCue.OFFER, SumCue.TENDER, SumCue.CONVERT, SumCue.EXCHANGE),
            SumShares::perShare));
  }

  static boolean isPriced(SumSite site) {
    return site.isMoney() && (site.unit == null || !site.unit.isTime()) && !site.isSuperseded();
  }

  static ConsiderationKind kind(SumSite site) {
    return SumShares.isPerShare(site) || isShare(site)
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
        site.is(site.anchor, "for", "of")
            || (site.is(site.anchor, "at") && SumShares.isPerShare(site));
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
    if (SumShares.isPerShare(site) && SumOfferings.isOffered(site)) {
      return SumOfferPrices.price(site, head);
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
    if (minority && head.cue() == SumCue.BUY && !SumShares.isPerShare(site)) {
      return site.topic.isStake() || !site.topic.isTitled(SumCue.BUY, SumCue.SELL, SumCue.DEAL);
    }
    boolean count =
        at < site.anchor
            && site.tokens.isNumber(at)
            && site.hasWord(at, at + 7, "shares", "stock", "units")
            && !site.is(at + 1, "%", "percent");
    return count
        && head.cue() == SumCue.BUY
        && !SumShares.isPerShare(site)
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

  /** X "with" Y "for the construction of" words "at a contract price of" sum; or null. */
  private static SumDraft built(SumSite site, Head head) {
    int of = -1;
    for (int i = head.from() - 1; i > Math.max(site.sentence.from(), head.from() - 24); i--) {
      boolean making =
          site.is(i, "of") && site.is(i - 1, "construction", "building", "newbuilding");
      of = of < 0 && making ? i : of;
    }
    if (of < 0 || SumShares.isPerShare(site)) {
      return null;
    }
    int builder = SumSides.after(site, of - 12, of, "with", "by");
    int issuer = site.reading.cast().issuer();
    return SumDraft.of(ConsiderationKind.CONTRACT_VALUE, site, head)
        .payee(builder == issuer ? -1 : builder)
        .payer(builder >= 0 && builder != issuer ? issuer : -1)
        .paidFor(SumWords.object(site, of + 1, head.from()));
  }

  /** ("purchase price" | "consideration" …) ("of" | "is" …) sum */
  private static SumDraft noun(SumSite site, Head head) {
    if (!isPriced(site)
        || head.relation() == Relation.AFTER
            && !site.is(site.anchor, "of", "for", "in", "a", "with")) {
      return null;
    }
    SumDraft built = built(site, head);
    if (built != null) {
      return built;
    }
    boolean plain = site.is(head.to() - 1, "price") && site.is(head.from(), "price", "a");
    if (SumShares.isPerShare(site)) {
      if (isRepurchase(site, head)) { // of its own shares, whatever else is offered
        Cue stock = site.actionBefore(head.from(), SumCue.STOCK);
        return SumDraft.of(ConsiderationKind.PRICE_PER_SHARE, site, head)
            .payer(site.reading.cast().issuer())
            .paidFor(stock == null ? null : SumWords.noun(site, stock.from(), stock.to()));
      }
      if (isWarrant(site, head)) {
        return SumOfferPrices.exercised(site, head);
      }
      if (SumOfferings.isOffered(site)) {
        return SumOfferPrices.price(site, head);
      }
      if (site.sentence.has(SumCue.REPURCHASE) || site.sentence.has(SumCue.REDEEM)) {
        return SumDraft.of(ConsiderationKind.PRICE_PER_SHARE, site, head)
            .paidFor(SumWords.noun(site, head.from(), head.to()));
      }
    }
    Cue verb = SumDeals.verb(site, head.from());
    boolean dealt = verb != null || site.topic.isDeal();
    SumDraft told = site.topic.isDeal() || verb != null ? null : SumPriceTold.price(site, head);
    if (told != null) {
      return told;
    }
    if (!dealt
        || (plain && verb == null && !site.topic.isDeal())
        || (site.topic.isResults() && verb == null)) {
      return null;
    }
    if (SumShares.isPerShare(site) && verb == null && !site.topic.isDeal()) {
      return null;
    }
    SumDraft draft = SumDeals.fill(site, SumDraft.of(kind(site), site, head), verb);
    Cue pay = verb == null ? site.actionBefore(head.from(), SumCue.PAY) : null;
    if (pay != null && head.from() - pay.to() < NEAR) {
      SumPayments.paySides(site, draft, pay);
    }
    return orObject(site, draft, head);
  }

  /** "to repurchase shares of its common stock … at a purchase price of" sum */
  private static boolean isRepurchase(SumSite site, Head head) {
    Cue verb =
        site.actionBefore(
            head.from(),
            SumCue.REPURCHASE,
            SumCue.REPURCHASE_NOUN,
            SumCue.SELL,
            SumCue.ISSUE,
            SumCue.BUY);
    return verb != null
        && (verb.kind() == SumCue.REPURCHASE || verb.kind() == SumCue.REPURCHASE_NOUN)
        && site.hasWord(verb.to(), head.from(), "its", "our", "company's");
  }

  /** "each warrant entitles the holder to purchase one share at a price of" sum */
  private static boolean isWarrant(SumSite site, Head head) {
    int least = Math.max(site.sentence.from(), head.from() - OBJECT);
    for (int i = head.from() - 1; i > least; i--) {
      if (site.is(i, "warrant", "warrants", "option", "right")) {
        return site.hasWord(
            i, head.from(), "entitles", "entitle", "entitling", "exercisable", "exercised");
      }
      if (site.is(i, ";") || site.isSumAt(i)) {
        return false;
      }
    }
    return false;
  }

  /** Without an object of its own, a price is for what the release is about. */
  private static SumDraft orObject(SumSite site, SumDraft draft, Head head) {
    if (draft.forWhat != null) {
      return draft;
    }
    String own = priced(site, head);
    if (own != null) {
      return draft.paidFor(own).payee(draft.payee == -1 ? owner(site, head) : draft.payee);
    }
    boolean topic = site.topic.isDeal() && site.topic.object() != null;
    return draft.paidFor(topic ? site.topic.object() : SumWords.of(site, head));
  }

  /** "the purchase price for the Acme assets was" sum: what the price is for; null for none. */
  private static String priced(SumSite site, Head head) {
    int from = head.to() + 1;
    if (head.relation() != Relation.SUBJECT || !site.is(head.to(), "for", "of")) {
      return null;
    }
    int noun = site.is(from, "the", "this", "that", "all", "its") ? from + 1 : from;
    boolean named = site.reading.cast().mentionAt(noun) != null;
    boolean general = site.is(noun, DEALS) && !site.is(noun + 1, "of");
    int verb = from;
    while (verb < site.anchor && !site.is(verb, VERBS)) {
      verb++;
    }
    String words = SumWords.object(site, from, verb);
    return general || !named && words != null && words.indexOf(' ') < 0 ? null : words;
  }

  /** Whose assets the price is for, or -1. */
  private static int owner(SumSite site, Head head) {
    Mention whose = site.reading.cast().firstIn(head.to() + 1, site.anchor);
    boolean assets =
        whose != null
            && site.hasWord(head.to(), site.anchor, "assets", "business", "division", "operations");
    return assets ? whose.entity() : -1;
  }

  /** sum ("acquisition" | "transaction" …), or the noun "of" sum */
  private static SumDraft size(SumSite site, Head head) {
    boolean bound =
        head.relation() == Relation.AFTER
            || head.relation() == Relation.OF
            || head.relation() == Relation.SUBJECT && head.cue() == SumCue.DEAL_VALUE
            || head.relation() == Relation.DEFINED && head.cue() == SumCue.DEAL_VALUE;
    boolean plural = site.is(head.to() - 1, "transactions", "deals", "acquisitions");
    boolean lent = site.is(head.from() - 1, "bond", "debt", "note", "notes", "loan");
    if (!isPriced(site) || !bound || plural || lent || SumShares.isPerShare(site)) {
      return null;
    }
    if (head.relation() == Relation.AFTER && (isInvested(site, head) || isTakenBack(site))) {
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
    boolean whole =
        head.cue() == SumCue.DEAL_VALUE
            && site.sentence.has(SumCue.DEBT)
            && site.hasWord(site.sentence.from(), site.sentence.to(), "including", "inclusive");
    SumDraft draft =
        SumDraft.of(
            whole ? ConsiderationKind.VALUATION : ConsiderationKind.PURCHASE_PRICE, site, head);
    Cue verb = SumDeals.verb(site, site.figure.from());
    if (head.relation() == Relation.AFTER && site.is(head.to(), "of")) {
      return draft.paidFor(SumWords.object(site, head.to(), site.sentence.to()));
    }
    SumDeals.fill(site, draft, verb);
    orObject(site, draft, head);
    boolean value = whole && site.is(head.to() - 1, "value") && draft.forWhat != null;
    return value ? draft.paidFor(SumWholeValue.of(site, head.to() - 1, draft.forWhat)) : draft;
  }

  /** "repurchase" shares "for" sum "in a negotiated transaction": the way they are bought. */
  private static boolean isTakenBack(SumSite site) {
    return site.is(site.figure.to(), "in")
        && site.is(site.anchor, "for")
        && site.actionBefore(site.anchor, SumCue.REPURCHASE) != null;
  }

  /** "Invest" sum "in Acme via a transaction": what is invested buys no business. */
  private static boolean isInvested(SumSite site, Head head) {
    Cue verb = site.actionBefore(site.figure.from(), SumCue.INVEST);
    return verb != null
        && verb.to() == site.anchor + 1
        && site.is(site.figure.to(), "in", "into")
        && site.hasWord(site.figure.to(), head.from(), "via", "through", "as", "in");
  }

  /** (transaction | contract | company) "valued at" sum */
  private static SumDraft valued(SumSite site, Head head) {
    if (!site.isMoney() || site.anchor >= head.to() + 2 || SumShares.isPerShare(site)) {
      return null;
    }
    SumDraft gift = SumBesides.donated(site, head);
    if (gift != null) {
      return gift;
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
          return valuedDeal(site, head);
        case CONTRACT, AGREEMENT, ORDER, AWARD, AWARD_VERB:
          return SumContracts.draft(site, head, cue);
        case STOCK:
          return site.topic.isDeal() ? valuedStock(site, head, cue) : null;
        case INVESTMENT:
          return SumDraft.of(ConsiderationKind.INVESTMENT, site, head);
        default:
          i = cue.from();
      }
    }
    return null;
  }

  /** A value that includes debts is that of the whole business. */
  private static SumDraft valuedDeal(SumSite site, Head head) {
    SumDraft draft =
        SumDraft.of(
            SumWholeValue.isWithDebt(site)
                ? ConsiderationKind.VALUATION
                : ConsiderationKind.PURCHASE_PRICE,
            site,
            head);
    return SumDeals.fill(site, draft, SumDeals.verb(site, head.from()));
  }

  /** "cash and stock valued at": the price; stock alone is what is given for it. */
  private static SumDraft valuedStock(SumSite site, Head head, Cue stock) {
    if (site.hasWord(stock.from() - 3, head.from(), "cash")) {
      SumDraft price = SumDraft.of(ConsiderationKind.PURCHASE_PRICE, site, head);
      return SumDeals.sides(site, price.form(Form.MIXED));
    }
    return SumDraft.of(ConsiderationKind.STOCK, site, head)
        .paidFor(SumWords.noun(site, stock.from(), stock.to()));
  }
}
