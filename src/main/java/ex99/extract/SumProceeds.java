package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;

/** Proceeds of an offering or a sale. */
final class SumProceeds {
  private SumProceeds() {}

  /** ("gross proceeds" | "net proceeds") … sum */
  static SumDraft proceeds(SumSite site, Head head) {
    if (!site.isMoney() || site.isSuperseded() || head.relation() == Relation.FOR) {
      return null;
    }
    if (site.hasWord(head.from() - 6, head.from(), "use", "portion", "using", "used")
        && head.relation() != Relation.OF) {
      return null;
    }
    if (SumRepaid.isRepaid(site)) {
      return null;
    }
    boolean securities =
        SumOfferings.isOffered(site)
            || site.sentence.has(SumCue.FINANCING)
                && site.hasWord(site.sentence.from(), site.figure.from(), "shares", "units")
            || site.sentence.has(SumCue.NOTES) && site.topic.has(SumCue.NOTES);
    boolean assets =
        site.sentence.has(SumCue.SELL)
            || site.sentence.has(SumCue.DEAL_SALE)
            || site.sentence.has(SumCue.DEAL);
    if (!securities && (!assets || site.topic.isResults())) {
      return null;
    }
    boolean part = site.is(site.figure.to(), "of") && head.relation() == Relation.AFTER;
    if (part && site.hasWord(site.figure.to(), head.from(), "the", "its", "such", "these")) {
      return null;
    }
    SumDraft draft =
        SumDraft.of(kind(site, securities), site, head)
            .payee(SumSides.after(site, head.to(), site.figure.to() + 6, "to"));
    String words = proceedsWords(site, head);
    String tranche = securities && head.relation() == Relation.OF ? tranche(site, head) : null;
    if (tranche != null) {
      return draft.paidFor(words + " of the " + tranche);
    }
    return draft.paidFor(securities ? SumObjects.proceeds(site, words) : words);
  }

  private static ConsiderationKind kind(SumSite site, boolean securities) {
    if (securities) {
      return ConsiderationKind.OFFERING_AMOUNT;
    }
    return site.topic.isTitled(SumCue.INVESTMENT) && site.sentence.has(SumCue.STOCK)
        ? ConsiderationKind.INVESTMENT
        : ConsiderationKind.PURCHASE_PRICE;
  }

  /** "net proceeds from the sale", what follows the sum included: "net proceeds of" sum "from". */
  private static String proceedsWords(SumSite site, Head head) {
    int from = SumWords.left(site, head.from());
    if (head.relation() != Relation.OF) {
      return site.tokens.text(from, Math.max(SumWords.right(site, head.to(), 16), head.to()));
    }
    int end = SumWords.right(site, site.figure.to(), 14);
    boolean source = end > site.figure.to() && site.is(site.figure.to(), "from", "to", "in");
    String noun = site.tokens.text(from, head.to());
    return source ? noun + " " + site.tokens.text(site.figure.to(), end) : noun;
  }

  /** The plural of the unit priced right before, where proceeds are given tranche by tranche. */
  private static String tranche(SumSite site, Head head) {
    int proceeds = 0;
    for (Cue cue : site.sentence.cues()) {
      proceeds += cue.kind() == SumCue.PROCEEDS ? 1 : 0;
    }
    for (int i = head.from() - 1; proceeds > 1 && i > head.from() - 10; i--) {
      if (site.is(i, ";", ",") && i < head.from() - 3) {
        return null;
      }
      if (site.is(i, "per")) {
        int to = i + 1;
        while (to < head.from() && site.tokens.isWord(to) && !site.is(to, "for")) {
          to++;
        }
        return to > i + 1 ? site.tokens.text(i + 1, to) + "s" : null;
      }
    }
    return null;
  }
}
