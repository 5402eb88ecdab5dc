package ex99.name;

import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * Tells the names of works, wares and places that look like those of people: the film “Rosa Verde”,
 * the Rosa Verde mine, "sales of Rosa Verde".
 */
final class NamedWorks {
  /** What stands before the name of a work or of a thing. */
  private static final WordSet BEFORE =
      WordSet.of(
          "series",
          "musical",
          "brand",
          "label",
          "documentary",
          "drama",
          "sitcom",
          "drug",
          "vaccine",
          "vessel",
          "ship",
          "hotel",
          "restaurant",
          "flagship",
          "blockbuster",
          "hit");

  /** Works that have their names right behind the noun or, in marks, behind a small word. */
  private static final String[] WORKS = {"film", "movie", "novel", "album", "game", "song"};

  /** What stands behind the name of a thing, in small letters. */
  private static final WordSet BEHIND =
      WordSet.of(
          "program",
          "programme",
          "hotel",
          "mine",
          "drug",
          "platform",
          "collection",
          "tour",
          "franchise",
          "show",
          "film",
          "films",
          "movie",
          "album",
          "game",
          "festival",
          "scholarship",
          "stores",
          "store",
          "restaurant",
          "restaurants",
          "products",
          "deposit",
          "vessel",
          "ship",
          "resort",
          "shopping",
          "property",
          "prospect");

  /** What is said of wares and works and of nobody: words before "of" and a name. */
  private static final WordSet OF =
      WordSet.of(
          "sales",
          "launch",
          "release",
          "screening",
          "screenings",
          "premiere",
          "episode",
          "episodes",
          "season",
          "production",
          "installment",
          "version");

  /** What works and wares do. */
  private static final WordSet DOING =
      WordSet.of("debuted", "debuts", "premiered", "premieres", "grossed", "airs");

  private final Tokens tokens;
  private final Wording wording;

  NamedWorks(Tokens tokens, Wording wording) {
    this.tokens = tokens;
    this.wording = wording;
  }

  /** Whether the tokens {@code [from, to)} are called a work, a ware or a place. */
  boolean is(int from, int to) {
    boolean opened = tokens.is(from - 1, "“", "``", "\"");
    boolean marks =
        opened && !tokens.spaced(from) && tokens.is(to, "”", "\"", "''", ","); // no closing mark
    boolean whole = marks && !tokens.is(to, ",") && !wording.is(to - 1, Wording.HEADLINE);
    boolean work =
        tokens.is(marks ? from - 2 : from - 1, WORKS) || BEFORE.has(tokens, Math.max(0, from - 1));
    return work
        || whole
        || marks && tokens.is(from - 2, "of", "called", "titled", "entitled", ",")
        || tokens.is(from - 1, "of")
            && from > 1
            && OF.has(tokens, from - 2)
            && !tokens.is(to, "'s", "'")
        || goesOn(to);
  }

  /** "the Rosa Verde mine", "Rosa Verde was launched" */
  private boolean goesOn(int to) {
    if (to >= tokens.size() || !wording.is(to, Wording.SMALL)) {
      return false;
    }
    return BEHIND.has(tokens, to)
        || DOING.has(tokens, to)
        || tokens.is(to, "was", "were", "is") && tokens.is(to + 1, "launched", "rolled", "drilled");
  }
}
