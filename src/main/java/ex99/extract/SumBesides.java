package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.name.Mention;

/**
 * Sums that no noun or verb of dealing governs by itself: parts of a contract, a rate of a price
 * said once more as a sum, gifts, fees for a right, assets that a partner contributes.
 */
final class SumBesides {
  /** How far before a sum the rate may stand that it restates. */
  private static final int RATE = 16;

  private static final int NEAR = 14;

  /** How far before a sum the option may stand that it is the value of. */
  private static final int OPTION = 5;

  /** How far before its fee a licence is told of. */
  private static final int LICENCE = 60;

  private static final String[] LICENSING = {
    "license",
    "licenses",
    "licensed",
    "licence",
    "licences",
    "licenced",
    "grant",
    "grants",
    "granted"
  };

  private static final String[] DONATES = {
    "donate", "donates", "donated", "donating", "give", "gives", "gave"
  };

  private SumBesides() {}

  /** A draft with the rule that made it. */
  record Read(String rule, SumDraft draft) {}

  /** Reads a sum that no other rule has read, or answers null. */
  static Read tryMatch(SumSite site) {
    boolean priced = site.isMoney() && !site.isSuperseded() && !SumShares.isPerShare(site);
    if (!priced || site.topic.isResults()) {
      return null;
    }
    SumDraft draft = restated(site);
    if (draft != null) {
      return new Read("rate-restated", draft);
    }
    draft = gift(site);
    if (draft != null) {
      return new Read("gift", draft);
    }
    draft = contributed(site);
    if (draft != null) {
      return new Read("contribution", draft);
    }
    draft = sponsored(site);
    if (draft != null) {
      return new Read("contract-part", draft);
    }
    draft = isContract(site) ? part(site) : null;
    return draft == null ? null : new Read("contract-part", draft);
  }

  /** payer ("fund" | "sponsor" …) research "at" taker … ("of" | "with") sum */
  private static SumDraft sponsored(SumSite site) {
    for (int i = site.figure.from() - 1;
        i > Math.max(site.sentence.from(), site.figure.from() - 24);
        i--) {
      boolean funds = site.is(i, "fund", "sponsor", "support", "funds", "sponsors", "sponsored");
      if (funds && site.is(i + 1, "research", "sponsored", "studies", "development", "a", "the")) {
        boolean research = site.hasWord(i, i + 5, "research", "studies", "development", "program");
        int taker = SumSides.after(site, i, site.figure.from(), "at", "by", "with");
        int payer = SumSides.subject(site, i);
        if (!research || taker < 0 || taker == payer || !site.topic.isLicense()) {
          return null;
        }
        Head head = new Head(SumCue.CONTRACT, Relation.VERB, i, i + 1);
        return SumDraft.of(ConsiderationKind.CONTRACT_VALUE, site, head)
            .payer(payer)
            .payee(taker)
            .paidFor(SumWords.object(site, i + 1, site.figure.from()));
      }
    }
    return null;
  }

  static boolean isContract(SumSite site) {
    return site.topic.isTitled(SumCue.CONTRACT, SumCue.ORDER, SumCue.AWARD, SumCue.AWARD_VERB)
        || site.topic.isContracted();
  }

  /** fee := right "for a fee of" sum, in a release about a deal or a licence */
  static Read fee(SumSite site) {
    int link = site.anchor - 3;
    while (link > site.anchor - 6 && !site.is(link, "for", "against")) {
      link--; // "for a one-time fee of"
    }
    boolean fee =
        site.is(site.anchor, "of")
            && site.is(site.anchor - 1, "fee")
            && isPlain(site.sentence.at(site.anchor - 1))
            && site.is(link, "for", "against")
            && !site.is(link - 1, "provides", "provide", "providing", "calls", "called");
    SumDraft licensed = fee && site.isMoney() ? licensed(site, link) : null;
    if (licensed != null) {
      return new Read("fee-for-right", licensed);
    }
    boolean topic = site.topic.isDeal() || site.topic.isLicense() || isContract(site);
    SumDraft broken = site.topic.isDeal() ? broken(site) : null;
    if (broken != null) {
      return new Read("termination-fee", broken);
    }
    if (!fee || !topic || !site.isMoney() || site.topic.isResults()) {
      return null;
    }
    int end = site.is(link - 1, ",") ? link - 1 : link;
    int from = end;
    while (from > site.sentence.from() && end - from < NEAR && !site.is(from - 1, ",", ";")) {
      from--;
    }
    Head head = new Head(SumCue.PAYMENT, Relation.OF, site.anchor - 1, site.anchor);
    SumDraft draft =
        SumDraft.of(ConsiderationKind.OTHER, site, head)
            .payer(SumSides.at(site, site.sentence.from()))
            .paidFor(site.tokens.text(from, end));
    return new Read("fee-for-right", draft);
  }

  /**
   * payee "licenses" what "to" payer "for a fee of" sum; payer "licenses" what "from" payee; payee
   * "grants" payer "a license to" what
   */
  private static SumDraft licensed(SumSite site, int link) {
    int verb = link;
    int least = Math.max(site.sentence.from(), link - LICENCE);
    while (verb > least
        && (!site.is(verb, LICENSING) || site.is(verb - 1, "a", "an", "the", "its", "exclusive"))) {
      verb--;
    }
    if (!site.is(verb, LICENSING)) {
      return null;
    }
    int subject = SumSides.subject(site, verb);
    int from = SumSides.after(site, verb + 1, link, "from");
    Mention object = site.reading.cast().mentionAt(verb + 1);
    int other =
        from >= 0
            ? from
            : object != null ? object.entity() : SumSides.after(site, verb + 1, link, "to");
    if (subject < 0 || other < 0 || subject == other) {
      return null;
    }
    int end = verb + 1;
    while (end < link && !site.is(end, "to", "from", "for", ",")) {
      end++;
    }
    Head head = new Head(SumCue.PAYMENT, Relation.OF, site.anchor - 1, site.anchor);
    return SumDraft.of(ConsiderationKind.OTHER, site, head)
        .payer(from >= 0 ? subject : other)
        .payee(from >= 0 ? other : subject)
        .paidFor(
            object == null
                ? SumWords.object(site, verb + 1, end)
                : SumWords.object(site, object.to(), link));
  }

  /** "provides for a fee of" sum "if it is terminated" */
  private static SumDraft broken(SumSite site) {
    boolean fee =
        site.isMoney()
            && site.is(site.anchor, "of")
            && site.is(site.anchor - 1, "fee")
            && site.is(site.anchor - 3, "for")
            && isPlain(site.sentence.at(site.anchor - 1))
            && site.hasWord(site.figure.to(), site.figure.to() + 2, "if", "in", "should", "upon")
            && SumConditions.isForTermination(site);
    Head head = new Head(SumCue.PAYMENT, Relation.OF, site.anchor - 1, site.anchor);
    if (!fee && owed(site)) {
      int to = site.figure.to();
      SumDraft due = SumDraft.of(ConsiderationKind.TERMINATION_FEE, site, head);
      due.payer(SumSides.after(site, to, to + NEAR, "by"));
      for (int i = to; i < to + 6; i++) { // "due to Acme": not the phrase that gives a reason
        if (site.is(i, "to") && site.is(i - 1, "due", "payable", "owed")) {
          due.payee(SumSides.at(site, i + 1));
        }
      }
      due.forWhat = SumPayments.condition(site);
      return due;
    }
    if (!fee) {
      return null;
    }
    SumDraft draft = SumDraft.of(ConsiderationKind.TERMINATION_FEE, site, head);
    draft.forWhat = SumPayments.condition(site);
    return draft;
  }

  /** "a fee of" sum ("is payable by" | "would be due to") … ("circumstances" | "bid" …) */
  private static boolean owed(SumSite site) {
    int to = site.figure.to();
    return site.isMoney()
        && site.is(site.anchor, "of")
        && site.is(site.anchor - 1, "fee")
        && isPlain(site.sentence.at(site.anchor - 1))
        && site.topic.has(SumCue.MERGE, SumCue.TENDER, SumCue.BUY)
        && site.hasWord(to, to + 5, "payable", "due", "owed")
        && (site.hasWord(to, to + NEAR, "circumstances", "bid", "proposal", "terminated")
            || site.hasWord(to, to + NEAR, "termination", "withdraws", "offer"));
  }

  private static boolean isPlain(Cue cue) {
    return cue == null || cue.kind() == SumCue.FEE && cue.to() == cue.from() + 1;
  }

  /** restated := noun? rate "of" (price | payment) ","? "or" sum */
  private static SumDraft restated(SumSite site) {
    if (!site.is(site.anchor, "or")) {
      return null;
    }
    int end = site.is(site.anchor - 1, ",") ? site.anchor - 1 : site.anchor;
    int sign = -1;
    for (int i = end - 1; i > Math.max(site.sentence.from(), end - RATE) && sign < 0; i--) {
      sign = site.is(i, "%", "percent") || site.norm(i).endsWith("%") ? i : -1;
    }
    if (sign < 0 || !site.is(sign + 1, "of")) {
      return null;
    }
    Cue base =
        site.cueAfter(
            sign + 1,
            end - sign,
            SumCue.PRICE,
            SumCue.PAYMENT,
            SumCue.UPFRONT,
            SumCue.CONTRACT,
            SumCue.AWARD,
            SumCue.ORDER);
    Cue pay = site.actionBefore(sign, SumCue.PAY);
    boolean advance =
        site.hasWord(sign - 6, sign, "advance", "deposit", "retainer", "downpayment", "bonus");
    if (base == null || base.from() >= end || pay == null && !advance) {
      return null;
    }
    int start = sign;
    while (start > site.sentence.from()
        && (site.tokens.isNumber(start - 1) || site.is(start, "%"))) {
      start--;
    }
    int from = site.is(start - 1, "of") ? SumWords.left(site, start - 2) : start;
    Head head = new Head(SumCue.PAYMENT, Relation.OF, base.from(), base.to());
    SumDraft draft =
        SumDraft.of(ConsiderationKind.OTHER, site, head).paidFor(site.tokens.text(from, end));
    if (pay != null) {
      SumPayments.paySides(site, draft, pay);
    }
    return draft;
  }

  /** gift := giver ("gives" | "donates" …) sum "to" somebody */
  private static SumDraft gift(SumSite site) {
    Cue give = site.actionBefore(site.figure.from(), SumCue.GIVE);
    return give == null || site.anchor + 1 - give.to() > 3 ? null : grant(site, give, null);
  }

  /** giver "donates" things "with a value of" sum "to" somebody */
  static SumDraft donated(SumSite site, Head valued) {
    Cue give = site.actionBefore(valued.from(), SumCue.GIVE);
    boolean near = give != null && valued.from() - give.to() < NEAR;
    return near && site.is(give.from(), DONATES)
        ? grant(site, give, SumWords.object(site, give.to(), valued.from()))
        : null;
  }

  private static SumDraft grant(SumSite site, Cue give, String things) {
    for (int i = site.figure.to(); i < site.figure.to() + NEAR; i++) {
      Mention mention = site.is(i, "to") ? named(site, i + 1) : null;
      if (mention != null && !site.reading.cast().issuers().contains(mention.entity())) {
        int from = mention.to();
        int to = site.is(from, "to", "for") ? SumWords.right(site, from + 1, NEAR) : from;
        Head head = new Head(SumCue.GIVE, Relation.VERB, give.from(), give.to());
        return SumDraft.of(ConsiderationKind.GRANT, site, head)
            .payer(SumSides.subject(site, give.from()))
            .payee(mention.entity())
            .paidFor(to > from ? site.tokens.text(from, to) : things);
      }
    }
    return null;
  }

  private static Mention named(SumSite site, int at) {
    int from = site.is(at, "the") ? at + 1 : at;
    return from < site.sentence.to() ? site.reading.cast().mentionAt(from) : null;
  }

  /** contribution := partner "will contribute" assets … "valued at" sum */
  private static SumDraft contributed(SumSite site) {
    boolean valued = site.is(site.anchor, "at") && site.is(site.anchor - 1, "valued");
    Cue verb = valued ? site.actionBefore(site.figure.from(), SumCue.INVEST) : null;
    if (verb == null || !(site.topic.isVenture() || site.topic.isDeal())) {
      return null;
    }
    Head head = new Head(SumCue.INVEST, Relation.VERB, verb.from(), verb.to());
    return SumDraft.of(ConsiderationKind.INVESTMENT, site, head)
        .payer(SumSides.subject(site, verb.from()))
        .paidFor(SumWords.object(site, verb.to(), site.anchor - 1));
  }

  /**
   * part := ("part" | "share" | "portion") "of the" contract … sum; customer "may order" more "for
   * an additional" sum; customer "will pay" sum time, in a release about a contract
   */
  private static SumDraft part(SumSite site) {
    for (int i = site.sentence.from(); i + 2 < site.anchor; i++) {
      boolean part = site.is(i, "part", "share", "portion") && site.is(i + 1, "of");
      Cue whole =
          part ? site.cueAfter(i + 1, 4, SumCue.CONTRACT, SumCue.ORDER, SumCue.AWARD) : null;
      if (whole != null && site.is(site.anchor, "to", "is", "at", "of", "totals")) {
        int owner = site.is(i - 1, "'s", "'") ? i - 2 : i - 1;
        Mention mention = site.reading.cast().mentionAt(owner);
        return draft(site, whole)
            .payee(mention == null ? -1 : mention.entity())
            .paidFor(site.tokens.text(i, whole.to()));
      }
    }
    SumDraft funded = funded(site);
    if (funded != null) {
      return funded;
    }
    boolean more =
        site.hasWord(site.figure.from() - 3, site.figure.from(), "additional", "further", "extra");
    Cue order =
        more ? site.actionBefore(site.figure.from(), SumCue.ORDER, SumCue.AWARD_VERB) : null;
    if (order != null) {
      return draft(site, order)
          .payer(SumSides.subject(site, order.from()))
          .paidFor(SumWords.object(site, order.to(), site.anchor));
    }
    Cue pay = site.actionBefore(site.figure.from(), SumCue.PAY);
    boolean yearly =
        site.is(site.figure.to(), "a", "per") && site.is(site.figure.to() + 1, "year", "month");
    if (pay == null || !yearly || site.anchor + 1 - pay.to() > 4) {
      return null;
    }
    SumDraft draft =
        draft(site, pay).per(site.norm(site.figure.to() + 1)).paidFor(antecedent(site, pay));
    SumPayments.paySides(site, draft, pay);
    return draft;
  }

  /** "initial funding of" sum; "options for up to" sum: what an agency's contract brings. */
  private static SumDraft funded(SumSite site) {
    boolean funding =
        site.is(site.anchor, "of") && site.is(site.anchor - 1, "funding", "obligation");
    int noun = funding ? site.anchor - 1 : -1;
    int to = site.figure.to();
    for (int i = to; i < to + OPTION && noun < 0; i++) { // "has been obligated"
      noun = site.is(i, "obligated", "funded") && site.is(i - 1, "been", "was", "is") ? i : noun;
    }
    if (noun >= to) {
      Head done = new Head(SumCue.CONTRACT, Relation.AFTER, noun, noun + 1);
      return SumDraft.of(ConsiderationKind.CONTRACT_VALUE, site, done).paidFor("funds obligated");
    }
    for (int i = site.anchor; noun < 0 && i > site.anchor - OPTION; i--) {
      noun = site.is(i, "option", "options") ? i : noun;
    }
    if (noun < 0 || site.hasWord(noun, site.figure.from(), "stock", "shares")) {
      return null;
    }
    Head head = new Head(SumCue.CONTRACT, Relation.OF, noun, noun + 1);
    return SumDraft.of(ConsiderationKind.CONTRACT_VALUE, site, head)
        .paidFor(site.tokens.text(SumWords.left(site, noun), noun + 1));
  }

  private static SumDraft draft(SumSite site, Cue cue) {
    Head head = new Head(cue.kind(), Relation.VERB, cue.from(), cue.to());
    return SumDraft.of(ConsiderationKind.CONTRACT_VALUE, site, head);
  }

  /** What "for which" goes back to: the words before it. */
  private static String antecedent(SumSite site, Cue pay) {
    for (int i = pay.from() - 1; i > site.sentence.from(); i--) {
      if (site.is(i, "which") && site.is(i - 1, "for")) {
        int end = site.is(i - 2, ",") ? i - 2 : i - 1;
        int from = Math.max(site.sentence.from(), end - NEAR);
        while (from < end && (site.is(from, "the", "a", "an") || !site.tokens.isWord(from))) {
          from++;
        }
        return site.tokens.text(from, end);
      }
    }
    return null;
  }
}
