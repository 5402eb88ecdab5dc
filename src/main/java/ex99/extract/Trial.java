package ex99.extract;

/**
 * A rule that was tried at a place.
 *
 * @param rule its name
 * @param word the words that triggered it
 * @param at the token where they stand
 * @param said what it read, or null where it read nothing
 * @param outcome what came of that, such as {@code made the fact} or {@code lost: the headline
 *     comes first}; null where nothing more is to be said
 */
public record Trial(String rule, String word, int at, String said, String outcome) {
  /** The outcome of the trial that a fact comes from. */
  public static final String MADE = "made the fact";

  /** A trial of which it is not told yet what came. */
  Trial(String rule, String word, int at, String said) {
    this(rule, word, at, said, null);
  }

  /** The same trial with what came of it. */
  public Trial with(String came) {
    return new Trial(rule, word, at, said, came);
  }

  /** Whether the fact that is asked about comes from it. */
  public boolean made() {
    return MADE.equals(outcome);
  }
}
