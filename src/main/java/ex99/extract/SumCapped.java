package ex99.extract;

import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;

/** The most that somebody pays back of another's costs: "reimburse A for its costs, up to" sum. */
final class SumCapped {
  /** How far before the cap the verb may stand. */
  private static final int VERB = 26;

  private static final String[] VERBS = {
    "reimburse", "reimburses", "reimbursed", "reimbursing", "compensate", "compensates"
  };

  private SumCapped() {}

  /** giver "will reimburse" taker "for" costs ("not to exceed" | "to a maximum of") sum */
  static SumDraft tryMatch(SumSite site) {
    if (!site.isMoney()
        || site.topic.isResults()
        || SumShares.isPerShare(site)
        || !isCap(site)
        || site.isSuperseded()) {
      return null;
    }
    int verb = verb(site);
    boolean paid = // an act to come or agreed on, no report of what was paid
        verb >= 0
            && (site.is(verb - 1, "will", "to", "shall", "would", "also", "must")
                || site.is(verb - 1, "be") && site.is(verb - 2, "will", "shall", "to"));
    return paid ? draft(site, verb) : null;
  }

  /** "not to exceed", "to a maximum of", "capped at", "of up to" right before the sum. */
  private static boolean isCap(SumSite site) {
    int at = site.figure.from();
    return site.hasWord(at - 3, at, "exceed", "exceeding", "maximum", "capped")
        || site.is(at - 1, "to") && site.is(at - 2, "up");
  }

  private static int verb(SumSite site) {
    int least = Math.max(site.sentence.from(), site.figure.from() - VERB);
    for (int i = site.figure.from() - 1; i >= least; i--) {
      if (site.is(i, ";") || site.isSumAt(i)) {
        return -1;
      }
      if (site.is(i, VERBS)) {
        return i;
      }
    }
    return -1;
  }

  private static SumDraft draft(SumSite site, int verb) {
    boolean passive = site.is(verb - 1, "be");
    int doer = SumSides.subject(site, verb);
    int other =
        passive
            ? SumSides.after(site, verb, site.figure.from(), "by")
            : SumSides.at(site, verb + 1);
    int giver = passive ? other : doer;
    int taker = passive ? doer : other;
    Head head = new Head(SumCue.PAY, Relation.VERB, verb, verb + 1);
    return SumDraft.of(ConsiderationKind.OTHER, site, head)
        .payer(giver)
        .payee(taker == giver ? -1 : taker)
        .paidFor(words(site, verb))
        .rule("sum-given")
        .why("the most that is paid back of another's costs");
  }

  /** "for its out-of-pocket expenses": what is paid back. */
  private static String words(SumSite site, int verb) {
    for (int i = verb + 1; i < site.figure.from(); i++) {
      if (site.is(i, "for")) {
        int from = site.is(i + 1, "its", "the", "their") ? i + 2 : i + 1;
        int end = from;
        while (end < site.figure.from()
            && !site.is(end, ",", "in", "up", "not", "to", "capped", "of")) {
          end++;
        }
        return end > from ? site.tokens.text(from, end) : null;
      }
    }
    return null;
  }
}
