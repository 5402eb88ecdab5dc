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
    boolean share = SumPrices.isPerShare(site) && site.amount().intValue() < 1000;
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
    boolean share = SumPrices.isPerShare(site);
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
    if (program == null || SumPrices.isPerShare(site)) {
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
    if (!earn || !site.topic.isDeal() || site.topic.isResults() || SumPrices.isPerShare(site)) {
      return null;
    }
    Head head = new Head(SumCue.EARN_OUT, Relation.VERB, verb, verb + 1);
    int payee = SumSides.subject(site, verb);
    return SumDraft.of(ConsiderationKind.EARN_OUT, site, head)
        .payee(payee == site.topic.buyer() ? -1 : payee)
        .paidForTopic(site)
        .rule("earn-out");
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
