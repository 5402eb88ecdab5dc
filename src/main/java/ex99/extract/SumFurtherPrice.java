package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;

/**
 * What a business brings its seller besides the price, if it does well: "may receive additional
 * cash consideration of up to $5 million, depending on the results of 2010".
 */
final class SumFurtherPrice {
  /** How far before a sum the word stands that sets it beside another, and behind it. */
  private static final int MORE_BEFORE = 9;

  private static final int MORE_BEHIND = 4;

  /** How far behind a sum the clause begins that tells on what it hangs. */
  private static final int CONDITION = 26;

  /** How far behind the start of that clause stands what is to be reached. */
  private static final int GOAL = 14;

  private static final String[] MORE = {"additional", "further", "extra", "more", "contingent"};

  private static final String[] IF = {
    "if",
    "should",
    "contingent",
    "conditional",
    "conditioned",
    "dependent",
    "depending",
    "based",
    "subject",
    "provided",
    "upon"
  };

  private static final String[] REACHED = {
    "achieve",
    "achieves",
    "achieved",
    "achieving",
    "achievement",
    "attain",
    "attains",
    "attaining",
    "attainment",
    "reach",
    "reaches",
    "reaching",
    "meet",
    "meets",
    "meeting",
    "exceed",
    "exceeds",
    "exceeding",
    "targets",
    "target",
    "goals",
    "thresholds",
    "performance",
    "results",
    "profit",
    "profits",
    "earnings",
    "ebitda"
  };

  /** Sums of other kinds that may be further too. */
  private static final String[] OTHERS = {
    "loan",
    "loans",
    "credit",
    "borrowings",
    "debt",
    "financing",
    "funding",
    "invest",
    "investment",
    "equity",
    "capital",
    "escrow",
    "fee",
    "fees",
    "milestone",
    "milestones",
    "royalty",
    "royalties",
    "tax",
    "spend",
    "fund",
    "expects",
    "savings"
  };

  private SumFurtherPrice() {}

  /** giver or taker verb ("additional" …) sum ("if" | "depending on" …) goal; else null */
  static SumDraft tryMatch(SumSite site, SumDraft last) {
    boolean price =
        last != null
            && (last.kind == ConsiderationKind.PURCHASE_PRICE
                || last.kind == ConsiderationKind.EARN_OUT
                || last.kind == ConsiderationKind.STOCK
                || last.kind == ConsiderationKind.ASSUMED_DEBT);
    boolean sold = site.topic.isDeal() && !site.topic.isOffering() && !site.topic.isResults();
    if (!site.isMoney()
        || !price && !sold
        || site.unit != null
        || SumShares.isPerShare(site)
        || site.isSuperseded()
        || site.sentence.has(SumCue.EARN_OUT)
        || !isFurther(site)
        || isOther(site)
        || SumConditions.isForTermination(site)
        || SumContingents.contingentKind(site) != ConsiderationKind.EARN_OUT && !price) {
      return null;
    }
    int hangs = condition(site);
    if (hangs < 0) {
      return null;
    }
    Head head = new Head(SumCue.EARN_OUT, Relation.OF, hangs, hangs + 1);
    SumDraft draft =
        SumDraft.of(ConsiderationKind.EARN_OUT, site, head).contingent().rule("earn-out");
    sides(site, draft);
    if (price) {
      boolean turned = draft.payer >= 0 && draft.payer == last.payee;
      draft.payer(draft.payer == -1 ? last.payer : draft.payer);
      draft.payee(draft.payee == -1 && !turned ? last.payee : draft.payee);
    }
    boolean told = price && last.forWhat != null && isOfBusiness(last);
    return draft.paidFor(told ? last.forWhat : site.topic.object());
  }

  /** Whether what was told last is paid for the business itself. */
  private static boolean isOfBusiness(SumDraft last) {
    return last.kind == ConsiderationKind.PURCHASE_PRICE || last.kind == ConsiderationKind.EARN_OUT;
  }

  /** ("additional" …) noun? sum ("more" | "in additional cash") */
  private static boolean isFurther(SumSite site) {
    int to = site.figure.to();
    for (int i = site.figure.from() - 1; i > site.figure.from() - MORE_BEFORE; i--) {
      if (site.isSumAt(i) || site.is(i, ";", ",")) {
        break;
      }
      if (site.is(i, MORE) && !site.is(i + 1, "than")) {
        return true;
      }
    }
    return site.hasWord(to, to + MORE_BEHIND, MORE) && !site.isSumAt(to + 1);
  }

  private static boolean isOther(SumSite site) {
    for (Head head : site.heads()) {
      if (head.cue() == SumCue.MEASURE && head.relation() != Relation.VERB) {
        return true;
      }
    }
    int to = site.figure.to();
    boolean instalments = site.is(to, "in") && site.cueAfter(to, 5, SumCue.PAYMENT) != null;
    return instalments || site.hasWord(site.figure.from() - MORE_BEFORE, to + 5, OTHERS);
  }

  /** Where the clause begins that says on what the sum hangs, or -1. */
  private static int condition(SumSite site) {
    for (int i = site.figure.to(); i < site.figure.to() + CONDITION; i++) {
      if (site.isSumAt(i) || site.is(i, ";")) {
        break;
      }
      if (site.is(i, IF) && isGoal(site, i)) {
        return i;
      }
    }
    int from = site.sentence.from();
    boolean first = site.is(from, "if", "should", "depending", "subject", "based", "upon");
    return first && isGoal(site, from) ? from : -1;
  }

  private static boolean isGoal(SumSite site, int at) {
    int to = at < site.figure.from() ? Math.min(site.figure.from(), at + GOAL) : at + GOAL;
    return site.hasWord(at + 1, to, REACHED);
  }

  private static void sides(SumSite site, SumDraft draft) {
    Cue act =
        site.actionBefore(site.figure.from(), SumCue.RECEIVE, SumCue.PAY, SumCue.BUY, SumCue.SELL);
    if (act != null && act.kind() == SumCue.RECEIVE) {
      draft.payee(SumSides.subject(site, act.from()));
      int reach = site.figure.to() + MORE_BEFORE;
      int payer = SumSides.after(site, act.to(), reach, "from");
      draft.payer(payer == draft.payee ? -1 : payer);
    } else if (act != null && act.kind() == SumCue.PAY) {
      SumPayments.paySides(site, draft, act);
    } else {
      int to = site.figure.to();
      boolean due = site.hasWord(to, to + MORE_BEHIND + 2, "payable", "paid", "due");
      draft.payee(due ? SumSides.after(site, to, to + MORE_BEFORE, "to") : -1);
    }
  }
}
