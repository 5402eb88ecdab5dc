package ex99.link;

import ex99.extract.Finding.EventFinding;
import ex99.extract.Reading;
import ex99.extract.SumPhrase;
import ex99.model.ConsiderationKind;
import ex99.model.EventType;
import ex99.model.Role;

/**
 * What a price is for where its sentence names only the price: the business that the deal of its
 * event is about ("the transaction is valued at $5 million").
 */
final class SumObjectsByEvent {
  private final Reading reading;

  SumObjectsByEvent(Reading reading) {
    this.reading = reading;
  }

  /**
   * The words as they are, or what the event says where they name nothing.
   *
   * @param event null for none
   * @param words null for none
   * @return null when neither tells
   */
  String words(EventFinding event, ConsiderationKind kind, String rule, String words) {
    boolean bare = words == null || SumPhrase.isPrice(words);
    String target = bare && event != null ? target(event) : null;
    if (target == null) {
      return words;
    }
    return switch (kind) {
      case PURCHASE_PRICE -> target;
      case VALUATION -> (words == null ? "value" : words) + " of " + target;
      case PRICE_PER_SHARE -> isOfStock(rule) ? words : "each share of " + target;
      case EXCHANGE_RATIO -> "each share of " + target;
      default -> words;
    };
  }

  private static boolean isOfStock(String rule) {
    return rule.equals("exercise-price") || rule.startsWith("redemption");
  }

  /** The one business that a deal is about, where it is not the release's own issuer's deal. */
  private String target(EventFinding event) {
    if (!EventType.DEALS.contains(event.type())) {
      return null;
    }
    int found = -1;
    for (EventFinding.Part part : event.parts()) {
      if (part.role() == Role.TARGET && part.entity() >= 0) {
        found = found == -1 || found == part.entity() ? part.entity() : -2;
      }
    }
    return found < 0 ? null : reading.cast().entity(found).name();
  }
}
