package ex99.token;

import java.util.HashMap;
import java.util.Map;

/** The phrases of a list that begin with the same words, word by word. */
final class Phrases {
  /** What the words so far go on with. */
  private Map<String, Phrases> next = Map.of();

  /** A bit for the hash of each word that goes on: a quick no for most that do not. */
  private long marks;

  /** What the list says of the words so far; null when they are no phrase. */
  private String value;

  void add(Iterable<String> norms, String said) {
    Phrases phrases = this;
    for (String norm : norms) {
      if (phrases.next.isEmpty()) {
        phrases.next = new HashMap<>();
      }
      phrases.marks |= 1L << norm.hashCode();
      phrases = phrases.next.computeIfAbsent(norm, key -> new Phrases());
    }
    phrases.value = said;
  }

  /** What goes on behind a token, or null. */
  Phrases next(Tokens tokens, int at) {
    return (marks >>> tokens.hash(at) & 1) == 0 ? null : next.get(tokens.norm(at));
  }

  /** What goes on, by the words. */
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
