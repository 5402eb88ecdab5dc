package ex99.link;

import ex99.model.Consideration;
import ex99.model.ConsiderationKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Sides of a sum that its own sentence leaves open, taken from the other sums of its event: what
 * one party pays another under one agreement, instalment by instalment. Where these do not agree,
 * nothing is taken.
 */
final class SumSiblings {
  /** Sums that run in one direction within an agreement, family by family. */
  private static final List<Set<ConsiderationKind>> FAMILIES =
      List.of(
          EnumSet.of(
              ConsiderationKind.UPFRONT_PAYMENT,
              ConsiderationKind.MILESTONE,
              ConsiderationKind.ROYALTY,
              ConsiderationKind.CONTRACT_VALUE),
          EnumSet.of(
              ConsiderationKind.PURCHASE_PRICE,
              ConsiderationKind.EARN_OUT,
              ConsiderationKind.ESCROW,
              ConsiderationKind.STOCK,
              ConsiderationKind.ASSUMED_DEBT),
          EnumSet.of(ConsiderationKind.SETTLEMENT),
          EnumSet.of(ConsiderationKind.INVESTMENT),
          EnumSet.of(ConsiderationKind.FACILITY));

  /** Rules for what is a part of the sum told before it. */
  private static final Set<String> PARTS = Set.of("installment", "follows", "part-of-sum");

  /** The price of a property: who sells it keeps a royalty that the buyer owes. */
  private static final Set<ConsiderationKind> PRICES = EnumSet.of(ConsiderationKind.PURCHASE_PRICE);

  /** The rule for the price of a thing that its own sentence names. */
  private static final String OBJECT = "price-for-object";

  private SumSiblings() {}

  /** The same sums, with payer and payee filled in where the family agrees. */
  static List<Consideration> completed(List<Consideration> sums) {
    List<Consideration> completed = new ArrayList<>();
    for (Consideration sum : sums) {
      Set<ConsiderationKind> family = family(sum.kind());
      boolean open = sum.payer() == null && sum.payee() == null;
      boolean half = !open && (sum.payer() == null || sum.payee() == null);
      boolean settled = // other settlements may be with others
          sum.kind() == ConsiderationKind.SETTLEMENT && !PARTS.contains(sum.rule());
      if (family == null || !open && !half || settled) {
        completed.add(sum);
      } else {
        Consideration filled = completed(sum, sums, family);
        boolean kept = filled == sum && sum.kind() == ConsiderationKind.ROYALTY;
        completed.add(kept ? completed(sum, sums, PRICES) : filled);
      }
    }
    return completed;
  }

  private static Consideration completed(
      Consideration sum, List<Consideration> sums, Set<ConsiderationKind> family) {
    String payer = null;
    String payee = null;
    for (Consideration other : sums) {
      boolean sibling = other != sum && isOfOne(sum, other) && family.contains(other.kind());
      sibling &= !isOfAnotherDeal(sum, other);
      if (!sibling || other.payer() == null || other.payee() == null) {
        continue;
      }
      boolean differs =
          payer != null && !(payer.equals(other.payer()) && payee.equals(other.payee()));
      if (differs) {
        return sum;
      }
      payer = other.payer();
      payee = other.payee();
    }
    boolean fits =
        payer != null
            && (sum.payer() == null || sum.payer().equals(payer))
            && (sum.payee() == null || sum.payee().equals(payee));
    return fits ? sum.between(payer, payee) : sum;
  }

  /** Two things of which each has its own price are sold apart: "a cannery for", "a line for". */
  private static boolean isOfAnotherDeal(Consideration sum, Consideration other) {
    boolean each = sum.rule().equals(OBJECT) && other.rule().equals(OBJECT);
    return each
        && sum.forWhat() != null
        && other.forWhat() != null
        && !sum.forWhat().equalsIgnoreCase(other.forWhat());
  }

  /** Whether two sums belong to the same event; one of no event may belong to any. */
  private static boolean isOfOne(Consideration sum, Consideration other) {
    boolean open = sum.event() == null && sum.kind() != ConsiderationKind.FACILITY;
    return open || sum.event() != null && sum.event().equals(other.event());
  }

  private static Set<ConsiderationKind> family(ConsiderationKind kind) {
    for (Set<ConsiderationKind> family : FAMILIES) {
      if (family.contains(kind)) {
        return family;
      }
    }
    return null;
  }
}
