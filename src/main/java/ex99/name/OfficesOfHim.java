package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;

/** Reads the offices of whom a pronoun names: "the board has appointed him chief executive". */
final class OfficesOfHim {
  private static final Lexicon APPOINTS = Lexicon.load("appoint-verbs");

  /** How far before the pronoun the person may stand. */
  private static final int NEAR = 60;

  private final Tokens tokens;
  private final Sketch[] known;
  private final TitleGrammar titles;
  private final OfficeReader reader;

  OfficesOfHim(Tokens tokens, Sketch[] known, TitleGrammar titles, OfficeReader reader) {
    this.tokens = tokens;
    this.known = known;
    this.titles = titles;
    this.reader = reader;
  }

  /**
   * him := verb of appointing ("him" | "her") ("as" | "to" "the" "post" "of")? title
   *
   * @param leadEnd the token behind the lead, up to which such an office is a new one
   */
  void find(int leadEnd) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (!tokens.is(i, "him", "her") || !APPOINTS.has(tokens, i - 1)) {
        continue;
      }
      int at = tokens.is(i + 1, "as", "to") ? i + 2 : i + 1;
      at = tokens.is(at, "the") && tokens.is(at + 2, "of") ? at + 3 : at;
      int limit = tokens.sentenceAt(i).to();
      Sketch person = at < limit ? lastBefore(i) : null;
      if (person != null && titles.starts(at) && titles.read(at, limit) != null) {
        reader.read(person, at, limit, i < leadEnd ? Office.Rank.NEW : Office.Rank.ROLE);
      }
    }
  }

  private Sketch lastBefore(int at) {
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      if (known[i] != null && known[i].isPerson()) {
        return known[i];
      }
    }
    return null;
  }
}
