package ex99.extract;

import ex99.extract.Finding.EventFinding;
import ex99.extract.Finding.EventFinding.Part;
import ex99.extract.PeopleGrammar.Move;
import ex99.model.EventType;
import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
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
  private final List<Sighting> sightings;
  private final List<Deal> deals;
  private final List<Move> moves;
  private final Affiliates affiliates;
  private final OtherSide otherSide;
  private final Settlements settlements;
  private final DealsApart dealsApart;
  private final Counterparties partners;
  private final DebtParties debts;
  private final Clauses clauses;

  Participants(
      Reading reading,
      Passages passages,
      Affiliates affiliates,
      List<Sighting> sightings,
      List<Deal> deals,
      List<Move> moves,
      List<Loans.Loan> loans) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    Clauses clauses = new Clauses(reading);
    this.sightings = sightings;
    this.deals = deals;
    this.moves = moves;
    this.affiliates = affiliates;
    this.clauses = clauses;
    this.otherSide = new OtherSide(reading, passages, affiliates);
    this.settlements = new Settlements(reading, clauses, affiliates);
    this.dealsApart = new DealsApart(tokens, cast, new Statuses(reading), affiliates);
    this.partners =
        new Counterparties(
            tokens, cast, clauses, passages, sightings, deals, affiliates, settlements);
    this.debts = new DebtParties(tokens, cast, clauses, passages, sightings, deals, loans);
  }

  /** The event, or the events when the release tells of several deals with their own sides. */
  List<Finding> findings(Announced event, int weight) {
    List<Finding> findings = new ArrayList<>();
    List<Deal> own =
        deals.stream()
            .filter(
                deal ->
                    DealsApart.fits(event.type(), deal.action())
                        && !dealsApart.isReverse(event.type(), deal))
            .toList();
    List<Deal> apart = dealsApart.apart(event, own);
    if (apart.size() > 1) {
      for (Deal deal : apart) {
        Announced one =
            new Announced(
                event.type(), dealsApart.status(event, deal), deal.from(), deal.to(), event.rule());
        findings.add(
            finding(one, deal.from(), deal.to(), dealsApart.withSeller(deal.parts(), own), weight));
      }
      return findings;
    }
    List<Part> parts = parts(event, own, weight == Events.MAIN);
    parts = parts.stream().filter(part -> !Events.deals(part, cast)).toList();
    findings.add(finding(event, event.from(), event.to(), parts, weight));
    return findings;
  }

  private static EventFinding finding(
      Announced event, int from, int to, List<Part> parts, int weight) {
    return new EventFinding(
        event.type(), event.status(), from, to, parts, weight, event.rule(), List.of());
  }

  List<Part> parts(Announced event, List<Deal> own, boolean main) {
    Parts parts = new Parts();
    for (Deal deal : own) {
      for (Part part : deal.parts()) {
        parts.add(part.entity(), part.role());
      }
    }
    separate(parts);
    int issuer = cast.issuer();
    switch (event.type()) {
      case DEBT_FINANCING -> debts.borrowing(event, parts);
      case RESTRUCTURING -> {
        if (debts.debt()) {
          parts.add(issuer, Role.BORROWER);
        }
      }
      case LICENSING_OR_PARTNERSHIP, JOINT_VENTURE -> {
        partners.counterparties(event, parts, main);
        if (parts.list().isEmpty() && !main) {
          partners.beside(event, parts);
        }
        if (main) { // who announces it together does it together
          cast.issuers().forEach(joint -> parts.add(joint, Role.PARTNER));
        }
        parts.add(issuer, Role.PARTNER);
      }
      case CONTRACT_AWARD -> {
        partners.counterparties(event, parts, main);
        partners.awarded(parts);
        partners.venturers(parts);
        if (parts.list().stream().noneMatch(p -> affiliates.all().contains(p.entity()))) {
          parts.add(issuer, Role.PARTNER);
        }
      }
      case LITIGATION_OR_SETTLEMENT ->
          settlements
              .sides(event, sightings)
              .forEach(part -> parts.add(part.entity(), part.role()));
      case ACQUISITION -> {
        List<Integer> others = parts.has(Role.ACQUIRER) ? List.of() : buyers(event);
        others.forEach(buyer -> parts.add(buyer, Role.ACQUIRER));
        if (others.isEmpty()) {
          lone(parts, Role.ACQUIRER);
        }
      }
      case DIVESTITURE -> sellers(event, parts);
      case INVESTMENT -> investors(event, parts);
      case APPOINTMENT -> people(parts, Role.APPOINTEE);
      case DEPARTURE -> people(parts, Role.DEPARTING);
      default -> {}
    }
    if (main) {
      for (Part part : otherSide.missing(event.type(), parts.list())) {
        parts.add(part.entity(), part.role());
      }
    }
    if (event.type() == EventType.LICENSING_OR_PARTNERSHIP && purchase(event)) {
      parts.list().removeIf(part -> part.role() == Role.PARTNER);
    }
    return parts.list();
  }

  /** "An agreement to buy": what was agreed is a purchase with its own sides, no partnership. */
  private boolean purchase(Announced event) {
    return tokens.is(event.to(), "to")
        && deals.stream()
            .anyMatch(
                deal ->
                    deal.from() == event.to() + 1
                        && !deal.in(Role.ACQUIRER).isEmpty()
                        && !deal.in(Role.SELLER).isEmpty());
  }

  /** Nobody buys itself or from itself: who else takes a side tells which of two is meant. */
  private static void separate(Parts parts) {
    for (Part buyer : List.copyOf(parts.list())) {
      if (buyer.role() != Role.ACQUIRER) {
        continue;
      }
      boolean alone =
          parts.list().stream()
              .noneMatch(p -> p.role() == Role.ACQUIRER && p.entity() != buyer.entity());
      for (Role sold : SOLD) {
        Part other = new Part(buyer.entity(), sold);
        if (parts.list().contains(other)) {
          parts.list().remove(alone || isShared(parts, sold) ? other : buyer);
        }
      }
    }
  }

  private static boolean isShared(Parts parts, Role role) {
    return parts.list().stream().filter(part -> part.role() == role).count() > 1;
  }

  /** The issuer is the buyer or seller of a deal when nobody else, or only a company of its, is. */
  private void lone(Parts parts, Role role) {
    boolean others =
        parts.list().stream()
            .anyMatch(
                p ->
                    p.role() == role
                        && (!affiliates.all().contains(p.entity())
                            || p.entity() != cast.issuer() && cast.issuers().contains(p.entity())));
    boolean in = parts.list().stream().anyMatch(part -> part.entity() == cast.issuer());
    if (!others && !in) {
      parts.add(cast.issuer(), role);
    }
  }

  private void people(Parts parts, Role role) {
    for (Move move : moves) {
      if (move.part().role() == role) {
        parts.add(move.part().entity(), role);
      }
    }
  }

  /** Who invests: as the deals say; beside a licence the partner; else the issuer. */
  private void investors(Announced event, Parts parts) {
    if (!event.rule().equals("stake-beside")) {
      List<Integer> buyers = buyers(event);
      buyers.forEach(buyer -> parts.add(buyer, Role.INVESTOR));
      boolean others = // "receives investment from"
          !buyers.isEmpty() || tokens.is(event.to() - 1, "from", "by");
      if (!others) {
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
    boolean known = parts.has(Role.INVESTOR);
    if (!known && !partners.isEmpty()) {
      parts.add(partners.get(0), Role.INVESTOR);
    }
  }

  /** Who sells: another company where the verb is its, else the issuer. */
  private void sellers(Announced event, Parts parts) {
    int verb = event.to() - 1;
    boolean active = !tokens.is(verb - 1, "been", "be", "being", "is", "was", "were", "are");
    boolean sold = tokens.is(event.from(), "has", "have", "sold") || tokens.is(verb, "sold");
    List<Integer> others = active && sold && !parts.has(Role.SELLER) ? strangers(event) : List.of();
    if (others.isEmpty()) {
      lone(parts, Role.SELLER);
    } else {
      others.forEach(seller -> parts.add(seller, Role.SELLER));
    }
  }

  /** "Acme has purchased 2,000,000 shares": the companies that do, where none is an issuer. */
  private List<Integer> buyers(Announced event) {
    boolean verb =
        tokens.is(event.to() - 1, "purchase", "purchased", "buy", "bought", "acquire")
            || tokens.is(event.to() - 1, "acquired", "acquires", "buys", "purchases");
    return verb ? strangers(event) : List.of();
  }

  /** The subjects of an event's verb where they are companies and none of the issuer's. */
  private List<Integer> strangers(Announced event) {
    int from = tokens.sentenceAt(event.from()).from();
    List<Integer> subjects = clauses.subject(event.from(), from);
    boolean others =
        subjects.stream()
            .allMatch(
                one ->
                    !affiliates.all().contains(one)
                        && cast.entity(one).kind() == PartyKind.ORGANIZATION);
    return others ? subjects : List.of();
  }

  /** Whether a company is one of the issuer's, and no issuer itself. */
  boolean owned(int entity) {
    return affiliates.all().contains(entity) && !cast.issuers().contains(entity);
  }
}
