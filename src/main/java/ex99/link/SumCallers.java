package ex99.link;

import ex99.extract.Finding.EventFinding;
import ex99.extract.Reading;
import ex99.extract.SumLabels;
import ex99.model.PartyKind;
import ex99.model.Role;
import java.util.Locale;
import java.util.Set;

/**
 * Whom the wording of a sum means by "the buyer" or "we": the one of that part in its event, and
 * for an officer the company.
 */
final class SumCallers {
  /** Who owns a company deals for themselves. */
  private static final Set<String> OWNERS =
      Set.of("owner", "founder", "co-founder", "shareholder", "majority shareholder", "prospector");

  private final Reading reading;
  private final EventFinding event;
  private final EventRoles roles;

  SumCallers(Reading reading, EventFinding event, EventRoles roles) {
    this.reading = reading;
    this.event = event;
    this.roles = roles;
  }

  /** Who is called "the buyer": that part of the event, never the release's own issuer. */
  int called(int side) {
    Role part = SumLabels.role(side);
    if (part == null) {
      return behind(side);
    }
    int entity = roles.role(part, -1);
    return entity < 0 || reading.cast().issuers().contains(entity) ? SumLabels.NOBODY : entity;
  }

  /** An officer who tells what "we" pay speaks for the company that takes part in the event. */
  private int behind(int side) {
    boolean court = // allows what is paid, and gets nothing of it
        side >= 0
            && reading.cast().entity(side).kind() == PartyKind.GOVERNMENT
            && reading.cast().entity(side).name().contains("Court");
    if (court) {
      return -1;
    }
    if (side < 0 || event == null || !reading.cast().isPerson(side)) {
      return side;
    }
    String title = reading.cast().entity(side).title();
    if (title == null || OWNERS.contains(title.toLowerCase(Locale.ROOT))) {
      return side;
    }
    int company = reading.cast().entity(side).affiliation();
    return company >= 0 && roles.takesPart(company) && !roles.takesPart(side) ? company : side;
  }
}
