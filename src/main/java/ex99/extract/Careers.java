package ex99.extract;

import ex99.name.Mention;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * The paragraphs that tell what somebody has done in life: "Ms. Roe most recently served as
 * treasurer of Acme, where she led its $2 billion sale." Their deals and sums are none that the
 * release announces.
 *
 * <p>career := (opener … ",")? person ("," age ",")? word{0,4} (done | "was" post | "is" post), in
 * a paragraph behind the lead
 */
final class Careers {
  /** How far behind the start of a paragraph its subject may stand. */
  private static final int OPENING = 18;

  /** How far behind the subject the verb of a career may stand. */
  private static final int NEAR = 8;

  private static final WordSet OPENERS =
      WordSet.of(
          "prior",
          "before",
          "previously",
          "earlier",
          "most",
          "during",
          "over",
          "from",
          "in",
          "since",
          "after",
          "with",
          "a",
          "following",
          "until");

  private static final WordSet DONE =
      WordSet.of(
          "served",
          "serves",
          "held",
          "holds",
          "joined",
          "worked",
          "spent",
          "began",
          "started",
          "founded",
          "co-founded",
          "cofounded",
          "earned",
          "graduated",
          "brings",
          "been");

  private static final WordSet POSTS =
      WordSet.of(
          "chief",
          "president",
          "vice",
          "senior",
          "executive",
          "managing",
          "director",
          "chairman",
          "chair",
          "partner",
          "founder",
          "co-founder",
          "cofounder",
          "ceo",
          "cfo",
          "coo",
          "cto",
          "investor",
          "engineer",
          "professor",
          "attorney",
          "lawyer",
          "economist",
          "entrepreneur",
          "analyst",
          "banker",
          "treasurer",
          "officer",
          "head",
          "responsible",
          "member",
          "veteran");

  /** Words of what is announced now. */
  private static final WordSet NEWS =
      WordSet.of(
          "today", "will", "shall", "agreed", "agrees", "announced", "announces", "proposed");

  private final Tokens tokens;
  private final Reading reading;
  private int block = -1;
  private boolean career;

  /** The sentence that was asked of last, and what it is: long ones are read once. */
  private Sentence last;

  private boolean told;

  Careers(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
  }

  /** Whether a token stands in a sentence that tells of somebody's life and of nothing new. */
  boolean tell(int token) {
    int here = tokens.block(token);
    if (here != block) {
      block = here;
      int start = reading.manuscript().blocks().get(here).span().start();
      career = opens(tokens.sentenceAt(tokens.firstFrom(start)));
    }
    Sentence sentence = tokens.sentenceAt(token);
    if (last == null || last.from() != sentence.from()) {
      last = sentence;
      told = career ? !isNews(sentence) : opens(sentence);
    }
    return told;
  }

  private boolean opens(Sentence sentence) {
    int end = sentence.to();
    int at = subject(sentence);
    if (at < 0 || isNews(sentence)) {
      return false;
    }
    for (int i = at; i < Math.min(end, at + NEAR); i++) {
      if (DONE.has(tokens, i)) {
        return true;
      }
      if (tokens.is(i, "was", "is")) {
        return has(POSTS, i + 1, Math.min(end, i + NEAR));
      }
    }
    return false;
  }

  /** Behind the person of whom a paragraph's first sentence tells; -1 if it tells of none. */
  private int subject(Sentence sentence) {
    int to = Math.min(sentence.to(), sentence.from() + OPENING);
    boolean opener = OPENERS.has(tokens, sentence.from());
    int at = sentence.from();
    if (opener) {
      while (at < to && !tokens.is(at, ",", "he", "she")) {
        at++;
      }
      at += tokens.is(at, ",") ? 1 : 0;
    }
    Mention named = reading.cast().firstIn(at, Math.min(to, at + 2));
    boolean person = named != null && reading.cast().isPerson(named.entity());
    int end = person ? named.to() : tokens.is(at, "he", "she") ? at + 1 : -1;
    boolean aged = end > 0 && tokens.is(end, ",") && tokens.isNumber(end + 1);
    return aged ? end + 3 : end;
  }

  private boolean isNews(Sentence sentence) {
    return has(NEWS, sentence.from(), sentence.to());
  }

  private boolean has(WordSet words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
