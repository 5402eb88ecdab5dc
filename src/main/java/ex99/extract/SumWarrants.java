package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.model.ConsiderationKind;
import ex99.model.PartyKind;
import ex99.name.Mention;

/**
 * Who holds the warrants, notes and shares that somebody is given, and so who pays when they are
 * exercised or converted, and whose stock it is.
 */
final class SumWarrants {
  /** How far before a count the verb of receiving may stand. */
  private static final int NEAR = 18;

  /** How far behind a verb of converting its agent may be named. */
  private static final int AGENT = 3;

  private static final String[] GOT = {"receive", "received", "receives", "obtain", "granted"};

  private static final String[] HOLDERS = {
    "shareholders", "stockholders", "holders", "members", "owners", "unitholders", "noteholders"
  };

  private SumWarrants() {}

  /**
   * H ("will receive" | "was granted") … count of shares or warrants: H gets them of the issuer.
   */
  static void received(SumSite site, SumDraft draft) {
    boolean securities =
        draft.kind == ConsiderationKind.STOCK || draft.kind == ConsiderationKind.OFFERING_AMOUNT;
    int issuer = site.reading.cast().issuer();
    boolean dealt =
        site.topic.isTitled(SumCue.BUY, SumCue.SELL, SumCue.DEAL, SumCue.MERGE, SumCue.TENDER);
    boolean free = draft.payer == -1 || draft.payer == issuer;
    int verb = securities && site.isCount() && free && !dealt ? verb(site) : -1;
    if (verb < 0 || site.hasWord(verb - NEAR, verb, HOLDERS)) {
      return;
    }
    int holder = draft.payee != -1 ? draft.payee : SumSides.subject(site, verb);
    if (holder >= 0 && isCompany(site, holder) && !site.reading.cast().issuers().contains(holder)) {
      draft.payer(issuer).payee(holder).why("who is told to receive the securities");
    }
  }

  /** The verb of receiving whose object a count is, or -1. */
  private static int verb(SumSite site) {
    for (int i = site.figure.from() - 1;
        i > Math.max(site.sentence.from(), site.figure.from() - NEAR);
        i--) {
      if (site.is(i, GOT)) {
        boolean passive = site.is(i - 1, "was", "were", "been", "be", "is") || site.is(i - 2, "be");
        return passive == site.is(i, "granted") ? i : -1;
      }
      if (site.isSumAt(i) || site.is(i, ";", "and", "which", "will", "has")) {
        return -1;
      }
    }
    return -1;
  }

  /** Who is given warrants pays their exercise price, who converts notes their conversion price. */
  static void exercised(SumSite site, SumDraft draft, SumDraft given, String rule) {
    if (!rule.equals("exercise-price") || draft.payer >= 0) {
      return;
    }
    int issuer = site.reading.cast().issuer();
    boolean securities = given != null && given.kind != ConsiderationKind.FACILITY;
    if (securities && given.payee >= 0 && given.payer == issuer) {
      draft.payer(given.payee).payee(draft.payee >= 0 ? draft.payee : given.payer);
      return;
    }
    boolean lent = given != null && given.kind == ConsiderationKind.FACILITY;
    if (lent && given.payer >= 0 && given.payee >= 0) { // a loan that its lender may convert
      draft.payer(given.payer).payee(given.payee);
      return;
    }
    int owner = stockOwner(site);
    int holder = holder(site);
    boolean own = holder >= 0 && site.reading.cast().issuers().contains(holder);
    if (holder < 0 || holder == owner || own && (owner < 0 || owner == issuer)) {
      return; // the issuer pays no price for its own stock
    }
    draft.payer(holder).payee(owner >= 0 ? owner : draft.payee);
  }

  /** "issue" H "a warrant", "issued to" H, "converted by" H, H "has agreed to convert"; or -1. */
  private static int holder(SumSite site) {
    Cue issue = site.actionBefore(site.figure.from(), SumCue.ISSUE);
    int taker = issue == null ? -1 : SumSides.at(site, issue.to());
    if (taker < 0 && issue != null) {
      taker = SumSides.after(site, issue.to(), site.figure.from(), "to");
    }
    if (taker >= 0) {
      return taker;
    }
    Cue convert = site.actionBefore(site.figure.from(), SumCue.CONVERT);
    if (convert == null || !site.is(convert.to() - 1, "convert", "converted", "converts")) {
      return -1;
    }
    boolean passive = SumSides.isPassive(site, convert);
    int doer =
        passive
            ? SumSides.after(site, convert.to(), convert.to() + AGENT, "by")
            : SumSides.subject(site, convert.from());
    return doer >= 0 && (passive || isCompany(site, doer)) ? doer : -1;
  }

  /** A in "into A common stock at", "shares of A common stock at": whose stock it is; or -1. */
  private static int stockOwner(SumSite site) {
    Cue stock = site.actionBefore(site.figure.from(), SumCue.STOCK);
    if (stock == null || site.anchor - stock.to() > AGENT) {
      return -1;
    }
    int last = stock.from() - 1;
    while (site.is(last, "'s", "common", "ordinary", "preferred", "class", "a", "b")) {
      last--;
    }
    Mention owner = site.reading.cast().mentionAt(last);
    boolean company = owner != null && owner.to() <= stock.from() && last >= site.sentence.from();
    return company && isCompany(site, owner.entity()) ? owner.entity() : -1;
  }

  private static boolean isCompany(SumSite site, int entity) {
    return site.reading.cast().entity(entity).kind() == PartyKind.ORGANIZATION;
  }
}
