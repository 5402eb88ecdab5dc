package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;

/** Notes that somebody buys for less than is owed on them: what is owed, and what is given. */
final class SumNotesSold {
  /** How far before the price the notes may stand. */
  private static final int OBJECT = 34;

  private static final java.math.BigDecimal LEAST = java.math.BigDecimal.valueOf(1000);

  private SumNotesSold() {}

  /**
   * notes ("in" | "with" …) ("face" | "principal") "amount of" sum; notes … "for" ("a purchase
   * price of")? sum
   */
  static SumDraft tryMatch(SumSite site) {
    boolean small = site.amount().compareTo(LEAST) < 0 || SumShares.isPerShare(site);
    if (small || site.isSuperseded() || site.sentence.has(SumCue.TENDER)) {
      return null;
    }
    SumDraft funded = funded(site);
    if (funded != null) {
      return funded;
    }
    Cue note = site.actionBefore(site.figure.from(), SumCue.NOTES, SumCue.PROMISSORY);
    if (note == null || site.figure.from() - note.to() > OBJECT) {
      return null;
    }
    boolean sold = site.topic.isTitled(SumCue.NOTES, SumCue.PROMISSORY);
    boolean dealt = site.topic.isDeal() && !site.topic.isOffering() && !sold;
    Cue verb = site.actionBefore(note.from(), SumCue.ISSUE, SumCue.SELL, SumCue.BUY);
    if (dealt || verb == null) {
      return null;
    }
    return isOwed(site, note) ? owed(site, note, verb) : price(site, note, verb);
  }

  /** price "was financed with" sum "of" notes: what the buyer raised for it */
  private static SumDraft funded(SumSite site) {
    int at = site.figure.to();
    while (site.is(at, "aggregate", "principal", "amount", "in", "of", "its", "new")) {
      at++;
    }
    boolean raised =
        at > site.figure.to()
            && site.is(site.anchor, "with", "by", "through")
            && site.is(site.anchor - 1, "financed", "funded", "part")
            && site.topic.isDeal();
    Cue note = raised ? site.cueAfter(at, 4, SumCue.NOTES) : null;
    if (note == null || site.hasWord(at, note.from(), "existing", "outstanding", ",", "and")) {
      return null;
    }
    int buyer = site.topic.parties().buyer();
    Head head = new Head(note.kind(), Relation.AFTER, note.from(), note.to());
    return SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
        .payee(buyer >= 0 ? buyer : -1)
        .paidFor(site.tokens.text(at, note.to()))
        .rule("offering-security");
  }

  /** note ("in" | "with" | "having") article adjective* "amount" "of" sum */
  private static boolean isOwed(SumSite site, Cue note) {
    boolean face =
        site.hasWord(note.to(), site.figure.from(), "face", "principal", "stated")
            && site.hasWord(note.to(), site.figure.from(), "amount", "value");
    return face && site.figure.from() - note.to() < 10 && !hasSum(site, note.to());
  }

  private static boolean hasSum(SumSite site, int from) {
    for (int i = from; i < site.figure.from(); i++) {
      if (site.isMoneyAt(i)) {
        return true;
      }
    }
    return false;
  }

  private static SumDraft owed(SumSite site, Cue note, Cue verb) {
    Head head = new Head(note.kind(), Relation.OF, note.from(), note.to());
    return sides(site, SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head), verb)
        .paidFor(site.tokens.text(SumWords.left(site, note.from()), note.to()))
        .rule("offering-security");
  }

  /** notes … sum … "for" ("a purchase price of" | "cash proceeds of")? sum */
  private static SumDraft price(SumSite site, Cue note, Cue verb) {
    int link = site.anchor;
    if (site.is(link, "of") && site.hasWord(link - 4, link, "price", "consideration", "proceeds")) {
      while (link > note.to() && !site.is(link, "for")) {
        link--;
      }
    }
    boolean face = site.hasWord(note.to(), link, "face", "principal", "stated");
    if (!site.is(link, "for") || !face || !hasSum(site, note.to())) {
      return null;
    }
    Head head = new Head(verb.kind(), Relation.FOR, verb.from(), verb.to());
    return sides(site, SumDraft.of(ConsiderationKind.INVESTMENT, site, head), verb)
        .paidFor(site.tokens.text(SumWords.left(site, note.from()), note.to()))
        .rule("subscription")
        .why("what is given for notes on which more is owed");
  }

  /** Who buys the notes and who owes on them. */
  private static SumDraft sides(SumSite site, SumDraft draft, Cue verb) {
    int issuer = site.reading.cast().issuer();
    if (verb.kind() == SumCue.BUY) {
      int buyer = SumSides.subject(site, verb.from());
      return draft.payer(buyer == issuer ? -1 : buyer).payee(buyer == issuer ? -1 : issuer);
    }
    int direct = SumSides.at(site, site.is(verb.to(), "to") ? verb.to() + 1 : verb.to());
    int taker = direct >= 0 ? direct : SumSides.after(site, verb.to(), site.figure.to() + 12, "to");
    taker = taker >= 0 ? taker : site.topic.backers().investor();
    return draft.payer(taker == issuer ? -1 : taker).payee(issuer);
  }
}
