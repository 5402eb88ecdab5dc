package ex99.extract;

import ex99.name.Mention;

/**
 * A speaker as the words beside a quotation name one.
 *
 * @param entity the entity of the cast, or -1
 * @param name a name that the cast does not know, or null
 * @param second the other of two who speak together, or -1
 * @param from the first token of the words
 * @param to the token after the last
 * @param why how the speaker was found
 */
record Voice(int entity, String name, int second, int from, int to, String why) {
  static Voice of(int entity, int from, int to, String why) {
    return new Voice(entity, null, -1, from, to, why);
  }

  /** Somebody whom the words do not name: {@code one of the patients}. */
  static Voice unknown(int from, int to) {
    return of(-1, from, to, "not named");
  }

  /** The same speaker together with another. */
  Voice with(Mention other) {
    return new Voice(entity, name, other.entity(), from, other.to(), "two speakers");
  }

  /** Whether it is known who that is. */
  boolean known() {
    return entity >= 0 || name != null;
  }

  boolean same(Voice other) {
    return entity == other.entity
        && (entity >= 0 || name == null || other.name == null || name.equals(other.name));
  }
}
