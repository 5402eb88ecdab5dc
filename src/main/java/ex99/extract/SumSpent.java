package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.model.PartyKind;
import ex99.name.Mention;

/** What a report tells a company spent on another one that it names. */
final class SumSpent {
  /** How far before "for the acquisition" the verb of spending may stand. */
  private static final int VERB = 9;

  private static final String[] COSTS = {
    "expense",
    "expenses",
    "cost",
    "costs",
    "charge",
    "charges",
    "fees",
    "impairment",
    "amortization",
    "goodwill",
    "revenue",
    "revenues",
    "sales",
    "income",
    "loss",
    "losses",
    "gain",
    "liabilities"
  };

  private SumSpent() {}

  /** ("paid" | "including" …) sum "for" "the"? ("acquisition" | "purchase") "of" T; or null. */
  static SumDraft tryMatch(SumSite site) {
    int noun = site.is(site.figure.to() + 1, "the", "its", "our") ? 2 : 1;
    noun += site.figure.to();
    if (!site.isMoney()
        || site.unit != null
        || site.isSuperseded()
        || !site.is(site.figure.to(), "for", "on")
        || !site.is(noun, "acquisition", "purchase")
        || !site.is(noun + 1, "of")
        || !isSpent(site)) {
      return null;
    }
    Mention bought = site.reading.cast().mentionAt(noun + 2);
    boolean company =
        bought != null
            && bought.from() == noun + 2
            && site.reading.cast().entity(bought.entity()).kind() == PartyKind.ORGANIZATION
            && !site.reading.cast().issuers().contains(bought.entity())
            && !site.is(bought.to(), "'s", "'", "’"); // a part of it
    if (!company) {
      return null;
    }
    Cue verb = site.actionBefore(site.figure.from(), SumCue.PAY, SumCue.INVEST);
    int payer = verb == null ? -1 : SumSides.subject(site, verb.from());
    int issuer = site.reading.cast().issuer();
    Head head = new Head(SumCue.BUY, Relation.FOR, noun, noun + 1);
    return SumDraft.of(ConsiderationKind.PURCHASE_PRICE, site, head)
        .payer(payer >= 0 && payer != bought.entity() ? payer : issuer)
        .paidFor(site.tokens.text(bought.from(), bought.to()))
        .why("spent on a company that is named");
  }

  /** Whether money went out, and is no cost of doing so. */
  private static boolean isSpent(SumSite site) {
    boolean spent =
        site.is(site.anchor, "including", "included", "includes", "paid", "spent", "used")
            || site.is(site.anchor, "invested", "of")
                && site.hasWord(site.anchor - VERB, site.anchor + 1, "paid", "spent", "invested");
    int from = Math.max(site.sentence.from(), site.figure.from() - 3 * VERB);
    return spent && !site.hasWord(from, site.figure.from(), COSTS);
  }
}
