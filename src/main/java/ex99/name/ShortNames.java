package ex99.name;

import ex99.token.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the organization that a shorter name means: by its first words, or by its acronym. */
final class ShortNames {
  /** What names in other languages begin with and everybody leaves off. */
  private static final Set<String> GROUPS =
      Set.of("grupo", "groupe", "gruppo", "grup", "grupa", "compañía", "companhia", "koninklijke");

  private final Map<String, Sketch> byFirstWords = new HashMap<>();
  private final Map<String, Sketch> closedUp = new HashMap<>();
  private final Map<String, Sketch> byAcronym = new HashMap<>();

  /** Knows the organizations of a list; the first one counts where several have a short form. */
  ShortNames(List<Sketch> sketches) {
    for (Sketch sketch : sketches) {
      if (!sketch.isPerson()) {
        String key = sketch.key;
        String rest = withoutGroup(key);
        for (int end = rest.indexOf(' '); end > 0; end = rest.indexOf(' ', end + 1)) {
          byFirstWords.putIfAbsent(rest.substring(0, end), sketch);
        }
        if (!rest.isEmpty()) {
          byFirstWords.putIfAbsent(rest, sketch);
        }
        for (int end = key.indexOf(' '); end > 0; end = key.indexOf(' ', end + 1)) {
          byFirstWords.putIfAbsent(key.substring(0, end), sketch);
        }
        if (key.indexOf(' ') > 0) {
          closedUp.putIfAbsent(key.replace(" ", ""), sketch); // AcmeDell of Acme Dell & Co.
        }
        for (String acronym : sketch.acronyms()) {
          byAcronym.putIfAbsent(acronym, sketch);
        }
      }
    }
  }

  /** Altiplano of Grupo Altiplano: what is left behind the word for a group; empty for none. */
  private static String withoutGroup(String key) {
    int space = key.indexOf(' ');
    return space > 0 && GROUPS.contains(key.substring(0, space)) ? key.substring(space + 1) : "";
  }

  /**
   * The organization that is meant, or null.
   *
   * @param key the shorter name, folded
   * @param first its first word
   * @param alone whether that is all of it
   */
  Sketch owner(String key, Token first, boolean alone) {
    Sketch owner = key.length() > 2 || first.isAllCaps() ? byFirstWords.get(key) : null;
    owner = owner == null && alone && Wording.isCamel(first.text()) ? closedUp.get(key) : owner;
    return owner == null && alone && Acronyms.isAcronym(first)
        ? byAcronym.get(first.text())
        : owner;
  }
}
