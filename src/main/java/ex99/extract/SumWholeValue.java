package ex99.extract;

import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;

/**
 * What a deal is worth with the debts of the business counted in: "including $148 million of debt,
 * the transaction has a total value of $760 million".
 */
final class SumWholeValue {
  private static final String[] DEALS = {
    "transaction", "transactions", "deal", "merger", "acquisition", "combination", "offer", "value"
  };

  private static final String[] COUNTED = {"including", "inclusive", "includes", "with", "plus"};

  private static final String[] OWED = {
    "debt", "debts", "indebtedness", "borrowings", "liabilities", "obligations", "leases"
  };

  /** How far before a value what has it may stand, and behind it what is counted in. */
  private static final int VALUED = 12;

  /** How far before a sum "value of" may stand, with bounds between. */
  private static final int OF = 6;

  /** How far behind "including" the debts may stand. */
  private static final int DEBT = 14;

  private SumWholeValue() {}

  /** debts "," deal "has a total value of" sum; "transaction value" … "is" sum; else null */
  static SumDraft tryMatch(SumSite site) {
    if (!site.isMoney()
        || site.unit != null
        || SumShares.isPerShare(site)
        || site.isSuperseded()
        || !site.topic.isDeal()
        || site.topic.isOffering()) {
      return null;
    }
    int value = value(site);
    if (value < 0 || !isOfDeal(site, value) || !isWithDebt(site)) {
      return null;
    }
    Head head = new Head(SumCue.DEAL_VALUE, Relation.OF, value, value + 1);
    SumDraft draft = SumDraft.of(ConsiderationKind.VALUATION, site, head).rule("deal-value");
    return draft.paidFor(of(site, value, site.topic.object()));
  }

  /** "enterprise value" of what is bought: which value a sum is, and of what; null of nothing. */
  static String of(SumSite site, int value, String object) {
    int from = value;
    while (from > site.sentence.from()
        && site.is(from - 1, "enterprise", "equity", "total", "transaction", "aggregate")) {
      from--;
    }
    return object == null ? null : site.tokens.text(from, value + 1) + " of " + object;
  }

  /** "value of" sum; "valued at" sum; "value … is" sum: the word that says so, or -1. */
  private static int value(SumSite site) {
    int link = site.anchor;
    for (int i = site.figure.from() - 2; i > Math.max(link - 2, site.figure.from() - OF); i--) {
      if (site.is(i, "value") && site.is(i + 1, "of")) { // only carries a sum on, and so is skipped
        return i;
      }
    }
    boolean told = site.is(link, "is", "was", "be");
    for (int i = link - 1; told && i > link - VALUED; i--) {
      if (site.isSumAt(i + 1) && !isInside(site, i + 1, link) || site.is(i, ";")) {
        return -1;
      }
      if (site.is(i, "value") && !site.is(i - 1, "book", "face", "par")) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a sum stands in a clause between commas: "value, including $5 million of debt, is". */
  private static boolean isInside(SumSite site, int sum, int link) {
    boolean closed = site.is(link - 1, ",") || site.is(link - 2, ",");
    for (int i = sum; closed && i > sum - VALUED; i--) {
      if (site.is(i, ",") && site.is(i + 1, COUNTED)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfDeal(SumSite site, int value) {
    boolean whole = site.hasWord(value - VALUED, value, DEALS);
    boolean entity = site.is(value - 1, "enterprise", "transaction");
    return entity || whole && !site.hasWord(value - 3, value, "book", "equity", "face");
  }

  /** ("including" | "with the assumption of" …) … debts, anywhere in the sentence. */
  static boolean isWithDebt(SumSite site) {
    for (int i = site.sentence.from(); i < site.sentence.to(); i++) {
      if (site.is(i, COUNTED) && site.hasWord(i + 1, i + DEBT, OWED)) {
        return !site.is(i, "with") || site.hasWord(i + 1, i + 4, "assumption", "assumed", "debt");
      }
    }
    return false;
  }
}
