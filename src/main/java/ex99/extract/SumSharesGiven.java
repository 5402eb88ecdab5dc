package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.model.Form;

/**
 * Reads stock that is given by other words than those of issuing: "newly issued", earned on a
 * condition, swapped for a debt, or a sum "in common stock".
 */
final class SumSharesGiven {
  /** What a business may reach after it is bought. */
  private static final String[] GOALS = {
    "revenue",
    "revenues",
    "sales",
    "ebitda",
    "earnings",
    "milestones",
    "targets",
    "thresholds",
    "profit",
    "income",
    "bookings"
  };

  private SumSharesGiven() {}

  /** count of shares "newly issued", "issued to", "in exchange", in a release about a deal */
  static SumDraft given(SumSite site) {
    if (!site.isCount()
        || SumStock.isFew(site)
        || SumStock.isToInsiders(site)
        || site.topic.isResults()
        || site.topic.isOffering()) {
      return null;
    }
    int from = site.figure.from() - 14;
    int to = site.figure.to() + 8;
    boolean issued =
        site.hasWord(from, to, "issue", "issued", "issues", "newly", "issuance", "exchanged")
            || site.hasWord(from, to, "consideration", "receive")
            || site.sentence.has(SumCue.PRICE)
                && site.hasWord(from - 16, site.figure.from(), "consisting", "comprising")
            || site.sentence.has(SumCue.PRICE)
                && site.hasWord(from - 16, site.figure.from(), "comprised", "composed");
    boolean held =
        site.hasWord(
            from,
            to,
            "outstanding",
            "owns",
            "own",
            "holds",
            "hold",
            "beneficially",
            "authorized",
            "voted",
            "tendered",
            "undertakings",
            "traded",
            "options",
            "repurchased",
            "repurchase",
            "returned",
            "surrendered",
            "cancellation",
            "purchase",
            "buy",
            "acquire",
            "sold",
            "sell");
    held |= site.hasWord(site.figure.from() - 8, site.figure.from(), "holders", "owners");
    held |= site.hasWord(site.figure.from() - 4, site.figure.from(), "each"); // of their shares
    boolean dealt =
        site.topic.isDeal()
            || site.topic.has(SumCue.PRICE, SumCue.BUY, SumCue.EXCHANGE, SumCue.MERGE);
    if (!issued || held || !dealt) {
      return null;
    }
    Head head = new Head(SumCue.STOCK, Relation.OF, site.figure.from(), site.figure.to());
    int end = SumWords.right(site, site.figure.to(), 10);
    String words = site.tokens.text(Math.min(site.figure.from() + 1, end), end);
    SumDraft draft =
        SumDraft.of(ConsiderationKind.STOCK, site, head)
            .paidFor(site.topic.object() != null ? site.topic.object() : words)
            .why("shares given in a deal");
    return draft.payee(SumSides.after(site, site.figure.to(), site.figure.to() + 10, "to"));
  }

  /** "earn up to" count "additional shares if": a contingent part of the price in stock. */
  static SumDraft earned(SumSite site) {
    int to = site.figure.to();
    boolean earn =
        site.hasWord(site.figure.from() - 9, site.figure.from(), "earn", "entitled", "eligible")
            || site.hasWord(site.figure.from() - 5, site.figure.from(), "get", "receive", "issued")
                && site.hasWord(to, to + 3, "if", "should", "upon")
            || site.hasWord(site.figure.from(), to + 3, "earnout", "earn-out");
    boolean condition = site.hasWord(to, to + 14, "if", "upon", "should", "provided", "earnout");
    int goal = goal(site);
    if (SumStock.isFew(site)
        || (!earn || !condition) && goal < 0
        || !site.topic.isDeal()
        || site.topic.isResults()) {
      return null;
    }
    Head head = new Head(SumCue.EARN_OUT, Relation.OF, site.figure.from(), to);
    return SumDraft.of(ConsiderationKind.EARN_OUT, site, head)
        .paidFor(hangingOn(site, goal))
        .form(Form.STOCK)
        .contingent()
        .rule("earn-out")
        .why("stock that hangs on a condition");
  }

  /** What shares hang on: the goal before them, or what "should" opens behind them. */
  private static String hangingOn(SumSite site, int goal) {
    int to = site.figure.to();
    if (goal >= 0) {
      int comma = goal;
      while (!site.is(comma, ",")) {
        comma++;
      }
      return site.tokens.text(goal, comma);
    }
    for (int i = to; i < to + 4; i++) {
      if (site.is(i, "should")) {
        return site.words(i + 1, Math.max(i + 2, SumWords.right(site, i + 1, 14)));
      }
    }
    return site.tokens.text(SumOfferings.countStart(site), SumWords.right(site, to, 14));
  }

  /** Where the goal begins of "If revenue exceeds $5 million, it will issue" count; or -1. */
  private static int goal(SumSite site) {
    int from = site.sentence.from();
    int start =
        site.is(from, "if", "should")
            ? from + 1
            : site.is(from, "in") && site.is(from + 1, "the") && site.is(from + 2, "event")
                ? site.is(from + 3, "that") ? from + 4 : from + 3
                : -1;
    int comma = start;
    while (start >= 0 && comma < site.figure.from() && !site.is(comma, ",")) {
      comma++;
    }
    boolean told =
        start >= 0
            && comma < site.figure.from()
            && site.hasWord(start, comma, GOALS)
            && site.actionBefore(site.figure.from(), SumCue.ISSUE, SumCue.RECEIVE, SumCue.PAY)
                != null;
    return told ? start : -1;
  }

  /** "exchange" … notes "for" count shares: stock given for a debt. */
  static SumDraft swapped(SumSite site) {
    Cue swap = site.actionBefore(site.figure.from(), SumCue.EXCHANGE, SumCue.CONVERT);
    if (SumStock.isFew(site)
        || swap == null
        || !site.is(site.anchor, "for", "into")
        || site.anchor - swap.to() > 40
        || site.hasWord(swap.to(), site.anchor, "warrant", "warrants", "each", ";")) {
      return null;
    }
    Cue debt =
        site.actionBefore(
            site.anchor, SumCue.NOTES, SumCue.PROMISSORY, SumCue.DEBT, SumCue.FACILITY);
    if (debt == null || debt.from() < swap.from() - 12) {
      return null;
    }
    Head head = new Head(SumCue.EXCHANGE, Relation.FOR, swap.from(), swap.to());
    int issuer = site.reading.cast().issuer();
    int holder = SumSides.subject(site, swap.from());
    return SumDraft.of(ConsiderationKind.STOCK, site, head)
        .payer(issuer)
        .payee(holder == issuer ? -1 : holder)
        .paidFor(site.tokens.text(SumWords.left(site, debt.from()), debt.to()))
        .why("stock given for a debt");
  }

  /** sum "in restricted common stock", in a release about a deal */
  static SumDraft money(SumSite site, Head head, Cue action) {
    if (!site.topic.isDeal()
        || site.topic.isResults()
        || head.relation() != Relation.AFTER
        || !site.is(site.figure.to(), "in", "of", "worth")) {
      return null;
    }
    SumDraft invested = SumTakers.bought(site, head);
    if (invested != null) {
      return invested;
    }
    boolean bought =
        action != null && action.kind() == SumCue.BUY && action.from() > site.figure.from();
    return bought
        ? null
        : SumPayers.sides(
            site,
            SumDraft.of(ConsiderationKind.STOCK, site, head)
                .paidFor(SumWords.nounAfter(site, head.to())));
  }
}
