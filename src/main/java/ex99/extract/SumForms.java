package ex99.extract;

import ex99.model.ConsiderationKind;
import ex99.model.Form;
import java.util.EnumSet;
import java.util.Set;

/** In what a sum is paid, and whether it is nominal or hangs on a condition. */
final class SumForms {
  private static final Set<ConsiderationKind> CONDITIONAL =
      EnumSet.of(
          ConsiderationKind.EARN_OUT,
          ConsiderationKind.MILESTONE,
          ConsiderationKind.ROYALTY,
          ConsiderationKind.TERMINATION_FEE);

  private static final Set<ConsiderationKind> PRICES =
      EnumSet.of(
          ConsiderationKind.PURCHASE_PRICE,
          ConsiderationKind.PRICE_PER_SHARE,
          ConsiderationKind.EARN_OUT,
          ConsiderationKind.UPFRONT_PAYMENT,
          ConsiderationKind.MILESTONE,
          ConsiderationKind.SETTLEMENT,
          ConsiderationKind.INVESTMENT,
          ConsiderationKind.DIVIDEND);

  private SumForms() {}

  static boolean isNominal(SumSite site) {
    return site.hasWord(site.figure.from() - 6, site.figure.from(), "nominal");
  }

  /** form := words right around the sum: "in cash", "all-cash", "cash and stock". */
  static Form form(SumSite site, ConsiderationKind kind) {
    if (kind == ConsiderationKind.ASSUMED_DEBT) {
      return Form.ASSUMPTION;
    }
    if (kind == ConsiderationKind.STOCK) {
      return Form.STOCK;
    }
    if (!PRICES.contains(kind)) {
      return null;
    }
    int from = Math.max(site.sentence.from(), site.figure.from() - 9);
    int to = Math.min(site.sentence.to(), site.figure.to() + 7);
    boolean cash = false;
    boolean stock = false;
    boolean note = false;
    for (int i = from; i < to; i++) {
      if (i >= site.figure.to() && isNextSum(site, i)) {
        break;
      }
      cash |= site.is(i, "cash", "all-cash") && !site.is(i + 1, "equivalents", "flow");
      stock |=
          site.is(i, "stock")
              && site.is(i - 1, "and", "or", "in", "common", "-")
              && !site.is(i - 2, "outstanding", "of");
      note |= site.is(i, "note", "notes") && site.is(i - 1, "promissory", "seller");
    }
    if (cash && stock && site.hasWord(from, to, "and") && cashAndStock(site, from, to)) {
      return Form.MIXED;
    }
    return cash || isNominal(site) ? Form.CASH : note ? Form.NOTES : null;
  }

  /** ", and $5 million in cash": what follows tells of another sum. */
  private static boolean isNextSum(SumSite site, int at) {
    if (!site.is(at, "and", "plus") || !site.is(at - 1, ",")) {
      return false;
    }
    for (int i = at + 1; i < at + 4; i++) {
      if (i < site.sentence.to() && site.tokens.isNumber(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean cashAndStock(SumSite site, int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      boolean joined = site.is(i + 1, "and", "or") || site.is(i + 1, "/");
      if (joined
          && ((site.is(i, "cash") && site.is(i + 2, "stock", "shares", "common"))
              || (site.is(i, "stock") && site.is(i + 2, "cash")))) {
        return true;
      }
    }
    return false;
  }

  static boolean isContingent(SumSite site, ConsiderationKind kind) {
    if (CONDITIONAL.contains(kind)) {
      return true;
    }
    int from = site.figure.from() - 10;
    int to = site.figure.to() + 10;
    return site.hasWord(from, to, "contingent", "milestone", "milestones", "earn-out", "earnout");
  }
}
