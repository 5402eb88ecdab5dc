package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * What is said to be an organization beside its name: "Acme, a maker of pumps", "Acme, a wholly
 * owned subsidiary", "Acme, a Roe Equity company".
 */
final class Appositions {
  private static final Lexicon NOUNS = Lexicon.load("company-nouns");

  /** Verbs behind "the company" that make a clause of what looked like an apposition. */
  private static final WordSet AUXILIARIES =
      WordSet.of(
          "has",
          "have",
          "had",
          "is",
          "was",
          "will",
          "also",
          "may",
          "expects",
          "intends",
          "plans",
          "believes",
          "continues",
          "announced",
          "launched",
          "reported",
          "recorded");

  /** What one company is to another. */
  private static final WordSet HOLDERS =
      WordSet.of("shareholder", "stockholder", "holder", "lender", "landlord", "supplier");

  /** Within how many words an apposition comes to its noun. */
  private static final int APPOSITION = 18;

  private final Tokens tokens;
  private final Sketch[] known;

  Appositions(Tokens tokens, Sketch[] known) {
    this.tokens = tokens;
    this.known = known;
  }

  /** "Acme, a wholly owned subsidiary", "Acme, a wholly owned Roe Corp. subsidiary brand" */
  boolean apposedSubsidiary(int at) {
    boolean owned = // "Acme, the Company's paint subsidiary"
        tokens.is(at + 1, "its", "our")
            || tokens.is(at + 1, "the")
                && tokens.is(at + 2, "company")
                && tokens.is(at + 3, "'s", "'");
    if (!tokens.is(at, ",") || !owned && !tokens.is(at + 1, "a", "an")) {
      return false;
    }
    for (int i = at + 2; i < Math.min(tokens.size(), at + 9) && !tokens.is(i, ".", ";"); i++) {
      owned |= tokens.is(i, "wholly", "wholly-owned", "majority-owned", "owned");
      if (tokens.is(i, "subsidiary", "division", "unit", "affiliate") && ofSomebody(i)) {
        return true;
      }
      if (tokens.is(i, "subsidiary")) {
        return owned;
      }
    }
    return false;
  }

  /** "a division of Roe Corp.": whose it is. */
  private boolean ofSomebody(int noun) {
    int owner = tokens.is(noun + 2, "the") ? noun + 3 : noun + 2;
    return tokens.is(noun + 1, "of") && owner < known.length && known[owner] != null;
  }

  /** "Acme, a Roe Equity company": of whose companies one is. */
  boolean house(Run run) {
    int noun = tokens.is(run.to(), "portfolio") ? run.to() + 1 : run.to();
    return run.length() > 1
        && tokens.is(noun, "company", "business")
        && tokens.is(run.from() - 1, "a", "an")
        && tokens.is(run.from() - 2, ",", "(");
  }

  /** ", Acme's largest shareholder": what only an organization or a person is to another. */
  private boolean holder(int comma) {
    int owner = comma + 1;
    if (tokens.is(comma, ",") && tokens.is(owner, "its", "our")) {
      int noun = owner + 1;
      while (noun < owner + 5 && tokens.isWord(noun) && !HOLDERS.has(tokens, noun)) {
        noun++;
      }
      return HOLDERS.has(tokens, noun);
    }
    if (!tokens.is(comma, ",") || owner >= known.length || known[owner] == null) {
      return false;
    }
    int at = owner;
    while (at < known.length && known[at] == known[owner]) {
      at++;
    }
    for (int i = at + 1; tokens.is(at, "'s", "'") && i < at + 5; i++) {
      if (HOLDERS.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** apposition := ("," | "is") ("a" | "an" | "the" | "one") words company-noun */
  boolean apposition(int at) {
    if (holder(at)) {
      return true;
    }
    if (!tokens.is(at, ",", "is", "are", "was")
        || !tokens.is(at + 1, "a", "an", "the", "one", "another")) {
      return false;
    }
    int end = Math.min(tokens.size(), at + APPOSITION);
    for (int k = at + 2;
        k < end && !tokens.is(k, ",", ".", ";", "that", "which", "who", "to");
        k++) {
      if (NOUNS.has(tokens, k)) {
        // "In Video Platforms, the company has launched" begins a clause.
        boolean clause =
            tokens.is(at, ",") && tokens.is(at + 1, "the") && AUXILIARIES.has(tokens, k + 1);
        return !clause;
      }
    }
    return false;
  }
}
