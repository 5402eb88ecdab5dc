package ex99.extract;

import ex99.model.ConsiderationKind;
import ex99.name.Mention;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.util.EnumSet;
import java.util.Set;

/** The side of a sum that only the sentence before names, or only the shape of a list implies. */
final class SumPartners {
  private static final Set<ConsiderationKind> LICENSED =
      EnumSet.of(
          ConsiderationKind.UPFRONT_PAYMENT,
          ConsiderationKind.MILESTONE,
          ConsiderationKind.ROYALTY);

  private static final String[] AGREEMENTS = {
    "agreement", "license", "licence", "collaboration", "partnership", "alliance", "contract"
  };

  private static final String[] ORDERS = {"order", "orders", "contract", "award", "subcontract"};

  /** How many words may stand between an agreement and whom it is with. */
  private static final int NEAR = 6;

  private SumPartners() {}

  static void fill(SumSite site, SumDraft draft) {
    int issuer = site.reading.cast().issuer();
    if (issuer < 0) {
      return;
    }
    if (LICENSED.contains(draft.kind)) {
      licensed(site, draft, issuer);
    } else if (draft.kind == ConsiderationKind.GRANT) {
      granted(site, draft, issuer);
    } else if (draft.kind == ConsiderationKind.CONTRACT_VALUE) {
      ordered(site, draft, issuer);
    } else if (draft.payer == -1 && draft.payee == -1) {
      listed(site, draft, issuer);
    }
  }

  /** "Entered into a license with Y. Under the agreement, the Company received": Y pays. */
  private static void licensed(SumSite site, SumDraft draft, int issuer) {
    boolean gets = draft.payee == issuer && draft.payer == -1;
    boolean gives = draft.payer == issuer && draft.payee == -1;
    int partner = gets || gives ? partner(site) : -1;
    if (partner >= 0 && !site.reading.cast().issuers().contains(partner)) {
      draft.payer(gets ? partner : issuer).payee(gets ? issuer : partner);
    }
    SumLicencePartner.fill(site, draft, issuer);
  }

  /** Whom the sentence before, in the same paragraph, says that an agreement is with; or -1. */
  private static int partner(SumSite site) {
    Tokens tokens = site.tokens;
    int from = site.sentence.from();
    if (from == 0 || !site.hasWord(from, from + NEAR, "agreement", "license", "terms", "deal")) {
      return -1;
    }
    Sentence before = tokens.sentenceAt(from - 1);
    if (tokens.block(before.from()) != tokens.block(from)) {
      return -1;
    }
    int partner = -1;
    for (int i = before.from(); i < before.to(); i++) {
      for (int k = i + 1; tokens.is(i, AGREEMENTS) && k < Math.min(before.to(), i + NEAR); k++) {
        int with = tokens.is(k, "with") ? SumSides.linked(site.reading, k + 1, before.to()) : -1;
        if (with >= 0 && partner >= 0 && partner != with) {
          return -1;
        }
        partner = with >= 0 ? with : partner;
      }
    }
    return partner;
  }

  /** "A follow-on order from Y. The order, for" sum: Y pays, whoever the headline's customer is. */
  private static void ordered(SumSite site, SumDraft draft, int issuer) {
    int from = site.sentence.from();
    boolean refers = from > 0 && site.is(from, "the", "this", "that") && site.is(from + 1, ORDERS);
    if (!refers) {
      return;
    }
    Tokens tokens = site.tokens;
    Sentence before = tokens.sentenceAt(from - 1);
    int customer = -1;
    boolean same = tokens.block(before.from()) == tokens.block(from);
    for (int i = before.from(); same && i < before.to(); i++) {
      boolean order = tokens.is(i, ORDERS) && tokens.norm(i).equals(tokens.norm(from + 1));
      int name =
          order && tokens.is(i + 1, "from", "with", "by")
              ? SumSides.linked(site.reading, i + 2, before.to())
              : -1;
      customer = name >= 0 ? name : customer;
    }
    if (customer >= 0 && customer != draft.payee && customer != issuer) {
      draft.payer(customer).payee(draft.payee == -1 ? issuer : draft.payee);
    }
  }

  /** "grants of" sum "from" A; A, "from which the Company received grants of" sum */
  private static void granted(SumSite site, SumDraft draft, int issuer) {
    int giver = draft.payer == -1 ? giver(site) : -1;
    if (giver >= 0 && giver != issuer && (draft.payee == -1 || draft.payee == issuer)) {
      draft.payer(giver).payee(issuer);
    }
  }

  private static int giver(SumSite site) {
    int to = site.figure.to();
    int behind = SumSides.after(site, to, to + NEAR, "from");
    if (behind >= 0) {
      return behind;
    }
    for (int i = site.figure.from() - 1; i > site.sentence.from(); i--) {
      if (site.is(i, "which", "whom") && site.is(i - 1, "from", "by")) {
        for (int k = i - 2; k > Math.max(site.sentence.from(), i - NEAR - NEAR); k--) {
          Mention mention = site.reading.cast().mentionAt(k);
          if (mention != null) {
            return mention.entity();
          }
        }
        return -1;
      }
      if (site.is(i, ";")) {
        return -1;
      }
    }
    return -1;
  }

  /** "• Completed the acquisition of T for" sum: who tells of it in a list has done it. */
  private static void listed(SumSite site, SumDraft draft, int issuer) {
    boolean price =
        draft.kind == ConsiderationKind.PURCHASE_PRICE || draft.kind == ConsiderationKind.EARN_OUT;
    int from = site.sentence.from();
    int first = site.is(from, "•", "-", "–", "·", "o", "*") ? from + 1 : from;
    boolean done =
        price
            && site.is(first, "completed", "closed", "announced", "acquired", "sold", "purchased");
    boolean buys = site.is(first, "acquired", "purchased");
    boolean sells = site.is(first, "sold");
    if (!done || site.reading.cast().issuers().size() != 1) {
      return;
    }
    for (int i = first + 1; i < first + NEAR; i++) {
      buys |= !sells && site.is(i, "acquisition", "purchase");
      sells |= !buys && site.is(i, "sale", "divestiture", "disposition");
    }
    if (buys) {
      draft.payer(issuer);
    } else if (sells) {
      draft.payee(issuer);
    }
  }
}
