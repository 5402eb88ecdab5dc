package ex99.extract;

import ex99.extract.Finding.EventFinding.Part;
import ex99.model.Role;
import ex99.name.Cast;
import java.util.ArrayList;
import java.util.List;

/** Collects the parts of one deal while it is read, none twice. */
final class Parts {
  private final List<Part> list = new ArrayList<>();

  void add(List<Integer> entities, Role role) {
    for (int entity : entities) {
      add(entity, role);
    }
  }

  /** Adds a part that nobody has yet; a negative number is nobody. */
  void add(int entity, Role role) {
    if (entity >= 0 && !has(entity, role)) {
      list.add(new Part(entity, role));
    }
  }

  private boolean has(int entity, Role role) {
    for (Part part : list) {
      if (part.entity() == entity && part.role() == role) {
        return true;
      }
    }
    return false;
  }

  boolean has(Role role) {
    for (Part part : list) {
      if (part.role() == role) {
        return true;
      }
    }
    return false;
  }

  List<Part> list() {
    return list;
  }

  /** Those of some parties that are companies or the like: no people, no public bodies. */
  static List<Integer> organizations(Cast cast, List<Integer> all) {
    return all.stream().filter(e -> !cast.isPerson(e) && !cast.isGovernment(e)).toList();
  }

  static List<Integer> minus(List<Integer> all, List<Integer> gone) {
    return all.stream().filter(e -> !gone.contains(e)).toList();
  }
}
