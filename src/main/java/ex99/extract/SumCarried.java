package ex99.extract;

import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import java.util.EnumSet;
import java.util.Set;

/** Sums that carry on what was told right before: instalments of a whole, parts, limits. */
final class SumCarried {
  /** What is paid in instalments. */
  private static final Set<ConsiderationKind> PAID =
      EnumSet.of(
          ConsiderationKind.SETTLEMENT,
          ConsiderationKind.PURCHASE_PRICE,
          ConsiderationKind.UPFRONT_PAYMENT,
          ConsiderationKind.INVESTMENT,
          ConsiderationKind.GRANT);

  private static final String[] LISTING = {
    "follows", "following", "installments", "instalments", "tranches", "payments", "stages"
  };

  /** How far behind a sum the verb that makes it an instalment may stand. */
  private static final int VERB = 7;

  /** How far behind it the time may stand that it is paid over. */
  private static final int TIME = 18;

  private SumCarried() {}

  /**
   * What a sum is by the last one of its sentence; or null.
   *
   * @param last what was read last in the sentence, or null
   */
  static SumDraft tryMatch(SumSite site, SumDraft last) {
    boolean money =
        last != null
            && site.isMoney()
            && !site.isSuperseded()
            && (site.unit == null || !site.unit.isSecurity());
    if (!money) {
      return null;
    }
    SumDraft draft = instalment(site, last);
    draft = draft == null ? goal(site, last) : draft;
    return draft == null ? limit(site, last) : draft;
  }

  /** whole "as follows:" … ("(" number ")" | ";" | "and") sum ("was" | "will be") "paid" */
  private static SumDraft instalment(SumSite site, SumDraft whole) {
    int to = site.figure.to();
    boolean item = site.is(site.anchor, ")", ";", ":", ",", "and");
    boolean due =
        site.hasWord(to, to + VERB, "paid", "payable", "due", "upon", "within", "on", "at", "by");
    if (!item || !due || !PAID.contains(whole.kind) || !isListed(site)) {
      return null;
    }
    boolean month =
        site.hasWord(to, to + TIME, "monthly")
            || monthly(site, to, Math.min(site.sentence.to(), to + TIME));
    SumDraft draft = like(site, whole, whole.kind, "an instalment of the sum before it");
    return month ? draft.per("month") : draft;
  }

  private static boolean monthly(SumSite site, int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (site.isSumAt(i) || site.is(i, ";")) {
        return false;
      }
      if (site.is(i, "each", "every", "per", "a") && site.is(i + 1, "month")) {
        return !site.is(i + 2, "period");
      }
    }
    return false;
  }

  /** Whether a list of payments opens behind another sum of the sentence. */
  private static boolean isListed(SumSite site) {
    boolean sum = false;
    for (int i = site.sentence.from(); i < site.figure.from(); i++) {
      boolean opens = site.is(i, LISTING) && (site.is(i + 1, ":") || site.is(i - 1, "as"));
      if (opens && sum) {
        return true;
      }
      sum |= site.isSumAt(i);
    }
    return false;
  }

  /** "up to $40 million in milestones, of which" sum "falls due upon the first dosing" */
  private static SumDraft goal(SumSite site, SumDraft whole) {
    boolean part =
        whole.kind == ConsiderationKind.MILESTONE
            && site.is(site.anchor, "which")
            && site.is(site.anchor - 1, "of");
    if (!part) {
      return null;
    }
    SumDraft draft = like(site, whole, whole.kind, "a part of the milestones before it");
    for (int i = site.figure.to(); i < Math.min(site.sentence.to(), site.figure.to() + VERB); i++) {
      if (site.is(i, "upon", "on", "for", "at", "after", "when", "if")) {
        int end = SumWords.right(site, i + 1, 12);
        return end > i + 1 ? draft.paidFor(site.tokens.text(i + 1, end)) : draft;
      }
    }
    return draft;
  }

  /** "a royalty of 3%, which shall not exceed" sum "in the aggregate" */
  private static SumDraft limit(SumSite site, SumDraft whole) {
    int from = Math.max(site.sentence.from(), site.anchor - 4);
    boolean limits =
        site.hasWord(from, site.figure.from(), "exceed", "maximum", "cap", "capped")
            && site.hasWord(from - 3, site.figure.from(), "which", "not", "to", "a", "at");
    boolean royalty = whole.kind == ConsiderationKind.ROYALTY;
    if (!royalty || !limits || !site.sentence.has(SumCue.ROYALTY)) {
      return null;
    }
    return like(site, whole, whole.kind, "the limit of the royalty before it")
        .paidFor("royalty on " + whole.forWhat);
  }

  private static SumDraft like(SumSite site, SumDraft whole, ConsiderationKind kind, String why) {
    Head head = new Head(SumCue.PAYMENT, Relation.OF, site.figure.from(), site.figure.to());
    return SumDraft.of(kind, site, head)
        .payer(whole.payer)
        .payee(whole.payee)
        .paidFor(whole.forWhat)
        .why(why);
  }
}
