package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.model.ConsiderationKind;

/** Who pays a sum and who gets it, by the verb of paying, receiving or licensing beside it. */
final class SumPayers {
  private SumPayers() {}

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
    boolean leave = // "the agency has granted clearance of its $9 million purchase"
        verb != null
            && verb.kind() == SumCue.ISSUE
            && site.isMoney()
            && draft.kind == ConsiderationKind.PURCHASE_PRICE;
    verb = leave ? null : verb;
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
      if (draft.kind != ConsiderationKind.PURCHASE_PRICE) { // "the agency has granted clearance"
        licenceSides(site, draft);
      }
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
    if (!opens || !site.is(comma, ",") || comma - from > SumContingents.CLAUSE) {
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
  private static SumDraft licenceSides(SumSite site, SumDraft draft) {
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
}
