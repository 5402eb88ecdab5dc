package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;

/**
 * What a company is called for short behind the words that say what it is: Acme Inc., an Ohio
 * corporation (the “Acquiror”).
 */
final class ApposedTerms {
  private static final Lexicon NOUNS = Lexicon.load("company-nouns");

  /** Forms that a company has by law. */
  private static final WordSet FORMS =
      WordSet.of("corporation", "company", "partnership", "trust", "limited", "llc", "lp");

  /** Parties whose subsidiary one is, by the part that they have. */
  private static final WordSet PARENTS =
      WordSet.of("parent", "acquiror", "acquirer", "purchaser", "buyer", "holdings", "holdco");

  /** How many words may say what a company is. */
  private static final int WORDS = 14;

  private ApposedTerms() {}

  /**
   * "," ("a" | "an") words (form | "subsidiary" ("of" party)?) "(" "the"? “term” ")" behind a name
   * that ends at a token; nothing where another name stands between.
   */
  static Brackets read(Tokens tokens, int at) {
    int open = tokens.is(at, ",") && tokens.is(at + 1, "a", "an") ? open(tokens, at + 2) : -1;
    int quote = tokens.is(open + 1, "the") ? open + 2 : open + 1;
    if (open < 0 || !tokens.is(quote, "\"", "“", "``")) {
      return new Brackets(List.of(), null, null, at);
    }
    if (FORMS.has(tokens, quote + 1)) {
      return new Brackets(List.of(), null, null, at); // "the Company" is whose release it is
    }
    Brackets brackets = Brackets.read(tokens, open);
    boolean one = brackets.terms().size() == 1 && !brackets.terms().get(0).collective();
    return new Brackets(one ? brackets.terms() : List.of(), null, null, at);
  }

  /** The bracket behind what a company is said to be, or -1. */
  private static int open(Tokens tokens, int from) {
    int end = Math.min(tokens.size(), from + WORDS);
    int form = -1;
    for (int i = from; i < end && tokens.block(i) == tokens.block(from); i++) {
      if (tokens.is(i, "(")) {
        boolean own = form == i - 1;
        boolean of = tokens.is(i - 2, "of") && PARENTS.has(tokens, i - 1);
        return own || form >= 0 && of ? i : -1;
      }
      if (tokens.is(i, ".", ";", "who", "which", "that", "has", "have", "will")
          || tokens.is(i, "and") && !tokens.is(i + 1, "a", "an")) {
        return -1;
      }
      if (FORMS.has(tokens, i) || NOUNS.has(tokens, i) && !tokens.isCapitalized(i)) {
        form = i;
      }
    }
    return -1;
  }
}
