package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;

/**
 * Reads sums behind "payment" and "instalments", which are what the deal, licence or settlement of
 * the release makes of them.
 */
final class SumInstalments {
  private SumInstalments() {}

  /** count "monthly payments of" sum; "cash payment of" sum, in a deal, licence or settlement */
  static SumDraft payments(SumSite site, Head head) {
    boolean dividend = site.previous != null && site.previous.has(SumCue.DIVIDEND);
    if (site.isBound(head) && dividend && !isMeasured(site)) {
      return SumContingents.draft(ConsiderationKind.DIVIDEND, site, head).paidFor(dividend(site));
    }
    if (!site.isBound(head) || site.topic.isResults()) {
      return null;
    }
    if (site.sentence.has(SumCue.EARN_OUT)
        || site.previous != null && site.previous.has(SumCue.EARN_OUT)) {
      return SumContingents.draft(ConsiderationKind.EARN_OUT, site, head);
    }
    ConsiderationKind kind = paymentKind(site, head);
    if (kind == null
        && SumSides.after(site, head.from(), site.figure.to() + 6, "to") >= 0
        && !site.topic.isOffering()) {
      kind = ConsiderationKind.OTHER;
    }
    if (kind == null) {
      return null;
    }
    int partner =
        kind == ConsiderationKind.OTHER && site.topic.isVenture()
            ? SumSides.after(site, site.sentence.from(), head.from(), "with")
            : -1;
    if (partner >= 0 && site.hasWord(site.sentence.from(), head.from(), "agreement", "contract")) {
      return SumContingents.draft(ConsiderationKind.CONTRACT_VALUE, site, head).payer(partner);
    }
    SumDraft draft = SumContingents.draft(kind, site, head);
    boolean priced = kind == ConsiderationKind.PURCHASE_PRICE && site.topic.object() != null;
    if (priced && site.is(head.to() - 1, "payments", "payment", "installments", "instalments")) {
      draft.paidFor(site.topic.object());
    }
    String settled = kind == ConsiderationKind.SETTLEMENT ? site.topic.settled() : null;
    if (settled != null && head.to() == head.from() + 1) {
      draft.paidFor(settled);
    }
    boolean each =
        site.is(head.to() - 1, "payments", "installments", "instalments")
            && !site.is(head.to(), ":"); // what follows a colon is a list of unlike ones
    if (each && head.relation() == Relation.OF) {
      Integer units = SumUnits.before(site, head.from());
      draft.units(units);
      if (units != null) {
        draft.per(SumUnits.singular(site.tokens.text(SumWords.left(site, head.from()), head.to())));
      }
    }
    return draft;
  }

  /** Whether a measure of the business stands before the sum. */
  private static boolean isMeasured(SumSite site) {
    for (Cue cue : site.sentence.cues()) {
      if (cue.kind() == SumCue.MEASURE && cue.from() < site.figure.from()) {
        return true;
      }
    }
    return false;
  }

  /** The dividend of the sentence before, and on what it is paid. */
  private static String dividend(SumSite site) {
    for (Cue cue : site.previous.cues()) {
      if (cue.kind() == SumCue.DIVIDEND) {
        int to = cue.to();
        boolean on = site.tokens.is(to, "on") && to + 4 < site.previous.to();
        return site.tokens.text(cue.from(), on ? to + 4 : to);
      }
    }
    return null;
  }

  private static ConsiderationKind paymentKind(SumSite site, Head head) {
    if (site.cueAfter(head.to(), SumContingents.CLAUSE, SumCue.MILESTONE) != null
        || site.hasWord(site.sentence.from(), site.figure.from(), "milestone", "milestones")) {
      return SumContingents.contingentKind(site);
    }
    if (site.topic.isSettlement() && !site.topic.isDeal()) {
      return ConsiderationKind.SETTLEMENT;
    }
    if (site.topic.isVenture()) {
      return ConsiderationKind.OTHER;
    }
    if (site.topic.isDeal() && !site.topic.isOffering()) {
      boolean later =
          site.hasWord(head.from() - 4, head.to(), "additional", "contingent", "deferred", "future")
              || SumConditions.isConditional(site);
      return later ? ConsiderationKind.EARN_OUT : ConsiderationKind.PURCHASE_PRICE;
    }
    return !site.topic.isLicense()
        ? null
        : isFirst(site, head)
            ? ConsiderationKind.UPFRONT_PAYMENT
            : isTriggered(site, head) ? ConsiderationKind.MILESTONE : ConsiderationKind.OTHER;
  }

  /**
   * "Enrollment of a first patient will trigger a payment of" sum: what it hangs on comes first.
   */
  private static boolean isTriggered(SumSite site, Head head) {
    return site.hasWord(head.from() - 5, head.from(), "trigger", "triggers", "triggered", "earns")
        || SumConditions.isConditional(site);
  }

  /** "a non-refundable payment of" sum, sum "within thirty days": what a licence costs at once. */
  private static boolean isFirst(SumSite site, Head head) {
    int to = site.figure.to();
    boolean soon =
        site.is(to, "within") && site.hasWord(to, to + 7, "days", "weeks", "signing", "execution")
            || site.is(to, "upon", "on", "at") && site.hasWord(to, to + 4, "signing", "execution")
            || site.hasWord(to, to + 2, "immediately", "promptly");
    return soon
        || site.hasWord(head.from() - 4, head.to(), "non-refundable", "nonrefundable", "initial");
  }
}
