package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.token.WordSet;
import java.math.BigDecimal;

/** Debts that are paid in stock, and what is offered for each piece of old notes. */
final class SumSwaps {
  private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

  /** A piece of notes and what is given for it. */
  private static final BigDecimal PIECE = BigDecimal.valueOf(2000);

  /** Verbs and nouns of ridding oneself of a debt. */
  private static final WordSet SETTLES =
      WordSet.of(
          "settle",
          "settles",
          "settled",
          "settling",
          "settlement",
          "satisfy",
          "satisfaction",
          "satisfied",
          "satisfying",
          "extinguish",
          "extinguishing",
          "extinguished",
          "extinguishment",
          "discharge",
          "discharging",
          "cancel",
          "cancellation",
          "convert",
          "converting",
          "converted",
          "conversion",
          "forgive",
          "eliminate");

  /** What is owed. */
  private static final WordSet DEBTS =
      WordSet.of(
          "debt",
          "debts",
          "indebtedness",
          "owed",
          "owing",
          "loans",
          "loan",
          "payables",
          "payable",
          "liabilities",
          "debentures",
          "debenture",
          "note",
          "notes",
          "principal",
          "interest",
          "fees");

  /** Words between a debt and how much it is. */
  private static final String[] TOTALS = {
    "totaling", "totalling", "aggregating", "of", "amounting", "worth"
  };

  private static final int NEAR = 9;

  private SumSwaps() {}

  static SumDraft money(SumSite site) {
    SumDraft debt = debt(site);
    if (debt != null) {
      return debt;
    }
    SumDraft price = price(site);
    return price != null ? price : piece(site);
  }

  /** ("settle" | "satisfy" | "convert" …) sum "of debt", where shares are issued for it. */
  private static SumDraft debt(SumSite site) {
    int verb = settles(site);
    boolean large = site.amount().compareTo(LEAST) >= 0;
    int to = site.figure.to();
    if (large
        && (verb < 0 || DEBTS.next(site.tokens, verb, site.figure.from()) < site.figure.from())) {
      return site.hasWord(site.figure.from() - 3, site.figure.from(), TOTALS)
          ? totalled(site)
          : null;
    }
    if (verb < 0 || !large || !site.is(to, "of", "in", "owed", "owing") || site.isSuperseded()) {
      return null;
    }
    int debt = DEBTS.next(site.tokens, to, Math.min(site.sentence.to(), to + NEAR));
    if (debt >= Math.min(site.sentence.to(), to + NEAR) || !isPaidInStock(site)) {
      return null;
    }
    Head head = new Head(SumCue.RETIRE, Relation.VERB, verb, verb + 1);
    int from = site.is(to, "of", "in") ? to + 1 : to;
    return SumDraft.of(ConsiderationKind.OTHER, site, head)
        .payer(SumSides.subject(site, verb))
        .paidFor(site.tokens.text(from, Math.max(debt + 1, end(site, from))))
        .rule("retirement")
        .why("a debt that is paid in stock");
  }

  /** "convert loans totalling" sum "into" shares */
  private static SumDraft totalled(SumSite site) {
    int least = Math.max(site.sentence.from(), site.anchor - NEAR);
    int verb = SETTLES.next(site.tokens, least, site.anchor);
    int debt = verb < site.anchor ? DEBTS.next(site.tokens, verb, site.anchor) : site.anchor;
    if (debt >= site.anchor || !isPaidInStock(site)) {
      return null;
    }
    Head head = new Head(SumCue.RETIRE, Relation.VERB, verb, verb + 1);
    return SumDraft.of(ConsiderationKind.OTHER, site, head)
        .payer(site.reading.cast().issuer())
        .paidFor(site.tokens.text(verb + 1, debt + 1))
        .rule("retirement")
        .why("a debt that is paid in stock");
  }

  /** Where the words for a debt end: before how it is paid. */
  private static int end(SumSite site, int from) {
    int to = from;
    while (to < site.sentence.to()
        && to - from < 14
        && !site.is(to, ",", ";", ".", "(", "by", "through", "with", "into", "at", "held", "via")
        && !(site.is(to, "in") && site.is(to + 1, "exchange", "consideration", "return"))
        && !(site.is(to, "for") && !site.is(to - 1, "owed", "owing", "payable"))) {
      to++;
    }
    return to;
  }

  /** The word of settling right before the sum, or -1. */
  private static int settles(SumSite site) {
    int least = Math.max(site.sentence.from(), site.anchor - 3);
    for (int i = site.anchor; i >= least; i--) {
      if (SETTLES.has(site.tokens, i)) {
        return i;
      }
      if (site.is(i, ",", ";", "for", "at")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isPaidInStock(SumSite site) {
    int from = site.sentence.from();
    int to = site.sentence.to();
    return site.hasWord(from, to, "shares", "units", "stock", "equity")
        && (site.hasWord(from, to, "issue", "issued", "issuing", "issuance", "into", "exchange"));
  }

  /** count shares "at a" ("deemed" | "conversion")? "price of" sum, issued for a debt. */
  private static SumDraft price(SumSite site) {
    boolean of =
        site.is(site.anchor, "of") && site.is(site.anchor - 1, "price")
            || site.is(site.anchor, "at");
    boolean deemed =
        site.hasWord(site.anchor - 5, site.anchor, "deemed", "issue", "conversion")
            || isSwapped(site);
    if (!of || !deemed || site.amount().compareTo(LEAST) >= 0 || site.isSuperseded()) {
      return null;
    }
    boolean issued =
        (site.sentence.has(SumCue.ISSUE) || isSwapped(site)) && site.sentence.has(SumCue.STOCK);
    if (!issued
        || site.topic.isOffering()
        || site.hasWord(site.anchor - 6, site.anchor, "warrant")) {
      return null;
    }
    Head head = new Head(SumCue.PRICE, Relation.OF, site.anchor - 1, site.anchor);
    return SumDraft.of(ConsiderationKind.PRICE_PER_SHARE, site, head)
        .per(site.unit == null ? "share" : null)
        .paidFor("deemed price of the shares issued")
        .rule("price-noun");
  }

  /** "convert loans" … "into" count shares "at" sum */
  private static boolean isSwapped(SumSite site) {
    int verb = SETTLES.next(site.tokens, site.sentence.from(), site.anchor);
    int debt = verb < site.anchor ? DEBTS.next(site.tokens, verb, site.anchor) : site.anchor;
    return debt < site.anchor
        && SumShares.isPerShare(site)
        && site.hasWord(debt, site.anchor, "into", "issuing", "issuance", "for")
        && site.hasWord(debt, site.anchor, "shares", "units");
  }

  /** ("issue" | "issuance of") count shares, where the sentence settles a debt with them. */
  static SumDraft count(SumSite site) {
    boolean few = site.amount() == null || site.amount().compareTo(LEAST) < 0;
    Cue issue = few ? null : site.actionBefore(site.figure.from(), SumCue.ISSUE);
    if (issue == null || site.figure.from() - issue.to() > NEAR || site.topic.isOffering()) {
      return null;
    }
    int verb = SETTLES.next(site.tokens, site.sentence.from(), site.sentence.to());
    if (verb >= site.sentence.to()) {
      return null;
    }
    int debt = DEBTS.next(site.tokens, verb, Math.min(site.sentence.to(), verb + NEAR + NEAR));
    if (debt >= Math.min(site.sentence.to(), verb + NEAR + NEAR)
        || site.hasWord(verb, debt, "shares", "warrants")) {
      return null;
    }
    int from = debt;
    while (from > verb + 1
        && debt - from < 4
        && !site.isSumAt(from - 1)
        && !site.tokens.isNumber(from - 1)
        && !site.is(from - 1, "of", "in", "the", "its")) {
      from--;
    }
    int to = SumSides.at(site, issue.to());
    int taker =
        to >= 0 ? to : SumSides.after(site, site.figure.to(), site.figure.to() + NEAR, "to");
    Head head = new Head(SumCue.ISSUE, Relation.VERB, issue.from(), issue.to());
    return SumDraft.of(ConsiderationKind.STOCK, site, head)
        .payer(SumSides.subject(site, issue.from()))
        .payee(taker)
        .paidFor(site.tokens.text(from, Math.max(debt + 1, end(site, from))))
        .rule("stock-issued")
        .why("stock given for a debt");
  }

  /**
   * sum ("principal amount" | "in cash") … ("for" | "per") "each" mark number "principal amount"
   */
  private static SumDraft piece(SumSite site) {
    boolean exchange = site.sentence.has(SumCue.EXCHANGE) || site.topic.has(SumCue.EXCHANGE);
    int to = site.figure.to();
    boolean given =
        site.is(to, "principal") && site.is(to + 1, "amount")
            || site.is(to, "in") && site.is(to + 1, "cash", "principal", "new");
    if (!exchange || !given || site.amount().compareTo(PIECE) > 0) {
      return null;
    }
    int each = each(site);
    if (each < 0) {
      return null;
    }
    int end = SumWords.right(site, each + 2, 12);
    for (int i = each; i < end; i++) {
      end = site.is(i, "tendered", "validly", "held", "that", ",") ? i : end;
    }
    int of = each + 1;
    while (of < end && !site.is(of, "of")) {
      of++;
    }
    Head head = new Head(SumCue.EXCHANGE, Relation.FOR, each, each + 1);
    return SumDraft.of(ConsiderationKind.EXCHANGE_RATIO, site, head)
        .per(site.tokens.text(each + 1, end))
        .payer(site.reading.cast().issuer())
        .paidFor(of + 1 < end ? site.tokens.text(of + 1, end) : null)
        .rule("exchange-ratio")
        .why("what is offered for a piece of notes");
  }

  /** Where the piece stands that a sum is offered for: "each $1,000 principal amount"; or -1. */
  private static int each(SumSite site) {
    for (int i = site.sentence.from(); i < site.sentence.to() - 2; i++) {
      if (site.is(i, "each", "per", "every")
          && site.isSumAt(i + 1)
          && site.hasWord(i + 2, i + 8, "principal", "face")) {
        return i;
      }
    }
    return -1;
  }
}
