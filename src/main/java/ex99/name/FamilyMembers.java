package ex99.name;

import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * Tells the companies that a sentence counts among those of somebody: "its subsidiaries include B
 * and C", "a collection of companies, the largest of which is B".
 */
final class FamilyMembers {
  private static final WordSet VERBS =
      WordSet.of("include", "includes", "including", "are", "is", "were", "being");

  private static final WordSet FAMILY = WordSet.of("companies", "subsidiaries", "businesses");

  /** How many tokens a list of companies may have before one of them. */
  private static final int LIST = 30;

  /** How far before "of which" the companies may stand. */
  private static final int BACK = 6;

  private final Tokens tokens;

  FamilyMembers(Tokens tokens) {
    this.tokens = tokens;
  }

  /** member := family verb (name ("," | "and"))* member */
  boolean is(Run run) {
    int start = Math.max(tokens.sentenceAt(run.from()).from(), run.from() - LIST);
    for (int i = run.from() - 1; i > start; i--) {
      if (VERBS.has(tokens, i)) {
        return family(i, start);
      }
      boolean listed =
          tokens.isCapitalized(i)
              || tokens.is(i, ",", "and", "&", "the", "(", ")", ":", ";", "’s", "'s")
              || tokens.is(i, "both", "of", "-");
      if (!listed) {
        return false;
      }
    }
    return false;
  }

  /** family := "subsidiaries" (","? "which")? verb | "companies" "," "the"? word "of which" verb */
  private boolean family(int verb, int start) {
    int i = verb - 1;
    if (!tokens.is(i, "which")) {
      i = tokens.is(i, ",") ? i - 1 : i;
      return tokens.is(i, "subsidiaries") && !tokens.is(verb, "is");
    }
    if (!tokens.is(i - 1, "of")) {
      return tokens.is(i - 1, ",") && tokens.is(i - 2, "subsidiaries");
    }
    for (int k = i - 2; k > Math.max(start, i - 2 - BACK); k--) {
      if (FAMILY.has(tokens, k)) {
        return tokens.is(k + 1, ",", "-", "–", "—");
      }
    }
    return false;
  }
}
