package ex99.extract;

import ex99.model.PercentageKind;
import ex99.token.Sentence;
import ex99.token.Tokens;

/**
 * Finds the whole that a pronoun means behind a part: "has 412 employees, and a union represents
 * 80% of them", "the order is large; 20% of it".
 */
final class WholesMeant {
  private WholesMeant() {}

  /** rate "of" ("it" | "them" | "these"), of what the clause before names; null for others. */
  static RateDraft of(RateSite site, int of) {
    Tokens tokens = site.tokens();
    boolean several = tokens.is(of + 1, "them");
    boolean these =
        tokens.is(of + 1, "these", "those")
            && (ClauseWords.isVerb(tokens, of + 2) || !tokens.isWord(of + 2));
    boolean one = tokens.is(of + 1, "it");
    if (!several && !these && !one) {
      return null;
    }
    Stretch whole = before(site, !one);
    PercentageKind kind = whole == null ? null : Wholes.kind(site, whole, whole);
    boolean people = whole != null && Patients.isOfPeople(site, whole);
    return RateDraft.of(
        people ? PercentageKind.CLINICAL : kind == null ? PercentageKind.SHARE : kind,
        whole,
        "a part of what the clause before names");
  }

  /** What the clause or sentence before names: its object for a plural, its subject for "it". */
  private static Stretch before(RateSite site, boolean plural) {
    int to = site.clause();
    int from = to > site.floor() ? site.clauses().start(to - 1, site.floor()) : to;
    if (from >= to) {
      Tokens tokens = site.tokens();
      int floor = site.floor();
      if (floor == 0 || tokens.block(floor - 1) != tokens.block(floor)) {
        return null;
      }
      Sentence sentence = tokens.sentenceAt(floor - 1);
      from = sentence.from();
      to = sentence.to();
    }
    Stretch subject = site.clauses().topic(from, to);
    Stretch object = object(site, from, to);
    boolean thing = subject != null && !site.phrases().isNamed(subject);
    if (plural) {
      return isPlural(site, object) ? object : isPlural(site, subject) && thing ? subject : null;
    }
    return thing ? subject : isPlural(site, object) ? null : object;
  }

  /** The noun phrase behind the first verb of a clause up to its first preposition but "of". */
  private static Stretch object(RateSite site, int from, int to) {
    Tokens tokens = site.tokens();
    int verb = from + 1;
    while (verb < to && !site.clauses().isVerb(verb)) {
      verb++;
    }
    int start = verb + 1;
    while (start < to
        && (tokens.isNumber(start)
            || ClauseWords.isVerb(tokens, start)
            || ClauseWords.isAdverb(tokens.norm(start))
            || ClauseWords.isDeterminer(tokens.norm(start))
            || site.phrases().isFigure(start)
            || tokens.is(start, "of", "in", "million", "billion", "thousand", "some", "about"))) {
      start++;
    }
    int end = start < to ? site.phrases().end(start, to) : start;
    for (int i = start + 1; i < end; i++) {
      if (ClauseWords.isPreposition(tokens.norm(i)) && !tokens.is(i, "of")) {
        end = i;
      }
    }
    return end > start ? site.clauses().trimmed(new Stretch(start, end)) : null;
  }

  private static boolean isPlural(RateSite site, Stretch phrase) {
    if (phrase == null) {
      return false;
    }
    String head = site.tokens().norm(Wholes.head(site.tokens(), phrase));
    return head.length() > 3 && head.endsWith("s") && !head.endsWith("ss") || head.equals("people");
  }
}
