package ex99.extract;

import ex99.model.ConsiderationKind;
import ex99.token.WordSet;

/**
 * Who pays to settle suits that others have brought: the issuer against whom they are, but for the
 * part that insurers pay, of whom no name is given.
 */
final class SumDefendants {
  private static final WordSet INSURERS =
      WordSet.of("insurer", "insurers", "carriers", "carrier", "insurance");

  /** What of a sum's clause tells that insurers pay only some of it. */
  private static final String[] PARTLY = {
    "part", "partly", "partially", "portion", "largely", "primarily", "mostly", "substantially"
  };

  private static final int BEFORE = 8;
  private static final int BEHIND = 12;

  private SumDefendants() {}

  /** Fills in who pays a settlement that the issuer makes as a defendant. */
  static void fill(SumSite site, SumDraft draft) {
    if (draft.kind != ConsiderationKind.SETTLEMENT) {
      return;
    }
    boolean other = draft.payer >= 0 && !site.reading.cast().issuers().contains(draft.payer);
    if (!other && (isFunded(site) || isPaid(site))) {
      draft.payer(SumLabels.NOBODY).why("insurers pay it");
      return;
    }
    boolean open = draft.payer == -1 && !site.reading.cast().issuers().contains(draft.payee);
    if (open && site.topic.counterparts().isDefended()) {
      draft.payer(site.reading.cast().issuer()).why("the issuer is the defendant");
    }
  }

  /** "insurers will fund" sum. */
  private static boolean isFunded(SumSite site) {
    int least = Math.max(site.sentence.from(), site.anchor - BEFORE);
    for (int i = site.anchor; i >= least && !isEnd(site, i); i--) {
      if (INSURERS.has(site.tokens, i)) {
        return !site.hasWord(i - 4, i, "of", "net", "after", "from", "by", "and")
            && !site.hasWord(i, site.anchor, "proceeds", "recovery", "coverage", "and");
      }
    }
    return false;
  }

  /** sum … ("from" | "by") … "insurers". */
  private static boolean isPaid(SumSite site) {
    int limit = Math.min(site.sentence.to(), site.figure.to() + BEHIND);
    boolean from = false;
    for (int i = site.figure.to(); i < limit && !isEnd(site, i); i++) {
      from |= site.is(i, "from", "by");
      if (INSURERS.has(site.tokens, i)) {
        return from && !site.hasWord(site.figure.to(), limit, PARTLY);
      }
    }
    return false;
  }

  private static boolean isEnd(SumSite site, int at) {
    return site.is(at, ";") || site.isSumAt(at);
  }
}
