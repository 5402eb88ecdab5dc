package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.token.Lexicon;
import java.math.BigDecimal;

/**
 * A sum that no grammar governs, in a release about a deal: what the nearest word of dealing in its
 * sentence names, else what such a release deals in. Nothing near it may measure a business.
 */
final class SumByTopic {
  /** Words near a sum that make it something else than a term of the deal. */
  private static final Lexicon OTHERS = Lexicon.load("sum-others");

  private static final BigDecimal LEAST = BigDecimal.valueOf(1000);
  private static final int LEFT = 14;
  private static final int RIGHT = 9;

  private SumByTopic() {}

  /** sum, with a word of dealing in its sentence and none of measuring; null for any other. */
  static SumDraft tryMatch(SumSite site) {
    if (site.isMoney() && SumShares.isPerShare(site) && !site.topic.isResults()) {
      return perShare(site);
    }
    boolean small = site.isMoney() && site.amount().compareTo(LEAST) < 0;
    if (!site.isMoney()
        || small
        || site.topic.isResults()
        || site.isSuperseded()
        || site.unit != null && site.unit.isTime()) {
      return null;
    }
    if (site.topic.isDeal() && SumConditions.isConditionAhead(site)) {
      return further(site);
    }
    if (isSizeOfObject(site) || isLongAgo(site) || isOther(site)) {
      return null;
    }
    Cue nearest = nearest(site);
    if (nearest == null) {
      return isFurther(site) ? further(site) : null;
    }
    boolean traded = site.topic.isTitled(SumCue.BUY, SumCue.SELL) && isConditioned(site);
    ConsiderationKind topical = traded ? ConsiderationKind.PURCHASE_PRICE : kind(site, nearest);
    ConsiderationKind kind = topical != null ? topical : SumEvidence.strongest(site);
    boolean hangs = isHanging(site) || isConditioned(site);
    if (kind == ConsiderationKind.PURCHASE_PRICE && hangs) {
      kind = ConsiderationKind.EARN_OUT;
    }
    boolean settled =
        kind == ConsiderationKind.SETTLEMENT
            && (site.sentence.has(SumCue.SELL) || site.sentence.has(SumCue.BUY))
            && !site.sentence.has(SumCue.SETTLE)
            && !site.sentence.has(SumCue.SETTLEMENT);
    if (kind == null || settled || isOldLoan(site)) {
      return null;
    }
    Cue paid = site.sentence.at(site.figure.from() - 1);
    boolean spent = // "paid $14 million for capped call transactions": not what is raised
        kind == ConsiderationKind.OFFERING_AMOUNT
            && paid != null
            && paid.kind() == SumCue.PAY
            && !SumSides.isPassive(site, paid)
            && site.is(site.figure.to(), "for");
    if (spent) {
      return SumDraft.of(
              ConsiderationKind.OTHER,
              site,
              new Head(paid.kind(), Relation.VERB, paid.from(), paid.to()))
          .payer(SumSides.subject(site, paid.from()))
          .payee(SumSides.after(site, site.figure.to(), site.sentence.to(), "with", "to"))
          .paidFor(SumWords.object(site, site.figure.to() + 1, site.sentence.to()));
    }
    Head head = new Head(nearest.kind(), Relation.VERB, nearest.from(), nearest.to());
    SumDraft draft =
        SumPayers.sides(site, SumDraft.of(kind, site, head))
            .paidFor(words(site, nearest, kind))
            .why("no rule governs it: by the nearest word and the release's topic");
    Cue deal = site.actionBefore(site.figure.from(), SumCue.BUY, SumCue.SELL);
    if (kind == ConsiderationKind.EARN_OUT && topical == ConsiderationKind.PURCHASE_PRICE) {
      draft.forWhat = site.topic.object();
    }
    boolean price = kind == ConsiderationKind.PURCHASE_PRICE;
    boolean done = deal != null && !site.is(deal.to(), "price", "prices", "consideration");
    return price && draft.payer < 0 && draft.payee < 0 && done
        ? SumDeals.fill(site, draft, deal)
        : draft;
  }

  /** ("a further" | "another" | "the balance of") sum "falls due", in a release about a deal. */
  private static boolean isFurther(SumSite site) {
    int from = site.figure.from();
    boolean further =
        site.hasWord(from - 3, from, "further", "another", "additional", "remaining", "balance");
    return further && isHanging(site) && site.topic.isTitled(SumCue.BUY, SumCue.SELL, SumCue.DEAL)
        || further && isHanging(site) && site.topic.parties().buyer() >= 0;
  }

  private static SumDraft further(SumSite site) {
    Head head = new Head(SumCue.PAYMENT, Relation.SUBJECT, site.figure.from(), site.figure.to());
    return SumDraft.of(ConsiderationKind.EARN_OUT, site, head)
        .paidForTopic(site)
        .why("a further part of the price that hangs on a condition");
  }

  /** sum "is payable in 2018 if". */
  private static boolean isHanging(SumSite site) {
    int to = site.figure.to();
    return site.hasWord(to, to + 10, "payable", "due", "paid", "pay", "follows", "follow")
        && site.hasWord(to, to + 14, "if", "provided", "should");
  }

  /**
   * sum ("if" | "contingent" | "based on") right behind it: a part of the price that may not fall
   * due.
   */
  private static boolean isConditioned(SumSite site) {
    int to = site.figure.to();
    int is = site.is(to, "is", "are", "being") ? to + 1 : to;
    if (is > to && site.is(is, "contingent", "conditional", "dependent")) {
      return true;
    }
    return site.is(to, "if", "contingent", "should", "depending", "tied", "conditional", "subject")
            && !site.hasWord(to, to + 6, "customary", "adjustment", "adjustments", "closing")
        || isOverYears(site)
        || site.is(to, "based") && site.is(to + 1, "on", "upon")
        || SumConditions.isOnEvent(site);
  }

  /** "up to" sum "over three years depending on": a part that may not fall due. */
  private static boolean isOverYears(SumSite site) {
    int to = site.figure.to();
    return site.is(to, "over", "during", "in")
        && site.hasWord(to + 1, to + 6, "years", "months", "year")
        && site.hasWord(to + 2, to + 8, "depending", "if", "contingent", "based", "should");
  }

  /** sum "per share in cash", in a release about a deal for shares */
  private static SumDraft perShare(SumSite site) {
    boolean deal =
        site.topic.isTitled(
            SumCue.MERGE, SumCue.BUY, SumCue.SELL, SumCue.DEAL, SumCue.DEAL_SALE, SumCue.TENDER);
    boolean paid =
        site.hasWord(site.figure.to(), site.figure.to() + 8, "cash")
            || site.hasWord(
                site.anchor - 10, site.figure.from(), "offer", "transaction", "merger", "for");
    if (!deal || !paid || site.topic.isOffering() || site.isSuperseded() || isOther(site)) {
      return null;
    }
    Head head = new Head(SumCue.DEAL, Relation.FOR, site.figure.from(), site.figure.to());
    return SumDraft.of(ConsiderationKind.PRICE_PER_SHARE, site, head)
        .paidFor(SumShares.perShareObject(site));
  }

  private static String words(SumSite site, Cue nearest, ConsiderationKind kind) {
    if (kind == ConsiderationKind.PURCHASE_PRICE && site.topic.object() != null) {
      return site.topic.object();
    }
    boolean exercised =
        kind == ConsiderationKind.OFFERING_AMOUNT
            && site.hasWord(site.sentence.from(), site.sentence.to(), "exercised", "exercise")
            && site.sentence.has(SumCue.WARRANTS);
    Cue warrants = exercised ? site.actionBefore(site.sentence.to(), SumCue.WARRANTS) : null;
    if (warrants != null) {
      int from = SumWords.left(site, warrants.from());
      from = site.is(from, "if", "should", "upon", "when") ? from + 1 : from;
      return "exercise of " + site.tokens.text(Math.min(from, warrants.from()), warrants.to());
    }
    String reason = SumObjects.reason(site, site.figure.to());
    if (reason != null) {
      return reason;
    }
    String earned = SumObjects.earned(site);
    if (earned != null) {
      return earned;
    }
    String valued = valued(site);
    boolean optional = // "and includes options": not what the contract is for
        kind == ConsiderationKind.CONTRACT_VALUE && nearest.kind() == SumCue.WARRANTS;
    if (optional) {
      return valued;
    }
    return valued != null
        ? valued
        : nearest.kind().isNoun() && nearest.kind() != SumCue.PRICE
            ? SumWords.noun(site, nearest.from(), nearest.to())
            : null;
  }

  /** sum "drawn on its revolver", "claim under the existing facility": no loan that is made now. */
  private static boolean isOldLoan(SumSite site) {
    int from = site.figure.from();
    int to = site.figure.to();
    boolean drawn =
        site.is(to, "drawn", "borrowed", "available") || site.is(site.anchor, "drew", "drawn");
    return drawn && site.hasWord(to, to + 5, "its", "the", "existing", "our")
        || site.is(to, "claim", "claims")
        || site.hasWord(from - 3, from, "defer", "defers", "deferring", "defers", "postpone");
  }

  /** "sold the bakery in 1921 for" sum: history, no term. */
  private static boolean isLongAgo(SumSite site) {
    for (int i = Math.max(site.sentence.from(), site.figure.from() - 8);
        i < site.figure.from();
        i++) {
      String year = site.norm(i + 1);
      boolean four = year.length() == 4 && (year.startsWith("19") || year.startsWith("20"));
      if (site.is(i, "in", "since") && four && site.tokens.isNumber(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "acquires $5 million of receivables": how much of it there is, not what is paid. */
  private static boolean isSizeOfObject(SumSite site) {
    Cue verb = site.sentence.at(site.anchor);
    boolean direct = verb != null && (verb.kind() == SumCue.BUY || verb.kind() == SumCue.SELL);
    boolean made = // "to create a $5 million bank": how large it will be
        site.is(site.figure.from() - 1, "a", "an")
            && site.is(site.figure.from() - 2, "create", "creates", "creating", "form", "forming");
    made |= // "which will build a $1.1 billion plant": what it will cost
        site.is(site.figure.from() - 1, "a", "an", "the")
            && site.is(site.figure.from() - 2, "build", "building", "construct", "develop", "built")
            && !SumBesides.isContract(site);
    return direct || made || site.is(site.figure.to(), "of") && site.is(site.anchor, "of", "with");
  }

  /** words "," "valued at" sum: what stands before the participle. */
  private static String valued(SumSite site) {
    if (!site.is(site.anchor, "at") || !site.hasWord(site.anchor - 3, site.anchor, "valued")) {
      return null;
    }
    int to = site.anchor - 1;
    while (site.is(
        to - 1,
        "collectively",
        "together",
        "are",
        "is",
        "were",
        "which",
        "which",
        ",",
        "jointly")) {
      to--;
    }
    int from = to;
    while (from > site.sentence.from()
        && to - from < 20
        && site.sentence.at(from - 1) == null
        && !site.is(from - 1, ";", ":", "that", "for", "by", "to")) {
      from--;
    }
    boolean of = site.is(from, "of", "the");
    return to > from ? site.tokens.text(of ? from + 1 : from, to) : null;
  }

  private static boolean isOther(SumSite site) {
    if (site.is(site.anchor, "of") && ClauseWords.isChangeNoun(site.norm(site.anchor - 1))) {
      return true; // "a decline of"
    }
    int from = Math.max(site.sentence.from(), site.figure.from() - LEFT);
    int to = Math.min(site.sentence.to(), site.figure.to() + RIGHT);
    for (int i = from; i < to; i++) {
      boolean hangs = site.is(i, "if", "upon", "when", "should", "provided", "depending");
      hangs |= site.is(i, "contingent", "based", "tied") && site.is(i + 1, "on", "upon", "to");
      if (i >= site.figure.to() && hangs) {
        return false;
      }
      Cue cue = site.sentence.at(i);
      boolean cash = cue != null && site.is(cue.from(), "cash") && cue.to() == cue.from() + 1;
      if (cue != null && cue.kind() == SumCue.MEASURE && !cash
          || OTHERS.match(site.tokens, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether another sum, or the end of a clause, stands between a word and the sum. */
  private static boolean isBounded(SumSite site, int at) {
    int from = at < site.figure.from() ? at : site.figure.to();
    int to = at < site.figure.from() ? site.figure.from() - 1 : at;
    for (int i = from; i < to; i++) {
      if (site.is(i, ";") || site.isSumAt(i)) {
        return true;
      }
    }
    return false;
  }

  /** The nearest word of dealing, a noun before a verb; or null. */
  private static Cue nearest(SumSite site) {
    Cue best = null;
    int least = Integer.MAX_VALUE;
    for (Cue cue : site.sentence.cues()) {
      if (cue.kind() == SumCue.NONE
          || cue.from() >= site.figure.from() && cue.to() <= site.figure.to()) {
        continue;
      }
      int away =
          cue.to() <= site.figure.from()
              ? site.figure.from() - cue.to()
              : cue.from() - site.figure.to() + 2;
      away += cue.kind().isAction() ? 12 : 0;
      if (away < least) {
        least = away;
        best = cue;
      }
    }
    return best;
  }

  private static ConsiderationKind kind(SumSite site, Cue nearest) {
    SumTopic topic = site.topic;
    switch (nearest.kind()) {
      case MILESTONE, UPFRONT, EARN_OUT, ROYALTY:
        return contingent(site, nearest.kind());
      case TERMINATION_FEE:
        return ConsiderationKind.TERMINATION_FEE;
      case GRANT:
        return topic.isTitled(SumCue.GRANT) ? ConsiderationKind.GRANT : null;
      case INVESTMENT, INVEST:
        return topic.isVenture() || topic.isTitled(SumCue.INVESTMENT, SumCue.INVEST)
            ? ConsiderationKind.INVESTMENT
            : null;
      default:
        return byTopic(site);
    }
  }

  private static ConsiderationKind contingent(SumSite site, SumCue cue) {
    if (!site.topic.isLicense() && !site.topic.isDeal()) {
      return null;
    }
    return switch (cue) {
      case UPFRONT -> ConsiderationKind.UPFRONT_PAYMENT;
      case ROYALTY -> ConsiderationKind.ROYALTY;
      case EARN_OUT -> ConsiderationKind.EARN_OUT;
      default ->
          site.topic.isDeal() && !site.topic.isTitled(SumCue.LICENSE)
              ? ConsiderationKind.EARN_OUT
              : ConsiderationKind.MILESTONE;
    };
  }

  private static ConsiderationKind byTopic(SumSite site) {
    SumTopic topic = site.topic;
    if (topic.isSettlement()) {
      return ConsiderationKind.SETTLEMENT;
    }
    if (topic.isVenture()) {
      return ConsiderationKind.INVESTMENT;
    }
    if (SumBesides.isContract(site) && !topic.isTitled(SumCue.BUY, SumCue.SELL, SumCue.MERGE)) {
      return ConsiderationKind.CONTRACT_VALUE;
    }
    if (topic.isOffering()) {
      return ConsiderationKind.OFFERING_AMOUNT;
    }
    if (topic.isTitled(SumCue.BUY, SumCue.SELL, SumCue.DEAL, SumCue.DEAL_SALE)) {
      return ConsiderationKind.PURCHASE_PRICE;
    }
    return null;
  }
}
