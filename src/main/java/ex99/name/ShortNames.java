package ex99.name;

import ex99.token.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the organization that a shorter name means: by its first words, or by its acronym. */
final class ShortNames {
  private final Map<String, Sketch> byFirstWords = new HashMap<>();
  private final Map<String, Sketch> byAcronym = new HashMap<>();

  /** Knows the organizations of a list; the first one counts where several have a short form. */
  ShortNames(List<Sketch> sketches) {
    for (Sketch sketch : sketches) {
      if (!sketch.isPerson()) {
        String key = sketch.key;
        for (int end = key.indexOf(' '); end > 0; end = key.indexOf(' ', end + 1)) {
          byFirstWords.putIfAbsent(key.substring(0, end), sketch);
        }
        for (String acronym : sketch.acronyms()) {
          byAcronym.putIfAbsent(acronym, sketch);
        }
      }
    }
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
    return owner == null && alone && Acronyms.isAcronym(first)
        ? byAcronym.get(first.text())
        : owner;
  }
}
