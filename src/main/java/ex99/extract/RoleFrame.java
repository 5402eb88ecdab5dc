package ex99.extract;

import ex99.model.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A frame of words that gives a role to whom it names, as {@code role-frames} lists them.
 *
 * @param kind where the parties stand: the subject of the first word, before it, or in a slot
 * @param parts the words and slots in order
 * @param fits whose names fit, or null for everybody
 */
record RoleFrame(Kind kind, List<Part> parts, Role role, String fits) {
  /** Where the parties of a frame stand. */
  enum Kind {
    SUBJECT,
    APPOSED,
    SLOT
  }

  /**
   * A word, a gap or a slot.
   *
   * @param words the words that fit; empty for a gap or a slot
   * @param gap how many words may stand there; 0 where none may
   * @param optional whether it may be missing
   * @param slot {@code X} for the parties, {@code C} for the issuer, null for a word
   */
  record Part(Set<String> words, int gap, boolean optional, String slot) {}

  /** The frame that a line of the list tells. */
  static RoleFrame parse(String line) {
    String[] columns = line.split("\t");
    List<String> words = new ArrayList<>(Arrays.asList(columns[0].split(" ")));
    Kind kind =
        switch (words.get(0)) {
          case "S" -> Kind.SUBJECT;
          case "A" -> Kind.APPOSED;
          default -> Kind.SLOT;
        };
    if (kind != Kind.SLOT) {
      words.remove(0);
    }
    return new RoleFrame(
        kind,
        words.stream().map(RoleFrame::part).toList(),
        Role.valueOf(columns[1].toUpperCase(Locale.ROOT)),
        columns.length > 2 ? columns[2] : null);
  }

  private static Part part(String word) {
    if (word.equals("X") || word.equals("C")) {
      return new Part(Set.of(), 0, false, word);
    }
    if (word.startsWith("~")) {
      return new Part(Set.of(), Integer.parseInt(word.substring(1)), true, null);
    }
    boolean optional = word.startsWith("?");
    return new Part(Set.of((optional ? word.substring(1) : word).split("\\|")), 0, optional, null);
  }

  /** The words of which one opens the frame. */
  Set<String> first() {
    return parts.get(0).optional()
        ? union(parts.get(0).words(), parts.get(1).words())
        : parts.get(0).words();
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return all;
  }
}
