package ex99.extract;

import java.util.Set;
import java.util.function.BiFunction;

/**
 * A rule about a rate, at a word that stands beside it.
 *
 * @param name travels into the record
 * @param triggers the words
 * @param reader reads a draft at the word, or null
 */
record RateRule(String name, Set<String> triggers, BiFunction<RateSite, Integer, RateDraft> reader)
    implements Rule<RateSite, RateDraft> {
  @Override
  public RateDraft tryMatch(RateSite site, int at) {
    return reader.apply(site, at);
  }
}
