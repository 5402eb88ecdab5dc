package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.name.Mention;
import java.util.List;
import java.util.Set;

/** Upfront payments, milestones, royalties and earn-outs. */
final class SumContingents {
  static final int CLAUSE = 24;

  /** How far behind "payment to" the name of who gets it may stand. */
  private static final int LICENSOR = 7;

  /** How far behind a sum that falls due its sides may stand. */
  private static final int DUE = 10;

  private SumContingents() {}

  static List<SumRule> rules() {
    return List.of(
        new SumRule("upfront-payment", Set.of(SumCue.UPFRONT), SumContingents::upfront),
        new SumRule("initial-payment", Set.of(SumCue.INITIAL_PAYMENT), SumContingents::initial),
        new SumRule("milestone", Set.of(SumCue.MILESTONE), SumContingents::milestone),
        new SumRule("earn-out", Set.of(SumCue.EARN_OUT), SumContingents::earnOut),
        new SumRule("royalty", Set.of(SumCue.ROYALTY), SumContingents::royalty),
        new SumRule("potential-value", Set.of(SumCue.DEAL_POTENTIAL), SumContingents::potential),
        new SumRule("installment", Set.of(SumCue.PAYMENT), SumInstalments::payments));
  }

  static SumDraft draft(ConsiderationKind kind, SumSite site, Head head) {
    String words = SumWords.of(site, head);
    return SumPayers.sides(site, SumDraft.of(kind, site, head).paidFor(words));
  }

  /** An advance is for what "in exchange for" tells. */
  static SumDraft upfront(SumSite site, Head head) {
    if (!site.isBound(head)) {
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

  static SumDraft initial(SumSite site, Head head) {
    if (!site.isBound(head)) {
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

  static SumDraft milestone(SumSite site, Head head) {
    return site.isBound(head)
        ? owed(site, draft(contingentKind(site), site, head), head.to())
        : null;
  }

  /** sum "milestone payment to" (payer "'s" | "its") "licensor," payee: who is owed what. */
  private static SumDraft owed(SumSite site, SumDraft draft, int noun) {
    int to = site.is(noun, "payment", "payments") ? noun + 1 : noun;
    int payee = -1;
    int payer = site.reading.cast().issuer();
    for (int i = to + 1; site.is(to, "to") && i < to + LICENSOR; i++) {
      Mention mention = site.reading.cast().mentionAt(i);
      if (mention != null && mention.from() == i) {
        boolean owner = site.is(mention.to(), "'s", "'", "’");
        payer = owner ? mention.entity() : payer;
        payee = owner ? payee : mention.entity();
        if (!owner) {
          break;
        }
        i = mention.to() - 1;
      }
    }
    return payee < 0 || payee == payer ? draft : draft.payer(payer).payee(payee);
  }

  /** A contingent part of the price of a business is an earn-out, of a licence a milestone. */
  static ConsiderationKind contingentKind(SumSite site) {
    boolean licence =
        site.topic.isTitled(SumCue.LICENSE)
            || site.topic.has(SumCue.LICENSE) && !site.topic.isDeal()
            || site.topic.isLicensed()
            || site.topic.isLicensedFirst()
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
    boolean without = // "the price, leaving out the contingent value rights, is"
        head.relation() == Relation.SUBJECT
            && site.hasWord(
                head.from() - 4, head.from(), "excluding", "without", "out", "exclusive");
    Cue price = without ? site.actionBefore(head.from(), SumCue.PRICE, SumCue.DEAL_VALUE) : null;
    if (price != null && site.isBound(head) && site.topic.isDeal()) {
      return SumDraft.of(ConsiderationKind.PURCHASE_PRICE, site, head).paidFor(site.topic.object());
    }
    if (without || !site.isBound(head) || site.topic.isResults() && !site.topic.isDeal()) {
      return null;
    }
    boolean settled = site.topic.isSettlement() && !site.topic.isDeal();
    if (!settled) {
      return draft(ConsiderationKind.EARN_OUT, site, head);
    }
    SumDraft draft = draft(ConsiderationKind.SETTLEMENT, site, head).contingent();
    int to = site.figure.to();
    int payer = SumSides.after(site, to, to + DUE, "from");
    int payee = SumSides.after(site, to, to + DUE, "to");
    return payer >= 0 && payee >= 0 && payer != payee ? draft.payer(payer).payee(payee) : draft;
  }

  /** "royalty of" sum unit */
  private static SumDraft royalty(SumSite site, Head head) {
    if (!site.isBound(head)) {
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
    return site.isBound(head) && !site.topic.isResults()
        ? draft(ConsiderationKind.CONTRACT_VALUE, site, head)
        : null;
  }

  /** "pay" sum "in milestones"; "pay" sum "upon approval" */
  static SumDraft conditional(SumSite site, Head head) {
    if (!site.isMoney()
        || head.relation() != Relation.VERB
        || !SumPayments.isObject(site, head)
        || site.isSuperseded()) {
      return null;
    }
    Cue cue =
        site.cueAfter(site.figure.to(), CLAUSE, SumCue.MILESTONE, SumCue.UPFRONT, SumCue.EARN_OUT);
    boolean beside = // "will receive" sum "per share and" a right
        cue != null
            && SumShares.isPerShare(site)
            && site.is(cue.from() - 1, "and", "plus", "one", "a");
    if (cue == null
        || beside
        || site.is(site.figure.to(), ",") // the next of a list
        || hasMoney(site, site.figure.to(), cue.from())
        || site.hasWord(site.figure.to(), cue.from(), "plus", "(")) {
      return SumClaims.settled(site, head);
    }
    ConsiderationKind kind =
        cue.kind() == SumCue.UPFRONT
            ? ConsiderationKind.UPFRONT_PAYMENT
            : cue.kind() == SumCue.EARN_OUT ? ConsiderationKind.EARN_OUT : contingentKind(site);
    int end = SumWords.right(site, cue.to(), 8);
    return SumPayers.sides(
            site, SumDraft.of(kind, site, head).paidFor(site.tokens.text(site.figure.to(), end)))
        .why("hangs on what follows");
  }

  private static boolean hasMoney(SumSite site, int from, int to) {
    return site.hasWord(from, to, "$", "€", "£", "us$", ";");
  }
}
