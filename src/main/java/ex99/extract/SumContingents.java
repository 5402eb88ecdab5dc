package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import java.util.List;
import java.util.Set;

/** Upfront payments, milestones, royalties and earn-outs. */
final class SumContingents {
  private static final int CLAUSE = 24;

  private SumContingents() {}

  static List<SumRule> rules() {
    return List.of(
        new SumRule("upfront-payment", Set.of(SumCue.UPFRONT), SumContingents::upfront),
        new SumRule("initial-payment", Set.of(SumCue.INITIAL_PAYMENT), SumContingents::initial),
        new SumRule("milestone", Set.of(SumCue.MILESTONE), SumContingents::milestone),
        new SumRule("earn-out", Set.of(SumCue.EARN_OUT), SumContingents::earnOut),
        new SumRule("royalty", Set.of(SumCue.ROYALTY), SumContingents::royalty),
        new SumRule("potential-value", Set.of(SumCue.DEAL_POTENTIAL), SumContingents::potential),
        new SumRule("installment", Set.of(SumCue.PAYMENT), SumContingents::payments));
  }

  private static boolean isBound(SumSite site, Head head) {
    return site.isMoney()
        && head.relation() != Relation.FOR
        && head.relation() != Relation.VERB
        && !site.isSuperseded();
  }

  private static SumDraft draft(ConsiderationKind kind, SumSite site, Head head) {
    String words = SumWords.of(site, head);
    return sides(site, SumDraft.of(kind, site, head).paidFor(words));
  }

  /** Payer and payee by the verb of paying or receiving before the sum. */
  static SumDraft sides(SumSite site, SumDraft draft) {
    boolean behind =
        site.is(site.figure.to(), "payable", "paid", "owed")
            || site.is(site.figure.to(), "to") && site.is(site.figure.to() + 1, "be");
    Cue verb = behind ? site.cueAfter(site.figure.to(), 4, SumCue.PAY) : null;
    if (verb == null) {
      verb =
          site.actionBefore(
              site.figure.from(), SumCue.PAY, SumCue.MAKE, SumCue.RECEIVE, SumCue.ISSUE);
    }
    if (verb == null) {
      verb = site.cueAfter(site.figure.to(), 12, SumCue.PAY);
      boolean next = verb != null && isNextClause(site, verb);
      verb = next ? null : verb;
    }
    Cue sold = verb == null ? site.actionBefore(site.figure.from(), SumCue.SELL) : null;
    if (sold != null && site.hasWord(sold.to(), site.figure.from(), "for")) {
      String words = draft.forWhat;
      SumDeals.fill(site, draft, sold)
          .paidFor(words); // "will sell" metal "to" B "for an advance of"
    } else if (verb == null) {
      licensed(site, draft);
      int taker = SumSides.after(site, site.figure.from() - 9, site.figure.from(), "to");
      boolean paid =
          site.hasWord(site.figure.from() - 12, site.figure.from(), "payments", "payment");
      draft.payee(draft.payee == -1 && paid ? taker : draft.payee);
    } else if (verb.kind() == SumCue.RECEIVE) {
      draft
          .payee(SumSides.subject(site, verb.from()))
          .payer(SumSides.after(site, verb.to(), site.figure.to() + 20, "from", "by"));
    } else {
      SumPayments.paySides(site, draft, verb);
    }
    int buyer = draft.payer == -1 ? obtainer(site) : -1;
    if (buyer >= 0 && buyer != draft.payee) {
      draft.payer(buyer).why("payer gets what the sentence opens with the price of");
    }
    return site.topic.isLicense() ? byLicence(site, draft) : draft;
  }

  /** sum "and the Company will pay": the verb has a subject of its own. */
  private static boolean isNextClause(SumSite site, Cue verb) {
    for (int i = site.figure.to(); i < verb.from(); i++) {
      boolean joins = site.is(i, "and", "while", "with", ";");
      if (joins && site.hasWord(i, verb.from(), "will", "has", "have", "would", "must", "shall")) {
        return true;
      }
    }
    return false;
  }

  /** "For" fee sum "," Y "obtained": who gets what the clause before is the price of; or -1. */
  private static int obtainer(SumSite site) {
    int from = site.sentence.from();
    boolean opens =
        site.is(from, "for", "against")
            || site.is(from, "in")
                && site.is(from + 1, "exchange", "return", "consideration")
                && site.is(from + 2, "for");
    int comma = site.figure.to();
    if (!opens || !site.is(comma, ",") || comma - from > CLAUSE) {
      return -1;
    }
    int name = SumSides.at(site, comma + 1);
    Cue taken = site.cueAfter(comma + 1, 9, SumCue.BUY, SumCue.RECEIVE);
    boolean takes =
        taken != null
            || site.hasWord(comma + 1, comma + 9, "obtained", "obtains", "gets", "secured")
            || site.hasWord(comma + 1, comma + 9, "gained", "has", "obtain", "secure");
    return takes ? name : -1;
  }

  /** The licensee pays the licensor, where one sentence of the opening says who they are. */
  private static SumDraft byLicence(SumSite site, SumDraft draft) {
    int licensor = site.topic.parties().licensor();
    int licensee = site.topic.parties().licensee();
    boolean agree =
        (draft.payer < 0 || draft.payer == licensee)
            && (draft.payee < 0 || draft.payee == licensor);
    if (licensor >= 0 && agree) {
      draft.payee(licensor);
    }
    if (licensee >= 0 && agree) {
      draft.payer(licensee);
    }
    return draft;
  }

  /** licensor "will license" … "to" licensee "in return for" sum */
  private static SumDraft licensed(SumSite site, SumDraft draft) {
    for (int i = site.sentence.from(); i < site.figure.from(); i++) {
      boolean verb =
          site.is(i, "licensed", "licenses", "granted", "grants", "out-licensed")
              || (site.is(i, "license", "grant") && site.is(i - 1, "will", "to", "also"));
      if (verb) {
        return draft
            .payee(SumSides.subject(site, i))
            .payer(SumSides.after(site, i, site.figure.from(), "to"));
      }
    }
    return draft;
  }

  /** What a licensor receives: by the words of its sentence, a first payment, else the whole. */
  static SumDraft licensed(SumSite site, Head head) {
    boolean first =
        site.hasWord(
            site.figure.to(),
            site.figure.to() + 7,
            "signing",
            "execution",
            "upfront",
            "initial",
            "immediately",
            "closing",
            "now",
            "today");
    first |= site.hasWord(site.figure.from() - 3, site.figure.from(), "initial", "first");
    boolean then =
        site.hasWord(site.sentence.from(), site.figure.to() + 9, "exercise", "exercises", "opts")
            || site.hasWord(site.figure.to(), site.figure.to() + 9, "approval", "initiation", "if")
            || site.hasWord(site.figure.to(), site.figure.to() + 6, "reaching", "achieving")
            || site.hasWord(site.figure.to(), site.figure.to() + 6, "meeting", "attaining")
            || site.is(site.figure.to(), "when", "once", "should", "depending", "contingent")
            || site.hasWord(site.figure.to(), site.figure.to() + 3, "depend", "depends");
    boolean rights = // "for the rights"
        site.is(site.figure.to(), "for")
            && site.hasWord(
                site.figure.to() + 1,
                site.figure.to() + 5,
                "rights",
                "license",
                "licence",
                "exclusivity");
    ConsiderationKind kind =
        then && !first
            ? ConsiderationKind.MILESTONE
            : first
                    || rights
                    || site.sentence.has(SumCue.UPFRONT) && !site.sentence.has(SumCue.MILESTONE)
                ? ConsiderationKind.UPFRONT_PAYMENT
                : ConsiderationKind.CONTRACT_VALUE;
    Cue upfront = site.actionBefore(site.sentence.to(), SumCue.UPFRONT);
    String words =
        kind == ConsiderationKind.UPFRONT_PAYMENT && upfront != null
            ? SumWords.noun(site, upfront.from(), upfront.to())
            : head.cue().isAction() ? occasion(site, head, then) : SumWords.of(site, head);
    return sides(site, SumDraft.of(kind, site, head).paidFor(words));
  }

  /** On what a licensee pays: "on reaching regulatory goals", "at signing". */
  private static String occasion(SumSite site, Head head, boolean then) {
    int to = site.figure.to();
    if (site.is(to, "on", "upon", "at")) {
      return site.words(to, Math.max(to + 2, SumWords.right(site, to + 1, 10)));
    }
    return then ? SumPayments.condition(site) : SumWords.of(site, head);
  }

  /** An advance is for what "in exchange for" tells. */
  private static SumDraft upfront(SumSite site, Head head) {
    if (!isBound(site, head)) {
      return null;
    }
    SumDraft draft = draft(ConsiderationKind.UPFRONT_PAYMENT, site, head);
    for (int i = head.to(); i < Math.min(site.sentence.to(), head.to() + CLAUSE); i++) {
      boolean swap = site.is(i, "exchange", "return", "consideration") && site.is(i - 1, "in");
      if (swap && site.is(i + 1, "for") && head.relation() != Relation.SUBJECT) {
        int end = SumWords.right(site, i + 2, 14);
        return end > i + 2 ? draft.paidFor(site.tokens.text(i + 2, end)) : draft;
      }
    }
    return draft;
  }

  private static SumDraft initial(SumSite site, Head head) {
    if (!isBound(site, head)) {
      return null;
    }
    if (site.topic.isSettlement()) {
      return draft(ConsiderationKind.SETTLEMENT, site, head);
    }
    return draft(
        site.topic.isDeal() ? ConsiderationKind.PURCHASE_PRICE : ConsiderationKind.UPFRONT_PAYMENT,
        site,
        head);
  }

  private static SumDraft milestone(SumSite site, Head head) {
    return isBound(site, head) ? draft(conditional(site), site, head) : null;
  }

  /** A contingent part of the price of a business is an earn-out, of a licence a milestone. */
  private static ConsiderationKind conditional(SumSite site) {
    boolean licence =
        site.topic.isTitled(SumCue.LICENSE)
            || site.topic.has(SumCue.LICENSE) && !site.topic.isDeal()
            || site.topic.isLicensed()
            || site.hasWord(
                site.sentence.from(),
                site.figure.from(),
                "licensed",
                "licence",
                "license",
                "licensor",
                "in-licensed");
    return site.topic.isDeal() && !licence
        ? ConsiderationKind.EARN_OUT
        : ConsiderationKind.MILESTONE;
  }

  private static SumDraft earnOut(SumSite site, Head head) {
    if (!isBound(site, head) || site.topic.isResults() && !site.topic.isDeal()) {
      return null;
    }
    return draft(ConsiderationKind.EARN_OUT, site, head);
  }

  /** "royalty of" sum unit */
  private static SumDraft royalty(SumSite site, Head head) {
    if (!isBound(site, head)) {
      return null;
    }
    SumDraft draft = draft(ConsiderationKind.ROYALTY, site, head);
    int of = site.unit == null ? -1 : site.figure.to() + 2;
    if (of > 0 && site.is(of - 2, "per") && site.is(of, "of")) {
      return draft.paidFor(site.tokens.text(of + 1, SumWords.right(site, of + 1, 14)));
    }
    return draft;
  }

  /** "potential deal value of up to" sum */
  private static SumDraft potential(SumSite site, Head head) {
    return isBound(site, head) && !site.topic.isResults()
        ? draft(ConsiderationKind.CONTRACT_VALUE, site, head)
        : null;
  }

  /** "pay" sum "in milestones"; "pay" sum "upon approval" */
  static SumDraft paid(SumSite site, Head head) {
    return conditional(site, head);
  }

  static SumDraft received(SumSite site, Head head) {
    return conditional(site, head);
  }

  private static SumDraft conditional(SumSite site, Head head) {
    if (!site.isMoney()
        || head.relation() != Relation.VERB
        || !SumPayments.isObject(site, head)
        || site.isSuperseded()) {
      return null;
    }
    Cue cue =
        site.cueAfter(site.figure.to(), CLAUSE, SumCue.MILESTONE, SumCue.UPFRONT, SumCue.EARN_OUT);
    if (cue == null
        || site.is(site.figure.to(), ",") // the next of a list
        || hasMoney(site, site.figure.to(), cue.from())
        || site.hasWord(site.figure.to(), cue.from(), "plus", "(")) {
      return SumClaims.settled(site, head);
    }
    ConsiderationKind kind =
        cue.kind() == SumCue.UPFRONT
            ? ConsiderationKind.UPFRONT_PAYMENT
            : cue.kind() == SumCue.EARN_OUT ? ConsiderationKind.EARN_OUT : conditional(site);
    int end = SumWords.right(site, cue.to(), 8);
    return sides(
            site, SumDraft.of(kind, site, head).paidFor(site.tokens.text(site.figure.to(), end)))
        .why("hangs on what follows");
  }

  private static final String[] CONDITIONS = {
    "if", "contingent", "achievement", "provided", "achieves", "attainment", "performance"
  };

  /** Whether the sum hangs on something that comes after it. */
  static boolean isConditional(SumSite site) {
    int to = beforeNext(site, site.figure.to() + 12);
    return (site.hasWord(site.figure.to(), to, CONDITIONS) || isOnEvent(site))
        && !site.hasWord(site.figure.to(), site.figure.to() + 12, "terminated", "terminates", "not")
        && !isIfAny(site);
  }

  private static boolean isIfAny(SumSite site) {
    for (int i = site.figure.to(); i < site.figure.to() + 12; i++) {
      if (site.is(i, "if") && site.is(i + 1, "any") && !site.is(i + 2, "of")) {
        return true;
      }
    }
    return false;
  }

  /** sum "upon a decision to mine": on something that may never come. */
  static boolean isOnEvent(SumSite site) {
    int to = site.figure.to();
    return site.is(to, "upon", "on", "following", "after")
        && site.hasWord(to + 1, to + 5, EVENTS)
        && !site.hasWord(to + 1, to + 6, "shareholder", "shareholders", "exchange", "court");
  }

  private static final String[] EVENTS = {
    "decision",
    "approval",
    "achievement",
    "achieving",
    "attainment",
    "attaining",
    "commencement",
    "production",
    "renewal",
    "reaching"
  };

  /** ("If" | "Should") … ("accept" …) … ("better" | "rival" …) "," … sum: a deal given up. */
  private static boolean isBrokenOff(SumSite site) {
    int from = site.sentence.from();
    if (!site.is(from, "if", "should", "were", "in") || site.sentence.has(SumCue.MILESTONE)) {
      return false;
    }
    int comma = from;
    while (comma < site.figure.from() && !site.is(comma, ",")) {
      comma++;
    }
    boolean bid =
        site.hasWord(from, comma, "proposal", "offer", "bid", "transaction", "bidder", "deal");
    return comma < site.figure.from()
        && bid
        && (site.hasWord(from, comma, "better", "superior", "competing", "rival", "higher")
            || site.hasWord(from, comma, "alternative", "another", "other", "different"));
  }

  /** Where words end that speak of a sum: where the next one is told. */
  private static int beforeNext(SumSite site, int limit) {
    for (int i = site.figure.to() + 1; i < limit; i++) {
      if (site.isSumAt(i) && !site.is(i - 1, "(")) {
        return i;
      }
    }
    return limit;
  }

  /** A fee for ending a deal: "pay … if it terminates", "owe … a fee". */
  static boolean isForTermination(SumSite site) {
    for (int i = site.sentence.from(); i < site.sentence.to(); i++) {
      if (site.norm(i).startsWith("terminat") && !site.is(i, "termination")
          || site.is(i, "termination") && site.is(i + 1, "of")
          || site.is(i, "ended", "abandoned") && site.is(i - 1, "is", "are", "be", "were")) {
        return true;
      }
    }
    if (isBrokenOff(site)
        || site.topic.isCalledOff()
            && !SumShares.isPerShare(site)
            && !site.is(site.figure.to(), "agreement", "merger", "deal", "transaction", "sale")
            && !site.sentence.has(SumCue.SETTLEMENT)
            && !site.sentence.has(SumCue.SETTLE)) {
      return true;
    }
    int from = site.figure.to();
    boolean condition = site.hasWord(from, from + 12, "if", "should", "were");
    boolean broken =
        site.hasWord(from, from + 16, "not", "withdraw", "withdraws", "withdrew", "superior")
            || site.hasWord(
                from, from + 16, "competing", "rival", "higher", "alternative", "better", "bid")
            || site.hasWord(from, from + 12, "fails", "fail", "refuses")
                && site.hasWord(from, from + 14, "close", "complete", "consummate", "proceed");
    return condition && broken && !site.sentence.has(SumCue.MILESTONE);
  }

  private static boolean hasMoney(SumSite site, int from, int to) {
    return site.hasWord(from, to, "$", "€", "£", "us$", ";");
  }

  /** count "monthly payments of" sum; "cash payment of" sum, in a deal, licence or settlement */
  private static SumDraft payments(SumSite site, Head head) {
    boolean dividend = site.previous != null && site.previous.has(SumCue.DIVIDEND);
    if (isBound(site, head) && dividend && !isMeasured(site)) {
      return draft(ConsiderationKind.DIVIDEND, site, head).paidFor(dividend(site));
    }
    if (!isBound(site, head) || site.topic.isResults()) {
      return null;
    }
    if (site.sentence.has(SumCue.EARN_OUT)
        || site.previous != null && site.previous.has(SumCue.EARN_OUT)) {
      return draft(ConsiderationKind.EARN_OUT, site, head);
    }
    ConsiderationKind kind = paymentKind(site, head);
    if (kind == null
        && SumSides.after(site, head.from(), site.figure.to() + 6, "to") >= 0
        && !site.topic.isOffering()) {
      kind = ConsiderationKind.OTHER;
    }
    if (kind == null) {
      return null;
    }
    int partner =
        kind == ConsiderationKind.OTHER && site.topic.isVenture()
            ? SumSides.after(site, site.sentence.from(), head.from(), "with")
            : -1;
    if (partner >= 0 && site.hasWord(site.sentence.from(), head.from(), "agreement", "contract")) {
      return draft(ConsiderationKind.CONTRACT_VALUE, site, head).payer(partner);
    }
    SumDraft draft = draft(kind, site, head);
    boolean priced = kind == ConsiderationKind.PURCHASE_PRICE && site.topic.object() != null;
    if (priced && site.is(head.to() - 1, "payments", "payment", "installments", "instalments")) {
      draft.paidFor(site.topic.object());
    }
    String settled = kind == ConsiderationKind.SETTLEMENT ? site.topic.settled() : null;
    if (settled != null && head.to() == head.from() + 1) {
      draft.paidFor(settled);
    }
    boolean each =
        site.is(head.to() - 1, "payments", "installments", "instalments")
            && !site.is(head.to(), ":"); // what follows a colon is a list of unlike ones
    if (each && head.relation() == Relation.OF) {
      Integer units = SumUnits.before(site, head.from());
      draft.units(units);
      if (units != null) {
        draft.per(SumUnits.singular(site.tokens.text(SumWords.left(site, head.from()), head.to())));
      }
    }
    return draft;
  }

  /** Whether a measure of the business stands before the sum. */
  private static boolean isMeasured(SumSite site) {
    for (Cue cue : site.sentence.cues()) {
      if (cue.kind() == SumCue.MEASURE && cue.from() < site.figure.from()) {
        return true;
      }
    }
    return false;
  }

  /** The dividend of the sentence before, and on what it is paid. */
  private static String dividend(SumSite site) {
    for (Cue cue : site.previous.cues()) {
      if (cue.kind() == SumCue.DIVIDEND) {
        int to = cue.to();
        boolean on = site.tokens.is(to, "on") && to + 4 < site.previous.to();
        return site.tokens.text(cue.from(), on ? to + 4 : to);
      }
    }
    return null;
  }

  private static ConsiderationKind paymentKind(SumSite site, Head head) {
    if (site.cueAfter(head.to(), CLAUSE, SumCue.MILESTONE) != null
        || site.hasWord(site.sentence.from(), site.figure.from(), "milestone", "milestones")) {
      return conditional(site);
    }
    if (site.topic.isSettlement() && !site.topic.isDeal()) {
      return ConsiderationKind.SETTLEMENT;
    }
    if (site.topic.isVenture()) {
      return ConsiderationKind.OTHER;
    }
    if (site.topic.isDeal() && !site.topic.isOffering()) {
      boolean later =
          site.hasWord(head.from() - 4, head.to(), "additional", "contingent", "deferred", "future")
              || isConditional(site);
      return later ? ConsiderationKind.EARN_OUT : ConsiderationKind.PURCHASE_PRICE;
    }
    return !site.topic.isLicense()
        ? null
        : isFirst(site, head)
            ? ConsiderationKind.UPFRONT_PAYMENT
            : isTriggered(site, head) ? ConsiderationKind.MILESTONE : ConsiderationKind.OTHER;
  }

  /**
   * "Enrollment of a first patient will trigger a payment of" sum: what it hangs on comes first.
   */
  private static boolean isTriggered(SumSite site, Head head) {
    return site.hasWord(head.from() - 5, head.from(), "trigger", "triggers", "triggered", "earns")
        || isConditional(site);
  }

  /** "a non-refundable payment of" sum, sum "within thirty days": what a licence costs at once. */
  private static boolean isFirst(SumSite site, Head head) {
    int to = site.figure.to();
    boolean soon =
        site.is(to, "within") && site.hasWord(to, to + 7, "days", "weeks", "signing", "execution")
            || site.is(to, "upon", "on", "at") && site.hasWord(to, to + 4, "signing", "execution")
            || site.hasWord(to, to + 2, "immediately", "promptly");
    return soon
        || site.hasWord(head.from() - 4, head.to(), "non-refundable", "nonrefundable", "initial");
  }
}
