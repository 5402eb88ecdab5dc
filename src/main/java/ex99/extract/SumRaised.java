package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.token.WordSet;

/**
 * Terms that a verb changes or sets: a bid raised, a program added to, a value put on a company.
 */
final class SumRaised {
  private static final WordSet RAISES =
      WordSet.of(
          "raised",
          "raises",
          "raise",
          "raising",
          "increased",
          "increases",
          "increase",
          "increasing",
          "improved",
          "sweetened",
          "lifted",
          "boosted",
          "revised",
          "reduced",
          "lowered",
          "cut");

  private static final int REACH = 26;

  private SumRaised() {}

  static SumDraft tryMatch(SumSite site) {
    SumDraft draft = valued(site);
    if (draft == null) {
      draft = bid(site);
    }
    if (draft == null) {
      draft = added(site);
    }
    if (draft == null) {
      draft = earned(site);
    }
    if (draft == null) {
      draft = upsized(site);
    }
    if (draft == null) {
      draft = costing(site);
    }
    if (draft == null) {
      draft = carry(site);
    }
    if (draft == null) {
      draft = optional(site);
    }
    if (draft == null) {
      draft = put(site);
    }
    if (draft == null) {
      draft = redeemed(site);
    }
    return draft == null ? right(site) : draft;
  }

  /** "will redeem" shares "at" sum "per share" */
  private static SumDraft redeemed(SumSite site) {
    Cue verb =
        site.is(site.anchor, "at", "for")
            ? site.actionBefore(site.figure.from(), SumCue.REDEEM, SumCue.BUY, SumCue.SELL)
            : null;
    boolean share = SumShares.isPerShare(site) && site.amount().intValue() < 1000;
    if (verb == null
        || verb.kind() != SumCue.REDEEM
        || !share
        || site.anchor - verb.to() > REACH
        || isSumIn(site, verb.to(), site.anchor)
        || site.isSuperseded()) {
      return null;
    }
    Cue stock = site.actionBefore(site.anchor, SumCue.STOCK);
    Head head = new Head(SumCue.REDEEM, Relation.FOR, verb.from(), verb.to());
    return SumDraft.of(ConsiderationKind.PRICE_PER_SHARE, site, head)
        .payer(site.reading.cast().issuer())
        .paidFor(
            stock == null
                ? SumWords.object(site, verb.to(), site.anchor)
                : SumWords.noun(site, stock.from(), stock.to()))
        .rule("redemption-price");
  }

  /** "right" … "to buy one" share ("for" | "at") sum: the price of what a right is good for. */
  private static SumDraft right(SumSite site) {
    Cue buy = site.actionBefore(site.figure.from(), SumCue.BUY);
    boolean one =
        buy != null
            && site.is(site.anchor, "for", "at", "of")
            && site.anchor - buy.to() < 9
            && site.is(buy.to(), "one", "a", "an")
            && site.hasWord(buy.to(), site.anchor, "share", "unit")
            && site.amount().compareTo(java.math.BigDecimal.valueOf(1000)) < 0;
    int from = site.sentence.from();
    if (!one
        || !site.hasWord(from, buy.from(), "right", "rights")
        || site.hasWord(from, buy.from(), "warrant", "warrants", "option")) {
      return null;
    }
    Head head = new Head(SumCue.OFFER_PRICE, Relation.FOR, buy.from(), buy.to());
    return SumDraft.of(ConsiderationKind.OFFERING_PRICE, site, head)
        .payee(site.reading.cast().issuer())
        .per(site.unit == null ? "share" : null)
        .paidFor(SumWords.object(site, buy.to(), site.anchor))
        .rule("offering-price");
  }

  /** ("values" | "valuing") words "at" sum. */
  private static SumDraft valued(SumSite site) {
    Cue verb = site.is(site.anchor, "at") ? site.actionBefore(site.anchor, SumCue.VALUES) : null;
    if (verb == null || site.anchor - verb.to() > 12 || isSumIn(site, verb.to(), site.anchor)) {
      return null;
    }
    Head head = new Head(SumCue.VALUES, Relation.VERB, verb.from(), verb.to());
    SumDraft draft = SumTerms.valuation(site, head);
    return draft == null ? null : draft.rule("valuation");
  }

  /** "raise the amount of stock that it may sell to" sum: the size of a program of sales. */
  private static SumDraft upsized(SumSite site) {
    if (!site.is(site.anchor, "to") || !site.topic.isAtMarket() || site.isSuperseded()) {
      return null;
    }
    for (int i = site.anchor - 1; i > Math.max(site.sentence.from(), site.anchor - REACH); i--) {
      if (site.isSumAt(i) || site.is(i, ";")) {
        return null;
      }
      if (RAISES.has(site.tokens, i)) {
        Cue stock = site.actionBefore(site.anchor, SumCue.STOCK);
        Head head = new Head(SumCue.OFFERING, Relation.SUBJECT, i, i + 1);
        return SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
            .payee(site.reading.cast().issuer())
            .paidFor(
                stock == null || stock.from() < i
                    ? site.topic.offering()
                    : site.tokens.text(stock.from(), stock.to()))
            .rule("offering-size");
      }
    }
    return null;
  }

  /** buyer "bought" words ("at a cost of" | "for") sum ("in past costs")? */
  private static SumDraft costing(SumSite site) {
    boolean cost = site.is(site.anchor, "of") && site.is(site.anchor - 1, "cost");
    boolean past =
        site.is(site.anchor, "for")
            && site.is(site.figure.to(), "in", "of")
            && site.is(site.figure.to() + 1, "past", "back", "historical", "sunk");
    Cue verb =
        cost && site.hasWord(site.anchor - 5, site.anchor - 1, "at", "for") || past
            ? site.actionBefore(site.anchor, SumCue.BUY, SumCue.SELL)
            : null;
    if (verb == null || isSumIn(site, verb.to(), site.anchor) || SumShares.isPerShare(site)) {
      return null;
    }
    Head head = new Head(verb.kind(), Relation.FOR, verb.from(), verb.to());
    boolean own = site.topic.isTitled(SumCue.BUYBACK, SumCue.REPURCHASE, SumCue.TENDER);
    if (own && site.hasWord(site.sentence.from(), site.anchor, "shares", "stock")) {
      return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
          .paidFor(SumWords.object(site, verb.to(), site.anchor))
          .rule("buyback-purchase");
    }
    SumDraft back = SumOwnShares.tryMatch(site);
    return back != null
        ? back
        : SumDeals.fill(site, SumDraft.of(ConsiderationKind.PURCHASE_PRICE, site, head), verb)
            .rule("price-for-object");
  }

  /** "a carry of" sum "on the next two wells": what a buyer spends for the seller's share. */
  private static SumDraft carry(SumSite site) {
    boolean carry = site.is(site.anchor, "of") && site.is(site.anchor - 1, "carry");
    if (!carry || !site.topic.isDeal() || site.topic.isResults()) {
      return null;
    }
    Head head = new Head(SumCue.INVESTMENT, Relation.OF, site.anchor - 1, site.anchor);
    int to = site.figure.to();
    int end = site.is(to, "on", "for", "in") ? SumWords.right(site, to + 1, 8) : to;
    return SumDraft.of(ConsiderationKind.INVESTMENT, site, head)
        .payer(site.topic.parties().buyer())
        .paidFor(end > to + 1 ? "carry " + site.tokens.text(to, end) : "carry")
        .rule("investment");
  }

  /** bidder "raised its offer for" target "to" sum. */
  private static SumDraft bid(SumSite site) {
    if (!site.is(site.anchor, "to") || !site.topic.isDeal() && !site.topic.has(SumCue.OFFER)) {
      return null;
    }
    int offer = -1;
    for (int i = site.anchor - 1; i > Math.max(site.sentence.from(), site.anchor - REACH); i--) {
      if (site.is(i, ";") || site.isSumAt(i)) {
        return null;
      }
      if (site.is(i, "offer", "bid", "proposal")) {
        offer = i;
      } else if (RAISES.has(site.tokens, i)) {
        return offer < 0 ? null : bid(site, i, offer);
      }
    }
    return null;
  }

  private static SumDraft bid(SumSite site, int verb, int offer) {
    boolean share = SumShares.isPerShare(site);
    Head head = new Head(SumCue.OFFER, Relation.VERB, offer, offer + 1);
    int from = offer + 1;
    while (from < site.anchor && !site.is(from, "for", "of")) {
      from++;
    }
    boolean acquire = site.is(offer + 1, "to") && site.sentence.at(offer + 2) != null;
    String words =
        acquire
            ? SumWords.object(site, offer + 3, site.anchor)
            : from + 1 < site.anchor ? SumWords.object(site, from + 1, site.anchor) : null;
    return SumDraft.of(
            share ? ConsiderationKind.PRICE_PER_SHARE : ConsiderationKind.PURCHASE_PRICE,
            site,
            head)
        .payer(SumSides.subject(site, verb))
        .paidFor(words)
        .paidForTopic(site)
        .rule("per-share-terms");
  }

  /** ("added" | "adding") sum "to" ("the" | "its") "repurchase program". */
  private static SumDraft added(SumSite site) {
    boolean adds = site.is(site.anchor, "added", "adding", "add", "adds");
    Cue program =
        adds && site.is(site.figure.to(), "to")
            ? site.cueAfter(site.figure.to(), 7, SumCue.BUYBACK, SumCue.FACILITY)
            : null;
    if (program == null || SumShares.isPerShare(site)) {
      return null;
    }
    boolean back = program.kind() == SumCue.BUYBACK;
    Head head = new Head(program.kind(), Relation.AFTER, program.from(), program.to());
    return SumDraft.of(back ? ConsiderationKind.BUYBACK : ConsiderationKind.FACILITY, site, head)
        .paidFor(site.tokens.text(SumWords.left(site, program.from()), program.to()))
        .rule(back ? "buyback-program" : "facility-size");
  }

  /** sellers "can earn another" sum …, in a release about a deal */
  private static SumDraft earned(SumSite site) {
    int verb = site.is(site.anchor, "earn") ? site.anchor : site.anchor - 1;
    boolean earn = site.is(verb, "earn") && site.is(verb - 1, "can", "may", "could", "to", "will");
    if (!earn || !site.topic.isDeal() || site.topic.isResults() || SumShares.isPerShare(site)) {
      return null;
    }
    Head head = new Head(SumCue.EARN_OUT, Relation.VERB, verb, verb + 1);
    int payee = SumSides.subject(site, verb);
    return SumDraft.of(ConsiderationKind.EARN_OUT, site, head)
        .payee(payee == site.topic.parties().buyer() ? -1 : payee)
        .paidForTopic(site)
        .rule("earn-out");
  }

  /** "options that could bring its value to" sum */
  private static SumDraft optional(SumSite site) {
    boolean contract =
        site.topic.isTitled(SumCue.CONTRACT, SumCue.AWARD, SumCue.ORDER, SumCue.AWARD_VERB)
            || site.sentence.has(SumCue.CONTRACT) && site.sentence.has(SumCue.AWARD_VERB);
    int from = Math.max(site.sentence.from(), site.anchor - 9);
    boolean brings =
        site.is(site.anchor, "to")
            && site.hasWord(
                from, site.anchor, "bring", "raise", "increase", "take", "boost", "lift")
            && site.hasWord(from, site.anchor, "could", "would", "may", "can", "will")
            && site.hasWord(from, site.anchor, "value", "total", "worth", "amount", "contract");
    if (!contract || !brings || SumShares.isPerShare(site) || site.topic.isResults()) {
      return null;
    }
    Head head = new Head(SumCue.CONTRACT, Relation.SUBJECT, from, site.anchor);
    return SumDraft.of(ConsiderationKind.CONTRACT_VALUE, site, head)
        .paidFor(
            site.hasWord(site.sentence.from(), site.anchor, "options", "option")
                ? "contract with options"
                : "contract")
        .contingent()
        .rule("contract-value");
  }

  /** investor "is putting" sum "into" company */
  private static SumDraft put(SumSite site) {
    boolean puts = site.is(site.anchor, "putting", "puts", "put", "inject", "injecting", "injects");
    int taker = puts ? SumSides.after(site, site.figure.to(), site.figure.to() + 2, "into") : -1;
    int giver = taker < 0 ? -1 : SumSides.subject(site, site.anchor);
    if (giver < 0 || giver == taker || site.topic.isResults()) {
      return null;
    }
    Head head = new Head(SumCue.INVEST, Relation.VERB, site.anchor, site.anchor + 1);
    return SumDraft.of(ConsiderationKind.INVESTMENT, site, head)
        .payer(giver)
        .payee(taker)
        .paidFor("investment")
        .rule("investment");
  }

  private static boolean isSumIn(SumSite site, int from, int to) {
    for (int i = from; i < to; i++) {
      if (site.isSumAt(i)) {
        return true;
      }
    }
    return false;
  }
}
