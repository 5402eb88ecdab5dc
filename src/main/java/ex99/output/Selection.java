package ex99.output;

import ex99.model.Exhibit;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which members of a release's record are written. A member that is left out has no key, for an
 * empty list would say that the release has no such fact. {@code source} is always written.
 */
public final class Selection {
  /** The whole record. */
  public static final Selection ALL = new Selection(null);

  private final Set<String> keys;

  private Selection(Set<String> keys) {
    this.keys = keys;
  }

  /**
   * The members with these keys.
   *
   * @throws IllegalArgumentException naming a key that no record has
   */
  public static Selection of(Collection<String> keys) {
    List<String> known = keys();
    for (String key : keys) {
      if (!known.contains(key)) {
        throw new IllegalArgumentException(
            "'" + key + "' is no part of a record; its parts are " + String.join(", ", known));
      }
    }
    Set<String> chosen = new LinkedHashSet<>(keys);
    chosen.add("source");
    return new Selection(chosen);
  }

  boolean has(String key) {
    return keys == null || keys.contains(key);
  }

  private static List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (RecordComponent component : Exhibit.class.getRecordComponents()) {
      keys.add(Keys.of(component.getName()));
    }
    return keys;
  }
}
