package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import java.util.List;
import java.util.Set;

/** Contracts, orders, awards and grants. */
final class SumContracts {
  /** How far before a sum the verb may stand, and behind the order the name of the customer. */
  private static final int VERB = 7;

  private static final int CUSTOMER = 8;

  private static final String[] WINS = {
    "received", "won", "signed", "secured", "booked", "obtained", "landed", "captured"
  };

  private SumContracts() {}

  static List<SumRule> rules() {
    return List.of(
        new SumRule(
            "contract-value",
            Set.of(SumCue.CONTRACT, SumCue.ORDER, SumCue.AWARD, SumCue.AGREEMENT),
            SumContracts::value),
        new SumRule("grant", Set.of(SumCue.GRANT), SumContracts::grant));
  }

  /** sum "contract"; "contract" ("valued at" | "worth" | "of") sum */
  private static SumDraft value(SumSite site, Head head) {
    boolean told =
        head.relation() == Relation.SUBJECT
            && !site.hasWord(head.from() - 4, head.from(), "part", "share", "portion")
            && site.is(site.anchor, "is", "be", "to", "of", "totals", "at", "was")
            && site.topic.isTitled(SumCue.CONTRACT, SumCue.AWARD, SumCue.ORDER, SumCue.AWARD_VERB);
    boolean bound = told || head.relation() == Relation.AFTER || head.relation() == Relation.OF;
    if (!site.isMoney() || !bound || site.isSuperseded() || SumShares.isPerShare(site)) {
      return null;
    }
    if (site.hasWord(Math.min(head.to(), site.figure.from()), site.figure.from(), "backlog")) {
      return null; // "the award brings our backlog to $61 million"
    }
    boolean singular = !site.is(head.to() - 1, "contracts", "orders", "awards", "agreements");
    boolean awarded = site.sentence.has(SumCue.AWARD_VERB) || SumBesides.isContract(site);
    if (head.cue() == SumCue.AGREEMENT && head.relation() == Relation.OF) {
      return null;
    }
    SumDraft passed = passed(site, head);
    if (passed != null) {
      return passed;
    }
    if (site.topic.isResults() && singular && !site.sentence.has(SumCue.AWARD_VERB)) {
      return won(site, head);
    }
    boolean deal = site.topic.isDeal() || site.topic.isOffering() || site.topic.isSettlement();
    if (site.topic.isResults() && !(singular && site.sentence.has(SumCue.AWARD_VERB))
        || (!awarded && (deal || !singular))) {
      return null;
    }
    return draft(site, head, site.sentence.at(head.from()));
  }

  /** In a report of results: issuer ("received" | "signed" …) "a" sum order "from" customer. */
  private static SumDraft won(SumSite site, Head head) {
    int verb = site.anchor;
    while (verb > site.anchor - VERB && !site.is(verb, WINS)) {
      verb--;
    }
    boolean bare = head.relation() == Relation.AFTER && head.cue() != SumCue.AGREEMENT;
    if (!bare || !site.is(verb, WINS)) {
      return null;
    }
    int issuer = site.reading.cast().issuer();
    int customer = SumSides.after(site, head.to(), head.to() + CUSTOMER, "from", "with");
    boolean sold = SumSides.subject(site, verb) == issuer && issuer >= 0;
    return sold && customer >= 0 && customer != issuer
        ? draft(site, head, site.sentence.at(head.from())).payer(customer).payee(issuer)
        : null;
  }

  /** X "will award" sum "of the work to" Y: what a contractor passes on. */
  private static SumDraft passed(SumSite site, Head head) {
    boolean verb =
        site.is(head.from(), "award", "awards", "subcontract")
            && site.is(head.from() - 1, "will", "to", "may", "would", "also", "expects")
            && site.anchor + 1 - head.to() <= 1;
    int taker = verb ? SumSides.after(site, site.figure.to(), site.figure.to() + 9, "to") : -1;
    if (taker < 0) {
      return null;
    }
    int from = site.is(site.figure.to(), "of") ? site.figure.to() + 1 : site.figure.to();
    int to = Math.max(from, SumWords.right(site, from, 6));
    return SumDraft.of(ConsiderationKind.CONTRACT_VALUE, site, head)
        .payer(SumSides.subject(site, head.from()))
        .payee(taker)
        .paidFor(to > from ? site.tokens.text(from, to) : "subcontract");
  }

  static SumDraft draft(SumSite site, Head head, Cue noun) {
    String words =
        noun.from() > site.figure.from()
            ? SumWords.nounAfter(site, noun.to())
            : SumWords.noun(site, noun.from(), noun.to());
    SumDraft draft =
        SumDraft.of(ConsiderationKind.CONTRACT_VALUE, site, head)
            .paidFor(SumObjects.withReason(site, words, Math.max(noun.to(), site.figure.to())));
    Cue awarded = site.actionBefore(site.sentence.to(), SumCue.AWARD_VERB);
    if (awarded == null) {
      int customer = SumSides.after(site, noun.to(), noun.to() + 24, "from", "with", "by");
      boolean supplied = customer < 0 && site.topic.parties().supplier() >= 0;
      return supplied
          ? draft.payer(site.topic.parties().customer()).payee(site.topic.parties().supplier())
          : draft.payer(customer);
    }
    boolean passive = SumSides.isPassive(site, awarded);
    int doer = SumSides.subject(site, awarded.from());
    return passive
        ? draft
            .payee(doer)
            .payer(SumSides.after(site, awarded.to(), site.sentence.to(), "by", "from"))
        : draft.payer(doer).payee(SumSides.at(site, awarded.to()));
  }

  /** sum "grant"; "grant of" sum */
  private static SumDraft grant(SumSite site, Head head) {
    boolean bound =
        head.relation() == Relation.AFTER
            || head.relation() == Relation.OF
            || head.relation() == Relation.SUBJECT;
    if (!site.isMoney()
        || !bound
        || site.isSuperseded()
        || site.topic.isResults()
        || SumShares.isPerShare(site)) {
      return null;
    }
    String words = SumWords.of(site, head);
    int giver =
        SumSides.after(
            site, Math.min(head.from(), site.figure.from()), site.sentence.to(), "from", "by");
    SumDraft draft = SumDraft.of(ConsiderationKind.GRANT, site, head).payer(giver).paidFor(words);
    if (giver < 0) { // "an incentive grant of" sum "from Adams County"
      int behind = Math.max(head.to(), site.figure.to());
      giver = SumSides.after(site, behind, behind + 2, "from", "by");
      draft.payer(giver);
    }
    return giver < 0 ? given(site, head, draft) : draft;
  }

  /** giver ("approved" | "made" | "awarded") taker? sum "grant" … ("to" | "for") taker? */
  private static SumDraft given(SumSite site, Head head, SumDraft draft) {
    for (int i = site.anchor; i > Math.max(site.sentence.from(), site.anchor - 6); i--) {
      boolean gives =
          site.is(
              i,
              "approved",
              "awarded",
              "made",
              "offered",
              "approves",
              "awards",
              "provided",
              "given");
      if (gives && !site.is(i - 1, "was", "been", "were", "be")) {
        int direct = SumSides.at(site, i + 1);
        int taker =
            direct >= 0 ? direct : SumSides.after(site, head.to(), site.sentence.to(), "to", "for");
        int doer = SumSides.subject(site, i);
        return doer >= 0 && doer != taker ? draft.payer(doer).payee(taker) : draft;
      }
    }
    return draft;
  }
}
