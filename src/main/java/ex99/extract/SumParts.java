package ex99.extract;

import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.model.ConsiderationKind;
import java.util.EnumSet;
import java.util.Set;

/** A part of the sum told before: "of this amount, $3 million goes to", "of which". */
final class SumParts {
  /** How far before or behind a part the words may stand that refer to the whole. */
  private static final int REACH = 14;

  /** Kinds of sums that are paid in parts. */
  static final Set<ConsiderationKind> DIVISIBLE =
      EnumSet.of(
          ConsiderationKind.SETTLEMENT,
          ConsiderationKind.PURCHASE_PRICE,
          ConsiderationKind.CONTRACT_VALUE,
          ConsiderationKind.GRANT,
          ConsiderationKind.UPFRONT_PAYMENT,
          ConsiderationKind.INVESTMENT,
          ConsiderationKind.FACILITY);

  private SumParts() {}

  /**
   * part := "of" (which | this amount) … sum | sum … "of" (that amount), the whole told right
   * before; or null.
   */
  static SumDraft tryMatch(SumSite site, SumDraft whole) {
    boolean raised = // "the cash portion of the price was financed with" sum "of notes"
        site.is(site.anchor, "with", "by", "through", "from")
            && site.is(site.anchor - 1, "financed", "funded")
            && site.is(site.figure.to(), "of", "in", "aggregate");
    if (raised) {
      return null;
    }
    boolean small = !site.isMoney() || SumShares.isPerShare(site) || site.isSuperseded();
    if (whole == null || small || !DIVISIBLE.contains(whole.kind) || !refers(site)) {
      return null;
    }
    Head head = new Head(SumCue.PAYMENT, Relation.OF, site.figure.from(), site.figure.to());
    int taker = SumSides.after(site, site.figure.to(), site.figure.to() + REACH, "to");
    int giver = SumSides.after(site, site.figure.to(), site.figure.to() + REACH, "by", "from");
    if (site.cueAfter(site.figure.to(), REACH, SumCue.ESCROW) != null) {
      return null;
    }
    if (isGoal(site, whole)) {
      int to = site.figure.to();
      int is = site.is(to, "is", "are") ? to + 1 : to;
      int end = SumWords.right(site, is + 1, 8);
      return SumDraft.of(ConsiderationKind.MILESTONE, site, head)
          .payer(whole.payer)
          .payee(whole.payee)
          .paidFor(site.words(is, Math.max(end, is + 1)))
          .why("a part of a licence's price that hangs on a goal");
    }
    boolean others = site.hasWord(site.sentence.from(), site.figure.from(), "insurers", "insurer");
    return SumDraft.of(whole.kind, site, head)
        .payer(others ? SumLabels.NOBODY : giver >= 0 ? giver : whole.payer)
        .payee(taker >= 0 ? taker : whole.payee)
        .paidFor(whole.forWhat)
        .why("a part of the sum before it");
  }

  /** "the investment will be made in two tranches," sum "at signing and" sum "upon": its parts. */
  static SumDraft tranche(SumSite site, SumDraft whole) {
    boolean parts = false;
    for (int i = site.figure.from() - 1;
        i > Math.max(site.sentence.from(), site.anchor - 24);
        i--) {
      parts |= site.is(i, "tranches", "installments", "instalments", "stages") && !parts;
    }
    boolean divided =
        whole != null
            && whole.kind == ConsiderationKind.INVESTMENT
            && site.isMoney()
            && !SumShares.isPerShare(site)
            && parts;
    if (!divided || !site.is(site.anchor, ",", "and", ":", "of", "with")) {
      return null;
    }
    Head head = new Head(SumCue.PAYMENT, Relation.OF, site.figure.from(), site.figure.to());
    return SumDraft.of(whole.kind, site, head)
        .payer(whole.payer)
        .payee(whole.payee)
        .paidFor(whole.forWhat)
        .why("a part of the sum before it");
  }

  /** "of which" sum "is tied to approvals", under a licence */
  private static boolean isGoal(SumSite site, SumDraft whole) {
    int to = site.figure.to();
    return whole.kind == ConsiderationKind.CONTRACT_VALUE
        && site.topic.isLicense()
        && site.hasWord(to, to + 3, "tied", "linked", "contingent", "dependent", "payable")
        && site.hasWord(to, to + 9, "to", "upon", "on");
  }

  private static boolean refers(SumSite site) {
    int from = Math.max(site.sentence.from(), site.figure.from() - REACH);
    int to = Math.min(site.sentence.to(), site.figure.to() + REACH);
    for (int i = from; i < to - 1; i++) {
      boolean whole =
          site.is(i, "of")
              && (site.is(i + 1, "which")
                  || site.is(i + 1, "this", "that", "the", "such", "these") && isSum(site, i + 2));
      if (whole && (!isMoneyBetween(site, i) || isNextPart(site, i))) {
        return true;
      }
    }
    return false;
  }

  /** "of which" sum "was paid now and" sum "is payable": the second of two parts of a whole. */
  private static boolean isNextPart(SumSite site, int of) {
    int to = site.figure.to();
    boolean verb = site.is(to, "is", "was", "will", "are", "were", "payable", "due", "upon", "on");
    boolean joined = site.is(site.anchor, "and") && site.is(of + 1, "which");
    int sums = 0;
    for (int i = of; joined && verb && i < site.figure.from(); i++) {
      sums += site.isMoneyAt(i) ? 1 : 0;
    }
    return sums == 1;
  }

  private static boolean isSum(SumSite site, int at) {
    int noun =
        site.is(at, "total", "aggregate", "purchase", "entire", "full", "cash", "settlement")
            ? at + 1
            : at;
    boolean sum =
        site.is(noun, "amount", "sum", "total", "price", "proceeds", "consideration", "funds")
            || noun > at && site.is(at, "total", "aggregate");
    boolean bounded = site.is(noun + 1, ",") && site.is(noun + 2, "if");
    return sum && !bounded && !site.is(noun + 1, "of", "by", "if");
  }

  private static boolean isMoneyBetween(SumSite site, int at) {
    int from = at < site.figure.from() ? at : site.figure.to();
    int to = at < site.figure.from() ? site.figure.from() : at;
    for (int i = from; i < to; i++) {
      if (site.isMoneyAt(i)) {
        return true;
      }
    }
    return false;
  }
}
