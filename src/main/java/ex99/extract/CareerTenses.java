package ex99.extract;

import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Tokens;

/** Tells a career from news: "joined the firm in 1999" from "joined the firm today". */
final class CareerTenses {
  private static final int LONGEST_TITLE = 16;
  private static final int REACH_OFFICE = 60;

  private final Tokens tokens;
  private final Cast cast;
  private final Movers movers;

  /** The passage that was looked at last, and whether it tells of a career. */
  private Passage asked;

  private boolean career;

  CareerTenses(Reading reading, Movers movers) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.movers = movers;
  }

  /** Whether a past tense tells of a career, not of news: "joined … in 1999", "has served". */
  boolean past(Lexicon.Match word, Passage passage) {
    if (succeeded(word, passage)) {
      return true;
    }
    String norm = tokens.norm(word.to() - 1);
    if (passage.zone().compareTo(Passage.Zone.LEAD) <= 0 || !norm.endsWith("ed")) {
      return false;
    }
    for (int i = word.to() - 2; i >= Math.max(passage.from(), word.from() - 4); i--) {
      if (tokens.is(i, "has", "have", "announced", "today", "will", "be", "also")) {
        return false;
      }
    }
    if (tokens.is(word.from() - 1, "is", "are") && word.to() == word.from() + 1) {
      return false; // "Ann Roe is appointed president": in no career
    }
    boolean closing =
        tokens.is(passage.from(), "in") && tokens.is(passage.from() + 1, "connection")
            || tokens.is(passage.from(), "upon", "at") && tokens.is(passage.from() + 1, "closing");
    if (closing
        || tokens.is(passage.from(), "separately", "concurrently", "meanwhile", "simultaneously")) {
      return career(passage);
    }
    if (named(word, passage)) {
      return false;
    }
    boolean dated = passives(word, passage) && effective(word.to(), passage.to());
    return !dated && (!passives(word, passage) && !gone(word) || career(passage));
  }

  /** "Until 2006, when he was succeeded by Ann Roe": with a year of long ago before it. */
  private boolean succeeded(Lexicon.Match word, Passage passage) {
    boolean was = tokens.is(word.from(), "was") && tokens.is(word.to() - 1, "by");
    for (int i = word.from() - 1; was && i > Math.max(passage.from(), word.from() - 12); i--) {
      if (isYear(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * named := ("board" | company) … ("and" "has")? "named" P, with no year or word of a career
   * before
   */
  private boolean named(Lexicon.Match word, Passage passage) {
    if (!word.value().endsWith("both") || movers.object(word.to(), passage.to()).isEmpty()) {
      return false;
    }
    int first = passage.from();
    boolean giver = // "• Appointed Ann Roe as treasurer": a point of a list, without subject
        first == word.from() || first + 1 == word.from() && !tokens.isWord(first);
    int least = Math.max(passage.from(), word.from() - REACH_OFFICE);
    for (int i = word.from() - 1; i >= least; i--) {
      if (isCareer(i) || movers.personAt(i) && !giver && tokens.is(i + 1, ",")) {
        return false;
      }
      giver |= tokens.is(i, "board", "directors", "company") || cast.issuers().contains(at(i));
    }
    return giver && !isDated(word.to(), passage.to());
  }

  /** "Named Ann Roe president in 1999": a year of long ago. */
  private boolean isDated(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + LONGEST_TITLE); i++) {
      if (tokens.is(i, "effective", "beginning", "starting", "until", ",")) {
        return false;
      }
      if (tokens.is(i, "since") || tokens.is(i, "in") && isYear(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isYear(int at) {
    return tokens.isNumber(at) && tokens.norm(at).matches("(19|20)[0-9]{2}");
  }

  private boolean isCareer(int at) {
    return isYear(at)
        || tokens.is(at, "since", "previously", "prior", "began", "career", "served", "formerly");
  }

  /** "Was named vice president effective January 3" */
  private boolean effective(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + LONGEST_TITLE); i++) {
      if (tokens.is(i, "effective")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a past tense is that of leaving, which a release seldom tells of but as news. */
  private boolean gone(Lexicon.Match word) {
    return tokens.is(word.to() - 1, "resigned", "died") || tokens.is(word.to() - 1, "away");
  }

  private boolean passives(Lexicon.Match word, Passage passage) {
    return word.from() - 1 > passage.from() && tokens.is(word.from() - 1, "was", "were");
  }

  private boolean career(Passage passage) {
    if (passage != asked) { // a passage may have many verbs
      asked = passage;
      career = false;
      for (int i = passage.from(); i < passage.to() && !career; i++) {
        career = isCareer(i);
      }
    }
    return career;
  }

  private int at(int token) {
    Mention m = cast.mentionAt(token);
    return m == null ? -1 : m.entity();
  }
}
