package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads who gets a seat on the issuer's board, whatever else is said of them in between: "the
 * election of Ann Roe, president of Acme, and John Doe to its board".
 */
final class BoardSeats {
  private static final Lexicon HONORIFICS = Lexicon.load("honorifics");

  private static final WordSet NOUNS =
      WordSet.of("board", "boards", "director", "directors", "trustee", "seat", "vacancy");

  /** Verbs whose object gets the seat, and whose subject where they are passive. */
  static final WordSet GIVING =
      WordSet.of(
          "elect",
          "elects",
          "elected",
          "re-elected",
          "reelected",
          "re-elect",
          "electing",
          "election",
          "appoint",
          "appoints",
          "appointed",
          "appointing",
          "appointment",
          "appointments",
          "name",
          "names",
          "named",
          "naming",
          "nominate",
          "nominates",
          "nominated",
          "nominating",
          "nomination",
          "add",
          "adds",
          "added",
          "adding",
          "addition",
          "welcome",
          "welcomes",
          "welcomed",
          "selected",
          "selection",
          "chosen",
          "invited",
          "proposed",
          "brings");

  static final WordSet JOINING =
      WordSet.of("join", "joins", "joined", "joining", "serve", "sit", "rejoin", "rejoins");

  static final WordSet BEING = WordSet.of("been", "was", "were", "be", "is", "are", "being");

  /** Auxiliaries of news behind the lead: "will join", "has agreed to join", "have joined". */
  private static final WordSet NEWS = WordSet.of("will", "has", "have");

  private static final WordSet COMING = WordSet.of("agreed", "accepted", "joined", "consented");

  /** The longest dateline. */
  private static final int DATELINE = 20;

  /** How far before a seat its verb may stand. */
  private static final int FAR = 90;

  /** How far behind the verb the first name may stand. */
  static final int NEAR = 7;

  private final Tokens tokens;
  private final Sketch[] known;
  private final Map<Sketch, String> seats = new IdentityHashMap<>();
  private final SeatPhrases phrases;

  BoardSeats(Tokens tokens, Sketch[] known, List<Sketch> issuers) {
    this.tokens = tokens;
    this.known = known;
    this.phrases = new SeatPhrases(tokens, known, issuers);
  }

  /**
   * The new seats by who gets them: those of the lead, which ends at a token, and behind it those
   * that are still to come, for what is past there is a career.
   */
  Map<Sketch, String> find(int lead) {
    for (Sentence sentence : tokens.sentences()) {
      int to = sentence.to();
      if (sentence.from() >= lead && !isNews(sentence)) {
        continue;
      }
      for (int i = NOUNS.next(tokens, sentence.from(), to); i < to; ) {
        SeatPhrases.Seat seat = known[i] != null ? null : phrases.seat(i, sentence);
        if (seat != null) {
          give(seat, sentence);
        }
        i = NOUNS.next(tokens, i + 1, to);
      }
    }
    return seats;
  }

  private boolean isNews(Sentence sentence) {
    int to = sentence.to();
    for (int i = NEWS.next(tokens, sentence.from(), to); i < to; i = NEWS.next(tokens, i + 1, to)) {
      if (tokens.is(i, "will") || i + 1 < to && COMING.has(tokens, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private void give(SeatPhrases.Seat seat, Sentence sentence) {
    int least = Math.max(sentence.from(), seat.from() - FAR);
    if (seat.joined()) {
      subjects(seat, seat.from(), least);
      return;
    }
    for (int i = seat.from() - 1; i >= least; i--) {
      if (known[i] == null && JOINING.has(tokens, i) && tokens.is(seat.from(), "as")) {
        subjects(seat, i, least);
        return;
      }
      if (known[i] == null && GIVING.has(tokens, i) && !tokens.is(i - 1, "who")) {
        boolean adverb = tokens.is(i - 1, "also", "unanimously");
        boolean passive =
            BEING.has(tokens, i - 1)
                || adverb && (BEING.has(tokens, i - 2) || people(i + 1, seat.from(), i).isEmpty());
        if (passive || people(i + 1, seat.from(), i).isEmpty() && behind(seat, sentence)) {
          subjects(seat, i, least);
        } else {
          people(i + 1, seat.from(), i).forEach(person -> note(person, seat));
        }
        return;
      }
    }
  }

  /** Gives a seat to those who are named behind it: "elected to its board Ann Roe and John Doe". */
  private boolean behind(SeatPhrases.Seat seat, Sentence sentence) {
    boolean counted = tokens.is(seat.to(), ",", ":") && counted(seat.from(), sentence.from());
    int from = counted ? seat.to() + 1 : seat.to();
    List<Sketch> people = people(from, sentence.to(), from - 1);
    people.forEach(person -> note(person, seat));
    return people.isEmpty();
  }

  /** "Two new members to its board, Ann Roe and John Doe": whether such a noun stands before it. */
  private boolean counted(int seat, int least) {
    return seat > least && tokens.is(seat - 1, "members", "directors", "member", "director");
  }

  private void note(Sketch person, SeatPhrases.Seat seat) {
    seats.merge(person, seat.title(), (one, other) -> one.equals(SeatPhrases.MEMBER) ? other : one);
  }

  /** Those who are named behind a verb, one after another, whatever stands between commas. */
  private List<Sketch> people(int from, int to, int verb) {
    List<Sketch> people = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Sketch there = known[i];
      boolean first = there != null && there != known[i - 1];
      if (first && there.isPerson()) {
        boolean near = people.isEmpty() && i - verb <= NEAR && !comma(verb + 1, i);
        if (near || !people.isEmpty() && tokens.is(i - 1, ",", "and", ";", "&")) {
          people.add(there);
        }
      }
    }
    return people;
  }

  private boolean comma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, ",", ";", ":")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a dash closes the dateline, with a year or a bracket before it. */
  private boolean dateline(int dash) {
    return tokens.is(dash, "-", "--", "–", "—")
        && (tokens.isNumber(dash - 1) || tokens.is(dash - 1, ")", "/"))
        && dash - tokens.sentenceAt(dash).from() < DATELINE;
  }

  /** The people of whom a verb is said: those of its list, not those of their relative clauses. */
  private void subjects(SeatPhrases.Seat seat, int verb, int least) {
    int from = verb;
    while (from > least && !tokens.is(from - 1, "that", ":", "“", "\"") && !dateline(from - 1)) {
      from--;
    }
    boolean open = false;
    for (int i = from; i < verb; i++) {
      Sketch there = known[i];
      open &= !tokens.is(i, "announced", "said");
      if (there == null || !there.isPerson() || i > from && there == known[i - 1]) {
        continue;
      }
      boolean listed =
          tokens.is(i - 1, ",", "and", ";", "&") || i > 0 && HONORIFICS.has(tokens, i - 1);
      if (listed || !open && !comma(from, i)) {
        open = true;
        note(there, seat);
      }
    }
  }
}
