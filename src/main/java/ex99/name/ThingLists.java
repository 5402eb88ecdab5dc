package ex99.name;

import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * Tells names that are listed as those of companies, goods or works, which may look like people's:
 * "retailers such as Ann Roe and Verde".
 */
final class ThingLists {
  private static final WordSet NOUNS =
      WordSet.of(
          "companies",
          "firms",
          "customers",
          "clients",
          "retailers",
          "manufacturers",
          "suppliers",
          "brands",
          "labels",
          "chains",
          "products",
          "titles",
          "films",
          "movies",
          "series",
          "shows",
          "games",
          "hits",
          "franchises",
          "universities",
          "colleges");

  private static final WordSet OPENINGS =
      WordSet.of("as", "like", "including", "include", "includes", "are");

  /** The longest list before a name, and how far before a list its noun may stand. */
  private static final int LONGEST = 40;

  private static final int NEAR = 5;

  private static final int FAR = 12;

  private final Tokens tokens;
  private final Wording wording;

  ThingLists(Tokens tokens, Wording wording) {
    this.tokens = tokens;
    this.wording = wording;
  }

  /** Whether a name is an item of such a list. */
  boolean has(int from) {
    int least = Math.max(tokens.sentenceAt(from).from(), from - LONGEST);
    int i = from - 1;
    int open = 0;
    while (i > least && (open > 0 || isItem(i))) {
      open += tokens.is(i, ")") ? 1 : tokens.is(i, "(") ? -1 : 0;
      i--;
    }
    if (i <= least || !OPENINGS.has(tokens, i) || tokens.is(i, "as") && !tokens.is(i - 1, "such")) {
      return false;
    }
    boolean such = tokens.is(i, "as", "like");
    int noun = tokens.is(i, "as") ? i - 2 : i - 1;
    noun = tokens.is(noun, ",") ? noun - 1 : noun;
    int near = tokens.is(i, "are", "include") ? 1 : such ? FAR : NEAR;
    for (int k = noun; k > Math.max(least, noun - near) && tokens.isWord(k); k--) {
      if (NOUNS.has(tokens, k)) {
        return !tokens.is(k + 1, "'s", "'");
      }
    }
    return false;
  }

  private boolean isItem(int at) {
    return wording.is(at, Wording.NAME)
        || tokens.is(at, ",", "and", "&", ")", ":", "the", "“", "”")
        || tokens.isNumber(at);
  }
}
