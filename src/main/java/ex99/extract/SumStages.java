package ex99.extract;

import ex99.model.ConsiderationKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * Payments under a licence, a supply or a development contract that fall due when it has got on.
 */
final class SumStages {
  /** What the topic of a release takes a bare payment for. */
  private static final Set<ConsiderationKind> GUESSED =
      EnumSet.of(ConsiderationKind.PURCHASE_PRICE, ConsiderationKind.CONTRACT_VALUE);

  /** Upon what no stage is reached, but the contract made or kept. */
  private static final String[] FORMAL = {
    "signing",
    "execution",
    "signature",
    "closing",
    "closes",
    "closed",
    "completion",
    "completed",
    "transaction",
    "due",
    "delivery",
    "receipt",
    "effectiveness",
    "effective",
    "invoice",
    "request",
    "demand",
    "termination",
    "shipment",
    "exercise",
    "conversion"
  };

  /** How many words of the event are looked at. */
  private static final int EVENT = 5;

  private SumStages() {}

  /**
   * Makes a milestone of a sum that only the topic takes for a price: sum ("when" | "once" |
   * "upon") event; ("further" | "additional") "payments of up to" sum. Where a business is bought,
   * such a part of its price is an earn-out; what is due at the signing of a licence comes upfront.
   */
  static void settle(SumSite site, SumDraft draft, boolean weak) {
    SumTopic topic = site.topic;
    boolean bought =
        topic.isTitled(SumCue.BUY, SumCue.SELL, SumCue.MERGE, SumCue.TENDER, SumCue.DEAL)
            && !topic.isTitled(SumCue.LICENSE);
    boolean priced = topic.isResults() || topic.isOffering() || topic.isSettlement();
    boolean listed = draft.kind == ConsiderationKind.MILESTONE; // behind another one
    if (!weak || !listed && !GUESSED.contains(draft.kind) || priced || !site.isMoney()) {
      return;
    }
    int at = stage(site);
    if (bought) {
      boolean event = at >= 0 && !site.is(at, "upon"); // "upon registration" of what is bought
      if (event && draft.kind == ConsiderationKind.PURCHASE_PRICE) {
        draft.kind(ConsiderationKind.EARN_OUT).contingent();
      }
      return;
    }
    if (topic.isLicense() && isSigned(site) && !listed) {
      draft.kind(ConsiderationKind.UPFRONT_PAYMENT);
      return;
    }
    if (at < 0 && (listed || !topic.isLicense() || !isFurther(site))) {
      return;
    }
    draft.kind(ConsiderationKind.MILESTONE);
    draft.contingent();
    String hangs = at < 0 ? null : SumHangs.hanging(site, at);
    draft.forWhat = hangs == null ? "further payments" : hangs;
  }

  /** Where "when", "once" or "upon" stands right behind the sum, an event after it; or -1. */
  private static int stage(SumSite site) {
    int at = site.unit == null ? site.figure.to() : Math.max(site.figure.to(), site.unit.to());
    boolean opens = site.is(at, "when", "once", "upon");
    return opens && !site.hasWord(at + 1, at + EVENT, FORMAL) ? at : -1;
  }

  /** sum ("upon" | "on" | "at") ("signing" | "execution") */
  private static boolean isSigned(SumSite site) {
    int at = site.unit == null ? site.figure.to() : Math.max(site.figure.to(), site.unit.to());
    return site.is(at, "upon", "on", "at")
        && site.hasWord(at + 1, at + 3, "signing", "execution", "signature");
  }

  /** ("further" | "additional") "payments" ("of" | "totaling") … sum */
  private static boolean isFurther(SumSite site) {
    int least = Math.max(site.sentence.from(), site.anchor - EVENT);
    for (int i = site.anchor; i > least; i--) {
      if (site.is(i, "payments")) {
        return site.is(i - 1, "further", "additional", "future", "contingent");
      }
    }
    return false;
  }
}
