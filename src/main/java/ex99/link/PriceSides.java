package ex99.link;

import ex99.extract.Finding.EventFinding;
import ex99.extract.Finding.SumFinding;
import ex99.model.ConsiderationKind;
import ex99.model.EventType;
import ex99.model.Role;
import java.util.EnumSet;
import java.util.Set;

/**
 * The sides of a price set right by the parts of its event: who only sells pays no price, what is
 * bought neither pays for itself nor gets what its holders get for each of their shares.
 */
final class PriceSides {
  private static final Set<ConsiderationKind> PAID =
      EnumSet.of(
          ConsiderationKind.PRICE_PER_SHARE,
          ConsiderationKind.PURCHASE_PRICE,
          ConsiderationKind.EARN_OUT,
          ConsiderationKind.ASSUMED_DEBT);

  private static final Set<ConsiderationKind> BY_SHARE =
      EnumSet.of(ConsiderationKind.PRICE_PER_SHARE, ConsiderationKind.EXCHANGE_RATIO);

  /** Rules for what is bought back or exercised, by whoever its words say. */
  private static final Set<String> OWN =
      Set.of("buyback-purchase", "exercise-price", "redemption", "redemption-price");

  private final ConsiderationKind kind;
  private final boolean own;
  private final EventFinding event;
  private final EventRoles roles;

  PriceSides(SumFinding sum, ConsiderationKind kind, EventFinding event, EventRoles roles) {
    this.kind = kind;
    this.own = OWN.contains(sum.rule());
    this.event = event;
    this.roles = roles;
  }

  /**
   * Who pays, where the grammar of the sum has found somebody or nobody.
   *
   * @param buys whether the sentence tells that the issuer buys of another: "a sale and leaseback"
   */
  int payer(int found, boolean buys) {
    boolean bought = PAID.contains(kind) && isOnly(found, Role.TARGET);
    if (bought) {
      return roles.role(Role.ACQUIRER, found);
    }
    return !buys && isSellerPaying(found) ? roles.role(Role.ACQUIRER, -1) : found;
  }

  /** Who gets it; a seller who was found as the payer is paid. */
  int payee(int payer, int found) {
    boolean holders =
        !own
            && BY_SHARE.contains(kind)
            && isOnly(found, Role.TARGET)
            && payer >= 0
            && roles.plays(payer, Role.ACQUIRER);
    if (holders) {
      return -1;
    }
    return found == -1 && isSellerPaying(payer) ? payer : found;
  }

  /** "S sold T for": the price is no payment of the seller's. */
  private boolean isSellerPaying(int payer) {
    boolean price = kind == ConsiderationKind.PURCHASE_PRICE || kind == ConsiderationKind.EARN_OUT;
    return price
        && !own
        && event != null
        && EventType.DEALS.contains(event.type())
        && isOnly(payer, Role.SELLER)
        && roles.only(Role.SELLER) == payer;
  }

  private boolean isOnly(int side, Role role) {
    return side >= 0
        && event != null
        && roles.plays(side, role)
        && !roles.plays(side, Role.ACQUIRER);
  }
}
