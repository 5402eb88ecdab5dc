package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.phrase.Figures;
import ex99.phrase.Money;
import java.util.ArrayList;
import java.util.List;

/** Sums of a list that several givers put in: "A and B invested $6 million and $4 million". */
final class SumRespective {
  /** How far behind a sum "respectively" may stand, and how far before the list its verb. */
  private static final int REACH = 24;

  private SumRespective() {}

  /** givers ("invested" | "contributed") sum ("," sum)* "and" sum "," "respectively"; or null. */
  static SumDraft tryMatch(SumSite site) {
    Cue verb = site.actionBefore(site.figure.from(), SumCue.INVEST);
    boolean bare = site.isMoney() && !SumShares.isPerShare(site) && !site.topic.isResults();
    if (verb == null || !bare || !isRespective(site)) {
      return null;
    }
    List<Integer> sums = sums(site, verb.to());
    List<Integer> givers =
        new Subjects(new Nearby(site.reading)).of(verb.from(), site.sentence.from());
    int index = sums.indexOf(site.figure.from());
    if (index < 0 || givers.size() != sums.size()) {
      return null;
    }
    int taker = SumSides.after(site, verb.to(), site.sentence.to(), "in", "into", "to");
    Head head = new Head(verb.kind(), Relation.VERB, verb.from(), verb.to());
    return SumDraft.of(ConsiderationKind.INVESTMENT, site, head)
        .payer(givers.get(index))
        .payee(taker >= 0 ? taker : site.reading.cast().issuer())
        .why("the givers and their sums stand in the same order");
  }

  private static boolean isRespective(SumSite site) {
    return site.hasWord(site.figure.to(), site.figure.to() + REACH, "respectively");
  }

  /** Where the sums of the list begin. */
  private static List<Integer> sums(SumSite site, int from) {
    List<Integer> sums = new ArrayList<>();
    List<Money> money = site.reading.figures().money();
    int limit = Math.min(site.sentence.to(), from + REACH);
    for (int i = Figures.firstFrom(money, from);
        i < money.size() && money.get(i).from() < limit;
        i++) {
      sums.add(money.get(i).from());
    }
    return sums;
  }
}
