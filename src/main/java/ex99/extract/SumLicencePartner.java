package ex99.extract;

import ex99.model.PartyKind;
import ex99.name.Mention;
import ex99.token.Sentence;
import ex99.token.Tokens;

/**
 * Whom a sum under a licence comes from or goes to, where it is told beside the sum or in the
 * sentence before: "Acme holds exclusive rights in Japan. The Company received".
 */
final class SumLicencePartner {
  private static final String[] LICENSES = {
    "license",
    "licensed",
    "licenses",
    "licence",
    "licensee",
    "licensing",
    "sublicense",
    "sublicensed",
    "out-licensed",
    "in-licensed",
    "rights",
    "collaboration",
    "collaborating",
    "collaborate",
    "collaborator",
    "partner",
    "partnered",
    "partnership"
  };

  private static final String[] EARNS = {
    "earns", "earn", "earned", "receives", "receive", "received", "entitled", "eligible"
  };

  /** How far behind a sum its giver may stand, and before it the verb of earning. */
  private static final int NEAR = 10;

  private SumLicencePartner() {}

  /** Fills in the sides of an advance, a milestone or a royalty that are open. */
  static void fill(SumSite site, SumDraft draft, int issuer) {
    if (draft.payer == -1 && draft.payee == -1) {
      told(site, draft, issuer);
    }
    boolean gets = draft.payee == issuer && draft.payer == -1;
    boolean gives = draft.payer == issuer && draft.payee == -1;
    int partner = gets || gives ? before(site) : -1;
    if (partner >= 0) {
      draft.payer(gets ? partner : issuer).payee(gets ? issuer : partner);
    }
  }

  /** sum noun "from" P; sum noun "to" issuer "under its" licence "with" P; issuer "earns" sum */
  private static void told(SumSite site, SumDraft draft, int issuer) {
    int to = site.figure.to();
    int from = SumSides.after(site, to, to + NEAR, "from");
    if (from >= 0 && from != issuer && isCompany(site, from)) {
      draft.payer(from).payee(issuer);
      return;
    }
    int taker = SumSides.after(site, to, to + NEAR, "to");
    if (taker == issuer) {
      int with = SumSides.after(site, to, to + NEAR + NEAR, "with");
      draft.payee(issuer).payer(with >= 0 && with != issuer && isCompany(site, with) ? with : -1);
      return;
    }
    for (int i = site.figure.from() - 1; i > site.figure.from() - NEAR; i--) {
      if (site.is(i, EARNS)) {
        draft.payee(SumSides.subject(site, i) == issuer ? issuer : -1);
        return;
      }
    }
  }

  private static boolean isCompany(SumSite site, int entity) {
    return site.reading.cast().entity(entity).kind() == PartyKind.ORGANIZATION
        && !site.reading.cast().issuers().contains(entity);
  }

  /** The one other company of a sentence right before that tells of a licence, or -1. */
  private static int before(SumSite site) {
    Tokens tokens = site.tokens;
    int from = site.sentence.from();
    if (from == 0) {
      return -1;
    }
    Sentence before = tokens.sentenceAt(from - 1);
    boolean near =
        tokens.block(before.from()) == tokens.block(from)
            && before.to() - before.from() < SumWalk.LONGEST;
    boolean licensed = false;
    int partner = -1;
    for (int i = before.from(); near && i < before.to(); i++) {
      licensed |= tokens.is(i, LICENSES);
      Mention name = site.reading.cast().mentionAt(i);
      if (name == null) {
        continue;
      }
      i = Math.max(i, name.to() - 1);
      if (isCompany(site, name.entity()) && name.entity() != partner) {
        if (partner >= 0) {
          return -1;
        }
        partner = name.entity();
      }
    }
    return licensed ? partner : -1;
  }
}
