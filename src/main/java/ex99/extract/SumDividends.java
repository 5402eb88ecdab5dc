package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.model.PartyKind;
import ex99.name.Mention;
import java.util.List;
import java.util.Set;

/** Dividends and distributions. */
final class SumDividends {
  /** How far behind a dividend the sum of all may stand in a report of results. */
  private static final int NEAR = 8;

  private SumDividends() {}

  static List<SumRule> rules() {
    return List.of(
        new SumRule("dividend", Set.of(SumCue.DIVIDEND), SumDividends::noun),
        new SumRule(
            "dividend-declared",
            Set.of(SumCue.DECLARE, SumCue.INCREASE, SumCue.PAY, SumCue.AUTHORIZE),
            SumDividends::declared));
  }

  /** dividend ("of" | "to" | "is" | "at") sum unit?; sum unit? dividend */
  private static SumDraft noun(SumSite site, Head head) {
    if (!site.isMoney() || site.isSuperseded() || head.relation() == Relation.VERB) {
      return null;
    }
    boolean other =
        site.hasWord(
                head.to(), head.to() + 1, "income", "yield", "payout", "equivalents", "received")
            || (head.relation() == Relation.SUBJECT && site.is(site.anchor, "by"));
    boolean bulk =
        site.unit == null && head.relation() == Relation.SUBJECT && site.topic.isResults();
    boolean told = // "dividends to holders of Class A shares were" sum
        site.is(site.anchor, "were", "was", "totaled", "totalled")
            || site.is(site.anchor, "to") && site.is(site.anchor - 1, "amounted")
            || site.is(site.anchor, "be", "is", "of", "to")
                && site.hasWord(head.from() - 6, head.from(), "aggregate", "total")
                && site.hasWord(head.from() - 4, head.from(), "amount", "value", "payment");
    boolean lone = head.relation() == Relation.SUBJECT && site.unit == null;
    boolean far = // "raised the dividend and … raising"
        lone && !told && site.anchor - head.to() > NEAR;
    if (other
        || isAdjusted(site)
        || isPaidBefore(site, head)
        || far
        || isAllowed(site, head.from())
        || (bulk && !told && !site.is(site.anchor, "of", "totaling"))) {
      return null;
    }
    return draft(site, head, site.sentence.at(head.from()));
  }

  /** "declared" … dividend …, sum unit */
  private static SumDraft declared(SumSite site, Head head) {
    boolean annual =
        site.hasWord(site.figure.to(), site.figure.to() + 9, "annualized", "annual", "annually");
    boolean perShare = site.unit != null && site.unit.isSecurity();
    if (perShare && isDistributed(site) && !site.isSuperseded()) {
      return SumDraft.of(ConsiderationKind.DIVIDEND, site, head).paidFor("distribution");
    }
    if (isAdjusted(site)
        || !(perShare || annual)
        || !site.sentence.has(SumCue.DIVIDEND)
        || site.isSuperseded()) {
      return null;
    }
    Cue dividend = site.actionBefore(site.sentence.to(), SumCue.DIVIDEND);
    boolean near = Math.abs(dividend.from() - site.figure.from()) < 20;
    boolean before =
        isPaidBefore(site, new Head(dividend.kind(), Relation.OF, dividend.from(), dividend.to()));
    return near && !before && !isAllowed(site, dividend.from())
        ? draft(site, head, dividend)
        : null;
  }

  /** "to distribute" sum "per share": the verb right before the sum. */
  private static boolean isDistributed(SumSite site) {
    return site.is(site.anchor, "distribute", "distributes", "distributed")
        && !site.topic.isResults();
  }

  /** "paid a special dividend of" sum "in January", in a release about something else. */
  private static boolean isPaidBefore(SumSite site, Head head) {
    int to = site.unit == null ? site.figure.to() : site.unit.to();
    return site.hasWord(head.from() - 4, head.from(), "paid")
        && !site.hasWord(head.from() - 5, head.from(), "be", "is", "are")
        && site.is(to, "in", "on")
        && SumPast.isMonth(site, to + 1)
        && !site.topic.isTitled(SumCue.DIVIDEND)
        && !site.topic.isResults();
  }

  /**
   * "recently increased to" sum, "will be paid at" sum "to reflect the split": it never is paid.
   */
  private static boolean isAdjusted(SumSite site) {
    boolean told = site.hasWord(site.anchor - 4, site.anchor, "recently", "currently", "now");
    boolean later = false;
    for (int i = site.figure.to(); told && i < site.sentence.to() && !later; i++) {
      later = site.isSumAt(i);
    }
    return later
        && site.hasWord(site.figure.to(), site.sentence.to(), "split", "reflect", "adjusted");
  }

  /** "may pay its regular dividend until closing": what the terms of a deal allow. */
  private static boolean isAllowed(SumSite site, int dividend) {
    return site.topic.isDeal() && site.hasWord(dividend - 6, dividend, "may");
  }

  private static SumDraft draft(SumSite site, Head head, Cue dividend) {
    String words = SumWords.noun(site, dividend.from(), dividend.to());
    if (site.is(dividend.to(), "of", "to", "at") || dividend.from() < site.figure.from()) {
      int from = site.unit == null ? site.figure.to() : site.unit.to();
      from = site.is(from, "(") ? site.closeAfter(from) : from;
      int to = SumWords.right(site, from, 9);
      boolean stock = to > from && site.is(from, "on", "for", "of");
      words =
          site.tokens.text(SumWords.left(site, dividend.from()), dividend.to())
              + (stock ? " " + site.tokens.text(from, to) : "");
    }
    SumDraft draft = SumDraft.of(ConsiderationKind.DIVIDEND, site, head);
    boolean cents =
        site.unit == null && site.amount().compareTo(java.math.BigDecimal.valueOf(100)) < 0;
    return sided(site, draft.per(cents ? "share" : null).paidFor(words), dividend);
  }

  /**
   * payer "paid" payee "a dividend of" sum; payer "will pay a dividend of" sum "to" payee: a
   * dividend within a group has both its sides.
   */
  private static SumDraft sided(SumSite site, SumDraft draft, Cue dividend) {
    Cue verb = site.actionBefore(dividend.from(), SumCue.PAY);
    if (verb == null || dividend.from() - verb.to() > NEAR) {
      return draft;
    }
    Mention object = site.reading.cast().mentionAt(verb.to());
    boolean whole = site.unit == null && site.is(site.figure.to(), "to");
    int payee =
        object != null && object.from() == verb.to()
            ? object.entity()
            : whole ? SumSides.at(site, site.figure.to() + 1) : -1;
    int payer = SumSides.subject(site, verb.from());
    boolean other = // a company that is spun off or a partnership pays its own
        payee < 0
            && payer >= 0
            && site.reading.cast().entity(payer).kind() == PartyKind.ORGANIZATION
            && !site.reading.cast().issuers().contains(payer)
            && !SumSides.isPassive(site, verb);
    if (other) {
      return draft.payer(payer).payee(SumLabels.NOBODY);
    }
    return payee < 0 || payer < 0 || payer == payee ? draft : draft.payer(payer).payee(payee);
  }
}
