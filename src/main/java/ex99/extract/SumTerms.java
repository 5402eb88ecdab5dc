package ex99.extract;

import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import java.util.List;
import java.util.Set;

/** Terms of deals: termination fees, valuations, settlements, debts that are retired. */
final class SumTerms {
  private SumTerms() {}

  static List<SumRule> rules() {
    return List.of(
        new SumRule("termination-fee", Set.of(SumCue.TERMINATION_FEE), SumTerms::fee),
        new SumRule("valuation", Set.of(SumCue.VALUATION, SumCue.VALUES), SumTerms::valuation),
        new SumRule(
            "assumed-debt",
            Set.of(SumCue.ASSUMED_DEBT, SumCue.ASSUME, SumCue.DEBT),
            SumAssumed::debt),
        new SumRule("escrow", Set.of(SumCue.ESCROW), SumEscrows::escrow),
        new SumRule(
            "investment", Set.of(SumCue.INVESTMENT, SumCue.INVEST), SumInvestments::investment),
        new SumRule(
            "verdict", Set.of(SumCue.AWARD, SumCue.AWARD_VERB, SumCue.PAY), SumVerdicts::verdict),
        new SumRule("settlement", Set.of(SumCue.SETTLEMENT, SumCue.SETTLE), SumTerms::settlement),
        new SumRule("retirement", Set.of(SumCue.RETIRE, SumCue.CONVERT), SumTerms::retirement));
  }

  /** ("convert" | "converting") "its" sum "debt into common equity" */
  private static boolean isConverted(SumSite site, Head verb) {
    int to = site.figure.to();
    int into = to;
    while (into < to + 12 && into < site.sentence.to() && !site.is(into, "into", ",", ";", "and")) {
      into++;
    }
    return verb.relation() == Relation.VERB
        && site.is(into, "into")
        && site.cueAfter(to, into - to, SumCue.DEBT, SumCue.NOTES, SumCue.PROMISSORY) != null
        && site.hasWord(into, into + 6, "equity", "stock", "shares")
        && site.is(verb.from(), "convert", "converts", "converting", "converted");
  }

  /** Whether a noun governs a sum that is no price of a share. */
  static boolean isBound(SumSite site, Head head) {
    return site.isBound(head) && !SumShares.isPerShare(site);
  }

  /** "termination fee of" sum */
  private static SumDraft fee(SumSite site, Head head) {
    if (!isBound(site, head)) {
      return null;
    }
    SumDraft draft =
        SumPayers.sides(
            site,
            SumDraft.of(ConsiderationKind.TERMINATION_FEE, site, head)
                .paidFor(SumWords.of(site, head)));
    if (draft.payer == -1) { // "Acme would be liable for a fee"
      int liable = word(site, head.from(), "liable", "responsible", "obligated", "obliged");
      int agrees = liable < 0 ? word(site, head.from(), "agreed", "agrees") : liable;
      draft.payer(agrees < 0 ? -1 : SumSides.subject(site, agrees));
    }
    int from = site.figure.from() - 9;
    boolean payment = site.hasWord(from, site.figure.from(), "payment", "payable");
    if (draft.payer == -1 && payment) { // "the payment by Acme of a termination fee"
      draft.payer(SumSides.after(site, from, site.figure.from(), "by"));
    }
    return draft;
  }

  /** Where one of some words stands a little before a noun, or -1. */
  private static int word(SumSite site, int noun, String... words) {
    for (int i = noun - 1; i > Math.max(site.sentence.from(), noun - 6); i--) {
      if (site.is(i, words)) {
        return i;
      }
    }
    return -1;
  }

  /** "enterprise value of" sum; "values Target at" sum */
  static SumDraft valuation(SumSite site, Head head) {
    boolean values = head.cue() == SumCue.VALUES;
    boolean verb =
        values
            && site.is(site.anchor, "at", "of")
            && site.anchor - head.to() < 12
            && (head.relation() == Relation.VERB || head.relation() == Relation.FOR);
    if (!verb && (values || !isBound(site, head))
        || !site.isMoney()
        || SumShares.isPerShare(site)) {
      return null;
    }
    if (site.topic.isResults()) {
      return null;
    }
    String words = verb ? SumWords.object(site, head.to(), site.anchor) : SumWords.of(site, head);
    return SumDraft.of(ConsiderationKind.VALUATION, site, head).paidFor(words);
  }

  /** "settlement of" sum; sum "settlement"; "settle" … "for" sum */
  private static SumDraft settlement(SumSite site, Head head) {
    if (!site.isMoney() || site.isSuperseded() || SumShares.isPerShare(site)) {
      return null;
    }
    if (site.topic.isResults()
        || site.hasWord(
            site.figure.from() - 6,
            site.figure.to() + 4,
            "charge",
            "reserve",
            "accrual",
            "seeking",
            "alleged",
            "damages",
            "average",
            "median")) {
      return null;
    }
    if (site.hasWord(head.from() - 4, head.from(), "average", "median", "typical")) {
      return null;
    }
    boolean verb = head.cue() == SumCue.SETTLE;
    boolean bound =
        verb ? head.relation() == Relation.FOR && site.is(site.anchor, "for") : isBound(site, head);
    if (!bound) {
      return null;
    }
    String words = verb ? SumWords.object(site, head.to(), site.anchor) : SumWords.of(site, head);
    SumDraft draft =
        SumPayers.sides(site, SumDraft.of(ConsiderationKind.SETTLEMENT, site, head).paidFor(words));
    return verb ? SumClaims.sides(site, head, draft) : draft;
  }

  /** "retirement of" sum "of debt" */
  private static SumDraft retirement(SumSite site, Head head) {
    if (!site.isMoney()
        || site.isSuperseded()
        || site.topic.isResults()
        || head.relation() == Relation.FOR) {
      return null;
    }
    boolean debt =
        site.sentence.has(SumCue.DEBT)
            || site.sentence.has(SumCue.NOTES)
            || site.sentence.has(SumCue.PROMISSORY);
    boolean near = head.relation() != Relation.VERB || site.figure.from() - head.to() < 8;
    if (!debt || !near || head.cue() == SumCue.CONVERT && !isConverted(site, head)) {
      return null;
    }
    int end = SumWords.right(site, site.figure.to(), 12);
    SumDraft draft =
        SumDraft.of(ConsiderationKind.OTHER, site, head).payer(SumSides.subject(site, head.from()));
    boolean verb = head.relation() == Relation.VERB && !site.norm(head.from()).endsWith("ment");
    if (verb && site.is(site.figure.to(), "of", "in") && end > site.figure.to() + 1) {
      return draft.paidFor(site.tokens.text(site.figure.to() + 1, end)); // "retire $5 million of"
    }
    return draft.paidFor(
        site.tokens.text(head.from(), head.to())
            + (end > site.figure.to() ? " " + site.tokens.text(site.figure.to(), end) : ""));
  }
}
