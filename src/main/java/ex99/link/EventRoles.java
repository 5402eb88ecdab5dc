package ex99.link;

import ex99.extract.Finding.EventFinding;
import ex99.model.Role;

/**
 * Who has which part in the event that a sum belongs to; nobody has one where there is no event.
 * Answers are the parties' numbers, -1 for nobody.
 */
final class EventRoles {
  private final EventFinding event;

  EventRoles(EventFinding event) {
    this.event = event;
  }

  /** Whether a party has a part in the event. */
  boolean plays(int entity, Role role) {
    return event.parts().contains(new EventFinding.Part(entity, role));
  }

  /** Whether a party has any part in the event. */
  boolean takesPart(int entity) {
    return event.parts().stream().anyMatch(part -> part.entity() == entity);
  }

  /** The one party of a role; nobody where several have it. */
  int only(Role role) {
    int found = -1;
    if (event != null) {
      for (EventFinding.Part part : event.parts()) {
        if (part.role() == role && part.entity() != found) {
          found = found == -1 ? part.entity() : -2;
        }
      }
    }
    return Math.max(found, -1);
  }

  /** Who awards a contract: the only partner, else the one named first. */
  int customer(int issuer) {
    int only = otherPartner(issuer);
    if (only >= 0 || event == null) {
      return only;
    }
    for (EventFinding.Part part : event.parts()) {
      if (part.role() == Role.PARTNER && part.entity() >= 0 && part.entity() != issuer) {
        return part.entity();
      }
    }
    return -1;
  }

  /** The one party beside a known one that deals with it as partner, lender, buyer or seller. */
  int otherPartner(int known) {
    int found = -1;
    if (event != null) {
      for (EventFinding.Part part : event.parts()) {
        boolean partner =
            part.role() == Role.PARTNER
                || part.role() == Role.LENDER
                || part.role() == Role.ACQUIRER
                || part.role() == Role.SELLER;
        if (partner && part.entity() >= 0 && part.entity() != known) {
          found = found < 0 || found == part.entity() ? part.entity() : -2;
        }
      }
    }
    return Math.max(found, -1);
  }

  /** The first party of a role, or what else is given. */
  int role(Role role, int otherwise) {
    if (event != null) {
      for (EventFinding.Part part : event.parts()) {
        if (part.role() == role && part.entity() >= 0) {
          return part.entity();
        }
      }
    }
    return otherwise;
  }
}
