package ex99.extract;

import ex99.extract.Finding.EventFinding.Part;
import ex99.model.EventType;
import ex99.model.Role;
import ex99.model.Status;
import ex99.name.Cast;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells which deals of a release an event speaks of, and apart those that have a target and a
 * counterparty of their own.
 */
final class DealsApart {
  private final Tokens tokens;
  private final Cast cast;
  private final Statuses statuses;
  private final Affiliates affiliates;

  DealsApart(Tokens tokens, Cast cast, Statuses statuses, Affiliates affiliates) {
    this.tokens = tokens;
    this.cast = cast;
    this.statuses = statuses;
    this.affiliates = affiliates;
  }

  /** What the issuer buys in a release about what it sells, and the other way round. */
  boolean isReverse(EventType type, Deal deal) {
    return switch (type) {
      case DIVESTITURE ->
          deal.has(cast.issuer(), Role.ACQUIRER) && !deal.has(cast.issuer(), Role.SELLER);
      case ACQUISITION ->
          deal.has(cast.issuer(), Role.SELLER) && !deal.has(cast.issuer(), Role.ACQUIRER);
      default -> false;
    };
  }

  /** How far one of several deals has come: "will transfer" beside "completed the transfer". */
  Status status(Announced event, Deal deal) {
    Passage passage = deal.passage();
    Status own = statuses.around(event.type(), deal.from(), deal.to(), passage, passage.from());
    if (own != null) {
      return own;
    }
    return tokens.is(deal.from() - 1, "will", "to") ? Status.AGREED : event.status();
  }

  /** Deals of which each has a target and a counterparty of its own. */
  List<Deal> apart(Announced event, List<Deal> own) {
    List<Deal> apart = new ArrayList<>();
    if (event.type() != EventType.DIVESTITURE && event.type() != EventType.ACQUISITION) {
      return apart;
    }
    Role other = event.type() == EventType.DIVESTITURE ? Role.ACQUIRER : Role.SELLER;
    for (Deal deal : own) {
      boolean whole = !deal.in(Role.TARGET).isEmpty() && !deal.in(other).isEmpty();
      boolean fresh =
          apart.stream()
              .allMatch(
                  a ->
                      disjoint(a.in(Role.TARGET), deal.in(Role.TARGET))
                          && disjoint(a.in(other), deal.in(other)));
      if (whole && fresh && !deal.has(cast.issuer(), Role.TARGET)) {
        apart.add(deal);
      }
    }
    return apart;
  }

  private static boolean disjoint(List<Integer> a, List<Integer> b) {
    return a.stream().noneMatch(b::contains);
  }

  List<Part> withSeller(List<Part> parts, List<Deal> own) {
    Parts all = new Parts();
    boolean sold = parts.stream().anyMatch(part -> part.role() == Role.SELLER);
    boolean owned =
        parts.stream()
            .anyMatch(p -> p.role() == Role.SELLER && affiliates.all().contains(p.entity()));
    boolean issuer = own.stream().anyMatch(deal -> deal.has(cast.issuer(), Role.SELLER));
    if (!sold && issuer || owned) {
      all.add(cast.issuer(), Role.SELLER);
    }
    parts.forEach(part -> all.add(part.entity(), part.role()));
    return all.list();
  }

  static boolean fits(EventType type, Deal.Action action) {
    return switch (type) {
      case ACQUISITION, DIVESTITURE, MERGER, TENDER_OR_EXCHANGE_OFFER ->
          switch (action) {
            case ACQUIRE, SELL, MERGE, OFFER, STAKE, BECOME, OPTION -> true;
            default -> false;
          };
      case INVESTMENT -> action == Deal.Action.INVEST || action == Deal.Action.STAKE;
      case JOINT_VENTURE -> action == Deal.Action.VENTURE;
      case LICENSING_OR_PARTNERSHIP ->
          action == Deal.Action.PARTNER || action == Deal.Action.NAMED_PARTNER;
      default -> false;
    };
  }
}
