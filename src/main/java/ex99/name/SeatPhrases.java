package ex99.name;

import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;

/**
 * Reads the phrases that name a seat on the issuer's board: "to its board of directors", "as an
 * independent director", "member of the board".
 */
final class SeatPhrases {
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
          "scientific",
          "medical",
          "clinical",
          "technical",
          "technology",
          "strategic",
          "advisory",
          "supervisory",
          "managing");

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

  /**
   * What a member of a board is, where the release calls nobody a director: as the lists of boards
   * have it, with all the words of "board of directors" and of "member of the board".
   */
  static final String MEMBER = "Member, Board of Directors";

  private final Tokens tokens;
  private final Sketch[] known;
  private final List<Sketch> issuers;

  SeatPhrases(Tokens tokens, Sketch[] known, List<Sketch> issuers) {
    this.tokens = tokens;
    this.known = known;
    this.issuers = issuers;
  }

  /** A phrase that names a seat, and what who gets it is. */
  record Seat(int from, int to, String title, boolean joined) {}

  Seat seat(int noun, Sentence sentence) {
    if (tokens.is(noun, "board", "boards")) {
      return board(noun, sentence);
    }
    if (tokens.is(noun, "seat", "vacancy")) {
      return filled(noun, sentence);
    }
    boolean list = tokens.is(noun, "directors") && tokens.is(noun + 1, ":", ",", "-", "–", "—");
    return list && named(noun, sentence) ? listed(noun, sentence) : director(noun, sentence);
  }

  /** filled := "board" … "to" "fill" word{0,4} ("seat" | "vacancy"), of the issuer's board */
  private Seat filled(int noun, Sentence sentence) {
    int verb = noun - 1;
    while (verb > sentence.from() && noun - verb < BoardSeats.NEAR && !tokens.is(verb, "fill")) {
      verb--;
    }
    boolean board = tokens.is(noun + 1, "on") && tokens.is(noun + 3, "board");
    for (int i = verb - 1; i > sentence.from() && !board; i--) {
      board = tokens.is(i, "board") && (tokens.is(i - 1, "its", "the") || known[i - 1] != null);
    }
    boolean fills = tokens.is(verb, "fill");
    boolean will = fills && tokens.is(verb - 1, "will") && tokens.is(noun + 1, "on");
    if (board && will) {
      return new Seat(verb - 1, noun + 1, "director", true); // "will fill the vacancy on the Board"
    }
    return board && fills && tokens.is(verb - 1, "to")
        ? new Seat(verb - 1, noun + 1, "director", false)
        : null;
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
      return tokens.is(from, "as") || BoardSeats.GIVING.has(tokens, from)
          ? new Seat(tokens.is(from, "as") ? from : from + 1, to, title, false)
          : null;
    }
    if (BoardSeats.JOINING.has(tokens, from - 1)) {
      return new Seat(from - 1, to, title, true);
    }
    if (tokens.is(from - 1, "for")
        && tokens.is(from - 2, "nominees", "candidates", "directors")
        && tokens.is(to, ":")) {
      return new Seat(from - 2, to + 1, "director", false);
    }
    boolean on = tokens.is(from - 1, "on") && BoardSeats.JOINING.has(tokens, from - 2);
    if (!on && !tokens.is(from - 1, "to")) {
      return null;
    }
    boolean elected = tokens.is(from - 2, "election", "appointment");
    boolean nominated = elected && tokens.is(from - 3, "for");
    int start = nominated ? from - 3 : on ? from - 2 : from - 1;
    if (nominated && tokens.is(start - 1, "stand", "stands", "standing")) {
      return new Seat(start - 1, to, title, true);
    }
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
    boolean verb = article && BoardSeats.GIVING.has(tokens, start - 1);
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
    for (int i = noun - 1; i >= Math.max(sentence.from(), noun - BoardSeats.NEAR); i--) {
      if (BoardSeats.GIVING.has(tokens, i)) {
        return !BoardSeats.BEING.has(tokens, i - 1);
      }
    }
    return false;
  }

  Seat listed(int noun, Sentence sentence) {
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
        || tokens.is(of, "corporation", "company", "bank", "companies") && tokens.is(of - 1, "the")
        || issuers.contains(known[of]);
  }

  /** "in 1999", "since", "until": a seat got long ago. */
  private boolean old(int to) {
    return tokens.is(to, "in", "since", "until", "from", "between", "for")
        && !tokens.is(to + 1, "connection", "conjunction", "the", "a");
  }
}
