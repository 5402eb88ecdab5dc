package ex99.extract;

import ex99.token.Tokens;

/**
 * Tells where the noun phrase ends that says what is paid for: at a verb, at who does it and when,
 * at what belongs to it no longer.
 */
final class SumNounEnds {
  /** Words with which those begin whom the release does not name: "to two funds". */
  private static final String[] TAKERS = {
    "two",
    "three",
    "four",
    "five",
    "six",
    "eleven",
    "several",
    "certain",
    "institutional",
    "accredited",
    "investors",
    "existing",
    "qualified"
  };

  private SumNounEnds() {}

  /** "the facility expands the existing line": a word in -s before an article is a verb. */
  static boolean isVerb(SumSite site, int at, int from) {
    return at + 1 < site.sentence.to()
        && site.norm(at).endsWith("s")
        && site.norm(at).length() > 4
        && !site.is(at, "series", "class", "shares", "notes", "warrants")
        && site.sentence.at(at) == null
        && (site.is(at + 1, "the", "a", "an", "its", "our", "what", "up", "us", "for")
            || joins(site.tokens, at));
  }

  /** "and retains 10%", "and exceeds by": another verb of the same subject, in -s. */
  static boolean joins(Tokens tokens, int verb) {
    String norm = tokens.norm(verb);
    return tokens.is(verb - 1, "and")
        && norm.length() > 4
        && norm.endsWith("s")
        && !norm.endsWith("ss")
        && !tokens.isCapitalized(verb)
        && !tokens.is(verb, "series", "class", "shares", "notes", "warrants")
        && (tokens.isNumber(verb + 1) || tokens.is(verb + 1, "by"));
  }

  /** "a term loan arranged by", "stock over 24 months": who does it and when is no part of it. */
  static boolean isDone(SumSite site, int at, int from) {
    if (site.is(at, "over", "within", "during")
        && site.hasWord(at + 1, at + 5, "months", "years", "days", "month", "year", "period")) {
      return true;
    }
    return at >= from
        && site.is(at + 1, "by")
        && site.is(
            at,
            "arranged",
            "provided",
            "funded",
            "underwritten",
            "committed",
            "extended",
            "financed");
  }

  /** Whether a preposition or "and" after a noun begins something that no longer belongs to it. */
  static boolean endsNoun(SumSite site, int at) {
    if (site.is(at, "and", "or", "plus")) {
      SumSentence.Cue cue = site.sentence.at(at + 1);
      boolean figure =
          at + 1 < site.sentence.to()
              && (site.tokens.isNumber(at + 1)
                  || site.isSumAt(at + 1)
                  || site.is(at + 1, "$", "a", "an", "up", "approximately", "about"));
      return figure
          || (cue != null && cue.kind().isAction())
          || site.is(at + 1, "the", "its", "will", "to", "is", "has", "have", "was", "were")
          || site.is(at + 1, "recently", "also", "then", "later", "subsequently", "now")
          || site.is(at + 1, "certain", "selling")
          || site.is(at + 1, "warrants", "pre-funded") && site.isCount();
    }
    boolean sum = site.norm(at + 1).endsWith("$") || site.isSumAt(at + 1);
    if (sum) {
      return true;
    }
    if (site.is(at, "by")
        && site.is(at - 1, "approved", "authorized", "announced", "owned", "held")) {
      return false;
    }
    boolean time = site.is(at, "to") && site.tokens.isNumber(at + 1); // "its term loan to 2013"
    if (time) {
      return true;
    }
    if (site.is(at, "from", "to") && SumObjectEnds.leadsToSide(site.reading, at + 1)
        || site.is(at, "from")
            && site.is(at - 1, "facility", "loan", "agreement", "line", "notes", "credit")
            && SumPast.isMonth(site, at + 1)) {
      return true; // "its facility from March 2025 to September 2027"
    }
    if (site.is(at, "to") && site.is(at + 1, TAKERS)) {
      return true;
    }
    if (site.is(at, "for", "from", "to")) {
      return site.is(
              at + 1,
              "$",
              "a",
              "approximately",
              "an",
              "aggregate",
              "fund",
              "repay",
              "be",
              "finance")
          || site.is(at, "to") && site.sentence.at(at + 1) != null && !site.is(at + 1, "purchase")
          || site.is(at, "for") && !site.is(at + 1, "the", "each", "its", "all");
    }
    return site.is(at, "at", "with", "by", "as", "including");
  }
}
