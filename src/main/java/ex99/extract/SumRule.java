package ex99.extract;

import java.util.Set;

/**
 * A way in which releases state a consideration.
 *
 * @param name travels into the record
 * @param triggers the words under which it is tried
 * @param reading reads the sum, given the word that governs it
 */
record SumRule(String name, Set<SumCue> triggers, Matcher reading) {
  /** Answers with a draft of the consideration, or with null. */
  @FunctionalInterface
  interface Matcher {
    SumDraft tryMatch(SumSite site, SumSite.Head head);
  }
}
