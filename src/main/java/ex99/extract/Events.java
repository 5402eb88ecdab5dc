package ex99.extract;

import ex99.extract.Finding.EventFinding.Part;
import ex99.model.EventType;
import ex99.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a release announces, with those who take part; and the roles that deals give them. */
final class Events implements Extractor {
  @Override
  public void extract(Reading reading, Consumer<Finding> found) {
    Passages passages = Passages.of(reading);
    List<Deal> deals = new DealGrammar(reading, passages).read();
    List<PeopleGrammar.Move> moves = new PeopleGrammar(reading, passages).read();
    List<Sighting> sightings = new Sightings(reading, passages).read();
    Announcements announcements = new Announcements(reading, sightings, deals);
    int weight = 100;
    for (Sighting s : announcements.choose()) {
      EventType type = announcements.type(s);
      Status status = announcements.status(s);
      for (Finding event : events(type, status, s, deals, weight--)) {
        found.accept(event);
      }
    }
    for (PeopleGrammar.Move move : moves) {
      found.accept(
          new Finding.RoleFinding(
              move.part().entity(), move.part().role(), move.at(), "people-move", List.of()));
    }
    for (Deal deal : deals) {
      for (Part part : deal.parts()) {
        found.accept(
            new Finding.RoleFinding(
                part.entity(), part.role(), deal.from(), "deal-" + deal.action(), List.of()));
      }
    }
  }

  private static List<Finding> events(
      EventType type, Status status, Sighting s, List<Deal> deals, int weight) {
    List<Part> parts = new ArrayList<>();
    for (Deal deal : deals) {
      if (fits(type, deal.action())) {
        for (Part part : deal.parts()) {
          if (!parts.contains(part)) {
            parts.add(part);
          }
        }
      }
    }
    return List.of(
        new Finding.EventFinding(
            type,
            status,
            s.from(),
            s.to(),
            parts,
            weight,
            s.passage().zone().name().toLowerCase(java.util.Locale.ROOT),
            List.of()));
  }

  private static boolean fits(EventType type, Deal.Action action) {
    return switch (type) {
      case ACQUISITION, DIVESTITURE, MERGER, TENDER_OR_EXCHANGE_OFFER ->
          switch (action) {
            case ACQUIRE, SELL, MERGE, OFFER, STAKE, BECOME -> true;
            default -> false;
          };
      case INVESTMENT -> action == Deal.Action.INVEST || action == Deal.Action.STAKE;
      case JOINT_VENTURE, LICENSING_OR_PARTNERSHIP ->
          action == Deal.Action.VENTURE || action == Deal.Action.PARTNER;
      default -> false;
    };
  }
}
