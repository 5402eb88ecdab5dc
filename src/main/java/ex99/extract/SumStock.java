package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Stock issued as payment, and the ratios at which shares are exchanged. */
final class SumStock {
  /** A ratio of exchange is rarely greater. */
  private static final BigDecimal MOST = BigDecimal.valueOf(200);

  private SumStock() {}

  static List<SumRule> rules() {
    return List.of(
        new SumRule(
            "exchange-ratio",
            Set.of(
                SumCue.RECEIVE,
                SumCue.CONVERT,
                SumCue.EXCHANGE,
                SumCue.RATIO,
                SumCue.ISSUE,
                SumCue.BUY,
                SumCue.DEAL,
                SumCue.MERGE,
                SumCue.TENDER,
                SumCue.OFFER,
                SumCue.STOCK,
                SumCue.PRICE),
            SumStock::ratio),
        new SumRule(
            "stock-issued",
            Set.of(
                SumCue.ISSUE,
                SumCue.PAY,
                SumCue.RECEIVE,
                SumCue.PRICE,
                SumCue.EXCHANGE,
                SumCue.BUY,
                SumCue.CONVERT),
            SumStock::issued));
  }

  /** count shares "for each" share; "each share … into" count shares */
  private static SumDraft ratio(SumSite site, Head head) {
    if (site.topic.isTitled(SumCue.SPLIT)) {
      return null;
    }
    if (!site.isCount()
        || site.amount().compareTo(MOST) > 0
        || head.relation() == Relation.OF && head.cue() == SumCue.STOCK) {
      return null;
    }
    if (site.hasWord(site.figure.from() - 3, site.figure.from(), "represents", "representing")) {
      return null;
    }
    if (site.topic.isOffering()
        && site.hasWord(site.figure.from(), site.figure.to(), "warrant", "warrants")) {
      return null;
    }
    int each = eachShare(site);
    boolean decimal = site.amount().scale() > 0;
    if (each < 0 && !(decimal && head.cue() == SumCue.RATIO)) {
      return null;
    }
    if (each >= 0 && site.is(each, "per") && !decimal) {
      return null;
    }
    String per = each < 0 ? null : perShare(site, each);
    SumDraft draft =
        SumDraft.of(ConsiderationKind.EXCHANGE_RATIO, site, head).currency("ratio").per(per);
    String words = each < 0 ? null : SumWords.object(site, each, predicate(site, each));
    return draft.paidFor(words);
  }

  /** Where what happens to each share begins: "each share of Acme will be converted". */
  private static int predicate(SumSite site, int each) {
    int to = each;
    while (to < site.sentence.to() && to < each + 14 && !site.is(to, "will", "shall", "would")) {
      to++;
    }
    return to;
  }

  /** Where "each share", "each outstanding share" or "per share" stands, or -1. */
  private static int eachShare(SumSite site) {
    int after = find(site, site.figure.to(), Math.min(site.sentence.to(), site.figure.to() + 18));
    return after >= 0
        ? after
        : find(site, Math.max(site.sentence.from(), site.figure.from() - 45), site.figure.from());
  }

  /** The nearest to the figure, without leaving its clause after it. */
  private static int find(SumSite site, int from, int to) {
    boolean after = from == site.figure.to();
    int found = -1;
    for (int i = from; i < to && !(after && found >= 0); i++) {
      boolean more = after && site.is(i, "and", "plus") && opensSum(site, i + 1);
      if (after && !more && site.is(i, "(", ",", ";", "and")) {
        return -1;
      }
      if (site.is(i, "each", "per", "every") && isShare(site, i + 1)) {
        found = i;
      }
    }
    return found;
  }

  /** "$0.30", "C$0.30", whose letter is a word of its own. */
  private static boolean opensSum(SumSite site, int at) {
    return site.isSumAt(at) || site.tokens.text(at).length() <= 3 && site.isSumAt(at + 1);
  }

  private static boolean isShare(SumSite site, int from) {
    for (int k = from; k < from + 6; k++) {
      if (site.is(k, "share", "ads", "unit", "shares", "warrant", "right", "note")) {
        return true;
      }
    }
    return false;
  }

  /** "share of Preferred Stock", "Depositary Share". */
  private static String perShare(SumSite site, int each) {
    int from = each + 1;
    while (site.is(from, "outstanding", "issued", "and", "of")) {
      from++;
    }
    int to = from;
    while (to < site.sentence.to()
        && to - from < 6
        && site.tokens.isWord(to)
        && !site.is(
            to,
            "will",
            "they",
            "held",
            "that",
            "is",
            "owned",
            "in",
            "into",
            "to",
            "at",
            "for",
            "shall",
            "would",
            "outstanding",
            "automatically")) {
      to++;
    }
    if (to == from || site.is(from, "the")) {
      return "share";
    }
    return site.hasWord(from, to, "common", "ordinary") ? "share" : site.tokens.text(from, to);
  }

  /** "issue" count shares, in a release about a deal */
  private static SumDraft issued(SumSite site, Head head) {
    boolean deal =
        site.topic.isDeal() || site.sentence.has(SumCue.BUY) || site.sentence.has(SumCue.DEAL);
    boolean other =
        site.hasWord(
            site.figure.from() - 7,
            site.figure.to() + 8,
            "outstanding",
            "authorized",
            "owns",
            "beneficially",
            "traded");
    other |= site.hasWord(site.sentence.from(), site.figure.from(), "options", "option");
    other |=
        site.topic.isTitled(SumCue.BUYBACK)
            || site.is(site.anchor, "for")
                && head.cue() != SumCue.BUY
                && !isSwap(site, head)
                && !isPrice(site);
    boolean given = head.cue() != SumCue.BUY || head.relation() == Relation.FOR;
    Cue nearer = site.actionBefore(site.figure.from(), SumCue.BUY, SumCue.SELL, SumCue.RECEIVE);
    Cue right = nearer == null ? null : site.sentence.at(nearer.from() - 2);
    boolean warrants = right != null && right.kind() == SumCue.WARRANTS;
    given &=
        head.cue() != SumCue.RECEIVE
            || nearer == null
            || nearer.from() <= head.from()
            || warrants && nearer.from() - head.to() < 30;
    if (!site.isCount()
        || site.topic.isResults()
        || other
        || !given
        || site.amount().compareTo(BigDecimal.valueOf(1000)) < 0
        || site.figure.from() - head.to() > (warrants ? 34 : 20)) {
      return null;
    }
    boolean partner =
        head.cue() == SumCue.ISSUE
            && site.topic.has(SumCue.LICENSE, SumCue.AGREEMENT, SumCue.WARRANTS)
            && !site.topic.isOffering();
    if (!deal && !partner && !site.topic.isSettlement()
        || site.topic.isOffering() && !site.topic.isTitled(SumCue.BUY, SumCue.DEAL)) {
      return null;
    }
    int end = SumWords.right(site, site.figure.to(), 14);
    Cue warrant = site.actionBefore(site.figure.from(), SumCue.WARRANTS);
    boolean warranted = warrant != null && site.figure.from() - warrant.to() < 8;
    String words =
        site.tokens.text(warranted ? warrant.from() : Math.min(site.figure.to() - 1, end), end);
    String whole = whole(site);
    SumDraft draft =
        SumDraft.of(ConsiderationKind.STOCK, site, head)
            .paidFor(
                whole != null
                    ? whole
                    : warranted && head.cue() == SumCue.ISSUE && !site.topic.isTitled(SumCue.BUY)
                        ? words
                        : deal && site.topic.object() != null ? site.topic.object() : words);
    if (head.cue() == SumCue.RECEIVE) {
      return draft.payee(holders(site, head) ? -1 : SumSides.subject(site, head.from()));
    }
    if (head.cue() == SumCue.ISSUE || head.cue() == SumCue.PAY) {
      draft.payer(SumSides.subject(site, head.from()));
      int to = SumSides.at(site, head.to());
      draft.payee(to >= 0 ? to : SumSides.after(site, head.to(), site.figure.to() + 12, "to"));
      return draft.payee == draft.payer ? draft.payee(-1) : draft;
    }
    return head.cue() == SumCue.BUY
        ? SumDeals.fill(site, draft, site.sentence.at(head.from()))
        : draft;
  }

  /** count … "for all of the capital stock of" T: what the shares are given for; or null. */
  private static String whole(SumSite site) {
    for (int i = site.figure.to(); i < Math.min(site.sentence.to(), site.figure.to() + 18); i++) {
      if (site.is(i, ",", ";", "(") || site.isMoneyAt(i)) {
        return null;
      }
      boolean all =
          site.is(i, "for")
              && (site.is(i + 1, "all", "100", "100%", "substantially")
                  || site.is(i + 1, "the") && site.is(i + 2, "entire", "remaining", "outstanding"));
      if (all) {
        return SumWords.object(site, i + 1, site.sentence.to());
      }
    }
    return null;
  }

  /** "has acquired T … in exchange for" count. */
  private static boolean isPrice(SumSite site) {
    return site.is(site.anchor - 1, "exchange", "consideration", "return")
        && site.is(site.anchor - 2, "in")
        && site.topic.isDeal()
        && site.sentence.has(SumCue.BUY);
  }

  /** "will exchange all of their equity for" count "new shares" */
  private static boolean isSwap(SumSite site, Head head) {
    return head.cue() == SumCue.EXCHANGE
        && site.is(head.to() - 1, "exchange", "exchanged", "exchanges")
        && site.hasWord(head.to(), site.anchor, "equity", "shares", "interests", "stock", "units")
        && site.topic.isDeal();
  }

  /** count of shares "newly issued", "issued to", "in exchange", in a release about a deal */
  static SumDraft given(SumSite site) {
    boolean few = !site.isCount() || site.amount().compareTo(BigDecimal.valueOf(1000)) < 0;
    if (few || site.topic.isResults() || site.topic.isOffering()) {
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
    boolean few = site.amount() == null || site.amount().compareTo(BigDecimal.valueOf(1000)) < 0;
    int to = site.figure.to();
    boolean earn =
        site.hasWord(site.figure.from() - 9, site.figure.from(), "earn", "entitled", "eligible")
            || site.hasWord(site.figure.from() - 5, site.figure.from(), "get", "receive", "issued")
                && site.hasWord(to, to + 3, "if", "should", "upon")
            || site.hasWord(site.figure.from(), to + 3, "earnout", "earn-out");
    boolean condition = site.hasWord(to, to + 14, "if", "upon", "should", "provided", "earnout");
    if (few || !earn || !condition || !site.topic.isDeal() || site.topic.isResults()) {
      return null;
    }
    Head head = new Head(SumCue.EARN_OUT, Relation.OF, site.figure.from(), to);
    return SumDraft.of(ConsiderationKind.EARN_OUT, site, head)
        .paidFor(site.tokens.text(SumOfferings.countStart(site), SumWords.right(site, to, 14)))
        .form(ex99.model.Form.STOCK)
        .rule("earn-out")
        .why("stock that hangs on a condition");
  }

  /** "exchange" … notes "for" count shares: stock given for a debt. */
  static SumDraft swapped(SumSite site) {
    Cue swap = site.actionBefore(site.figure.from(), SumCue.EXCHANGE, SumCue.CONVERT);
    boolean few = site.amount() == null || site.amount().compareTo(BigDecimal.valueOf(1000)) < 0;
    if (few
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

  private static boolean holders(SumSite site, Head head) {
    return site.hasWord(
        head.from() - 10, head.from(), "shareholders", "stockholders", "holders", "unitholders");
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
