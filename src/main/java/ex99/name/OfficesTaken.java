package ex99.name;

import ex99.token.Tokens;
import ex99.token.WordSet;

/** Finds the offices that a verb gives to people or takes from them: "promoted Ann Roe to". */
final class OfficesTaken {
  /** Nouns before "of" or "as" and a title. */
  private static final WordSet POSTS =
      WordSet.of(
          "role",
          "roles",
          "position",
          "positions",
          "post",
          "capacity",
          "duties",
          "title",
          "titles",
          "responsibilities",
          "office");

  /** Words before "as" and the title of somebody who leaves. */
  private static final WordSet LEAVING =
      WordSet.of(
          "retire",
          "retires",
          "retiring",
          "retirement",
          "resign",
          "resigns",
          "resigned",
          "resigning",
          "resignation");

  private static final WordSet RAISING = WordSet.of("promoted", "promotes", "elevated", "elevates");

  /** How many words may part a person from the noun of a post. */
  private static final int NEAR = 36;

  /** How many words may part somebody who is promoted from "to". */
  private static final int RAISED = 20;

  private final Tokens tokens;
  private final Sketch[] known;
  private final TitleGrammar titles;
  private final OfficeReader reader;
  private final int leadEnd;

  OfficesTaken(
      Tokens tokens, Sketch[] known, TitleGrammar titles, OfficeReader reader, int leadEnd) {
    this.tokens = tokens;
    this.known = known;
    this.titles = titles;
    this.reader = reader;
    this.leadEnd = leadEnd;
  }

  void find(Spotter.Spot spot) {
    raised(spot);
    role(spot);
  }

  /** raised := "promoted" P ("," … ",")? "to" title ("and" P "from" title "to" title)* */
  private void raised(Spotter.Spot spot) {
    boolean next =
        tokens.is(spot.from() - 1, "and", ",") && tokens.is(spot.to(), "from", "to", ",");
    boolean noun =
        tokens.is(spot.from() - 1, "of") && tokens.is(spot.from() - 2, "promotion", "elevation");
    if (!noun && !RAISING.has(tokens, spot.from() - 1) && !(next && raising(spot.from() - 1))) {
      return;
    }
    int limit = tokens.sentenceAt(spot.from()).to();
    int first = spot.to();
    while (first + 1 < limit
        && tokens.is(first, "and", ",")
        && known[first + 1] != null
        && known[first + 1].isPerson()) {
      Sketch other = known[first + 1];
      first++;
      while (first < limit && known[first] == other) {
        first++;
      }
    }
    for (int i = first; i + 1 < Math.min(limit, first + RAISED); i++) {
      if (known[i] != null && known[i].isPerson()) {
        return;
      }
      if (tokens.is(i, "to") && titles.starts(i + 1)) {
        reader.read(spot.sketch(), i + 1, limit, Office.Rank.NEW);
        return;
      }
    }
  }

  private boolean raising(int at) {
    int start = Math.max(tokens.sentenceAt(at).from(), at - 2 * RAISED);
    return RAISING.next(tokens, start, at) < at;
  }

  /**
   * role := person … (("role" | "position" | …) ("as" | "of") | leave "as") title, in one sentence
   */
  private void role(Spotter.Spot spot) {
    int end = tokens.sentenceAt(spot.from()).to();
    int limit = Math.min(end, spot.to() + NEAR);
    for (int i = spot.to(); i + 2 < limit; i++) {
      if (known[i] != null && known[i].isPerson()) {
        return;
      }
      boolean post = POSTS.has(tokens, i) && tokens.is(i + 1, "as", "of", "from");
      if (post || tokens.is(i + 1, "as") && left(i)) {
        boolean fresh = post && spot.from() < leadEnd && assumed(i, spot.to());
        reader.read(spot.sketch(), i + 2, end, fresh ? Office.Rank.NEW : Office.Rank.ROLE);
        return;
      }
    }
  }

  /** Whether a word is the last one of a verb of leaving: "step down", "retire". */
  private boolean left(int at) {
    return LEAVING.has(tokens, at)
        || tokens.is(at, "down", "aside")
            && tokens.is(at - 1, "step", "steps", "stepping", "stepped");
  }

  /** "Recruited by Acme for the new post of": whether such a verb stands before a token. */
  private boolean hired(int at, int least) {
    for (int i = at - 1; i >= least; i--) {
      if (tokens.is(i, "recruited", "hired", "chosen", "selected", "tapped", "engaged", "picked")) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody comes to a post: "will assume the additional title of". */
  private boolean assumed(int post, int least) {
    for (int i = post - 1; i >= Math.max(least, post - 4); i--) {
      if (tokens.is(i, "for") && tokens.is(i + 1, "the", "a")) {
        return hired(i, least);
      }
      if (tokens.is(
          i, "assume", "assumes", "assuming", "accepted", "accept", "take", "takes", "given")) {
        return true;
      }
    }
    return false;
  }
}
