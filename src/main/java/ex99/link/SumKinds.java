package ex99.link;

import ex99.extract.Finding.EventFinding;
import ex99.model.ConsiderationKind;
import ex99.model.EventType;
import java.util.List;

/** The kind of a sum that only the topic of the release told, settled by the events announced. */
final class SumKinds {
  private SumKinds() {}

  static boolean isPrice(SumGroup group) {
    String rule = group.strongest().rule();
    return group.kind() == ConsiderationKind.PURCHASE_PRICE && rule.equals("price-for-object");
  }

  /** A purchase price without anything bought is what the main event pays: by its type. */
  static ConsiderationKind of(SumGroup group, boolean priced, List<EventFinding> events) {
    ConsiderationKind kind = group.kind();
    if (priced || kind != ConsiderationKind.PURCHASE_PRICE || !group.isWeak() || events.isEmpty()) {
      return kind;
    }
    for (EventFinding event : events) {
      boolean unwound =
          event.type() == EventType.RESTRUCTURING || event.type() == EventType.BANKRUPTCY;
      if (unwound || EventType.DEALS.contains(event.type())) {
        return kind;
      }
    }
    return switch (events.get(0).type()) {
      case CONTRACT_AWARD, LICENSING_OR_PARTNERSHIP, OPERATIONS -> ConsiderationKind.CONTRACT_VALUE;
      case EQUITY_OFFERING -> ConsiderationKind.OFFERING_AMOUNT;
      case LITIGATION_OR_SETTLEMENT -> ConsiderationKind.SETTLEMENT;
      default -> kind;
    };
  }
}
