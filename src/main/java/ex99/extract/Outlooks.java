package ex99.extract;

import ex99.extract.Passage.Zone;
import ex99.model.EventType;
import ex99.model.Status;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.phrase.Money;
import ex99.phrase.Rate;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the outlook that a release of results gives in a sentence of its own, with a figure. */
final class Outlooks {
  private static final Lexicon LIST = Lexicon.load("outlook-words");

  /** What a company does that looks ahead. */
  private static final Set<String> EXPECTS = WordSets.of(LIST, "expects");

  /** Behind "is" or "are": what a measure is to be. */
  private static final Set<String> FORESEEN = WordSets.of(LIST, "foreseen");

  private static final Set<String> NOUNS = WordSets.of(LIST, "noun");

  /** What is done to an outlook, and what an outlook does. */
  private static final Set<String> MOVES = WordSets.of(LIST, "moves");

  private static final Set<String> STATES = WordSets.of(LIST, "states");

  /** Beside the noun: an outlook of former times, with which results are compared. */
  private static final Set<String> PRIOR = WordSets.of(LIST, "prior");

  private static final Set<String> MEASURES = WordSets.of(LIST, "measure");

  /** Whose sums are no outlook for the whole: "the acquisition is expected to add". */
  private static final Set<String> THINGS = WordSets.of(LIST, "thing");

  private static final WordSet WORDS =
      WordSet.of(
          Stream.of(EXPECTS, FORESEEN, NOUNS).flatMap(Set::stream).collect(Collectors.toSet()));

  private static final int NEAR = 14;

  /** How far from the word its figure may stand. */
  private static final int AHEAD = 40;

  private final Reading reading;
  private final Tokens tokens;
  private final Cast cast;
  private final Passages passages;
  private BitSet figures;

  Outlooks(Reading reading, Passages passages) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.passages = passages;
  }

  /** The first outlook below the headline, or null. */
  Announced first() {
    for (Passage passage : passages.all()) {
      if (passage.zone() == Zone.TITLE) {
        continue;
      }
      int to = passage.to();
      for (int i = WORDS.next(tokens, passage.from(), to);
          i < to;
          i = WORDS.next(tokens, i + 1, to)) {
        if (!passages.spoken(i) && cast.mentionAt(i) == null && ahead(i, passage)) {
          return new Announced(EventType.GUIDANCE, Status.COMPLETED, i, i + 1, "outlook-figure");
        }
      }
    }
    return null;
  }

  private boolean ahead(int at, Passage passage) {
    String norm = tokens.norm(at);
    return EXPECTS.contains(norm) && active(at, passage)
        || FORESEEN.contains(norm) && passive(at, passage)
        || NOUNS.contains(norm) && (noun(at, passage) || given(at, passage));
  }

  /** active := ("the Company" | "we") "now"? ("expects" | …) … measure … figure */
  private boolean active(int verb, Passage passage) {
    if (tokens.is(verb + 1, "to") && tokens.is(verb + 2, "report", "record", "recognize")) {
      return false;
    }
    return own(verb, passage)
        && measure(verb + 1, end(verb + NEAR, passage))
        && figure(verb, passage);
  }

  /** Whether the company is the subject of a verb. */
  private boolean own(int verb, Passage passage) {
    int subject = before(verb - 1, passage.from());
    Mention m = subject < passage.from() ? null : cast.mentionAt(subject);
    return m != null && cast.issuers().contains(m.entity())
        || tokens.is(subject, "we", "it", "company", "management", "partnership", "trust", "bank");
  }

  /** given := ("the Company" | "we") ("is providing" | "raises" | …) … "guidance" */
  private boolean given(int at, Passage passage) {
    int least = Math.max(passage.from(), at - NEAR);
    for (int i = at - 1; i >= least && !tokens.is(i, ";", ",", "and"); i--) {
      String norm = tokens.norm(i);
      if (PRIOR.contains(norm)) {
        return false;
      }
      if (MOVES.contains(norm) && (norm.endsWith("ing") || norm.endsWith("s"))) {
        return own(i, passage);
      }
    }
    return false;
  }

  /** Steps left over what stands between a subject and its verb. */
  private int before(int at, int least) {
    int i = at;
    while (i >= least
        && (tokens.is(i, "now", "currently", "still", "also", "is", "are", "to", "continues")
            || tokens.is(i, "continue", "presently", "initially"))) {
      i--;
    }
    return i;
  }

  /** passive := measure … ("is" | "are") adverb? ("expected" | …) ("to" | "at") … figure */
  private boolean passive(int at, Passage passage) {
    int copula = at - 1;
    while (copula > passage.from() && tokens.is(copula, "now", "currently", "still", "also")) {
      copula--;
    }
    if (!tokens.is(copula, "is", "are") || !tokens.is(at + 1, "to", "at", "between", "in")) {
      return false;
    }
    int least = Math.max(passage.from(), copula - NEAR);
    boolean measure = false;
    for (int i = copula - 1; i >= least && !tokens.is(i, ";", "that", "which"); i--) {
      if (THINGS.contains(tokens.norm(i))) {
        return false;
      }
      measure |= MEASURES.contains(tokens.norm(i));
    }
    return measure && figure(at, passage);
  }

  /**
   * noun := ("raising" | "provides" | …) … "guidance" … figure | … "guidance" … ("is" | "calls" |
   * "of" | ":") … figure
   */
  private boolean noun(int at, Passage passage) {
    if (tokens.is(at, "targets")) {
      return false;
    }
    int least = Math.max(passage.from(), at - NEAR);
    boolean moved = false;
    for (int i = at - 1; i >= least && !tokens.is(i, ";"); i--) {
      if (PRIOR.contains(tokens.norm(i))) {
        return false;
      }
      moved |= MOVES.contains(tokens.norm(i));
    }
    return figure(at, passage) && (moved || states(at, passage));
  }

  /** Whether what follows says what an outlook is: "range is", "for 2014 calls for", ":". */
  private boolean states(int at, Passage passage) {
    int end = Math.min(passage.to(), at + NEAR / 2);
    for (int i = at + 1; i < end; i++) {
      if (STATES.contains(tokens.norm(i))) {
        return !tokens.is(i + 1, "based", "subject", "not", "forward-looking");
      }
      if (PRIOR.contains(tokens.norm(i)) || tokens.is(i, "and", ",", "that", "which")) {
        return false;
      }
    }
    return false;
  }

  private boolean measure(int from, int to) {
    for (int i = from; i < to; i++) {
      if (MEASURES.contains(tokens.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sum or rate follows in the sentence. */
  private boolean figure(int at, Passage passage) {
    if (figures == null) {
      figures = new BitSet();
      for (Money sum : reading.figures().money()) {
        figures.set(sum.from());
      }
      for (Rate rate : reading.figures().rates()) {
        figures.set(rate.from());
      }
    }
    int next = figures.nextSetBit(at + 1);
    return next >= 0 && next < end(at + AHEAD, passage);
  }

  /** The end of a passage, or a token behind it where it opens a list: "the company expects:". */
  private int end(int far, Passage passage) {
    boolean list = tokens.is(passage.to() - 1, ":");
    return list ? Math.min(tokens.size(), far) : Math.min(passage.to(), far);
  }
}
