package ex99.link;

import ex99.extract.Finding.EventFinding;
import ex99.extract.Finding.SumFinding;
import ex99.model.ConsiderationKind;
import ex99.model.EventType;
import ex99.model.Role;
import ex99.name.Mention;

/**
 * Who gets the price of a deal: by its event, by what else the release says of sales, or as the
 * owner of what is bought.
 */
final class SumSellers {
  /** How far behind event and sum, in tokens, it may be told whose assets are bought. */
  private static final int OPENING = 40;

  private final RoleBook book;
  private final EventFinding event;
  private final ConsiderationKind kind;
  private final SumFinding sum;
  private final EventRoles roles;

  SumSellers(
      RoleBook book, EventFinding event, ConsiderationKind kind, SumFinding sum, EventRoles roles) {
    this.book = book;
    this.event = event;
    this.kind = kind;
    this.sum = sum;
    this.roles = roles;
  }

  /** In its own release who acquires is the issuer, unless the event gives it another part. */
  boolean buys(int issuer) {
    return event != null && event.type() == EventType.ACQUISITION && !roles.takesPart(issuer);
  }

  /**
   * Who sells: by the event, else who alone sells anything in the release, else the issuer whose
   * divestiture it is.
   */
  int seller(int issuer, int payer) {
    int named = roles.role(Role.SELLER, -1);
    if (named >= 0 || event == null || !EventType.DEALS.contains(event.type())) {
      return named;
    }
    int alone = book.isTakeover() || isPerShare() ? -1 : book.lead(Role.SELLER);
    alone = alone < 0 && !book.isTakeover() && !isPerShare() ? book.alone(Role.SELLER) : alone;
    if (alone >= 0 && alone != payer && roles.plays(payer, Role.ACQUIRER)) {
      return alone;
    }
    boolean sells = event.type() == EventType.DIVESTITURE && !roles.takesPart(issuer);
    return sells && payer != issuer ? issuer : isPerShare() ? -1 : ofAssets(payer);
  }

  /** What is bought belongs to the company named as its owner before or near the sum; or -1. */
  private int ofAssets(int payer) {
    if (event.type() != EventType.ACQUISITION || payer < 0) {
      return -1;
    }
    Mention owner = book.assetOwner(payer, roles.role(Role.TARGET, -1));
    boolean near = owner != null && owner.from() < Math.max(event.from(), sum.at()) + OPENING;
    return near ? owner.entity() : -1;
  }

  /** Whether a price goes to whoever holds a share. */
  private boolean isPerShare() {
    return kind == ConsiderationKind.PRICE_PER_SHARE
        || kind == ConsiderationKind.EXCHANGE_RATIO
        || sum.per() != null;
  }
}
