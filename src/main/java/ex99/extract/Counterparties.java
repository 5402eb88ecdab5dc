package ex99.extract;

import ex99.extract.Passage.Zone;
import ex99.model.EventType;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Reads with whom an agreement, a venture or a contract is made. */
final class Counterparties {
  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Passages passages;
  private final List<Sighting> sightings;
  private final List<Deal> deals;
  private final Affiliates affiliates;
  private final Settlements settlements;

  Counterparties(
      Tokens tokens,
      Cast cast,
      Clauses clauses,
      Passages passages,
      List<Sighting> sightings,
      List<Deal> deals,
      Affiliates affiliates,
      Settlements settlements) {
    this.tokens = tokens;
    this.cast = cast;
    this.clauses = clauses;
    this.passages = passages;
    this.sightings = sightings;
    this.deals = deals;
    this.affiliates = affiliates;
    this.settlements = settlements;
  }

  /** counterparty := words of the event … ("with" | "between" | "by" | "from") P */
  void counterparties(Announced event, Parts parts, boolean main) {
    for (Sighting s : sightings) {
      boolean own = s.passage().from() <= event.from() && event.from() < s.passage().to();
      boolean titled = event.from() < passages.all().get(0).to();
      boolean near = main || titled ? s.passage().zone().compareTo(Zone.OPENING) <= 0 : own;
      boolean settled =
          event.type() == EventType.LICENSING_OR_PARTNERSHIP
              && s.type() == EventType.LITIGATION_OR_SETTLEMENT;
      if (near && (s.type() == event.type() || settled)) {
        int limit = Math.min(s.passage().to(), s.to() + 14);
        if (event.type() == EventType.CONTRACT_AWARD) {
          beforeContract(s).forEach(entity -> parts.add(entity, Role.PARTNER));
          given(s, limit).forEach(entity -> parts.add(entity, Role.PARTNER));
        }
        for (String preposition : prepositions(event.type())) {
          if (preposition.equals("by") && settlements.represented(s)) {
            continue;
          }
          int from = tokens.is(s.to() - 1, preposition) ? s.to() - 1 : s.to();
          for (int entity : clauses.after(preposition, from, limit)) {
            if (event.type() == EventType.CONTRACT_AWARD || !cast.isGovernment(entity)) {
              parts.add(entity, Role.PARTNER);
            }
          }
        }
      }
    }
  }

  /** P in "has awarded the contract to P". */
  private List<Integer> given(Sighting s, int limit) {
    for (int i = s.from() - 1; i > Math.max(s.passage().from(), s.from() - 12); i--) {
      boolean active = tokens.is(i - 1, "has", "have", "also") || cast.mentionAt(i - 1) != null;
      if (tokens.is(i, "awarded", "awards") && active) {
        return clauses.after("to", s.to(), limit);
      }
    }
    return List.of();
  }

  /** P in "an agreement with P on a new contract". */
  private List<Integer> beforeContract(Sighting s) {
    int least = Math.max(s.passage().from(), s.from() - 14);
    for (int i = s.from() - 1; i > least; i--) {
      if (tokens.is(i, "with") && tokens.is(i - 1, "agreement", "terms", "deal")) {
        return clauses.at(i + 1, s.from());
      }
    }
    return List.of();
  }

  /** A venture is formed with somebody; who it buys from is none of its partners. */
  private static List<String> prepositions(EventType type) {
    return type == EventType.JOINT_VENTURE
        ? List.of("with", "between", "by")
        : List.of("with", "between", "by", "from");
  }

  /** "Has awarded it a contract", "has awarded the Company": the issuer is awarded. */
  private boolean mine(int at) {
    Mention m = cast.mentionAt(at);
    return tokens.is(at, "it", "us") || m != null && affiliates.all().contains(m.entity());
  }

  /** Who is awarded a contract, and the agency of whose contract the headline speaks. */
  void awarded(Parts parts) {
    for (Sighting s : sightings) {
      if (s.type() == EventType.CONTRACT_AWARD && s.passage().zone().compareTo(Zone.LEAD) <= 0) {
        for (int entity : clauses.subject(s.from(), s.passage().from())) {
          if (affiliates.all().contains(entity)) {
            parts.add(entity, Role.PARTNER);
          }
        }
        for (int i = s.passage().from(); i < s.passage().to(); i++) {
          boolean orders =
              tokens.is(i, "exercised", "ordered", "placed") && cast.mentionAt(i) == null;
          if (orders || tokens.is(i, "awarded", "awards") && mine(i + 1)) {
            clauses.subject(i, s.passage().from()).forEach(e -> parts.add(e, Role.PARTNER));
          }
          if (tokens.is(i, "by") && tokens.is(i - 1, "selected", "chosen", "picked", "awarded")) {
            clauses.at(i + 1, s.passage().to()).forEach(e -> parts.add(e, Role.PARTNER));
          }
        }
        Mention agency = cast.lastIn(s.from() - 2, s.from() + 2);
        if (agency != null && cast.isGovernment(agency.entity())) {
          parts.add(agency.entity(), Role.PARTNER);
        }
      }
    }
  }

  /** "A venture of A and B has been awarded a contract": both are parties to it. */
  void venturers(Parts parts) {
    for (Deal deal : deals) {
      boolean early = deal.passage().zone().compareTo(Zone.LEAD) <= 0;
      boolean own = early && deal.action() == Deal.Action.VENTURE;
      if (own && deal.in(Role.PARTNER).stream().anyMatch(affiliates.all()::contains)) {
        deal.in(Role.PARTNER).forEach(entity -> parts.add(entity, Role.PARTNER));
      }
    }
  }

  /** The one organization that the sentence of an agreement names beside the issuer. */
  void beside(Announced event, Parts parts) {
    List<Integer> named = new ArrayList<>();
    for (Passage passage : passages.all()) {
      if (passage.from() <= event.from() && event.from() < passage.to()) {
        for (int i = passage.from(); i < passage.to(); i++) {
          Mention m = cast.mentionAt(i);
          if (m != null && !affiliates.all().contains(m.entity()) && !named.contains(m.entity())) {
            named.add(m.entity());
          }
        }
      }
    }
    if (named.size() == 1 && !cast.isPerson(named.get(0)) && !cast.isGovernment(named.get(0))) {
      parts.add(named.get(0), Role.PARTNER);
    }
  }
}
