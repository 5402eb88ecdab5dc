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

  private static final WordSet NOUNS = WordSet.of("board", "director", "directors", "trustee");

  /** Verbs whose object gets the seat, and whose subject where they are passive. */
  private static final WordSet GIVING =
      WordSet.of(
          "elect",
          "elects",
          "elected",
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

  private static final WordSet JOINING =
      WordSet.of("join", "joins", "joined", "joining", "serve", "sit", "rejoin", "rejoins");

  private static final WordSet BEING =
      WordSet.of("been", "was", "were", "be", "is", "are", "being");

  /** What a board's owner is called, and what it may be said to be. */
  private static final WordSet OWNER =
      WordSet.of(
          "its",
          "the",
          "our",
          "company",
          "'s",
          "'",
          "corporate",
          "bank",
          "company's",
          "trust",
          "corporation",
          "full",
          "own");

  /** What a board does that is not the board of directors. */
  private static final WordSet BODIES =
      WordSet.of(
          "scientific", "medical", "clinical", "technical", "technology", "strategic", "advisory");

  private static final WordSet KINDS =
      WordSet.of(
          "independent",
          "non-executive",
          "nonexecutive",
          "non-employee",
          "outside",
          "new",
          "additional",
          "class",
          "i",
          "ii",
          "iii",
          "external",
          "management");

  /** Auxiliaries of news behind the lead: "will join", "has agreed to join", "have joined". */
  private static final WordSet NEWS = WordSet.of("will", "has", "have");

  private static final WordSet COMING = WordSet.of("agreed", "accepted", "joined", "consented");

  /** How far before a seat its verb may stand. */
  private static final int FAR = 90;

  /** How far behind the verb the first name may stand. */
  private static final int NEAR = 7;

  /** What a member of a board is, where the release calls nobody a director. */
  private static final String MEMBER = "member of the Board of Directors";

  private final Tokens tokens;
  private final Sketch[] known;
  private final List<Sketch> issuers;
  private final Map<Sketch, String> seats = new IdentityHashMap<>();

  BoardSeats(Tokens tokens, Sketch[] known, List<Sketch> issuers) {
    this.tokens = tokens;
    this.known = known;
    this.issuers = issuers;
  }

  /** A phrase that names a seat, and what who gets it is. */
  private record Seat(int from, int to, String title, boolean joined) {}

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
        Seat seat = known[i] != null ? null : seat(i, sentence);
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

  private Seat seat(int noun, Sentence sentence) {
    if (tokens.is(noun, "board")) {
      return board(noun, sentence);
    }
    boolean list = tokens.is(noun, "directors") && tokens.is(noun + 1, ":", ",", "-", "–", "—");
    return list && named(noun, sentence) ? listed(noun, sentence) : director(noun, sentence);
  }

  /** board := ("to" | "on" | join | "member of") owner* "board" ("of" "directors")? (of issuer)? */
  private Seat board(int noun, Sentence sentence) {
    int from = noun;
    while (from > sentence.from() && BODIES.has(tokens, from - 1)) {
      from--;
    }
    String title = from < noun ? "member of the " + tokens.text(from, noun + 1) : MEMBER;
    while (from > sentence.from()
        && (OWNER.has(tokens, from - 1) || issuers.contains(known[from - 1]))) {
      from--;
    }
    boolean body = tokens.is(noun + 1, "of") && tokens.is(noun + 2, "directors", "trustees");
    int to = body ? noun + 3 : noun + 1;
    if (tokens.is(to, "'s", "'", "committee", "chair", "chairman") || !ours(to) || old(to)) {
      return null;
    }
    boolean member = tokens.is(from - 1, "of") && tokens.is(from - 2, "member", "members");
    if (member) {
      from -= tokens.is(from - 3, "a", "new") ? 4 : 3;
      return tokens.is(from, "as") || GIVING.has(tokens, from)
          ? new Seat(tokens.is(from, "as") ? from : from + 1, to, title, false)
          : null;
    }
    if (JOINING.has(tokens, from - 1)) {
      return new Seat(from - 1, to, title, true);
    }
    boolean on = tokens.is(from - 1, "on") && JOINING.has(tokens, from - 2);
    if (!on && !tokens.is(from - 1, "to")) {
      return null;
    }
    boolean elected = tokens.is(from - 2, "election", "appointment");
    boolean nominated = elected && tokens.is(from - 3, "for");
    int start = nominated ? from - 3 : on ? from - 2 : from - 1;
    return new Seat(start, to, title, false);
  }

  /** director := ("as" | person | verb) ("a" | "an")? kind* "director" ("of" issuer)? */
  private Seat director(int noun, Sentence sentence) {
    int from = noun;
    while (from > sentence.from() && KINDS.has(tokens, from - 1)) {
      from--;
    }
    int kind = tokens.is(from, "new", "additional") ? from + 1 : from;
    boolean article = tokens.is(from - 1, "a", "an");
    int start = article ? from - 1 : from;
    boolean as = tokens.is(start - 1, "as");
    boolean apposed =
        article && start > 0 && (known[start - 1] != null && known[start - 1].isPerson());
    boolean verb = article && GIVING.has(tokens, start - 1);
    if (!as && !apposed && !verb || !ours(noun + 1) || old(noun + 1)) {
      return null;
    }
    String title = tokens.text(kind, noun + 1);
    boolean plural = tokens.is(noun, "directors");
    return new Seat(
        as ? start - 1 : start,
        noun + 1,
        plural ? title.substring(0, title.length() - 1) : title,
        false);
  }

  /** Whether a list of new directors follows: "elected two new independent directors: Ann Roe". */
  private boolean named(int noun, Sentence sentence) {
    for (int i = noun - 1; i >= Math.max(sentence.from(), noun - NEAR); i--) {
      if (GIVING.has(tokens, i)) {
        return !BEING.has(tokens, i - 1);
      }
    }
    return false;
  }

  private Seat listed(int noun, Sentence sentence) {
    int from = noun;
    while (from > sentence.from() && KINDS.has(tokens, from - 1)) {
      from--;
    }
    from = tokens.is(from, "new", "additional") ? from + 1 : from;
    String title = tokens.text(from, noun + 1);
    return new Seat(from, noun + 2, title.substring(0, title.length() - 1), false);
  }

  /** Whether no other company's board is meant: "of Acme" behind it is the issuer. */
  private boolean ours(int to) {
    int of = tokens.is(to, "of", "at", "for") ? to + 1 : -1;
    of = of > 0 && tokens.is(of, "the") ? of + 1 : of;
    return of < 0
        || of >= known.length
        || known[of] == null && !tokens.isCapitalized(of)
        || issuers.contains(known[of]);
  }

  /** "in 1999", "since", "until": a seat got long ago. */
  private boolean old(int to) {
    return tokens.is(to, "in", "since", "until", "from", "between", "for")
        && !tokens.is(to + 1, "connection", "conjunction", "the", "a");
  }

  private void give(Seat seat, Sentence sentence) {
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
        boolean passive = BEING.has(tokens, i - 1) || tokens.is(i - 1, "also", "unanimously");
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
  private boolean behind(Seat seat, Sentence sentence) {
    List<Sketch> people = people(seat.to(), sentence.to(), seat.to() - 1);
    people.forEach(person -> note(person, seat));
    return people.isEmpty();
  }

  private void note(Sketch person, Seat seat) {
    seats.merge(person, seat.title(), (one, other) -> one.equals(MEMBER) ? other : one);
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

  /** The people of whom a verb is said: those of its list, not those of their relative clauses. */
  private void subjects(Seat seat, int verb, int least) {
    int from = verb;
    while (from > least && !tokens.is(from - 1, "that", ":", "“", "\"")) {
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
