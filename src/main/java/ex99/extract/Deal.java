package ex99.extract;

import ex99.extract.Finding.EventFinding.Part;
import ex99.model.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who does what to whom around one word of a deal.
 *
 * @param action what is done
 * @param from the first token of the word
 * @param to the token after it
 * @param passage where it stands
 * @param parts the parties with their roles, none twice
 */
record Deal(Action action, int from, int to, Passage passage, List<Part> parts) {
  /** What is done in a deal. */
  enum Action {
    ACQUIRE,
    SELL,
    MERGE,
    INVEST,
    STAKE,
    OFFER,
    VENTURE,
    PARTNER,
    BECOME,
    /** Somebody becomes, or is named, a partner. */
    NAMED_PARTNER,
    /** Somebody may buy what another owns. */
    OPTION,
    /** A buyer is looked for. */
    SEEK
  }

  Deal {
    parts = List.copyOf(parts);
  }

  /** The entities in a role. */
  List<Integer> in(Role role) {
    List<Integer> entities = new ArrayList<>();
    for (Part part : parts) {
      if (part.role() == role) {
        entities.add(part.entity());
      }
    }
    return entities;
  }

  /** Who buys or is bought in some deals. */
  static Set<Integer> sides(List<Deal> deals) {
    Set<Integer> sides = new HashSet<>();
    for (Deal deal : deals) {
      sides.addAll(deal.in(Role.ACQUIRER));
      sides.addAll(deal.in(Role.TARGET));
    }
    return sides;
  }

  boolean has(int entity, Role role) {
    return parts.contains(new Part(entity, role));
  }
}
