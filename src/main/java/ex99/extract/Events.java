package ex99.extract;

import ex99.extract.Finding.EventFinding.Part;
import ex99.extract.PeopleGrammar.Move;
import ex99.model.EventType;
import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Entity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** What a release announces, with those who take part; and the roles that deals give them. */
final class Events implements Extractor {
  /** The weight of the main event; each further one weighs one less. */
  static final int MAIN = 100;

  private static final List<String> OFFICE = List.of("who leaves has held an office or a seat");

  @Override
  public void extract(Reading reading, Consumer<Finding> found) {
    Passages passages = Passages.of(reading);
    Affiliates affiliates = new Affiliates(reading);
    List<Deal> deals = new ArrayList<>(new DealGrammar(reading, passages, affiliates).read());
    deals.addAll(new Proposals(reading, passages).read());
    deals.addAll(new Options(reading, passages).read());
    deals = new Vendors(reading).complete(consistent(deals, reading.cast()));
    List<Move> moves = new PeopleGrammar(reading, passages).read();
    List<Loans.Loan> loans = loans(reading, passages, affiliates, deals);
    List<Sighting> sightings = new Sightings(reading, passages).read();
    List<Sighting> chosen = new Announcements(reading, sightings).choose();
    DealTypes types = new DealTypes(reading, sightings, deals);
    Judgement judgement = new Judgement(reading, passages, sightings, deals);
    List<Announced> events = new ArrayList<>();
    for (Sighting s : chosen) {
      events.add(
          new Announced(
              types.type(s),
              judgement.status(s),
              s.from(),
              s.to(),
              "event-" + s.passage().zone().name().toLowerCase(Locale.ROOT)));
    }
    new FurtherEvents(reading, sightings, deals, moves, loans).add(events);
    new AddedNews(reading, passages, sightings, moves).add(events);
    new BodyNews(reading, passages, affiliates, sightings, deals).add(events);
    boolean venture = events.stream().anyMatch(e -> e.type() == EventType.JOINT_VENTURE);
    if (venture) {
      deals = new VentureCompanies(reading, passages).complete(deals);
    }
    Participants participants =
        new Participants(reading, passages, affiliates, sightings, deals, moves, loans);
    int weight = MAIN;
    for (Announced event : events) {
      for (Finding finding : participants.findings(event, weight--)) {
        found.accept(finding);
      }
    }
    roles(venture ? withoutMergers(deals) : deals, moves, found);
    for (Loans.Loan loan : loans) {
      for (Part part : loan.parts()) {
        found.accept(
            new Finding.RoleFinding(part.entity(), part.role(), loan.from(), "loan", List.of()));
      }
    }
  }

  /**
   * Without the targets of deals that name no buyer, where another deal has them as the buyer of
   * somebody: "all of which were acquired", with the buyer in the clause before.
   */
  private static List<Deal> consistent(List<Deal> deals, Cast cast) {
    List<Deal> consistent = new ArrayList<>();
    Set<Integer> buyers = buyers(deals);
    for (Deal deal : deals) {
      List<Part> parts =
          deal.in(Role.ACQUIRER).isEmpty()
              ? deal.parts().stream().filter(part -> !isBuyer(part, buyers)).toList()
              : deal.parts();
      parts = parts.stream().filter(part -> !deals(part, cast)).toList();
      consistent.add(new Deal(deal.action(), deal.from(), deal.to(), deal.passage(), parts));
    }
    return consistent;
  }

  /** "Who negotiated the deal with Ann Roe": somebody's officer is no partner. */
  static boolean deals(Part part, Cast cast) {
    Entity entity = part.entity() < 0 ? null : cast.entity(part.entity());
    return part.role() == Role.PARTNER
        && entity != null
        && entity.kind() == PartyKind.PERSON
        && entity.title() != null
        && entity.affiliation() >= 0;
  }

  /** Who buys somebody in one of the deals. */
  private static Set<Integer> buyers(List<Deal> deals) {
    Set<Integer> buyers = new HashSet<>();
    for (Deal deal : deals) {
      if (!deal.in(Role.TARGET).isEmpty()) {
        buyers.addAll(deal.in(Role.ACQUIRER));
      }
    }
    return buyers;
  }

  private static boolean isBuyer(Part part, Set<Integer> buyers) {
    return part.role() == Role.TARGET && buyers.contains(part.entity());
  }

  /** The loans; whoever buys the issuer borrows for it, not the issuer, unless that is said. */
  private static List<Loans.Loan> loans(
      Reading reading, Passages passages, Affiliates affiliates, List<Deal> deals) {
    List<Loans.Loan> loans = new Loans(reading, passages, affiliates).read();
    int issuer = reading.cast().issuer();
    boolean sold = deals.stream().anyMatch(deal -> deal.has(issuer, Role.TARGET));
    return sold
        ? loans.stream().map(loan -> loan.assumed() ? loan.unowed() : loan).toList()
        : loans;
  }

  /** Parents that combine businesses in a venture do not merge. */
  private static List<Deal> withoutMergers(List<Deal> deals) {
    return deals.stream().filter(deal -> deal.action() != Deal.Action.MERGE).toList();
  }

  private static void roles(List<Deal> deals, List<Move> moves, Consumer<Finding> found) {
    for (Deal deal : deals) {
      String rule = "deal-" + deal.action().name().toLowerCase(Locale.ROOT);
      for (Part part : deal.parts()) {
        found.accept(
            new Finding.RoleFinding(part.entity(), part.role(), deal.from(), rule, List.of()));
      }
    }
    for (Move move : moves) {
      found.accept(
          new Finding.RoleFinding(
              move.part().entity(), move.part().role(), move.at(), "people-move", List.of()));
      boolean left = move.part().role() == Role.DEPARTING;
      if (left || move.officer()) {
        found.accept(
            new Finding.RoleFinding(
                move.part().entity(),
                Role.EXECUTIVE,
                move.at(),
                "people-move",
                left ? OFFICE : List.of()));
      }
    }
  }
}
