package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import java.util.List;
import java.util.function.Consumer;

/** Gives those who hold stakes or debt their roles. */
final class HolderRoles {
  private final Cast cast;
  private final Affiliates affiliates;
  private final Consumer<Finding> found;

  HolderRoles(Cast cast, Affiliates affiliates, Consumer<Finding> found) {
    this.cast = cast;
    this.affiliates = affiliates;
    this.found = found;
  }

  boolean firm(int entity) {
    return cast.entity(entity).kind() == PartyKind.ORGANIZATION;
  }

  /** Whether an entity is the issuer or belongs to it: it holds no stake in itself. */
  boolean own(int entity) {
    return affiliates.all().contains(entity);
  }

  void give(int entity, Role role, int at, String why) {
    found.accept(new Finding.RoleFinding(entity, role, at, "holding", List.of(why)));
  }

  /** Gives those who put money in their role: firms, funds and people. */
  void giveInvestors(List<Integer> entities, int at, String why) {
    for (int entity : entities) {
      boolean dealer = firm(entity) && isDealer(cast.entity(entity).name());
      boolean one = firm(entity) || cast.entity(entity).kind() == PartyKind.PERSON;
      if (one && !dealer && !own(entity)) {
        give(entity, Role.INVESTOR, at, why);
      }
    }
  }

  /** Those of a list that place securities rather than buy them. */
  List<Integer> dealers(List<Integer> entities) {
    return entities.stream().filter(e -> isDealer(cast.entity(e).name())).toList();
  }

  /** Whether a name is that of a house that places securities rather than buys them. */
  static boolean isDealer(String name) {
    return name.contains("Securities") || name.contains("Capital Markets");
  }

  /** Gives a role to organizations only, and to none of the issuer's own. */
  void giveFirms(List<Integer> entities, Role role, int at, String why) {
    for (int entity : entities) {
      if (firm(entity) && !own(entity)) {
        give(entity, role, at, why);
      }
    }
  }
}
