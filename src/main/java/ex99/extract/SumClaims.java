package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.model.ConsiderationKind;
import ex99.token.WordSet;

/** What a settlement pays for, and to whom: the claims that it resolves. */
final class SumClaims {
  /** Claims that a company settles as the one sued. */
  private static final WordSet DEFENDED =
      WordSet.of(
          "class",
          "class-action",
          "shareholder",
          "stockholder",
          "derivative",
          "investigation",
          "investigations",
          "allegations",
          "charges",
          "consumer");

  private SumClaims() {}

  static SumDraft settled(SumSite site, Head head) {
    if (!site.topic.isSettlement() || site.topic.isResults()) {
      return null;
    }
    Cue cue = site.actionBefore(site.sentence.to(), SumCue.SETTLEMENT, SumCue.SETTLE);
    String words = cue == null ? null : SumWords.noun(site, cue.from(), cue.to());
    String reason = site.is(site.figure.to(), "for") ? settledFor(site) : null;
    String claims = claims(site);
    if (claims != null) {
      int by = SumSides.after(site, site.figure.to(), site.sentence.to(), "by");
      SumDraft draft =
          SumPayers.sides(
              site, SumDraft.of(ConsiderationKind.SETTLEMENT, site, head).paidFor(claims));
      return by < 0 ? draft : draft.payee(by);
    }
    words = reason != null ? reason : words;
    return SumPayers.sides(
        site, SumDraft.of(ConsiderationKind.SETTLEMENT, site, head).paidFor(words));
  }

  /**
   * D "settled" claims "brought by" P "for" sum; P "settled its suit against" D "for" sum; D
   * "settled a class action for" sum: who defends pays, who sues is paid. Sides that other words
   * tell stay.
   */
  static SumDraft sides(SumSite site, Head settle, SumDraft draft) {
    if (draft.payer != -1 || draft.payee != -1) {
      return draft;
    }
    int subject = SumSides.subject(site, settle.from());
    int to = site.anchor;
    int defendant = SumSides.after(site, settle.to(), to, "against");
    int plaintiff =
        site.hasWord(settle.to(), to, "brought", "filed", "asserted", "made")
            ? SumSides.after(site, settle.to(), to, "by")
            : -1;
    if (defendant >= 0 && defendant != subject) {
      return draft.payer(defendant).payee(subject);
    }
    boolean defends =
        plaintiff >= 0 && plaintiff != subject
            || defendant >= 0
            || DEFENDED.any(site.tokens, settle.to(), to);
    return defends ? draft.payer(subject).payee(plaintiff) : draft;
  }

  /** sum … "to" ("resolve" | "settle") claims: the claims, as far as the clause goes; or null. */
  private static String claims(SumSite site) {
    for (int i = site.figure.to(); i < Math.min(site.sentence.to(), site.figure.to() + 8); i++) {
      if (site.is(i, "to") && site.is(i + 1, "resolve", "settle", "end", "satisfy")) {
        int to = i + 2;
        while (to < site.sentence.to() && to < i + 20 && !site.is(to, ",", ";", ".", "(", ":")) {
          to++;
        }
        return to > i + 2 ? site.tokens.text(i + 2, to) : null;
      }
      if (site.is(i, ";", ".") || site.isMoneyAt(i)) {
        return null;
      }
    }
    return null;
  }

  /** sum "for past sales": what a settlement pays for. */
  private static String settledFor(SumSite site) {
    int from = site.figure.to() + 1;
    boolean other = site.is(from, "a", "an", "the") || site.hasWord(from, from + 3, "total");
    int to = SumWords.right(site, from, 10);
    return other || to <= from ? null : site.words(from, to);
  }
}
