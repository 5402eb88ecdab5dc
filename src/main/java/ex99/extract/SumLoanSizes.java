package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;

/** The size of a loan that stands apart from its noun, behind the lender's name. */
final class SumLoanSizes {
  /** How far before the sum the noun may stand. */
  private static final int NEAR = 32;

  private SumLoanSizes() {}

  /** ("entered into" | "signed" | …) facility "with" lender "for an amount of" sum; or null. */
  static SumDraft tryMatch(SumSite site) {
    boolean money =
        site.isMoney()
            && !site.isSuperseded()
            && !SumShares.isPerShare(site)
            && site.unit == null
            && site.is(site.anchor, "for", "in");
    Cue loan =
        money
            ? site.actionBefore(site.anchor, SumCue.FACILITY, SumCue.FACILITY_BARE, SumCue.NOTES)
            : null;
    if (loan == null || loan.kind() == SumCue.NOTES || site.anchor - loan.to() > NEAR) {
      return null;
    }
    boolean amount =
        site.hasWord(site.anchor, site.figure.from(), "amount", "amounts", "aggregate", "maximum");
    int verb = verb(site, loan.from());
    if (!amount || verb < 0 || site.topic.isResults() || isInterrupted(site, loan.to())) {
      return null;
    }
    int lender = SumSides.after(site, loan.to(), site.anchor, "with", "from", "by");
    Head head = new Head(SumCue.FACILITY, Relation.FOR, loan.from(), loan.to());
    return SumDraft.of(ConsiderationKind.FACILITY, site, head)
        .payer(lender)
        .payee(SumSides.subject(site, verb))
        .paidFor(site.tokens.text(SumWords.left(site, loan.from()), loan.to()));
  }

  /** The verb of making a loan before its noun, or -1. */
  private static int verb(SumSite site, int loan) {
    for (int i = loan - 1; i >= Math.max(site.sentence.from(), loan - 8); i--) {
      if (site.is(i, "entered", "signed", "executed", "closed", "concluded", "obtained")) {
        return i;
      }
      if (site.is(i, "under", ";", "repay", "refinance")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether another sum or clause stands between the noun and the sum. */
  private static boolean isInterrupted(SumSite site, int from) {
    for (int i = from; i < site.anchor; i++) {
      if (site.isSumAt(i) || site.is(i, ";", "which", "to")) {
        return true;
      }
    }
    return false;
  }
}
