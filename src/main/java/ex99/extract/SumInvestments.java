package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;

/** Reads what is invested, by whom and in whom: "invest" sum "in", sum "equity investment". */
final class SumInvestments {
  private static final String[] PLANT = {
    "capital",
    "plant",
    "facility",
    "tax",
    "infrastructure",
    "construction",
    "manufacturing",
    "annual",
    "portfolio",
    "technology"
  };

  private static final String[] STAKE = {
    "equity",
    "stake",
    "shares",
    "interest",
    "strategic",
    "minority",
    "private",
    "privately",
    "preferred"
  };

  private SumInvestments() {}

  /** "invest" sum "in"; sum "equity investment"; "investment of" sum */
  static SumDraft investment(SumSite site, Head head) {
    if (!site.isMoney()
        || site.isSuperseded()
        || site.topic.isResults()
        || SumShares.isPerShare(site)) {
      return null;
    }
    if (head.cue() == SumCue.INVEST) {
      return invest(site, head);
    }
    if (!isNounBound(site, head)
        || isPlant(site, head)
        || site.hasWord(site.sentence.from(), site.figure.from(), "such")) {
      return null;
    }
    Cue noun = site.sentence.at(head.from());
    int before = Math.min(noun.from(), site.figure.from()) - 2;
    int giver = SumSides.after(site, before, site.sentence.to(), "from", "by");
    giver = giver >= 0 ? giver : SumSides.possessor(site, noun.from());
    int taker = SumSides.after(site, noun.to(), site.sentence.to(), "in", "into");
    Cue got = giver < 0 && taker < 0 ? site.actionBefore(site.figure.from(), SumCue.RECEIVE) : null;
    if (got != null) {
      taker = SumSides.subject(site, got.from());
      giver = SumSides.after(site, got.to(), site.sentence.to(), "from");
      giver =
          giver < 0 && taker == site.topic.parties().licensor()
              ? site.topic.parties().licensee()
              : giver;
    }
    if (giver < 0 && taker < 0 && !isTold(site, head)) {
      return null;
    }
    return SumDraft.of(ConsiderationKind.INVESTMENT, site, head)
        .paidFor(SumWords.of(site, head))
        .payer(giver)
        .payee(taker == giver ? -1 : taker);
  }

  private static boolean isNounBound(SumSite site, Head head) {
    return head.relation() == Relation.AFTER
        || head.relation() == Relation.OF
        || head.relation() == Relation.SUBJECT
            && head.to() > head.from() + 1
            && site.is(site.anchor, "to", "is", "of", "totals", "be");
  }

  /** What a company spends on its own works and machines. */
  private static boolean isPlant(SumSite site, Head head) {
    boolean taxEquity = site.is(head.from(), "tax") && site.is(head.from() + 1, "equity");
    return !taxEquity && site.hasWord(site.figure.from() - 5, head.to() + 6, PLANT);
  }

  /**
   * Whether an investment of which no side is told is what the release is about, or one of shares.
   */
  private static boolean isTold(SumSite site, Head head) {
    boolean whole = // "subscribes for shares at $5, for a total investment of"
        site.is(head.from() - 1, "total", "aggregate", "combined")
            && site.hasWord(site.sentence.from(), head.from(), STAKE);
    return head.to() > head.from() + 1
        || whole
        || site.hasWord(head.from() - 3, head.to() + 12, STAKE)
        || site.topic.isVenture()
        || site.topic.isTitled(SumCue.INVESTMENT, SumCue.INVEST);
  }

  private static SumDraft invest(SumSite site, Head head) {
    boolean object = head.relation() == Relation.VERB && site.anchor + 1 - head.to() <= 2;
    int taker = SumSides.after(site, site.figure.to(), site.figure.to() + 8, "in", "into", "to");
    boolean equity =
        site.hasWord(
            site.figure.to(),
            site.figure.to() + 14,
            "equity",
            "stake",
            "shares",
            "stock",
            "interest",
            "venture",
            "units");
    boolean venture =
        site.topic.isVenture() || site.hasWord(site.sentence.from(), site.sentence.to(), "venture");
    int growth = object && taker < 0 && site.topic.isDeal() ? growth(site) : -1;
    if (growth >= 0) {
      return SumDraft.of(ConsiderationKind.INVESTMENT, site, head)
          .payer(SumSides.subject(site, head.from()))
          .paidFor(site.words(growth, Math.max(growth + 1, SumWords.right(site, growth, 14))));
    }
    if (!object || taker < 0 && !equity && !venture && !site.topic.isOffering()) {
      return null;
    }
    int end = SumWords.right(site, site.figure.to(), 14);
    return SumDraft.of(ConsiderationKind.INVESTMENT, site, head)
        .payer(SumSides.subject(site, head.from()))
        .payee(taker)
        .paidFor(invested(site, end))
        .paidForTopic(site);
  }

  /**
   * Where the words stand for what grows: "over two years in the growth of the business"; or -1.
   */
  private static int growth(SumSite site) {
    for (int i = site.figure.to(); i < site.figure.to() + 9; i++) {
      int at = site.is(i + 1, "the", "further") ? i + 2 : i + 1;
      if (site.is(i, "in", "into", "on", "to")
          && site.is(at, "growth", "development", "expansion", "expanding", "growing")) {
        return at;
      }
      if (site.is(i, ",", ";", "and")) {
        return -1;
      }
    }
    return -1;
  }

  /** What is had for an investment: what it earns, else what follows the sum. */
  private static String invested(SumSite site, int end) {
    String earned = SumObjects.earned(site);
    return earned != null ? earned : site.tokens.text(Math.min(site.figure.to(), end), end);
  }
}
