package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.model.Form;
import ex99.model.Role;
import ex99.name.Entity;
import ex99.name.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Terms whose sides say what they are, whatever else the release tells of: what is paid to those
 * who sell, what they give up beside the business, and fees that are paid in shares.
 */
final class SumVendors {
  private static final Set<String> SELLERS =
      Set.of("vendors", "vendor", "the vendors", "the vendor", "sellers", "seller");

  private static final Set<String> SELLING = Set.of("the sellers", "the seller");

  private static final String[] FEES = {
    "finder", "finders", "commitment", "advisory", "arrangement", "structuring", "success"
  };

  private static final int CLAUSE = 14;

  /** How far before a sum those may stand to whom it may be paid. */
  private static final int SUBJECT = 26;

  /** How far from its sum a loan may stand. */
  private static final int NOUN = 6;

  private SumVendors() {}

  static SumDraft tryMatch(SumSite site, SumDraft last) {
    SumDraft fee = site.isCount() ? fee(site) : covenant(site, last);
    if (fee != null || site.topic.isResults() || site.isSuperseded()) {
      return fee;
    }
    SumDraft paid = site.topic.has(SumCue.BUY) ? paid(site) : null;
    return paid != null || !site.topic.has(SumCue.BUY) ? paid : given(site);
  }

  /** ("finder's" | "commitment" …) "fee of" count "shares" … "to" payee */
  private static SumDraft fee(SumSite site) {
    int noun = site.anchor - 1;
    boolean fee = site.is(site.anchor, "of") && site.is(noun, "fee", "fees");
    int kind = fee && site.is(noun - 1, "'s", "’s", "'", "’") ? noun - 2 : noun - 1;
    if (!fee || !site.is(kind, FEES) || SumStock.isFew(site)) {
      return null;
    }
    int payee = SumSides.after(site, site.figure.to(), site.sentence.to(), "to");
    Head head = new Head(SumCue.FEE, Relation.OF, kind, noun + 1);
    return SumDraft.of(ConsiderationKind.STOCK, site, head)
        .payer(site.reading.cast().issuer())
        .payee(payee == site.reading.cast().issuer() ? -1 : payee)
        .paidFor(site.words(kind, noun + 1))
        .rule("follows")
        .why("a fee that is paid in shares");
  }

  /** sum "for a covenant not to compete", between the sides of the price beside it */
  private static SumDraft covenant(SumSite site, SumDraft last) {
    int at = site.figure.to();
    int noun = site.is(at, "for") ? at + (site.is(at + 1, "a", "an", "the") ? 2 : 1) : -1;
    boolean covenant =
        noun > 0
            && site.topic.isDeal()
            && (site.is(noun, "covenant", "covenants")
                    && site.hasWord(noun, noun + 6, "compete", "not-to-compete")
                || site.is(noun, "non-compete", "noncompete", "non-competition")
                || site.is(noun, "covenant-not-to-compete"));
    if (!covenant) {
      return null;
    }
    int end = noun + 1;
    while (end < Math.min(site.sentence.to(), noun + 8)
        && !site.is(end, ",", ";", ".", "and", "payable")) {
      end++;
    }
    Head head = new Head(SumCue.PAYMENT, Relation.AFTER, noun, noun + 1);
    SumDraft draft =
        SumDraft.of(ConsiderationKind.OTHER, site, head)
            .paidFor(site.words(noun, end))
            .rule("fee-for-right");
    return last == null ? draft : draft.payer(last.payer).payee(last.payee);
  }

  /** payer "shall pay" ("a deposit of")? sum … "to" the sellers */
  private static SumDraft paid(SumSite site) {
    Cue pay = site.isMoney() ? site.actionBefore(site.figure.from(), SumCue.PAY) : null;
    boolean near =
        pay != null
            && site.anchor + 1 - pay.to() < CLAUSE
            && !SumSides.isPassive(site, pay)
            && !SumShares.isPerShare(site)
            && !SumConditions.isForTermination(site);
    int to = site.figure.to();
    int payee = near ? SumSides.after(site, to, to + CLAUSE, "to") : -1;
    payee = near && payee == -1 ? SumSides.at(site, pay.to()) : payee;
    if (!near || !isSeller(site, payee) || site.hasWord(pay.to(), to, "royalty", "interest")) {
      return null;
    }
    boolean deposit = site.hasWord(pay.to(), site.figure.from(), "deposit", "advance");
    if (!deposit && !site.topic.isOffering()) {
      return null; // a deal alone is read by the words that govern its price
    }
    boolean hangs = site.hasWord(to, to + CLAUSE, "if", "should", "provided", "upon achieving");
    Head head = new Head(SumCue.PAY, Relation.VERB, pay.from(), pay.to());
    int noun = deposit ? SumWords.left(site, site.anchor - 1) : 0;
    return SumDraft.of(
            deposit
                ? ConsiderationKind.UPFRONT_PAYMENT
                : hangs ? ConsiderationKind.EARN_OUT : ConsiderationKind.PURCHASE_PRICE,
            site,
            head)
        .payer(SumSides.subject(site, pay.from()))
        .payee(payee)
        .paidFor(deposit ? site.words(noun, site.anchor) : site.topic.object())
        .rule("deal-payment");
  }

  /** "the vendors may be issued" count "and paid" sum: what hangs on how the business does */
  private static SumDraft given(SumSite site) {
    int least = Math.max(site.sentence.from(), site.figure.from() - SUBJECT);
    for (int i = site.anchor; i > least; i--) {
      boolean may = site.is(i, "may", "will", "shall") && site.is(i + 1, "be", "also");
      int verb = site.is(i + 1, "also") ? i + 3 : i + 2;
      Mention who = may ? site.reading.cast().mentionAt(i - 1) : null;
      boolean passive = who != null && site.is(verb, "issued", "paid", "granted");
      if (passive && isSeller(site, who.entity())) {
        boolean hangs =
            site.is(i, "may")
                || site.hasWord(site.sentence.from(), i, "if", "subject", "should", "earn-out");
        if (!hangs || site.isCount() && SumStock.isFew(site) || SumShares.isPerShare(site)) {
          return null;
        }
        Head head = new Head(SumCue.EARN_OUT, Relation.VERB, verb, verb + 1);
        return SumDraft.of(ConsiderationKind.EARN_OUT, site, head)
            .payer(buyer(site, who.entity()))
            .payee(who.entity())
            .paidFor(site.topic.object())
            .form(site.isCount() ? Form.STOCK : null)
            .rule("earn-out");
      }
    }
    return null;
  }

  /** Who buys, as the opening tells; the issuer where it tells nobody. */
  private static int buyer(SumSite site, int seller) {
    int buyer = site.topic.parties().buyer();
    int issuer = site.reading.cast().issuer();
    return buyer >= 0 && buyer != seller ? buyer : issuer == seller ? -1 : issuer;
  }

  /**
   * Settles what a draft leaves wrong: "16 million Acme Shares" are given by Acme, "at a deemed
   * price of" is what they are worth, and a further payment "should" something happen hangs on it.
   */
  static void settle(SumSite site, SumDraft draft, SumDraft last) {
    boolean stock =
        draft.kind == ConsiderationKind.STOCK || draft.kind == ConsiderationKind.EARN_OUT;
    for (int i = site.figure.from() + 1; site.isCount() && stock && i < site.figure.to(); i++) {
      Mention mention = site.reading.cast().mentionAt(i);
      if (mention != null && site.reading.cast().issuers().contains(mention.entity())) {
        draft.payee(draft.payee == mention.entity() ? -1 : draft.payee).payer(mention.entity());
      }
    }
    subscribed(site, draft);
    lent(site, draft);
    boolean deemed =
        last != null
            && last.kind == ConsiderationKind.STOCK
            && draft.kind == ConsiderationKind.OFFERING_PRICE
            && site.is(site.anchor, "of")
            && site.hasWord(site.anchor - 3, site.anchor, "deemed", "ascribed", "agreed");
    if (deemed) {
      draft.kind(ConsiderationKind.PRICE_PER_SHARE).payer(last.payer).payee(last.payee);
    }
    boolean agents = "agent-securities".equals(draft.rule) && draft.payee == -1;
    if (agents) {
      draft.payee(SumSides.after(site, site.figure.to(), site.sentence.to(), "to"));
    }
    int to = site.figure.to();
    to = site.is(to, ",") ? to + 1 : to;
    boolean further =
        draft.kind == ConsiderationKind.PURCHASE_PRICE
            && site.is(to, "should", "if")
            && !SumShares.isPerShare(site)
            && site.hasWord(
                site.figure.from() - CLAUSE, site.figure.from(), "further", "additional", "up");
    if (further) {
      draft.kind(ConsiderationKind.EARN_OUT);
    }
  }

  /** Sum "bridge loan which A made to B", "make available to B a loan of" sum. */
  private static void lent(SumSite site, SumDraft draft) {
    boolean loan = draft.kind == ConsiderationKind.FACILITY && site.isMoney();
    int least = Math.max(site.sentence.from(), site.figure.from() - NOUN);
    int limit = Math.min(site.sentence.to(), site.figure.to() + NOUN);
    for (int i = least; loan && i < limit; i++) {
      LoansMade.Sides sides =
          site.is(i, "loan") ? new LoansMade(site.reading).at(i, site.tokens.sentenceAt(i)) : null;
      if (sides != null) {
        draft.payer(sides.lender()).payee(sides.borrower());
        return;
      }
    }
  }

  /** X "subscribed for" count "for" sum: the stock goes to X, the money comes from X. */
  private static void subscribed(SumSite site, SumDraft draft) {
    boolean offered =
        site.topic.isOffering()
            && (draft.kind == ConsiderationKind.OFFERING_AMOUNT
                || draft.kind == ConsiderationKind.INVESTMENT)
            && site.reading.cast().issuer() >= 0;
    int least = Math.max(site.sentence.from(), site.figure.from() - CLAUSE);
    for (int i = site.figure.from() - 1; offered && i > least; i--) {
      if (site.is(i, ";", "option", "to", "sold", "which")) {
        return;
      }
      boolean verb = site.is(i, "purchased") || site.is(i, "subscribed") && site.is(i + 1, "for");
      if (verb && !site.is(i - 1, "be", "been", "was", "were", "being")) {
        List<Integer> takers = new Clauses(site.reading).subject(i, site.sentence.from());
        int taker = takers.isEmpty() ? -1 : takers.get(0);
        boolean other = taker >= 0 && !site.reading.cast().issuers().contains(taker);
        if (other && site.isCount()) {
          draft.payer(site.reading.cast().issuer()).payee(taker);
        } else if (other) {
          draft.payer(taker).payee(site.reading.cast().issuer());
        }
        return;
      }
    }
  }

  /** "Under the prior arrangement, it was to receive" sum: a term that no longer holds. */
  static boolean isReplaced(SumSite site) {
    int from = site.sentence.from();
    boolean under = site.is(from, "under", "in", "by") && site.is(from + 1, "the", "its", "their");
    int noun = from + 3;
    boolean old =
        under
            && site.is(from + 2, "prior", "former", "original", "earlier", "previous", "old")
            && (site.is(noun, "arrangement", "agreement", "terms", "contract", "proposal", "offer")
                || site.is(noun, "merger", "purchase", "sale") && site.is(noun + 1, "agreement"));
    return old
        && (site.hasWord(noun, site.figure.from(), "was", "were", "had", "would")
            && !site.hasWord(noun, site.figure.from(), "now", "amended"));
  }

  /** Whether a side is called the vendors or the sellers. */
  private static boolean isSeller(SumSite site, int side) {
    if (side < 0) {
      return SumLabels.role(side) == Role.SELLER;
    }
    Entity entity = site.reading.cast().entity(side);
    boolean called = SELLERS.contains(entity.name().toLowerCase(Locale.ROOT));
    for (String alias : entity.aliases()) {
      String name = alias.toLowerCase(Locale.ROOT);
      called |= SELLERS.contains(name) || SELLING.contains(name);
    }
    return called;
  }
}
