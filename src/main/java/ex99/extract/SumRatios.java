package ex99.extract;

import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import java.math.BigDecimal;

/** Reads the ratios at which shares are exchanged: count shares "for each" share. */
final class SumRatios {
  /** A ratio of exchange is rarely greater. */
  private static final BigDecimal MOST = BigDecimal.valueOf(200);

  private SumRatios() {}

  /** count shares "for each" share; "each share … into" count shares */
  static SumDraft ratio(SumSite site, Head head) {
    if (site.topic.isTitled(SumCue.SPLIT)) {
      return null;
    }
    if (!site.isCount()
        || site.amount().compareTo(MOST) > 0
        || head.relation() == Relation.OF && head.cue() == SumCue.STOCK) {
      return null;
    }
    if (site.hasWord(site.figure.from() - 3, site.figure.from(), "represents", "representing")) {
      return null;
    }
    if (site.topic.isOffering()
        && site.hasWord(site.figure.from(), site.figure.to(), "warrant", "warrants")) {
      return null;
    }
    int each = eachShare(site);
    boolean decimal = site.amount().scale() > 0;
    if (each < 0 && !(decimal && head.cue() == SumCue.RATIO)) {
      return null;
    }
    if (each >= 0 && site.is(each, "per") && !decimal) {
      return null;
    }
    String per = each < 0 ? null : perShare(site, each);
    SumDraft draft =
        SumDraft.of(ConsiderationKind.EXCHANGE_RATIO, site, head).currency("ratio").per(per);
    String words = each < 0 ? null : SumWords.object(site, each, predicate(site, each));
    return draft.paidFor(words);
  }

  /** Where what happens to each share begins: "each share of Acme will be converted". */
  private static int predicate(SumSite site, int each) {
    int to = each;
    while (to < site.sentence.to() && to < each + 14 && !site.is(to, "will", "shall", "would")) {
      to++;
    }
    return to;
  }

  /** Where "each share", "each outstanding share" or "per share" stands, or -1. */
  private static int eachShare(SumSite site) {
    int after = find(site, site.figure.to(), Math.min(site.sentence.to(), site.figure.to() + 18));
    return after >= 0
        ? after
        : find(site, Math.max(site.sentence.from(), site.figure.from() - 45), site.figure.from());
  }

  /** The nearest to the figure, without leaving its clause after it. */
  private static int find(SumSite site, int from, int to) {
    boolean after = from == site.figure.to();
    int found = -1;
    for (int i = from; i < to && !(after && found >= 0); i++) {
      boolean more = after && site.is(i, "and", "plus") && opensSum(site, i + 1);
      if (after && !more && site.is(i, "(", ",", ";", "and")) {
        return -1;
      }
      if (site.is(i, "each", "per", "every") && isShare(site, i + 1)) {
        found = i;
      }
    }
    return found;
  }

  /** "$0.30", "C$0.30", whose letter is a word of its own. */
  private static boolean opensSum(SumSite site, int at) {
    return site.isSumAt(at) || site.tokens.text(at).length() <= 3 && site.isSumAt(at + 1);
  }

  private static boolean isShare(SumSite site, int from) {
    for (int k = from; k < from + 6; k++) {
      if (site.is(k, "share", "ads", "unit", "shares", "warrant", "right", "note")) {
        return true;
      }
    }
    return false;
  }

  /** "share of Preferred Stock", "Depositary Share". */
  private static String perShare(SumSite site, int each) {
    int from = each + 1;
    while (site.is(from, "outstanding", "issued", "and", "of")) {
      from++;
    }
    int to = from;
    while (to < site.sentence.to()
        && to - from < 6
        && site.tokens.isWord(to)
        && !site.is(
            to,
            "will",
            "they",
            "held",
            "that",
            "is",
            "owned",
            "in",
            "into",
            "to",
            "at",
            "for",
            "shall",
            "would",
            "outstanding",
            "automatically")) {
      to++;
    }
    if (to == from || site.is(from, "the")) {
      return "share";
    }
    return site.hasWord(from, to, "common", "ordinary") ? "share" : site.tokens.text(from, to);
  }
}
