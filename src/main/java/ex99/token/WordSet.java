package ex99.token;

import java.util.Set;
import java.util.stream.Collectors;

/** Single words that a walk over a release looks for, without regard to case. */
public final class WordSet {
  private static final Phrases ALONE = new Phrases();

  private final Set<String> norms;
  private final int number;
  private final Walk walk;

  private WordSet(Set<String> norms) {
    this.norms = norms;
    this.walk = new Walk(norms);
    this.number =
        Openings.add(norms.stream().collect(Collectors.toMap(norm -> norm, norm -> ALONE)));
  }

  /** A set of normalized words or marks; kept for good, so to be made once. */
  public static WordSet of(String... norms) {
    return new WordSet(Set.of(norms));
  }

  /** The same of a set. */
  public static WordSet of(Set<String> norms) {
    return new WordSet(Set.copyOf(norms));
  }

  /** Whether a token is one of the words; false outside the text. */
  public boolean has(Tokens tokens, int at) {
    Openings openings = tokens.openings(at, number);
    return openings != null && openings.has(number);
  }

  /** The first token of {@code [from, limit)} that is one of the words, or limit. */
  public int next(Tokens tokens, int from, int limit) {
    return walk.next(tokens, from, limit);
  }

  /** Whether one of the words stands in {@code [from, limit)}, a stretch too short for a walk. */
  public boolean any(Tokens tokens, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (has(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** The words. */
  public Set<String> norms() {
    return norms;
  }
}
