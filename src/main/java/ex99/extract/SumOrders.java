package ex99.extract;

import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;

/** What ships, aircraft and machines cost that somebody orders of their maker. */
final class SumOrders {
  private static final int REACH = 30;

  private SumOrders() {}

  /** customer "ordered" goods "from" maker ("at" | "for") … sum; null for anything else. */
  static SumDraft tryMatch(SumSite site) {
    boolean priced =
        site.is(site.anchor, "at", "for", "worth", "totaling", "totalling")
            || site.is(site.anchor, "of") && site.is(site.anchor - 1, "price", "value", "cost");
    if (!priced || site.topic.isResults() || site.isSuperseded() || SumShares.isPerShare(site)) {
      return null;
    }
    for (int i = site.anchor - 1; i > Math.max(site.sentence.from(), site.anchor - REACH); i--) {
      if (site.isSumAt(i) || site.is(i, ";")) {
        return null;
      }
      if (site.is(i, "order", "orders") && site.is(i + 1, "with")) {
        return placed(site, i);
      }
      if (site.is(i, "contracted") && site.is(i + 1, "with")) {
        return placed(site, i);
      }
      if (site.is(i, "ordered", "orders", "commissioned") && !isCourt(site, i)) {
        int doer = SumSides.subject(site, i);
        return doer < 0 ? null : ordered(site, i, doer);
      }
    }
    return null;
  }

  /** customer "placed a firm order with" maker "for" goods … sum */
  private static SumDraft placed(SumSite site, int order) {
    boolean own = site.is(order, "contracted");
    int verb = own ? order : order - 1;
    while (!own && verb > order - 6 && !site.is(verb, "placed", "places", "signed", "booked")) {
      verb--;
    }
    int maker = SumSides.after(site, order, order + 3, "with");
    int doer =
        own || site.is(verb, "placed", "places", "signed") ? SumSides.subject(site, verb) : -1;
    if (maker < 0 || doer < 0 || maker == doer) {
      return null;
    }
    int goods = order + 1;
    while (goods < site.anchor && !site.is(goods, "for")) {
      goods++;
    }
    Head head = new Head(SumCue.ORDER, Relation.VERB, order, order + 1);
    return SumDraft.of(ConsiderationKind.CONTRACT_VALUE, site, head)
        .payer(doer)
        .payee(maker)
        .paidFor(goods < site.anchor ? SumWords.object(site, goods + 1, site.anchor) : null)
        .rule("contract-value");
  }

  /** "was ordered to", "the court ordered", "orders of": no customer orders goods. */
  private static boolean isCourt(SumSite site, int at) {
    return site.is(at - 1, "was", "were", "been", "be", "new", "of", "the", "in", "and", "for")
        || site.is(at + 1, "to", "that", "from", "by", "of", "for", "totaling", "worth", "valued");
  }

  private static SumDraft ordered(SumSite site, int verb, int doer) {
    Head head = new Head(SumCue.ORDER, Relation.VERB, verb, verb + 1);
    return SumDraft.of(ConsiderationKind.CONTRACT_VALUE, site, head)
        .payer(doer)
        .payee(SumSides.after(site, verb, site.sentence.to(), "from", "with"))
        .paidFor(SumWords.object(site, verb + 1, site.anchor))
        .rule("contract-value");
  }
}
