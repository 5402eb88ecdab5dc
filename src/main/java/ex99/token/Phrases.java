package ex99.token;

import java.util.HashMap;
import java.util.Map;

/** The phrases of a list that begin with the same words, word by word. */
final class Phrases {
  /** What the words so far go on with. */
  private Map<String, Phrases> next = Map.of();

  /** What the list says of the words so far; null when they are no phrase. */
  private String value;

  void add(Iterable<String> norms, String said) {
    Phrases phrases = this;
    for (String norm : norms) {
      if (phrases.next.isEmpty()) {
        phrases.next = new HashMap<>();
      }
      phrases = phrases.next.computeIfAbsent(norm, key -> new Phrases());
    }
    phrases.value = said;
  }

  Map<String, Phrases> next() {
    return next;
  }

  String value() {
    return value;
  }

  boolean goesOn() {
    return !next.isEmpty();
  }
}
