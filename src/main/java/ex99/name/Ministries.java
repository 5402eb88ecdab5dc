package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;

/** Reads the fields that a department of government is called after, however many they are. */
final class Ministries {
  private static final Lexicon FIELDS = Lexicon.load("gov-fields");

  /** What opens the name of a department, before "of" and its fields. */
  private static final WordSet HEADS =
      WordSet.of(
          "department",
          "bureau",
          "ministry",
          "office",
          "minister",
          "secretary",
          "division",
          "board",
          "commission",
          "committee",
          "council",
          "agency",
          "authority",
          "administration",
          "center",
          "centers",
          "directorate",
          "secretariat",
          "commissioner",
          "superintendent",
          "director");

  /** The longest name of a field. */
  private static final int LONGEST = 2;

  private final Tokens tokens;
  private final PublicBodies bodies;

  Ministries(Tokens tokens, PublicBodies bodies) {
    this.tokens = tokens;
    this.bodies = bodies;
  }

  /**
   * The end of the fields that go on at a comma or "and"; the token itself where none do.
   *
   * <p>series := head "of" field ("," field)* ","? ("and" | "&") field
   */
  int series(int from, int at, int limit) {
    if (!headed(from, at) || !endsField(at)) {
      return at;
    }
    int i = at;
    while (tokens.is(i, ",") && field(i + 1, limit) > 0) {
      i = field(i + 1, limit);
    }
    int and = tokens.is(i, ",") ? i + 1 : i;
    int end = tokens.is(and, "and", "&") ? field(and + 1, limit) : -1;
    return end > 0 ? end : at;
  }

  private boolean headed(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (HEADS.has(tokens, i) && tokens.is(i + 1, "of", "for", "on")) {
        return true;
      }
    }
    return false;
  }

  private boolean endsField(int at) {
    if (bodies.isField(at - 1)) {
      return true;
    }
    for (int i = at - 1; i >= at - LONGEST; i--) {
      Lexicon.Match match = FIELDS.match(tokens, i);
      if (match != null && match.to() == at) {
        return true;
      }
    }
    return false;
  }

  private int field(int at, int limit) {
    int words = bodies.fields(at, limit);
    if (words > at) {
      return words;
    }
    Lexicon.Match match = at < limit && tokens.isCapitalized(at) ? FIELDS.match(tokens, at) : null;
    return match == null || match.to() > limit ? -1 : match.to();
  }
}
