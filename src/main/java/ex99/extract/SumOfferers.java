package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import java.math.BigDecimal;

/** How many shares of an offering come from whom: from the issuer, from a holder, by an option. */
final class SumOfferers {
  private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

  /** How far behind a count its offerer may stand, and how far behind "sold" the option. */
  private static final int REACH = 9;

  private SumOfferers() {}

  /** count ("were"? ("sold" | "offered") "by" | "by") offerer; null for any other count */
  static SumDraft tryMatch(SumSite site) {
    boolean offered =
        site.amount() != null
            && site.amount().compareTo(LEAST) >= 0
            && (site.topic.isOffering() || SumOfferings.isOffered(site))
            && !site.topic.isResults()
            && !site.isSuperseded();
    if (!offered) {
      return null;
    }
    int by = by(site);
    return by < 0 ? optional(site) : draft(site, by);
  }

  /** "by" of the offerer behind a count, or -1. */
  private static int by(SumSite site) {
    int at = site.figure.to();
    if (site.is(at, "by")) {
      return at;
    }
    for (int i = at; i < at + 6; i++) {
      if (site.is(i, "by")) {
        return site.is(i - 1, "sold", "offered", "issued") ? i : -1;
      }
      if (site.is(i, ";", ",", "and", "at", "pursuant", "to")) {
        return -1;
      }
    }
    return -1;
  }

  private static SumDraft draft(SumSite site, int by) {
    boolean holders = SumTakers.areHolders(site, by + 1);
    int offerer = holders ? SumLabels.NOBODY : SumSides.after(site, by, by + 2, "by");
    offerer = isCompany(site, by + 1) ? site.reading.cast().issuer() : offerer;
    if (offerer == -1) {
      return null;
    }
    int end = Math.max(by + 1, SumWords.right(site, by + 1, REACH));
    Head head = new Head(SumCue.SELL, Relation.AFTER, by, by + 1);
    return SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
        .payer(offerer)
        .payee(SumLabels.NOBODY)
        .paidFor("shares sold by " + site.words(by + 1, end))
        .rule("offering-count")
        .why("who offers them stands behind the count");
  }

  private static boolean isCompany(SumSite site, int at) {
    return site.is(at, "the") && site.is(at + 1, "company", "corporation", "issuer", "partnership");
  }

  /** "includes" count "sold pursuant to the exercise of the over-allotment option" */
  private static SumDraft optional(SumSite site) {
    int to = site.figure.to();
    boolean sold =
        site.is(to, "sold", "issued", "purchased", "bought")
            && (site.is(to + 1, "pursuant", "upon", "under", "through", "as", "following")
                || site.is(to + 1, "by") && site.is(to + 2, "the", "underwriters"));
    boolean listed =
        site.hasWord(
            site.figure.from() - REACH, site.figure.from(), "includes", "include", "including");
    Cue option = sold && listed ? site.cueAfter(to, REACH + REACH, SumCue.OVERALLOTMENT) : null;
    boolean exercised = sold && listed && site.hasWord(to, to + REACH, "exercise", "exercised");
    if (option == null && !exercised) {
      return null;
    }
    Head head = new Head(SumCue.OVERALLOTMENT, Relation.AFTER, to, to + 1);
    int end = Math.max(to + 2, SumWords.right(site, to + 1, REACH + REACH));
    return SumDraft.of(ConsiderationKind.OFFERING_AMOUNT, site, head)
        .paidFor("shares " + site.words(to, end))
        .rule("offering-count")
        .why("sold by an option that was exercised");
  }
}
