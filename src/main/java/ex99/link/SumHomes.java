package ex99.link;

import ex99.extract.Finding.EventFinding;
import ex99.extract.Finding.SumFinding;
import ex99.extract.Reading;
import ex99.model.ConsiderationKind;
import ex99.model.EventType;
import ex99.model.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The event that a sum belongs to, by its kind and by how near they are told of. */
final class SumHomes {
  /** Rules for sums that any agreement may have among its terms. */
  private static final Set<String> BESIDE =
      Set.of("rate-restated", "fee-for-right", "gift", "installment");

  private static final Set<EventType> TERMS = terms();

  private static Set<EventType> terms() {
    Set<EventType> terms = EnumSet.copyOf(EventType.DEALS);
    terms.add(EventType.CONTRACT_AWARD);
    terms.add(EventType.LICENSING_OR_PARTNERSHIP);
    terms.add(EventType.LITIGATION_OR_SETTLEMENT);
    terms.add(EventType.RESTRUCTURING);
    terms.add(EventType.OPERATIONS);
    terms.add(EventType.OTHER);
    return terms;
  }

  /** What a licence brings, and a sale of royalties. */
  static final Set<ConsiderationKind> LICENSED =
      EnumSet.of(
          ConsiderationKind.UPFRONT_PAYMENT,
          ConsiderationKind.MILESTONE,
          ConsiderationKind.ROYALTY);

  private SumHomes() {}

  /** The event that a sum belongs to: of a fitting type, the nearest before it; or -1. */
  static int event(
      Reading reading, List<EventFinding> events, SumGroup group, ConsiderationKind kind) {
    Set<EventType> types =
        BESIDE.contains(group.strongest().rule()) && !LICENSED.contains(kind)
            ? EnumSet.copyOf(TERMS)
            : types(kind);
    boolean sold =
        events.stream()
            .anyMatch(
                e ->
                    e.type() == EventType.DEBT_FINANCING
                        && reading.tokens().is(e.from(), "royalty", "synthetic", "revenue"));
    if (sold && LICENSED.contains(kind) || borrowed(group.strongest().rule())) {
      types.add(EventType.DEBT_FINANCING); // royalties are sold for money now
    }
    if (kind == ConsiderationKind.BUYBACK && notes(group.strongest().forWhat())) {
      types.remove(EventType.BUYBACK);
    }
    boolean stake = events.stream().anyMatch(e -> e.type() == EventType.INVESTMENT);
    if (kind == ConsiderationKind.INVESTMENT && stake) {
      types.remove(EventType.LICENSING_OR_PARTNERSHIP);
    }
    if (kind == ConsiderationKind.OTHER && group.strongest().rule().equals("offering-security")) {
      types.add(EventType.TENDER_OR_EXCHANGE_OFFER);
    }
    if (earned(group.strongest().rule(), kind)) {
      types.addAll(EventType.DEALS);
      types.remove(EventType.EQUITY_OFFERING);
    }
    int best = -1;
    int bestDistance = Integer.MAX_VALUE;
    for (int i = 0; i < events.size(); i++) {
      EventFinding event = events.get(i);
      if (types.contains(event.type())) {
        for (SumFinding mention : group.mentions()) {
          int gap = mention.at() - event.from();
          int distance = gap >= 0 ? gap : -3 * gap;
          boolean told =
              gap >= 0 && reading.tokens().sentenceAt(event.from()).contains(mention.at());
          if (told || parties(event, mention)) {
            distance /= 8;
          }
          if (i == 0) {
            distance /= 3;
          }
          if (distance < bestDistance) {
            bestDistance = distance;
            best = i;
          }
        }
      }
    }
    return best;
  }

  private static boolean notes(String words) {
    String lower = words == null ? "" : words.toLowerCase(Locale.ROOT);
    boolean debt = lower.contains("notes") || lower.contains("debentures");
    return debt && !lower.contains("stock") && !lower.contains("shares");
  }

  /** What is spent to earn an interest in a property belongs to the option on it. */
  private static boolean earned(String rule, ConsiderationKind kind) {
    return rule.equals("option-term") && kind == ConsiderationKind.INVESTMENT;
  }

  /** Whether a price per share is one that notes, their warrants or preferred stock come with. */
  private static boolean borrowed(String rule) {
    return rule.equals("redemption-price") || rule.equals("exercise-price");
  }

  private static boolean parties(EventFinding event, SumFinding mention) {
    for (EventFinding.Part part : event.parts()) {
      boolean dealt = part.role() == Role.ACQUIRER || part.role() == Role.SELLER;
      if (dealt
          && part.entity() >= 0
          && (part.entity() == mention.payer() && part.role() == Role.ACQUIRER)) {
        return true;
      }
    }
    return false;
  }

  private static Set<EventType> types(ConsiderationKind kind) {
    switch (kind) {
      case OFFERING_AMOUNT, OFFERING_PRICE:
        return EnumSet.of(EventType.EQUITY_OFFERING, EventType.DEBT_FINANCING, EventType.LISTING);
      case FACILITY:
        return EnumSet.of(EventType.DEBT_FINANCING);
      case DIVIDEND:
        return EnumSet.of(EventType.DIVIDEND);
      case BUYBACK:
        return EnumSet.of(
            EventType.BUYBACK, EventType.DEBT_FINANCING, EventType.TENDER_OR_EXCHANGE_OFFER);
      case SETTLEMENT:
        return EnumSet.of(EventType.LITIGATION_OR_SETTLEMENT);
      case UPFRONT_PAYMENT, MILESTONE, ROYALTY:
        return EnumSet.of(
            EventType.CONTRACT_AWARD,
            EventType.LICENSING_OR_PARTNERSHIP,
            EventType.JOINT_VENTURE,
            EventType.ACQUISITION,
            EventType.DIVESTITURE,
            EventType.LITIGATION_OR_SETTLEMENT);
      case CONTRACT_VALUE:
        return EnumSet.of(
            EventType.CONTRACT_AWARD, EventType.LICENSING_OR_PARTNERSHIP, EventType.OPERATIONS);
      case INVESTMENT:
        return EnumSet.of(
            EventType.INVESTMENT,
            EventType.JOINT_VENTURE,
            EventType.LICENSING_OR_PARTNERSHIP,
            EventType.EQUITY_OFFERING);
      case EXCHANGE_RATIO:
        Set<EventType> ratios = EnumSet.copyOf(EventType.DEALS);
        ratios.add(EventType.STOCK_SPLIT);
        ratios.add(EventType.EQUITY_OFFERING);
        ratios.add(EventType.DEBT_FINANCING);
        return ratios;
      case PRICE_PER_SHARE:
        Set<EventType> prices = EnumSet.copyOf(EventType.DEALS);
        prices.add(EventType.EQUITY_OFFERING);
        prices.add(EventType.BUYBACK);
        return prices;
      case GRANT, OTHER:
        return EnumSet.of(EventType.RESTRUCTURING, EventType.DEBT_FINANCING, EventType.OTHER);
      default:
        Set<EventType> stock = EnumSet.copyOf(EventType.DEALS);
        if (kind == ConsiderationKind.STOCK) {
          stock.add(EventType.LICENSING_OR_PARTNERSHIP);
          stock.add(EventType.RESTRUCTURING);
          stock.add(EventType.BANKRUPTCY);
        }
        return stock;
    }
  }
}
