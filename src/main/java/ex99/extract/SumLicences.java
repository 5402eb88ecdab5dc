package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.model.ConsiderationKind;

/**
 * Reads what a licensor receives: a first payment, a milestone, or the whole value of the licence.
 */
final class SumLicences {
  private SumLicences() {}

  /** What a licensor receives: by the words of its sentence, a first payment, else the whole. */
  static SumDraft licensed(SumSite site, Head head) {
    boolean first =
        site.hasWord(
            site.figure.to(),
            site.figure.to() + 7,
            "signing",
            "execution",
            "upfront",
            "initial",
            "immediately",
            "closing",
            "now",
            "today");
    first |= site.hasWord(site.figure.from() - 3, site.figure.from(), "initial", "first");
    boolean then =
        site.hasWord(site.sentence.from(), site.figure.to() + 9, "exercise", "exercises", "opts")
            || site.hasWord(site.figure.to(), site.figure.to() + 9, "approval", "initiation", "if")
            || site.hasWord(site.figure.to(), site.figure.to() + 6, "reaching", "achieving")
            || site.hasWord(site.figure.to(), site.figure.to() + 6, "meeting", "attaining")
            || site.is(site.figure.to(), "when", "once", "should", "depending", "contingent")
            || site.hasWord(site.figure.to(), site.figure.to() + 3, "depend", "depends");
    then |= // "upon acceptance of the application"
        site.is(site.figure.to(), "upon", "on", "following")
            && site.hasWord(
                site.figure.to() + 1,
                site.figure.to() + 5,
                "acceptance",
                "submission",
                "dosing",
                "commencement",
                "launch",
                "enrollment");
    boolean rights = // "for the rights"
        site.is(site.figure.to(), "for")
            && site.hasWord(
                site.figure.to() + 1,
                site.figure.to() + 5,
                "rights",
                "license",
                "licence",
                "exclusivity");
    ConsiderationKind kind =
        then && !first
            ? ConsiderationKind.MILESTONE
            : first
                    || rights
                    || site.sentence.has(SumCue.UPFRONT) && !site.sentence.has(SumCue.MILESTONE)
                ? ConsiderationKind.UPFRONT_PAYMENT
                : ConsiderationKind.CONTRACT_VALUE;
    Cue upfront = site.actionBefore(site.sentence.to(), SumCue.UPFRONT);
    String words =
        kind == ConsiderationKind.UPFRONT_PAYMENT && upfront != null
            ? SumWords.noun(site, upfront.from(), upfront.to())
            : head.cue().isAction() ? occasion(site, head, then) : SumWords.of(site, head);
    return SumPayers.sides(site, SumDraft.of(kind, site, head).paidFor(words));
  }

  /** On what a licensee pays: "on reaching regulatory goals", "at signing". */
  private static String occasion(SumSite site, Head head, boolean then) {
    int to = site.figure.to();
    if (site.is(to, "on", "upon", "at")) {
      return site.words(to, Math.max(to + 2, SumWords.right(site, to + 1, 10)));
    }
    if (then) {
      return SumPayments.condition(site);
    }
    String words = SumWords.of(site, head);
    boolean verb = words == null || words.indexOf(' ') < 0; // "pay" says nothing of what for
    return verb ? SumObjects.reason(site, to) : words;
  }
}
