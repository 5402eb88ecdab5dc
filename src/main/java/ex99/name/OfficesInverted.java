package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;

/** Reads the offices that stand before a verb and its person: "Succeeding her as chair is Ann". */
final class OfficesInverted {
  private static final Lexicon HONORIFICS = Lexicon.load("honorifics");

  /** The longest title before the verb, with whose it is. */
  private static final int LONGEST = 14;

  private final Tokens tokens;
  private final TitleGrammar titles;
  private final OfficeReader reader;

  OfficesInverted(Tokens tokens, TitleGrammar titles, OfficeReader reader) {
    this.tokens = tokens;
    this.titles = titles;
    this.reader = reader;
  }

  /**
   * inverted := "as" title (("of" | "at") organization)? ("is" | "was" | "will be") person
   *
   * @param leadEnd the token behind the lead, up to which such an office is a new one
   */
  void find(Spotter.Spot spot, int leadEnd) {
    int verb = HONORIFICS.has(tokens, Math.max(0, spot.from() - 1)) ? spot.from() - 2 : -1;
    verb = verb < 0 ? spot.from() - 1 : verb;
    boolean future = tokens.is(verb, "be") && tokens.is(verb - 1, "will", "to");
    if (!future && !tokens.is(verb, "is", "was")) {
      return;
    }
    int end = future ? verb - 1 : verb;
    int least = Math.max(tokens.sentenceAt(spot.from()).from(), end - LONGEST);
    for (int i = end - 2; i >= least; i--) {
      if (tokens.is(i, "as")) {
        TitleGrammar.Title title = titles.read(i + 1, end);
        boolean whole =
            title != null && (title.to() == end || tokens.is(title.to(), "of", "at", ",", "for"));
        if (whole) {
          boolean fresh = spot.from() < leadEnd;
          reader.read(spot.sketch(), i + 1, end, fresh ? Office.Rank.NEW : Office.Rank.ROLE);
        }
        return;
      }
    }
  }
}
