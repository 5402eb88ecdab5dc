package ex99.link;

import ex99.extract.Finding;
import ex99.extract.Reading;
import ex99.model.Party;
import ex99.model.PartyKind;
import ex99.model.Range;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Entity;
import ex99.name.Mention;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the parties of the record from the cast and the roles found for it. */
final class PartyLinks {
  /** What people without an office are in a deal. */
  private static final Set<Role> OUTSIDE =
      EnumSet.of(Role.SELLER, Role.INVESTOR, Role.ACQUIRER, Role.LENDER, Role.MENTIONED);

  /** What a company is in a deal of its own. */
  private static final Set<Role> SIDES =
      EnumSet.of(
          Role.ISSUER,
          Role.ACQUIRER,
          Role.TARGET,
          Role.SELLER,
          Role.PARENT,
          Role.SUBSIDIARY,
          Role.INVESTOR,
          Role.PARTNER,
          Role.LENDER,
          Role.BORROWER);

  private PartyLinks() {}

  /** The parties in the order of the text. */
  static List<Party> parties(Reading reading, List<Finding> findings, CodePoints points) {
    Cast cast = reading.cast();
    List<Set<Role>> roles = new ArrayList<>();
    List<List<Range>> spans = new ArrayList<>();
    for (int i = 0; i < cast.entities().size(); i++) {
      roles.add(EnumSet.noneOf(Role.class));
      spans.add(new ArrayList<>());
    }
    for (Finding finding : findings) {
      if (finding instanceof Finding.RoleFinding f && f.entity() >= 0) {
        roles.get(f.entity()).add(f.role());
      } else if (finding instanceof Finding.EventFinding f) {
        f.parts().stream()
            .filter(part -> part.entity() >= 0)
            .forEach(part -> roles.get(part.entity()).add(part.role()));
      } else if (finding instanceof Finding.QuoteFinding f && f.speaker() >= 0) {
        roles.get(f.speaker()).add(Role.SPEAKER);
      }
    }
    complete(cast, roles);
    sided(findings, roles);
    for (Mention mention : cast.mentions()) {
      if (mention.form() != Mention.Form.PRONOUN) {
        spans
            .get(mention.entity())
            .add(points.range(reading.tokens(), mention.from(), mention.to()));
      }
    }
    List<Party> parties = new ArrayList<>();
    for (Entity entity : cast.entities()) {
      parties.add(party(cast, entity, roles.get(entity.index()), spans.get(entity.index())));
    }
    return parties;
  }

  /** Who buys or sells is no investor only because of the stake that it has. */
  private static void sided(List<Finding> findings, List<Set<Role>> roles) {
    Set<Integer> investing = new HashSet<>();
    for (Finding finding : findings) {
      if (finding instanceof Finding.RoleFinding f
          && f.role() == Role.INVESTOR
          && !f.rule().equals("holding")
          && !f.rule().equals("holder-told")) {
        investing.add(f.entity());
      } else if (finding instanceof Finding.EventFinding f) {
        f.parts().stream()
            .filter(part -> part.role() == Role.INVESTOR)
            .forEach(part -> investing.add(part.entity()));
      }
    }
    for (int i = 0; i < roles.size(); i++) {
      Set<Role> all = roles.get(i);
      boolean sided = all.contains(Role.ACQUIRER) || all.contains(Role.SELLER);
      if (sided && !investing.contains(i)) {
        all.remove(Role.INVESTOR);
      }
    }
  }

  /**
   * Who lends to nobody else lends to the issuer; a company made to buy another is a buyer; an
   * agency that signs a contract is its partner, not its regulator.
   */
  private static void complete(Cast cast, List<Set<Role>> roles) {
    boolean lent = roles.stream().anyMatch(set -> set.contains(Role.LENDER));
    boolean borrowed = roles.stream().anyMatch(set -> set.contains(Role.BORROWER));
    int issuer = cast.issuer();
    boolean other =
        issuer >= 0
            && (roles.get(issuer).contains(Role.LENDER) || roles.get(issuer).contains(Role.TARGET));
    if (lent && !borrowed && issuer >= 0 && !other) {
      roles.get(issuer).add(Role.BORROWER);
    }
    boolean bought = roles.stream().anyMatch(set -> set.contains(Role.ACQUIRER));
    for (Entity entity : cast.entities()) {
      Set<Role> all = roles.get(entity.index());
      if (bought && all.contains(Role.SUBSIDIARY) && all.size() == 1 && isVehicle(entity.name())) {
        all.add(Role.ACQUIRER);
      }
      if (entity.kind() == PartyKind.ORGANIZATION && all.stream().anyMatch(SIDES::contains)) {
        all.remove(Role.CONTACT); // a side of the deal whose people are the contacts
      }
      if (entity.kind() == PartyKind.GOVERNMENT && all.contains(Role.PARTNER)) {
        all.remove(Role.REGULATOR);
      }
    }
  }

  /** Whether a name is that of a company made to buy another. */
  private static boolean isVehicle(String name) {
    return name.contains(" Acquisition ")
        || name.contains(" Merger Sub")
        || name.contains(" Bidco")
        || name.contains(" Merger Corp")
        || name.contains(" Merger Limited")
        || name.contains(" Merger Inc")
        || name.contains(" Merger LLC")
        || name.contains(" Merger Co")
        || name.contains(" MergerCo");
  }

  private static Party party(Cast cast, Entity entity, Set<Role> roles, List<Range> spans) {
    return new Party(
        id(entity.index()),
        entity.name(),
        entity.kind(),
        entity.aliases(),
        roles.isEmpty() ? List.of(Role.MENTIONED) : List.copyOf(roles),
        entity.ticker(),
        entity.exchange(),
        entity.title(),
        outsider(cast, entity, roles) ? null : id(entity.affiliation()),
        entity.members(),
        spans);
  }

  /**
   * Whether somebody without an office stands on the other side of a deal, or is named only: no
   * words tie such a person to a company, and the issuer is a guess.
   */
  private static boolean outsider(Cast cast, Entity entity, Set<Role> roles) {
    return entity.kind() == PartyKind.PERSON
        && entity.title() == null
        && !entity.contact()
        && cast.issuers().contains(entity.affiliation())
        && OUTSIDE.containsAll(roles);
  }

  /** The id of an entity in the record, or null for none. */
  static String id(int entity) {
    return entity < 0 ? null : "P" + (entity + 1);
  }
}
