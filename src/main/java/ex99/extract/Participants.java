package ex99.extract;

import ex99.extract.Finding.EventFinding;
import ex99.extract.Finding.EventFinding.Part;
import ex99.extract.Passage.Zone;
import ex99.extract.PeopleGrammar.Move;
import ex99.model.EventType;
import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.model.Status;
import ex99.name.Cast;
import ex99.name.Entity;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who takes part in an event, and as what. */
final class Participants {
  /** What a buyer of a deal is not in it. */
  private static final Set<Role> SOLD = EnumSet.of(Role.TARGET, Role.SELLER);

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Passages passages;
  private final List<Sighting> sightings;
  private final List<Deal> deals;
  private final List<Move> moves;
  private final List<Loans.Loan> loans;
  private final Statuses statuses;
  private final Affiliates affiliates;
  private final OtherSide otherSide;
  private final Settlements settlements;

  Participants(
      Reading reading,
      Passages passages,
      Affiliates affiliates,
      List<Sighting> sightings,
      List<Deal> deals,
      List<Move> moves,
      List<Loans.Loan> loans) {
    this.loans = loans;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
    this.passages = passages;
    this.sightings = sightings;
    this.deals = deals;
    this.moves = moves;
    this.statuses = new Statuses(reading);
    this.affiliates = affiliates;
    this.otherSide = new OtherSide(reading, passages, affiliates);
    this.settlements = new Settlements(reading, clauses, affiliates);
  }

  /** The event, or the events when the release tells of several deals with their own sides. */
  List<Finding> findings(Announced event, int weight) {
    List<Finding> findings = new ArrayList<>();
    List<Deal> own =
        deals.stream()
            .filter(deal -> fits(event.type(), deal.action()) && !isReverse(event.type(), deal))
            .toList();
    List<Deal> apart = apart(event, own);
    if (apart.size() > 1) {
      for (Deal deal : apart) {
        Announced one =
            new Announced(event.type(), status(event, deal), deal.from(), deal.to(), event.rule());
        findings.add(finding(one, deal.from(), deal.to(), withSeller(deal.parts(), own), weight));
      }
      return findings;
    }
    List<Part> parts = parts(event, own, weight == Events.MAIN);
    parts = parts.stream().filter(part -> !Events.deals(part, cast)).toList();
    findings.add(finding(event, event.from(), event.to(), parts, weight));
    return findings;
  }

  /** What the issuer buys in a release about what it sells, and the other way round. */
  private boolean isReverse(EventType type, Deal deal) {
    return switch (type) {
      case DIVESTITURE ->
          deal.has(cast.issuer(), Role.ACQUIRER) && !deal.has(cast.issuer(), Role.SELLER);
      case ACQUISITION ->
          deal.has(cast.issuer(), Role.SELLER) && !deal.has(cast.issuer(), Role.ACQUIRER);
      default -> false;
    };
  }

  /** How far one of several deals has come: "will transfer" beside "completed the transfer". */
  private Status status(Announced event, Deal deal) {
    Passage passage = deal.passage();
    Status own = statuses.around(event.type(), deal.from(), deal.to(), passage, passage.from());
    if (own != null) {
      return own;
    }
    return tokens.is(deal.from() - 1, "will", "to") ? Status.AGREED : event.status();
  }

  private static EventFinding finding(
      Announced event, int from, int to, List<Part> parts, int weight) {
    return new EventFinding(
        event.type(), event.status(), from, to, parts, weight, event.rule(), List.of());
  }

  /** Deals of which each has a target and a counterparty of its own. */
  private List<Deal> apart(Announced event, List<Deal> own) {
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

  private List<Part> withSeller(List<Part> parts, List<Deal> own) {
    List<Part> all = new ArrayList<>();
    boolean sold = parts.stream().anyMatch(part -> part.role() == Role.SELLER);
    boolean owned =
        parts.stream()
            .anyMatch(p -> p.role() == Role.SELLER && affiliates.all().contains(p.entity()));
    boolean issuer = own.stream().anyMatch(deal -> deal.has(cast.issuer(), Role.SELLER));
    if (!sold && issuer || owned) {
      add(all, cast.issuer(), Role.SELLER);
    }
    parts.forEach(part -> add(all, part.entity(), part.role()));
    return all;
  }

  private static boolean fits(EventType type, Deal.Action action) {
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

  private List<Part> parts(Announced event, List<Deal> own, boolean main) {
    List<Part> parts = new ArrayList<>();
    for (Deal deal : own) {
      for (Part part : deal.parts()) {
        add(parts, part.entity(), part.role());
      }
    }
    separate(parts);
    int issuer = cast.issuer();
    switch (event.type()) {
      case DEBT_FINANCING -> {
        lenders(parts);
        boolean named = parts.stream().anyMatch(part -> part.role() == Role.BORROWER);
        boolean sold = deals.stream().anyMatch(deal -> deal.has(issuer, Role.TARGET));
        if (!named && !preferred(event) && !sold) { // a buyer borrows for its purchase itself
          add(parts, issuer, Role.BORROWER);
          coBorrowers(event, parts);
        }
      }
      case RESTRUCTURING -> {
        if (debt(event)) {
          add(parts, issuer, Role.BORROWER);
        }
      }
      case LICENSING_OR_PARTNERSHIP, JOINT_VENTURE -> {
        counterparties(event, parts, main);
        if (parts.isEmpty() && !main) {
          beside(event, parts);
        }
        add(parts, issuer, Role.PARTNER);
      }
      case CONTRACT_AWARD -> {
        counterparties(event, parts, main);
        awarded(parts);
        venturers(parts);
        if (parts.stream().noneMatch(p -> affiliates.all().contains(p.entity()))) {
          add(parts, issuer, Role.PARTNER);
        }
      }
      case LITIGATION_OR_SETTLEMENT ->
          settlements
              .sides(event, sightings)
              .forEach(part -> add(parts, part.entity(), part.role()));
      case ACQUISITION -> lone(parts, Role.ACQUIRER);
      case DIVESTITURE -> lone(parts, Role.SELLER);
      case INVESTMENT -> investors(event, parts);
      case APPOINTMENT -> people(parts, Role.APPOINTEE);
      case DEPARTURE -> people(parts, Role.DEPARTING);
      default -> {}
    }
    if (main) {
      for (Part part : otherSide.missing(event.type(), parts)) {
        add(parts, part.entity(), part.role());
      }
    }
    return parts;
  }

  /** Nobody buys itself or from itself: who else takes a side tells which of two is meant. */
  private static void separate(List<Part> parts) {
    for (Part buyer : List.copyOf(parts)) {
      if (buyer.role() != Role.ACQUIRER) {
        continue;
      }
      boolean alone =
          parts.stream().noneMatch(p -> p.role() == Role.ACQUIRER && p.entity() != buyer.entity());
      for (Role sold : SOLD) {
        Part other = new Part(buyer.entity(), sold);
        if (parts.contains(other)) {
          parts.remove(alone || isShared(parts, sold) ? other : buyer);
        }
      }
    }
  }

  private static boolean isShared(List<Part> parts, Role role) {
    return parts.stream().filter(part -> part.role() == role).count() > 1;
  }

  private static void add(List<Part> parts, int entity, Role role) {
    Part part = new Part(entity, role);
    if (entity >= 0 && !parts.contains(part)) {
      parts.add(part);
    }
  }

  /** The issuer is the buyer or seller of a deal when nobody else, or only a company of its, is. */
  private void lone(List<Part> parts, Role role) {
    boolean others =
        parts.stream()
            .anyMatch(
                p ->
                    p.role() == role
                        && (!affiliates.all().contains(p.entity())
                            || p.entity() != cast.issuer() && cast.issuers().contains(p.entity())));
    boolean in = parts.stream().anyMatch(part -> part.entity() == cast.issuer());
    if (!others && !in) {
      add(parts, cast.issuer(), role);
    }
  }

  private void people(List<Part> parts, Role role) {
    for (Move move : moves) {
      if (move.part().role() == role) {
        add(parts, move.part().entity(), role);
      }
    }
  }

  /** "It and its subsidiary B have priced notes": B owes them too. */
  private void coBorrowers(Announced event, List<Part> parts) {
    for (Entity entity : cast.entities()) {
      boolean group = entity.kind() == PartyKind.GROUP;
      if (group && (entity.name().endsWith("Issuers") || entity.name().endsWith("Borrowers"))) {
        add(parts, entity.index(), Role.BORROWER);
      }
    }
    for (Sighting s : sightings) {
      if (s.passage().zone() == Zone.LEAD && s.type() == EventType.DEBT_FINANCING) {
        for (int entity : clauses.subject(s.from(), s.passage().from())) {
          if (organization(entity) && !government(entity)) {
            add(parts, entity, Role.BORROWER);
          }
        }
        return;
      }
    }
  }

  /** Who invests: as the deals say; beside a licence the partner; else the issuer. */
  private void investors(Announced event, List<Part> parts) {
    if (!event.rule().equals("stake-beside")) {
      if (!tokens.is(event.to() - 1, "from", "by")) { // "receives investment from": others invest
        lone(parts, Role.INVESTOR);
      }
      return;
    }
    List<Integer> partners = new ArrayList<>();
    for (Deal deal : deals) {
      for (int entity : deal.in(Role.PARTNER)) {
        if (entity != cast.issuer() && !owned(entity) && !partners.contains(entity)) {
          partners.add(entity);
        }
      }
    }
    boolean known = parts.stream().anyMatch(part -> part.role() == Role.INVESTOR);
    if (!known && !partners.isEmpty()) {
      add(parts, partners.get(0), Role.INVESTOR);
    }
  }

  private boolean preferred(Announced event) {
    int end = Math.min(tokens.size(), event.to() + 24);
    for (int i = event.from(); i < end; i++) {
      if (tokens.is(i, "preferred")) {
        return true;
      }
    }
    return false;
  }

  private boolean debt(Announced event) {
    for (Passage passage : passages.all()) {
      if (passage.zone().compareTo(Zone.LEAD) <= 0) {
        for (int i = passage.from(); i < passage.to(); i++) {
          if (tokens.is(i, "notes", "debentures", "debt", "bond", "bonds", "indebtedness")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void lenders(List<Part> parts) {
    for (Loans.Loan loan : loans) {
      for (Part part : loan.parts()) {
        add(parts, part.entity(), part.role());
      }
    }
  }

  /** counterparty := words of the event … ("with" | "between" | "by" | "from") P */
  private void counterparties(Announced event, List<Part> parts, boolean main) {
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
          beforeContract(s).forEach(entity -> add(parts, entity, Role.PARTNER));
          given(s, limit).forEach(entity -> add(parts, entity, Role.PARTNER));
        }
        for (String preposition : prepositions(event.type())) {
          if (preposition.equals("by") && settlements.represented(s)) {
            continue;
          }
          int from = tokens.is(s.to() - 1, preposition) ? s.to() - 1 : s.to();
          for (int entity : clauses.after(preposition, from, limit)) {
            if (event.type() == EventType.CONTRACT_AWARD || !government(entity)) {
              add(parts, entity, Role.PARTNER);
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
  private void awarded(List<Part> parts) {
    for (Sighting s : sightings) {
      if (s.type() == EventType.CONTRACT_AWARD && s.passage().zone().compareTo(Zone.LEAD) <= 0) {
        for (int entity : clauses.subject(s.from(), s.passage().from())) {
          if (affiliates.all().contains(entity)) {
            add(parts, entity, Role.PARTNER);
          }
        }
        for (int i = s.passage().from(); i < s.passage().to(); i++) {
          boolean orders =
              tokens.is(i, "exercised", "ordered", "placed") && cast.mentionAt(i) == null;
          if (orders || tokens.is(i, "awarded", "awards") && mine(i + 1)) {
            clauses.subject(i, s.passage().from()).forEach(e -> add(parts, e, Role.PARTNER));
          }
          if (tokens.is(i, "by") && tokens.is(i - 1, "selected", "chosen", "picked", "awarded")) {
            clauses.at(i + 1, s.passage().to()).forEach(e -> add(parts, e, Role.PARTNER));
          }
        }
        Mention agency = cast.lastIn(s.from() - 2, s.from() + 2);
        if (agency != null && government(agency.entity())) {
          add(parts, agency.entity(), Role.PARTNER);
        }
      }
    }
  }

  /** "A venture of A and B has been awarded a contract": both are parties to it. */
  private void venturers(List<Part> parts) {
    for (Deal deal : deals) {
      boolean early = deal.passage().zone().compareTo(Zone.LEAD) <= 0;
      boolean own = early && deal.action() == Deal.Action.VENTURE;
      if (own && deal.in(Role.PARTNER).stream().anyMatch(affiliates.all()::contains)) {
        deal.in(Role.PARTNER).forEach(entity -> add(parts, entity, Role.PARTNER));
      }
    }
  }

  /** The one organization that the sentence of an agreement names beside the issuer. */
  private void beside(Announced event, List<Part> parts) {
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
    if (named.size() == 1 && organization(named.get(0)) && !government(named.get(0))) {
      add(parts, named.get(0), Role.PARTNER);
    }
  }

  /** Whether a company is one of the issuer's, and no issuer itself. */
  private boolean owned(int entity) {
    return affiliates.all().contains(entity) && !cast.issuers().contains(entity);
  }

  private boolean government(int entity) {
    return cast.entity(entity).kind() == PartyKind.GOVERNMENT;
  }

  private boolean organization(int entity) {
    return cast.entity(entity).kind() != PartyKind.PERSON;
  }
}
