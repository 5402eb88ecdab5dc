package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;

/** Reads what is kept back: in escrow or withheld from a price, and what remains of a buyback. */
final class SumEscrows {
  private SumEscrows() {}

  /** sum ("withheld" | "held back" | "retained") … ("indemnity" | "claims" …): kept of a price */
  static SumDraft withheld(SumSite site) {
    int to = site.figure.to();
    int verb = -1;
    for (int i = to; i < Math.min(site.sentence.to(), to + 10) && verb < 0; i++) {
      if (site.isSumAt(i)) {
        return null;
      }
      boolean held = site.is(i, "held") && site.is(i + 1, "back");
      verb = held || site.is(i, "withheld", "withhold", "holdback", "retained") ? i : -1;
    }
    boolean secured =
        verb > 0
            && (site.hasWord(verb, verb + 16, "indemnity", "indemnification", "claims", "claim")
                || site.hasWord(verb, verb + 16, "escrow", "adjustments", "adjustment")
                || site.hasWord(verb, verb + 16, "warranties", "warranty", "security"));
    if (!secured || !site.topic.isDeal() || SumShares.isPerShare(site) || site.isSuperseded()) {
      return null;
    }
    Head head = new Head(SumCue.ESCROW, Relation.AFTER, verb, verb + 1);
    int end = verb + 1;
    while (end < site.sentence.to()
        && end < verb + 14
        && !site.is(end, ",", ";", ".", "(", "and")) {
      end++;
    }
    return SumDraft.of(ConsiderationKind.ESCROW, site, head)
        .paidFor(site.tokens.text(verb, end))
        .rule("escrow");
  }

  /** sum "will be held in escrow"; sum "remained under" the buyback program */
  static SumDraft behind(SumSite site) {
    if (site.isSuperseded() || SumShares.isPerShare(site)) {
      return null;
    }
    Cue escrow = site.cueAfter(site.figure.to(), 8, SumCue.ESCROW);
    if (escrow != null && site.topic.isDeal()) {
      Head head = new Head(SumCue.ESCROW, Relation.AFTER, escrow.from(), escrow.to());
      return SumDraft.of(ConsiderationKind.ESCROW, site, head)
          .paidFor(site.tokens.text(escrow.from(), escrow.to()));
    }
    return SumReturned.left(site);
  }

  static SumDraft escrow(SumSite site, Head head) {
    boolean bound =
        SumTerms.isBound(site, head)
            || site.isMoney() && site.hasWord(site.figure.to(), site.figure.to() + 8, "escrow");
    return bound && site.topic.isDeal()
        ? SumDraft.of(ConsiderationKind.ESCROW, site, head).paidFor(SumWords.of(site, head))
        : null;
  }
}
