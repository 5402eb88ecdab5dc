package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import ex99.model.PartyKind;
import ex99.name.Mention;

/** What a partner owes or takes under a licence or contract beside the payments for it. */
final class SumRights {
  /** How far before a payment the words may stand that say a contract ends. */
  private static final int CLAUSE = 44;

  private SumRights() {}

  static SumDraft tryMatch(SumSite site) {
    boolean money = site.isMoney() && !site.isSuperseded() && !SumShares.isPerShare(site);
    if (!money || site.topic.isResults()) {
      return null;
    }
    SumDraft draft = ended(site);
    return draft == null ? stock(site) : draft;
  }

  /** ("should" | "if") X "terminates the agreement" … X ("will pay" | "owes") Y "a fee of" sum */
  private static SumDraft ended(SumSite site) {
    boolean fee =
        site.is(site.anchor, "of")
            && site.hasWord(site.anchor - 3, site.anchor, "fee", "payment", "penalty");
    Cue pay = fee ? site.actionBefore(site.anchor, SumCue.PAY) : null;
    int from = site.sentence.from();
    boolean condition =
        pay != null
            && (site.is(from, "should", "if") || site.is(from, "in") && isEvent(site, from));
    int end = condition ? ending(site, Math.max(from, pay.from() - CLAUSE), pay.from()) : -1;
    if (end < 0 || site.topic.isDeal()) {
      return null;
    }
    int payer = SumSides.subject(site, pay.from());
    int payee = SumSides.at(site, pay.to());
    int last = end;
    while (last < pay.from() && last < end + 22 && !site.is(last, ",", ";", "it", "(")) {
      last++;
    }
    Head head = new Head(SumCue.TERMINATION_FEE, Relation.OF, pay.from(), pay.to());
    return SumDraft.of(ConsiderationKind.TERMINATION_FEE, site, head)
        .payer(payer)
        .payee(payee == payer ? -1 : payee)
        .paidFor(site.tokens.text(end, last))
        .rule("termination-fee");
  }

  private static boolean isEvent(SumSite site, int from) {
    return site.hasWord(from, from + 4, "event", "case");
  }

  /** The verb of ending an agreement between two tokens, or -1. */
  private static int ending(SumSite site, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean ends = site.is(i, "terminate", "terminates", "terminated", "cancel", "cancels");
      if (ends && site.hasWord(i + 1, i + 4, "agreement", "contract", "license", "collaboration")) {
        return i;
      }
    }
    return -1;
  }

  /** Y "has agreed to purchase" sum "of newly issued" X "common stock", beside a licence */
  private static SumDraft stock(SumSite site) {
    int to = site.figure.to();
    Cue buy = site.actionBefore(site.figure.from(), SumCue.BUY, SumCue.INVEST);
    boolean direct =
        buy != null
            && site.anchor + 1 - buy.to() <= 1
            && site.is(to, "of", "in", "worth")
            && !site.topic.isOffering();
    Cue stock = direct ? site.cueAfter(to, 9, SumCue.STOCK, SumCue.SECURITIES) : null;
    int issuer = site.reading.cast().issuer();
    if (stock == null || issuer < 0 || !isOwn(site, to, stock, issuer)) {
      return null;
    }
    int buyer = SumSides.subject(site, buy.from());
    boolean firm =
        buyer >= 0
            && !site.reading.cast().issuers().contains(buyer)
            && site.reading.cast().entity(buyer).kind() == PartyKind.ORGANIZATION;
    if (!firm || !site.is(buy.from() - 1, "to", "will", "also", "would", "has")) {
      return null;
    }
    int end = Math.max(stock.to(), to + 2);
    Head head = new Head(SumCue.INVEST, Relation.VERB, buy.from(), buy.to());
    return SumDraft.of(ConsiderationKind.INVESTMENT, site, head)
        .payer(buyer)
        .payee(issuer)
        .paidFor(site.tokens.text(to + 1, Math.min(end, site.sentence.to())))
        .rule("investment");
  }

  /** Whether the stock is the issuer's, by its name or newly issued. */
  private static boolean isOwn(SumSite site, int from, Cue stock, int issuer) {
    for (int i = from; i < stock.from(); i++) {
      Mention mention = site.reading.cast().mentionAt(i);
      if (mention != null && mention.entity() == issuer) {
        return true;
      }
    }
    return site.hasWord(from, stock.from(), "newly", "new");
  }
}
