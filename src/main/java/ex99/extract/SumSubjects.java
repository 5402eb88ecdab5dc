package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.extract.SumSite.Head;
import ex99.extract.SumSite.Relation;
import ex99.token.Lexicon;
import ex99.token.Tokens;

/**
 * Finds the subject of the verb before a sum: what it measures in "net proceeds will be" sum, over
 * the asides between them.
 */
final class SumSubjects {
  private static final Lexicon COPULAS = Lexicon.load("sum-copulas");

  /** How far before a sum its subject may stand. */
  private static final int SUBJECT = 45;

  /** The longest aside between a subject and its verb, in tokens. */
  private static final int ASIDE = 32;

  private final SumSite site;
  private final Tokens tokens;
  private final SumSentence sentence;
  private final int anchor;

  SumSubjects(SumSite site, Tokens tokens, SumSentence sentence, int anchor) {
    this.site = site;
    this.tokens = tokens;
    this.sentence = sentence;
    this.anchor = anchor;
  }

  /** noun … copula before the sum: the first noun of the clause is what the sum measures. */
  Head subject() {
    if (!COPULAS.has(site.link()) && !site.is(anchor, "of", "approximately")) {
      return null;
    }
    if (site.is(anchor, "of")
        && site.is(anchor - 1, "consisting", "comprising", "comprised", "composed")) {
      return null; // a part of the sum before it
    }
    boolean rises = site.is(anchor, "to", "by");
    Cue best = null;
    boolean passedVerb = false;
    for (int i = anchor; i >= Math.max(sentence.from(), anchor - SUBJECT); i--) {
      Cue cue = sentence.at(i);
      if (cue != null && cue.kind().isNoun() && !SumHeads.isForm(site, cue)) {
        best = cue;
        i = cue.from();
      } else if (isAsideEnd(i)) {
        i = asideStart(i);
      } else if (tokens.is(i, ";", "which", "that", "while", "whereas", ":", "compared")
          || rises && best != null && best.kind() == SumCue.MEASURE && isRaised(i)) {
        break;
      } else if (tokens.is(i, "and", ",", "with")
          && best != null
          && !site.is(site.is(i + 1, "and") ? i + 2 : i + 1, "series", "class", "tranche")
          && (passedVerb || isClause(i, best))) {
        break;
      } else if (i < anchor && site.isMoneyAt(i) && (!rises || isJoined(i))) {
        break;
      } else if (tokens.is(i, "is", "was", "are", "were", "will", "has", "have", "had", "would")) {
        if (passedVerb && best != null) {
          break;
        }
        passedVerb = true;
      }
    }
    return best == null ? null : new Head(best.kind(), Relation.SUBJECT, best.from(), best.to());
  }

  /** "used to expand the program to" sum: what is expanded reaches the sum, not the subject. */
  private boolean isRaised(int verb) {
    return tokens.is(verb - 1, "to")
        && tokens.is(
            verb,
            "expand",
            "increase",
            "raise",
            "reduce",
            "cut",
            "lower",
            "boost",
            "grow",
            "bring");
  }

  /** Whether "and" stands between another sum and this one, which then is told of by itself. */
  private boolean isJoined(int sum) {
    boolean inside = false;
    for (int i = sum + 1; i < anchor; i++) {
      inside = site.is(i, "(") || inside && !site.is(i, ")");
      boolean noun = site.is(i, "and") && site.is(i + 1, "a", "an", "the", "its");
      if (!inside && (noun || site.is(i, ";"))) {
        return true;
      }
    }
    return false;
  }

  /** A comma right before the verb: what it closes may be an aside. */
  private boolean isAsideEnd(int at) {
    return tokens.is(at, ",")
        && site.is(at + 1, "is", "was", "are", "were", "will", "would", "has", "have", "totaled")
        && asideStart(at) < at;
  }

  /** Where an aside opens that a comma closes: ", before expenses,", ", which is secured,". */
  private int asideStart(int close) {
    for (int i = close - 1; i > Math.max(sentence.from(), close - ASIDE); i--) {
      if (tokens.is(i, ",")
          && site.is(
              i + 1,
              "before",
              "after",
              "net",
              "excluding",
              "including",
              "less",
              "prior",
              "together",
              "assuming",
              "which",
              "as",
              "whose",
              "if",
              "subject",
              "along",
              "based")) {
        return i;
      }
    }
    return close;
  }

  /** After a comma, what is read so far is the subject if only an opening phrase stands before. */
  private boolean isClause(int comma, Cue best) {
    if (!tokens.is(comma, ",")) {
      return false;
    }
    return site.is(
        sentence.from(),
        "in",
        "as",
        "under",
        "upon",
        "at",
        "following",
        "on",
        "based",
        "with",
        "after",
        "for",
        "if",
        "during",
        "additionally");
  }
}
