package ex99.extract;

import ex99.model.ConsiderationKind;
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
