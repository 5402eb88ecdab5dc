package ex99.token;

import java.util.Set;

/** A walk over releases that stops at certain words; numbered when it is first made. */
final class Walk {
  private final Set<String> norms;
  private volatile int number = -1;

  Walk(Set<String> norms) {
    this.norms = norms;
  }

  /** The first token of {@code [from, limit)} at which it stops, or limit. */
  int next(Tokens tokens, int from, int limit) {
    return tokens.next(number(), from, limit);
  }

  private int number() {
    int known = number;
    return known < 0 ? numbered() : known;
  }

  private synchronized int numbered() {
    if (number < 0) {
      number = Walks.add(norms);
    }
    return number;
  }
}
