package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * Names of institutions with several fields: "the Roe Applied Science and Technology Institute",
 * one house though "and" stands within it.
 */
final class JointNames {
  private static final Lexicon INSTITUTIONS = Lexicon.load("institutions");

  /** Nouns that close such names; of houses that share an article the last is another. */
  static final WordSet NOUNS =
      WordSet.of(
          "institute",
          "university",
          "college",
          "foundation",
          "association",
          "society",
          "council",
          "academy",
          "federation");

  /** Nouns after which another name begins. */
  private static final WordSet CLOSING =
      WordSet.of(
          "school",
          "board",
          "company",
          "committee",
          "team",
          "fund",
          "museum",
          "church",
          "government",
          "department",
          "city",
          "state",
          "states",
          "group",
          "center",
          "clinic",
          "agency",
          "party");

  private static final int LONGEST = 4;

  private final Tokens tokens;
  private final Wording wording;

  JointNames(Tokens tokens, Wording wording) {
    this.tokens = tokens;
    this.wording = wording;
  }

  /** joint := "the" word{2,4} "and" word{1,3} noun; its end behind the words before "and", or -1 */
  int end(int first, int to, int limit) {
    int from = tokens.is(first, "the") ? first + 1 : first;
    if (!tokens.is(from - 1, "the")
        || !tokens.is(to, "and")
        || to - from < 2
        || to - from > LONGEST
        || wording.is(from, Wording.GIVEN) && !wording.is(from, Wording.PLACE)
        || wording.is(to - 1, Wording.PLACE)) {
      return -1;
    }
    for (int i = from; i < to; i++) {
      boolean whole = wording.is(i, Wording.HEAD | Wording.TITLE) || CLOSING.has(tokens, i);
      if (whole || INSTITUTIONS.match(tokens, i) != null || tokens.isAllCaps(i)) {
        return -1;
      }
    }
    for (int i = to + 1; i < Math.min(limit, to + 1 + LONGEST); i++) {
      if (!wording.is(i, Wording.NAME) || wording.is(i, Wording.PLACE) || tokens.isAllCaps(i)) {
        return -1;
      }
      if (NOUNS.has(tokens, i)) {
        return i > to + 1 && !wording.is(i + 1, Wording.NAME) ? i + 1 : -1;
      }
    }
    return -1;
  }
}
