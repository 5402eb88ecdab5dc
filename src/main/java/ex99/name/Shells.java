package ex99.name;

import ex99.model.PartyKind;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;

/** Finds companies that have only the name that a release gives them: a new company (“SpinCo”). */
final class Shells {
  private static final Lexicon NOUNS = Lexicon.load("company-nouns");
  private static final WordSet OPEN = WordSet.of("(");

  /** Adjectives of companies that are made for a deal. */
  private static final WordSet NEW =
      WordSet.of(
          "new",
          "newly",
          "newly-formed",
          "wholly",
          "wholly-owned",
          "owned",
          "formed",
          "special",
          "purpose",
          "independent",
          "separate",
          "publicly",
          "traded",
          "holding",
          "acquisition",
          "exploration",
          "indirect",
          "direct");

  private static final int BACK = 7;

  private final Tokens tokens;
  private final Wording wording;
  private final Register register;

  Shells(Tokens tokens, Wording wording, Register register) {
    this.tokens = tokens;
    this.wording = wording;
    this.register = register;
  }

  /** shell := adjective word* company-noun "(" “term” ")" */
  void find() {
    int end = tokens.size();
    for (int i = OPEN.next(tokens, 1, end); i < end; i = OPEN.next(tokens, i + 1, end)) {
      if (tokens.is(i + 1, "\"", "“")
          && NOUNS.has(tokens, i - 1)
          && !tokens.isCapitalized(i - 1)
          && isNew(i - 1)) {
        Brackets brackets = Brackets.read(tokens, i);
        if (brackets.terms().size() == 1 && brackets.ticker() == null) {
          name(brackets.terms().get(0));
        }
      }
    }
  }

  private void name(Term term) {
    Run run = new Run(term.from(), term.to(), term.to(), null);
    boolean own =
        !wording.all(term.from(), term.to(), Wording.PLAIN | Wording.STOP | Wording.TITLE)
            && tokens.isCapitalized(term.from());
    if (!term.definite() && own && register.find(register.key(run)) == null) {
      register.organization(run, PartyKind.ORGANIZATION, "org-definition");
    }
  }

  private boolean isNew(int noun) {
    int start = Math.max(tokens.sentenceAt(noun).from(), noun - BACK);
    for (int i = noun - 1; i >= start && !tokens.is(i, ",", "of", ";"); i--) {
      if (NEW.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
