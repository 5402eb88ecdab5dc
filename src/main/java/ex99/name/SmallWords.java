package ex99.name;

import ex99.token.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where the last words of names stand in small letters, and behind which words. */
final class SmallWords {
  /** By the word in small letters: the words before it. */
  private final Map<String, Set<String>> before = new HashMap<>();

  /**
   * Looks through a release.
   *
   * @param wanted the words that will be asked for
   */
  SmallWords(Tokens tokens, Wording wording, Set<String> wanted) {
    Sieve sieve = new Sieve();
    for (String norm : wanted) {
      sieve.add(new String[] {norm});
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (sieve.passes(tokens.hash(i), 0)
          && wording.is(i, Wording.SMALL)
          && wanted.contains(tokens.norm(i))) {
        before.computeIfAbsent(tokens.norm(i), norm -> new HashSet<>()).add(tokens.norm(i - 1));
      }
    }
  }

  /** Whether a word stands in small letters; if the one before it is given, behind that one. */
  boolean has(String last, String first) {
    Set<String> firsts = before.get(last);
    return firsts != null && (first == null || firsts.contains(first));
  }
}
