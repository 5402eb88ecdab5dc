package ex99.extract;

import java.util.Set;

/**
 * A small parser of facts.
 *
 * @param <C> what it reads in: a reading, or a site in one
 * @param <F> what it makes
 */
interface Rule<C, F> {
  /** The name that travels with its facts into the record. */
  String name();

  /** The normalized words and marks at which it may begin; never changing. */
  Set<String> triggers();

  /** The fact that it reads with a trigger at a token, or null. */
  F tryMatch(C context, int at);
}
