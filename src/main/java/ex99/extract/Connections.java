package ex99.extract;

import ex99.extract.Finding.EventFinding.Part;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which deals have to do with a release, and what they tell of one another's sides. */
final class Connections {
  /** What says outright which of two companies buys the other. */
  private static final Set<Deal.Action> TELLING =
      EnumSet.of(Deal.Action.BECOME, Deal.Action.ACQUIRE);

  /** How many words the first side of a merger may have. */
  private static final int SIDE = 10;

  private final Tokens tokens;
  private final Cast cast;
  private final Affiliates affiliates;
  private final Payees payees;

  Connections(Tokens tokens, Cast cast, Affiliates affiliates, Payees payees) {
    this.tokens = tokens;
    this.cast = cast;
    this.affiliates = affiliates;
    this.payees = payees;
  }

  /** A deal without the issuer as its target where nothing before the body tells of that. */
  private Deal withoutIssuer(Deal deal, boolean early) {
    boolean told = early || deal.passage().zone() != Passage.Zone.BODY;
    List<Part> parts =
        deal.parts().stream()
            .filter(
                part ->
                    told || part.role() != Role.TARGET || !cast.issuers().contains(part.entity()))
            .toList();
    return new Deal(deal.action(), deal.from(), deal.to(), deal.passage(), parts);
  }

  /**
   * A merger with its sides as another deal tells them: who "becomes a subsidiary" or "is acquired"
   * is the target there too.
   */
  private Deal settled(Deal deal, Set<List<Integer>> told) {
    if (deal.action() != Deal.Action.MERGE || deal.parts().size() != 2) {
      return deal;
    }
    int one = deal.parts().get(0).entity();
    int other = deal.parts().get(1).entity();
    for (List<Integer> pair : List.of(List.of(one, other), List.of(other, one))) {
      if (told.contains(pair)) {
        return with(deal, new Part(pair.get(0), Role.ACQUIRER), new Part(pair.get(1), Role.TARGET));
      }
    }
    return paid(deal, one, other);
  }

  /** Whose holders are paid is the target; both are where a third company pays. */
  private Deal paid(Deal deal, int one, int other) {
    int target = payees.target(List.of(one, other));
    int above = payees.above(List.of(one, other));
    if (target >= 0) {
      int buyer = target == one ? other : one;
      return with(deal, new Part(buyer, Role.ACQUIRER), new Part(target, Role.TARGET));
    }
    return above < 0
        ? deal
        : with(
            deal,
            new Part(above, Role.ACQUIRER),
            new Part(above, Role.PARENT),
            new Part(one, Role.TARGET),
            new Part(other, Role.TARGET));
  }

  /** "Sale of A to B" in the headline, where B buys the assets of A: A sells. */
  private Deal ofAssets(Deal deal, Set<Integer> buyers) {
    boolean same = deal.in(Role.ACQUIRER).stream().anyMatch(buyers::contains);
    if (deal.action() != Deal.Action.SELL || !same || !deal.has(cast.issuer(), Role.TARGET)) {
      return deal;
    }
    List<Part> parts =
        deal.parts().stream()
            .map(
                part ->
                    part.entity() == cast.issuer() && part.role() == Role.TARGET
                        ? new Part(part.entity(), Role.SELLER)
                        : part)
            .toList();
    return new Deal(deal.action(), deal.from(), deal.to(), deal.passage(), parts);
  }

  private static Deal with(Deal deal, Part... parts) {
    return new Deal(deal.action(), deal.from(), deal.to(), deal.passage(), List.of(parts));
  }

  /** "Will merge with and into", "merger of T into": one side is swallowed. */
  private boolean into(Deal deal) {
    int end = Math.min(deal.passage().to(), deal.to() + SIDE);
    for (int i = deal.to(); tokens.is(deal.to(), "of") && i < end; i++) {
      if (tokens.is(i, ",", ";")) {
        break;
      }
      if (tokens.is(i, "into")) {
        return true;
      }
    }
    return tokens.is(deal.to(), "into")
        || tokens.is(deal.to(), "with") && tokens.is(deal.to() + 2, "into");
  }

  /** Buyer and target of the deals that say outright which is which. */
  private Set<List<Integer>> told(List<Deal> deals) {
    Set<List<Integer>> told = new HashSet<>();
    for (Deal deal : deals) {
      if (TELLING.contains(deal.action()) || deal.action() == Deal.Action.MERGE && into(deal)) {
        for (int buyer : deal.in(Role.ACQUIRER)) {
          deal.in(Role.TARGET).forEach(target -> told.add(List.of(buyer, target)));
        }
      }
    }
    return told;
  }

  /**
   * The deals that have to do with the release: those of the issuer and its affiliates, those of
   * the headline and lead, and those that share a party with one of them; a lone target is kept.
   */
  List<Deal> of(List<Deal> deals) {
    List<Integer> known = new ArrayList<>(affiliates.all());
    for (Deal deal : deals) {
      boolean lead = deal.passage().zone().compareTo(Passage.Zone.LEAD) <= 0;
      if (lead || deal.parts().stream().anyMatch(p -> cast.issuers().contains(p.entity()))) {
        deal.parts().forEach(part -> known.add(part.entity()));
      }
    }
    Set<List<Integer>> told = told(deals);
    Set<Integer> buyers = new HashSet<>();
    deals.stream()
        .filter(d -> d.action() == Deal.Action.SELL && d.has(cast.issuer(), Role.SELLER))
        .forEach(d -> buyers.addAll(d.in(Role.ACQUIRER)));
    boolean early =
        deals.stream()
            .anyMatch(
                deal ->
                    deal.passage().zone() != Passage.Zone.BODY
                        && cast.issuers().stream().anyMatch(e -> deal.has(e, Role.TARGET)));
    boolean sold =
        deals.stream()
            .anyMatch(
                deal ->
                    deal.action() == Deal.Action.SELL
                        && deal.passage().zone() == Passage.Zone.TITLE);
    return deals.stream()
        .filter(
            deal ->
                deal.parts().stream().anyMatch(part -> known.contains(part.entity()))
                    || deal.parts().size() == 1 && deal.action() == Deal.Action.ACQUIRE
                    || deal.parts().size() == 1
                        && deal.parts().get(0).role() == Role.INVESTOR
                        && deal.action() == Deal.Action.INVEST
                    || deal.parts().size() == 1
                        && deal.action() == Deal.Action.SELL
                        && sold
                        && deal.passage().zone().compareTo(Passage.Zone.OPENING) <= 0)
        .map(deal -> withoutIssuer(settled(ofAssets(deal, buyers), told), early))
        .filter(deal -> !deal.parts().isEmpty())
        .toList();
  }
}
