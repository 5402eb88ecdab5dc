package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.model.PartyKind;
import ex99.name.Mention;
import java.math.BigDecimal;

/**
 * What holders who are named buy or are to buy: sales told in the passive, plans and subscriptions.
 */
final class SumPlacings {
  private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

  private SumPlacings() {}

  /** name "agreed to purchase" sum "of" stock or notes, beside an offering */
  static SumDraft taken(SumSite site) {
    Cue buy = site.actionBefore(site.figure.from(), SumCue.BUY, SumCue.INVEST);
    boolean direct = buy != null && buy.kind() == SumCue.BUY && site.anchor + 1 - buy.to() <= 2;
    Cue stock =
        !direct || !site.is(site.figure.to(), "of", "in", "worth")
            ? null
            : site.cueAfter(site.figure.to(), 7, SumCue.STOCK, SumCue.NOTES, SumCue.SECURITIES);
    if (stock == null
        || !site.topic.isOffering() && !site.topic.isLicensed()
        || site.hasWord(site.sentence.from(), buy.from(), "underwriters", "underwriter", "option")
        || site.isSuperseded()) {
      return null;
    }
    int buyer = SumSides.subject(site, buy.from());
    int maker = SumSubscribers.maker(site, buyer);
    if (buyer < 0 || maker < 0) {
      return null;
    }
    Head head = new Head(SumCue.BUY, Relation.VERB, buy.from(), buy.to());
    int to = SumWords.right(site, stock.to(), 10);
    return SumDraft.of(ConsiderationKind.INVESTMENT, site, head)
        .payer(buyer)
        .payee(maker)
        .paidFor(site.tokens.text(site.figure.to() + 1, Math.max(to, stock.to())))
        .rule("subscription");
  }

  /** "led by" name "with" sum: what the leader of a round puts in. */
  static SumDraft lead(SumSite site) {
    if (!site.is(site.anchor, "with", "for") || SumShares.isPerShare(site)) {
      return null;
    }
    Mention name = site.reading.cast().mentionAt(site.anchor - 1);
    boolean leads =
        name != null
            && name.from() > site.sentence.from()
            && site.is(name.from() - 1, "by")
            && site.is(name.from() - 2, "led", "co-led", "anchored", "headed");
    if (!leads || site.reading.cast().issuers().contains(name.entity())) {
      return null;
    }
    Cue stock = site.actionBefore(name.from(), SumCue.STOCK, SumCue.NOTES, SumCue.SECURITIES);
    Head head = new Head(SumCue.INVEST, Relation.VERB, name.from() - 2, name.from());
    return SumDraft.of(ConsiderationKind.INVESTMENT, site, head)
        .payer(name.entity())
        .payee(site.reading.cast().issuer())
        .paidFor(stock == null ? null : SumWords.noun(site, stock.from(), stock.to()))
        .rule("subscription");
  }

  /** ("subscription" … "by" | "private placement to") name … ("raise" | "proceeds of") sum */
  static SumDraft subscription(SumSite site) {
    SumDraft subscribed = subscribed(site);
    if (subscribed != null) {
      return subscribed;
    }
    if (!site.topic.isOffering() || SumShares.isPerShare(site) || site.isSuperseded()) {
      return null;
    }
    int at = subscriber(site);
    if (at < 0) {
      return null;
    }
    Head governing = null;
    for (Head head : site.heads()) {
      boolean raised = head.cue() == SumCue.PROCEEDS || head.cue() == SumCue.RAISE;
      governing = governing == null && raised ? head : governing;
    }
    if (governing == null || governing.from() < at) {
      return null;
    }
    Cue deal = site.actionBefore(at, SumCue.OFFERING);
    String words =
        deal == null ? null : site.tokens.text(SumWords.left(site, deal.from()), deal.to());
    String term = SumObjects.defined(site, site.figure.to());
    return SumDraft.of(ConsiderationKind.INVESTMENT, site, governing)
        .payer(site.reading.cast().mentionAt(at).entity())
        .payee(site.reading.cast().issuer())
        .paidFor(term != null ? term : words)
        .rule("subscription");
  }

  /** X "will subscribe for" sum "of" Y shares: what X puts into Y. */
  private static SumDraft subscribed(SumSite site) {
    Cue verb = site.actionBefore(site.figure.from(), SumCue.BUY);
    int to = site.figure.to();
    boolean direct =
        verb != null
            && site.norm(verb.from()).startsWith("subscrib")
            && site.anchor + 1 - verb.to() <= 1
            && site.is(to, "of", "in", "worth")
            && site.hasWord(to, to + 8, "shares", "stock", "units", "equity");
    if (!direct || site.isSuperseded()) {
      return null;
    }
    Head head = new Head(SumCue.INVEST, Relation.VERB, verb.from(), verb.to());
    return SumDraft.of(ConsiderationKind.INVESTMENT, site, head)
        .payer(SumSides.subject(site, verb.from()))
        .paidFor(site.words(to + 1, Math.max(to + 2, SumWords.right(site, to + 1, 8))))
        .rule("investment");
  }

  /** The token at which the nearest named subscriber before a sum stands, or -1. */
  private static int subscriber(SumSite site) {
    if (site.hasWord(site.sentence.from(), site.sentence.to(), "underwriters", "underwriter")) {
      return -1;
    }
    int found = -1;
    boolean private_ = false;
    for (int i = site.sentence.from(); i < site.figure.from(); i++) {
      private_ |= site.is(i, "subscription", "placement", "subscribe", "subscribed");
      if (private_ && site.is(i, "by", "to")) {
        int at = i + 1;
        while (site.is(at, "the", "a", "subsidiary", "affiliate", "of", "funds", "managed")) {
          at++;
        }
        Mention mention = site.reading.cast().mentionAt(at);
        boolean other =
            mention != null
                && !site.reading.cast().issuers().contains(mention.entity())
                && site.reading.cast().entity(mention.entity()).kind() != PartyKind.PERSON;
        found = other ? at : found;
      }
    }
    return found;
  }

  /** "plan" … count shares "may be bought" */
  static SumDraft plan(SumSite site) {
    boolean program =
        site.sentence.has(SumCue.BUYBACK) || site.topic.isTitled(SumCue.BUYBACK, SumCue.REPURCHASE);
    boolean may =
        site.is(site.figure.to(), "may", "can", "will")
            && site.is(site.figure.to() + 1, "be")
            && site.hasWord(
                site.figure.to() + 2,
                site.figure.to() + 4,
                "bought",
                "purchased",
                "repurchased",
                "acquired");
    if (isCleared(site)) {
      return bought(site);
    }
    if (!program || !may || site.amount().compareTo(LEAST) < 0 || site.isSuperseded()) {
      return null;
    }
    return bought(site);
  }

  /** "board" … "approved the purchase of up to" count, in a release about buying back */
  private static boolean isCleared(SumSite site) {
    Cue buy = site.actionBefore(site.figure.from(), SumCue.BUY, SumCue.AUTHORIZE);
    return buy != null
        && buy.kind() == SumCue.BUY
        && site.is(buy.to() - 1, "of")
        && site.anchor + 1 - buy.to() <= 1
        && site.hasWord(
            buy.from() - 4, buy.from(), "approved", "cleared", "authorized", "sanctioned")
        && site.topic.isTitled(SumCue.BUYBACK, SumCue.REPURCHASE, SumCue.REPURCHASE_NOUN)
        && site.amount().compareTo(LEAST) >= 0;
  }

  /** A number of shares that a program lets be bought. */
  private static SumDraft bought(SumSite site) {
    Cue plan = site.actionBefore(site.figure.from(), SumCue.BUYBACK);
    Head head = new Head(SumCue.BUYBACK, Relation.SUBJECT, site.figure.from(), site.figure.to());
    return SumDraft.of(ConsiderationKind.BUYBACK, site, head)
        .paidFor(
            plan == null
                ? "repurchase of shares"
                : site.tokens.text(SumWords.left(site, plan.from()), plan.to()))
        .rule("buyback-program");
  }

  /** A later item of "issued (i) … , (ii) …". */
  private static boolean isListed(SumSite site) {
    return site.is(site.figure.from() - 1, ")")
        && site.is(site.figure.from() - 3, "(")
        && isIssued(site)
        && !site.sentence.has(SumCue.EXCHANGE)
        && !site.hasWord(site.figure.to(), site.figure.to() + 3, "issuable", "underlying");
  }

  private static boolean isIssued(SumSite site) {
    boolean option = site.hasWord(site.sentence.from(), site.figure.from(), "option");
    return site.actionBefore(site.figure.from(), SumCue.ISSUE, SumCue.SELL) != null
        || !option && site.actionBefore(site.figure.from(), SumCue.BUY) != null;
  }

  /** "broker option for up to" count */
  private static boolean isOptional(SumSite site) {
    Cue cue = site.is(site.anchor, "for", "of") ? site.sentence.at(site.anchor - 1) : null;
    return cue != null && cue.kind() == SumCue.OVERALLOTMENT;
  }

  /** Steps over "," "or" words ",". */
  private static int aside(SumSite site, int at) {
    if (site.is(at, ",") && site.is(at + 1, "or", "representing", "equal")) {
      for (int i = at + 2; i < Math.min(site.sentence.to(), at + 14); i++) {
        if (site.is(i, ",")) {
          return i + 1;
        }
      }
    }
    return at;
  }

  /** count shares ("are" | "were" | "will be")? ("sold" | "subscribed" | "offered") ("by" name)? */
  static SumDraft passive(SumSite site) {
    if (!SumOfferings.isOffered(site)
        || site.topic.isDeal() && !site.topic.isOffering()
        || site.amount().compareTo(LEAST) < 0
        || site.isSuperseded()
        || site.hasWord(site.figure.from() - 3, site.figure.to() + 9, "outstanding", "held")) {
      return null;
    }
    int i = site.figure.to();
    while (site.is(i, "of", "common", "stock", "its", "the", "in", "issue", "which")) {
      i++;
    }
    if (isListed(site) || isOptional(site)) {
      String term = SumObjects.defined(site, site.figure.to());
      String option = SumObjects.option(site, SumFees.number(site));
      Head head = new Head(SumCue.ISSUE, Relation.VERB, site.figure.from(), site.figure.to());
      return SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
          .paidFor(option != null ? option : term != null ? term : SumFees.number(site))
          .rule("offering-count");
    }
    i = aside(site, i);
    int verb = i;
    while (site.is(verb, "are", "were", "is", "was", "being", "be", "to", "will", "have", "been")) {
      verb++;
    }
    boolean passive =
        verb > i
            && site.is(verb, "sold", "subscribed", "offered", "issued", "placed", "purchased")
            && !site.is(verb + 1, "and");
    boolean elliptic = verb == i && site.is(i, "by") && site.sentence.has(SumCue.SELL);
    if (!passive && !elliptic) {
      return null;
    }
    int by = SumSides.after(site, verb, verb + 3, "by");
    boolean buyers = site.is(verb, "subscribed", "purchased", "placed");
    int giver = elliptic ? verb + 1 : verb + 2;
    boolean holders = site.is(giver - 1, "by") && SumTakers.areHolders(site, giver);
    int end = verb + 1;
    while (end < site.sentence.to()
        && end < verb + 10
        && !site.is(end, ",", ";", ".", "and", "(", "at", "which", "or")) {
      end++;
    }
    Head head = new Head(SumCue.SELL, Relation.VERB, verb, verb + 1);
    String sold =
        elliptic ? " sold " + site.tokens.text(i, end) : " " + site.tokens.text(verb, end);
    return SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
        .payer(buyers ? -1 : holders ? SumLabels.NOBODY : by)
        .payee(buyers ? by : -1)
        .paidFor(SumFees.number(site) + sold)
        .rule("offering-count");
  }
}
