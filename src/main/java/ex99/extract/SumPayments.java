package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.model.Form;
import ex99.name.Mention;
import java.util.Set;

/** What one side of a deal pays and the other receives, in cash or at the closing. */
final class SumPayments {
  /** Words that make a payment one of costs, debts or wages. */
  private static final Set<String> OTHERS =
      Set.of(
          "fees",
          "expenses",
          "costs",
          "taxes",
          "debt",
          "indebtedness",
          "revenue",
          "salary",
          "bonus",
          "interest",
          "dividend",
          "dividends");

  private static final String[] FEES = {
    "closing",
    "franchise",
    "arrangement",
    "arranging",
    "structuring",
    "commitment",
    "development",
    "management",
    "backstop",
    "standby",
    "advisory",
    "placement",
    "origination",
    "transaction",
    "consent",
    "amendment",
    "waiver"
  };

  private SumPayments() {}

  /** sum in cash, or paid at closing, as a part of the price of a deal */
  static SumDraft cashPart(SumSite site) {
    int at = site.figure.to();
    boolean cash =
        site.is(at, "in", "of") && site.is(at + 1, "cash")
            || site.is(at, "cash") && !site.is(at + 1, "flow", "and", "equivalents");
    boolean closing =
        site.is(at, "paid", "payable", "due")
            && site.is(at + 1, "at", "on", "upon")
            && site.is(at + 2, "closing", "close", "signing", "the");
    boolean dealt = site.topic.isDeal() && !site.topic.isOffering() && !site.topic.isResults();
    if (!SumPrices.isPriced(site)
        || !(cash || closing)
        || !dealt
        || isOther(site)
        || site.hasWord(at, at + 6, "balance", "hand")) {
      return null;
    }
    if (!closing && !speaksOfDeal(site)) {
      return null;
    }
    boolean part = closing && site.is(site.anchor, "with");
    Head head = new Head(SumCue.PAYMENT, Relation.AFTER, at, at + 2);
    SumDraft draft =
        SumDraft.of(part ? ConsiderationKind.UPFRONT_PAYMENT : SumPrices.kind(site), site, head);
    return SumDeals.sides(site, draft)
        .form(Form.CASH)
        .paidFor(part ? "cash " + site.tokens.text(at, at + 3) : site.topic.object());
  }

  private static boolean speaksOfDeal(SumSite site) {
    return site.sentence.has(SumCue.PRICE)
        || site.sentence.has(SumCue.DEAL)
        || site.sentence.has(SumCue.BUY)
        || site.sentence.has(SumCue.SELL)
        || site.sentence.has(SumCue.PAY);
  }

  /** payer "will pay" sum, in a release about a deal */
  static SumDraft payment(SumSite site, Head head) {
    SumDraft special = SumContingents.conditional(site, head);
    if (special != null || !SumPrices.isPriced(site) || !isObject(site, head)) {
      return special;
    }
    Cue pay = site.sentence.at(head.from());
    boolean other = // "$15 million paid at closing and $7 million payable": that of another sum
        site.figure.from() > pay.to()
            && site.is(pay.from(), "paid", "payable")
            && (site.is(pay.from() - 1, "million", "billion")
                || site.tokens.isNumber(pay.from() - 1));
    if (other) {
      return null;
    }
    if (site.is(site.figure.to(), "for")
        && site.cueAfter(site.figure.to(), 9, SumCue.ROYALTY) != null) {
      return royalty(site, head, pay);
    }
    boolean upkeep =
        site.is(site.anchor, "of")
            && site.is(site.anchor - 1, "fee", "fees")
            && site.hasWord(
                site.anchor - 4, site.anchor - 1, "maintenance", "annual", "exclusivity");
    if (upkeep && site.topic.isLicense()) {
      SumDraft kept =
          SumDraft.of(ConsiderationKind.OTHER, site, head)
              .paidFor(site.tokens.text(SumWords.left(site, site.anchor - 1), site.anchor));
      paySides(site, kept, pay);
      int licensor = site.topic.parties().licensor();
      return kept.payee(kept.payee == -1 && licensor != kept.payer ? licensor : kept.payee);
    }
    boolean advised =
        site.is(site.anchor, "of")
            && site.is(site.anchor - 1, "fee")
            && site.hasWord(site.sentence.from(), head.from(), "advisor", "adviser", "counsel");
    if (advised && !SumConditions.isForTermination(site)) {
      SumDraft fee =
          SumDraft.of(ConsiderationKind.OTHER, site, head)
              .paidFor(site.tokens.text(SumWords.left(site, site.anchor - 1), site.anchor));
      paySides(site, fee, pay);
      return fee;
    }
    boolean served = // those who served one side, not the other side
        site.hasWord(
                pay.to(), site.anchor + 1, "brokers", "broker", "advisors", "advisers", "bankers")
            || site.hasWord(pay.to(), site.anchor + 1, "finders", "lawyers", "counsel");
    if (served) {
      SumDraft service = SumDraft.of(ConsiderationKind.OTHER, site, head).paidFor("services");
      paySides(site, service, pay);
      return service;
    }
    SumDraft charged = SumConditions.isForTermination(site) ? null : fee(site, head, pay);
    if (charged != null) {
      return charged;
    }
    boolean licence =
        site.topic.has(SumCue.LICENSE, SumCue.MILESTONE, SumCue.UPFRONT)
            && !site.topic.isDeal()
            && !site.topic.isOffering();
    if (licence && !site.topic.isResults() && !SumShares.isPerShare(site) && !isOther(site)) {
      return SumLicences.licensed(site, head);
    }
    if (!site.topic.isDeal()
        || site.topic.isOffering() && !SumShares.isPerShare(site)
        || isOther(site)) {
      return null;
    }
    ConsiderationKind kind = paidKind(site);
    SumDraft draft = SumDraft.of(kind, site, head);
    paySides(site, draft, pay);
    if (kind == ConsiderationKind.TERMINATION_FEE) {
      draft.forWhat = condition(site);
      return SumConditions.isWithdrawn(site) // either pays the other
          ? draft.payer(SumLabels.NOBODY).payee(SumLabels.NOBODY)
          : draft;
    }
    if (kind != SumPrices.kind(site)) {
      return draft.paidFor(
          site.topic.object() != null ? site.topic.object() : SumWords.of(site, head));
    }
    Cue verb = SumDeals.verb(site, head.from());
    return draft.paidFor(verb == null ? site.topic.object() : SumShares.bought(site, verb));
  }

  /** "paid" Y "a closing fee of" sum, "a 2% closing fee, or" sum: what arranging costs. */
  private static SumDraft fee(SumSite site, Head head, Cue pay) {
    int noun = site.is(site.anchor, "or") ? site.anchor - 1 : site.anchor;
    noun = site.is(noun, ",", "of") ? noun - 1 : noun;
    boolean fee = site.is(noun, "fee", "fees") && noun > pay.to() && site.is(noun - 1, FEES);
    if (!fee) {
      return null;
    }
    SumDraft draft =
        SumDraft.of(ConsiderationKind.OTHER, site, head)
            .paidFor(site.tokens.text(SumWords.left(site, noun), noun + 1));
    paySides(site, draft, pay);
    return draft;
  }

  /** "will pay" sum "for" a royalty: it is bought. */
  private static SumDraft royalty(SumSite site, Head head, Cue pay) {
    int to = SumWords.right(site, site.figure.to() + 1, 14);
    SumDraft bought =
        SumDraft.of(ConsiderationKind.PURCHASE_PRICE, site, head)
            .paidFor(site.tokens.text(site.figure.to() + 1, to));
    paySides(site, bought, pay);
    return bought;
  }

  /** The price itself, unless it is paid when a deal fails or when something else comes true. */
  private static ConsiderationKind paidKind(SumSite site) {
    if (SumConditions.isForTermination(site)) {
      return ConsiderationKind.TERMINATION_FEE;
    }
    return SumConditions.isConditional(site) && !SumShares.isPerShare(site)
        ? ConsiderationKind.EARN_OUT
        : SumPrices.kind(site);
  }

  /** The clause that says when a fee falls due: "if it accepts a better bid"; or null. */
  static String condition(SumSite site) {
    for (int i = site.sentence.from(); i < site.sentence.to(); i++) {
      if (site.is(i, "if", "upon", "should")) {
        boolean before = i < site.figure.from();
        int limit = before ? site.figure.from() : site.sentence.to();
        int to = i + 1;
        while (to < limit
            && to - i < 16
            && !site.is(to, ",", ";", ".", "(")
            && !(before && to > i + 2 && isPayer(site, to))) {
          to++;
        }
        return site.tokens.text(i, to);
      }
    }
    return site.is(site.anchor - 1, "fee") ? "fee" : null;
  }

  /** Whether a clause of its own begins at a token: "it will pay", "Acme must". */
  private static boolean isPayer(SumSite site, int at) {
    Mention name = site.reading.cast().mentionAt(at);
    int verb = name == null ? at + 1 : name.to();
    boolean subject = name != null && name.from() == at || site.is(at, "it", "they", "we");
    return subject && site.is(verb, "will", "shall", "must", "would", "may", "has", "is");
  }

  /** Payer and payee of a verb of paying. */
  static void paySides(SumSite site, SumDraft draft, Cue pay) {
    int reach = site.figure.to() + 18;
    if (SumSides.isPassive(site, pay) || site.is(pay.from(), "payable")) {
      draft.payer(SumSides.after(site, pay.to(), reach, "by"));
      draft.payee(SumSides.after(site, pay.to(), reach, "to"));
      return;
    }
    draft.payer(SumSides.subject(site, pay.from()));
    int direct = SumSides.at(site, pay.to());
    int payee = direct >= 0 ? direct : SumSides.after(site, pay.to(), reach, "to");
    draft.payee(payee == draft.payer ? -1 : payee).why("payer pays");
  }

  /** "will receive" sum, in a release about a deal */
  static SumDraft receipt(SumSite site, Head head) {
    SumDraft special = SumContingents.conditional(site, head);
    if (special != null || !SumPrices.isPriced(site) || !isObject(site, head) || isOther(site)) {
      return special;
    }
    boolean behind = site.figure.from() > head.to();
    if (behind && SumSides.isPassive(site, site.sentence.at(head.from()))) {
      return null; // "$5 million was received today and $2 million is payable"
    }
    boolean licence =
        site.topic.isLicense() && !site.topic.isDeal() || site.sentence.has(SumCue.UPFRONT);
    if (licence && !site.topic.isResults() && !SumShares.isPerShare(site)) {
      return SumLicences.licensed(site, head);
    }
    boolean dealt =
        site.topic.isDeal()
            || (SumShares.isPerShare(site)
                && site.topic.has(SumCue.MERGE, SumCue.BUY, SumCue.DEAL));
    if (!dealt || site.topic.isOffering() && !SumShares.isPerShare(site)) {
      return null;
    }
    if (isForCreditors(site, head)) {
      int payee = SumSides.subject(site, head.from());
      int issuer = site.reading.cast().issuer();
      return SumDraft.of(ConsiderationKind.OTHER, site, head)
          .payer(issuer)
          .payee(payee == issuer ? -1 : payee)
          .why("what creditors get for their claims");
    }
    Cue right = site.actionBefore(head.from(), SumCue.EARN_OUT);
    boolean later = // "a contingent value right representing the right to receive" sum
        SumConditions.isConditional(site) && !SumShares.isPerShare(site)
            || right != null && head.from() - right.to() < 6 && site.is(head.from() - 1, "to");
    SumDraft draft =
        SumDraft.of(later ? ConsiderationKind.EARN_OUT : SumPrices.kind(site), site, head)
            .paidFor(SumShares.isPerShare(site) ? null : site.topic.object());
    if (!isForHolders(site, head)) {
      draft.payee(SumSides.subject(site, head.from()));
      draft.payer(SumSides.after(site, head.to(), site.figure.to() + 16, "from", "by"));
    }
    if (SumShares.isPerShare(site)) {
      draft.paidFor(SumShares.perShareObject(site));
    }
    return draft;
  }

  /** "Under the plan, secured lenders will receive": no price of what is sold beside it. */
  private static boolean isForCreditors(SumSite site, Head head) {
    int from = site.sentence.from();
    return site.hasWord(from, head.from(), "lenders", "creditors", "noteholders", "bondholders")
        && site.hasWord(from, head.from(), "plan", "reorganization", "claims", "restructuring");
  }

  /** "holders will receive": they are no party. */
  private static boolean isForHolders(SumSite site, Head head) {
    return site.hasWord(
        head.from() - 12,
        head.from(),
        "shareholders",
        "shareholder",
        "stockholders",
        "stockholder",
        "holders",
        "holder",
        "unitholders",
        "share");
  }

  /** Whether the sum is the object of a verb: nothing but bounds and a short object between. */
  static boolean isObject(SumSite site, Head head) {
    int gap = site.anchor + 1 - head.to();
    return gap >= 0
        && gap < 14
        && !site.hasWord(
            head.to(),
            site.anchor + 1,
            "revenue",
            "revenues",
            "expenses",
            "is",
            "was",
            "were",
            "interest",
            "spend",
            "fund",
            "carry",
            "invest",
            "contribute",
            "if",
            "when",
            "outstanding");
  }

  /** Sums that a deal's parties pay to others: fees, costs, debts. */
  private static boolean isOther(SumSite site) {
    int from = site.figure.from() - 5;
    int to = site.figure.to() + 6;
    for (int i = from; i < to; i++) {
      if (OTHERS.contains(site.norm(i))
          && !site.is(i - 1, "without", "no", "of", "past", "back", "historical")
          && !site.is(i - 1, "'s")) {
        return true;
      }
    }
    return false;
  }
}
