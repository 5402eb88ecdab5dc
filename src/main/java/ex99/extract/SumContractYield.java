package ex99.extract;

import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.token.WordSet;

/**
 * What a contract or charter that a release announces is to bring in, told as revenue or backlog:
 * "the charters are expected to generate revenue of" sum, "the contract has an estimated backlog
 * of" sum, "the total value could reach" sum.
 */
final class SumContractYield {
  private static final WordSet CONTRACTS =
      WordSet.of("contract", "contracts", "charter", "charters", "award", "order", "fixture");

  private static final WordSet YIELD =
      WordSet.of("backlog", "revenue", "revenues", "hire", "value");

  private static final WordSet BRINGS =
      WordSet.of(
          "generate",
          "yield",
          "has",
          "have",
          "represents",
          "represent",
          "adds",
          "add",
          "contribute",
          "carries",
          "with",
          "produce",
          "provide",
          "generates",
          "is",
          "reach",
          "total");

  private static final String[] TIMES = {
    "quarter", "annual", "annually", "year", "fiscal", "total backlog", "company's", "its", "our"
  };

  private static final int CLAUSE = 22;
  private static final int NEAR = 7;

  private SumContractYield() {}

  /** The sum as the value of the contract; null for revenue of anything else. */
  static SumDraft tryMatch(SumSite site) {
    boolean told =
        site.isMoney()
            && site.unit == null
            && !site.isSuperseded()
            && !site.topic.isResults()
            && !site.topic.isDeal()
            && (SumBesides.isContract(site) || isChartered(site));
    int noun = told ? proceeds(site) : -1;
    if (noun < 0 || !isOfContract(site, noun)) {
      return null;
    }
    Head head = new Head(SumCue.CONTRACT, Relation.SUBJECT, noun, noun + 1);
    return SumDraft.of(ConsiderationKind.CONTRACT_VALUE, site, head)
        .paidFor(site.topic.object())
        .rule("contract-value")
        .why("what the contract is to bring in");
  }

  private static boolean isChartered(SumSite site) {
    return site.hasWord(site.sentence.from(), site.figure.from(), "charter", "charters", "fixture");
  }

  /** The noun of what comes in, before "of" sum or before "could reach" sum; or -1. */
  private static int proceeds(SumSite site) {
    if (site.is(site.anchor, "of") && YIELD.has(site.tokens, site.anchor - 1)) {
      return site.is(site.anchor - 1, "value") ? -1 : site.anchor - 1;
    }
    boolean reach =
        site.is(site.anchor, "reach", "total")
            && site.is(site.anchor - 1, "could", "may", "would", "can");
    return reach && YIELD.has(site.tokens, site.anchor - 2) ? site.anchor - 2 : -1;
  }

  /** Whether a contract does the bringing in its own clause, in no one period. */
  private static boolean isOfContract(SumSite site, int yield) {
    int least = Math.max(site.sentence.from(), yield - CLAUSE);
    boolean verb = site.is(yield, "value") || site.is(site.anchor, "reach", "total");
    boolean contract = verb && SumBesides.isContract(site);
    for (int i = yield - 1; i >= least && !site.is(i, ";"); i--) {
      verb |= yield - i < NEAR && BRINGS.has(site.tokens, i);
      contract |= CONTRACTS.has(site.tokens, i);
    }
    boolean period =
        site.hasWord(yield - 3, yield, TIMES)
            || site.hasWord(site.figure.to(), site.figure.to() + 6, "2", "quarter", "fiscal");
    return verb && contract && !period;
  }
}
