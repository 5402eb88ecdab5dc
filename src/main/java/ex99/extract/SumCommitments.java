package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;

/** Debt that somebody named brings to a deal: committed by banks, notes sold to a fund. */
final class SumCommitments {
  /** How far behind a sum its noun may stand. */
  private static final int NOUN = 8;

  /** How far behind the noun the verb may stand. */
  private static final int VERB = 4;

  private SumCommitments() {}

  /**
   * sum "of" (debt | notes | facility) ("to be")? ("committed" | "provided" …) "by" lender; sum
   * "of" notes ("to be")? ("sold" | "issued" …) "to" buyer
   */
  static SumDraft tryMatch(SumSite site) {
    if (!site.isMoney()
        || !site.is(site.figure.to(), "of", "in")
        || site.isSuperseded()
        || !site.topic.isDeal()
        || site.topic.isResults()) {
      return null;
    }
    Cue noun =
        site.cueAfter(
            site.figure.to(),
            NOUN,
            SumCue.DEBT,
            SumCue.FACILITY,
            SumCue.FACILITY_BARE,
            SumCue.NOTES,
            SumCue.SECURITIES);
    if (noun == null) {
      return null;
    }
    int verb = noun.to();
    while (verb < noun.to() + VERB && site.is(verb, "to", "be", "being", "fully", "that", "will")) {
      verb++;
    }
    if (site.is(
        verb, "committed", "provided", "arranged", "underwritten", "extended", "supplied")) {
      int lender = SumSides.after(site, verb + 1, verb + 3, "by", "from");
      return draft(site, ConsiderationKind.FACILITY, noun, lender);
    }
    boolean loan = noun.kind() != SumCue.NOTES && noun.kind() != SumCue.SECURITIES;
    if (loan && site.is(site.anchor, "committed", "commit", "arranged", "supplying", "arrange")) {
      return draft(site, ConsiderationKind.FACILITY, noun, SumSides.subject(site, site.anchor));
    }
    if (loan
        && site.is(site.anchor, "for")
        && site.is(site.anchor - 1, "commitments", "commitment")) {
      int lender = SumSides.after(site, noun.to(), noun.to() + 3, "from", "by");
      return draft(site, ConsiderationKind.FACILITY, noun, lender);
    }
    boolean secured = site.is(site.anchor, "secured", "obtained", "arranged", "raised");
    if (noun.kind() == SumCue.DEBT && secured && site.is(noun.to(), "from")) {
      int lender = SumSides.after(site, noun.to(), noun.to() + 3, "from");
      return draft(site, ConsiderationKind.FACILITY, noun, lender);
    }
    boolean notes = noun.kind() == SumCue.NOTES || noun.kind() == SumCue.SECURITIES;
    if (notes && site.is(verb, "sold", "issued", "placed", "privately")) {
      int buyer = SumSides.after(site, verb + 1, verb + 3, "to", "with");
      return draft(site, ConsiderationKind.OFFERING_AMOUNT, noun, buyer);
    }
    return null;
  }

  private static SumDraft draft(SumSite site, ConsiderationKind kind, Cue noun, int giver) {
    if (giver < 0) {
      return null;
    }
    Head head = new Head(noun.kind(), Relation.AFTER, noun.from(), noun.to());
    return SumDraft.of(kind, site, head)
        .payer(giver)
        .paidFor(site.tokens.text(site.figure.to() + 1, noun.to()))
        .why("brought to the deal by who is named")
        .rule("debt-committed");
  }
}
