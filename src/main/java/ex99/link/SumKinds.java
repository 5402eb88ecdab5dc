package ex99.link;

import ex99.extract.Finding.EventFinding;
import ex99.extract.Finding.SumFinding;
import ex99.model.ConsiderationKind;
import ex99.model.EventType;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;

/** The kind of a sum that only the topic of the release told, settled by the events announced. */
final class SumKinds {
  /** How far before a sum what it values may be told. */
  private static final int VALUED = 6;

  /** What is done with a business that has a price. */
  private static final WordSet TRADED =
      WordSet.of("acquired", "acquire", "bought", "purchased", "sold", "acquisition", "purchase");

  private SumKinds() {}

  static boolean isPrice(SumGroup group) {
    String rule = group.strongest().rule();
    return group.kind() == ConsiderationKind.PURCHASE_PRICE && rule.equals("price-for-object");
  }

  /** Whether what holders of a company get is told: a price or other stock for each of theirs. */
  static boolean isPerShare(SumGroup group) {
    String rule = group.strongest().rule();
    boolean price =
        group.kind() == ConsiderationKind.PRICE_PER_SHARE
            && !rule.equals("exercise-price")
            && !rule.startsWith("redemption");
    return price
        || group.kind() == ConsiderationKind.EXCHANGE_RATIO && rule.equals("exchange-ratio");
  }

  /** Beside a price for each share, what the deal "is valued at" is the value of the whole. */
  static ConsiderationKind whole(Tokens tokens, SumGroup group, ConsiderationKind kind) {
    boolean valued =
        kind == ConsiderationKind.PURCHASE_PRICE && group.strongest().rule().equals("valued-at");
    int from = group.strongest().figure().from();
    for (int i = from - 1; valued && i > from - VALUED; i--) {
      if (tokens.is(i, "valued") && tokens.is(i - 1, "is", "was", "be", "currently")) {
        return ConsiderationKind.VALUATION;
      }
    }
    return kind;
  }

  /** A purchase price without anything bought is what the main event pays: by its type. */
  static ConsiderationKind of(
      Tokens tokens, SumGroup group, boolean priced, List<EventFinding> events) {
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
      case LITIGATION_OR_SETTLEMENT ->
          isTraded(tokens, group.strongest()) ? kind : ConsiderationKind.SETTLEMENT;
      default -> kind;
    };
  }

  /** Whether the words before a sum tell of a purchase: that over which somebody sues, perhaps. */
  private static boolean isTraded(Tokens tokens, SumFinding sum) {
    int from = tokens.sentenceAt(sum.figure().from()).from();
    return TRADED.any(tokens, from, sum.figure().from());
  }
}
