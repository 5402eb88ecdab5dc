package ex99.extract;

import ex99.extract.Finding.EventFinding.Part;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads who is appointed and who leaves. */
final class PeopleGrammar {
  private static final Lexicon WORDS = Lexicon.load("people-words");
  private static final Lexicon OFFICERS = Lexicon.load("officer-words");
  private static final Lexicon DEGREES = Lexicon.load("degrees");
  private static final int GAP = 5;
  private static final int LONGEST_TITLE = 16;
  private static final int REACH_OFFICE = 60;

  private final Tokens tokens;
  private final Cast cast;
  private final Movers movers;
  private final CareerTenses tenses;
  private final OtherErrands errands;
  private final Passages passages;

  /** Who makes way for another and stays as an adviser. */
  private final Set<Integer> advisers = new HashSet<>();

  PeopleGrammar(Reading reading, Passages passages) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.movers = new Movers(reading);
    this.tenses = new CareerTenses(reading, movers);
    this.errands = new OtherErrands(reading);
    this.passages = passages;
  }

  /**
   * A person who comes or goes.
   *
   * @param part who, and which of the two
   * @param at the first token of the word
   * @param to the token after it
   * @param succeeded whether somebody's coming is all that tells of the going
   * @param officer whether the passage speaks of an office or a seat on a board
   * @param passage where it stands
   */
  record Move(Part part, int at, int to, boolean succeeded, boolean officer, Passage passage) {}

  List<Move> read() {
    List<Move> moves = new ArrayList<>();
    boolean listing = false;
    for (Passage passage : passages.all()) {
      listing = listing && listed(passage, moves) || opensList(passage);
      int to = passage.to();
      for (int i = WORDS.next(tokens, passage.from(), to);
          i < to;
          i = WORDS.next(tokens, i + 1, to)) {
        Lexicon.Match match = WORDS.match(tokens, i);
        if (match != null
            && match.to() <= passage.to()
            && cast.mentionAt(i) == null
            && !passages.spoken(i)) {
          read(match, passage, moves);
          i = match.to() - 1;
        }
      }
    }
    return moved(moves);
  }

  /** Whether points of a list that follow name who is appointed: "the following promotions:". */
  private boolean opensList(Passage passage) {
    if (!tokens.is(passage.to() - 1, ":")) {
      return false;
    }
    int least = Math.max(passage.from(), passage.to() - LONGEST_TITLE);
    boolean following = false;
    boolean comes = false;
    for (int i = least; i < passage.to(); i++) {
      following |= tokens.is(i, "following", "follows", "are", "these");
      comes |= tokens.is(i, "appointments", "promotions", "appointed", "promoted", "nominees");
      comes |= tokens.is(i, "elected", "named") && !tokens.is(i + 1, "executive");
      if (tokens.is(i, "previously", "since", "resigned", "resignations", "not")) {
        return false;
      }
    }
    return following && comes;
  }

  /** point := mark? honorific? P ("," | "as" | "to" | "has" | "-" …): one more who is appointed. */
  private boolean listed(Passage passage, List<Move> moves) {
    int at = tokens.isWord(passage.from()) ? passage.from() : passage.from() + 1;
    at = movers.behindHonorific(at);
    Mention m = cast.mentionAt(at);
    if (m == null || !movers.personAt(at) || m.to() > passage.to()) {
      return false;
    }
    Part part = new Part(m.entity(), Role.APPOINTEE);
    moves.add(new Move(part, m.from(), m.to(), false, false, passage));
    return true;
  }

  /** Without those who leave an office to a successor and take another one. */
  private List<Move> moved(List<Move> moves) {
    Set<Integer> coming = new HashSet<>();
    moves.removeIf(
        move -> move.part().role() == Role.APPOINTEE && advisers.contains(move.part().entity()));
    for (Move move : moves) {
      if (move.part().role() == Role.APPOINTEE) {
        coming.add(move.part().entity());
      }
    }
    moves.removeIf(move -> move.succeeded() && coming.contains(move.part().entity()));
    return moves;
  }

  private void read(Lexicon.Match word, Passage passage, List<Move> moves) {
    int space = word.value().indexOf(' ');
    Role role = Role.valueOf(word.value().substring(0, space).toUpperCase(Locale.ROOT));
    String form = word.value().substring(space + 1);
    if (tokens.is(word.from(), "names") && tokens.is(word.from() - 1, "the", "under", "brand")) {
      return;
    }
    if (tokens.is(word.from(), "retired")
        && word.to() < passage.to()
        && (tokens.is(word.to(), ")") || tokens.isCapitalized(word.to()))) {
      return; // a rank's, not news: "General (Retired) Ann Roe"
    }
    if (tokens.is(word.from() - 1, "continue", "continues", "continuing")) {
      return; // who goes on with what he does is not appointed
    }
    if (tokens.is(word.from(), "hired") && errands.tasked(word.to()) || errands.chooses(word)) {
      return;
    }
    if (role == Role.APPOINTEE
        && form.equals("subject")
        && errands.consults(word.to(), passage.to())) {
      return; // "will serve as a consultant": who leaves
    }
    boolean advises =
        role == Role.APPOINTEE && form.equals("subject") && errands.advises(word.to(), passage);
    role = advises ? Role.DEPARTING : role;
    if (tokens.is(word.from(), "to")
        && tokens.is(word.from() - 1, "leaving", "leave", "left", "resigned", "leaves")) {
      return; // "is leaving to become president of another"
    }
    if (role == Role.APPOINTEE
        && (errands.leavesFor(word, passage.from())
            || errands.failed(word)
            || errands.sitsOnCommittee(word, passage.from()))) {
      return;
    }
    if (errands.isPensioner(word)) {
      return;
    }
    int last = word.to() - 1;
    if (role == Role.DEPARTING && errands.leavesForUs(last, passage.to())) {
      return; // "left Acme to join us"
    }
    if (form.equals("office") && !office(word.to(), passage.to())) {
      return;
    }
    boolean listed = form.equals("both") && !movers.inverted(word, passage).isEmpty();
    if (!listed && tenses.past(word, passage)
        || form.equals("as") && !followedByAs(word.to(), passage.to())) {
      return;
    }
    if (form.equals("succeed")) {
      for (int person : movers.object(word.to(), passage.to())) {
        moves.add(move(person, Role.DEPARTING, word, true, passage));
      }
    }
    List<Integer> people =
        form.equals("subject") || form.equals("succeed") || form.equals("inverted")
            ? List.of()
            : movers.object(word.to(), passage.to());
    if (people.isEmpty() && !form.equals("object") && !form.equals("as")) {
      int left = errands.cameFrom(last, passage.from());
      people = movers.subject(left < 0 ? word.from() : left, passage.from());
    }
    boolean turned = form.equals("both") || form.equals("inverted");
    if (people.isEmpty() && role == Role.APPOINTEE && turned) {
      people = movers.inverted(word, passage);
    }
    if (people.isEmpty() && form.equals("succeed") && word.from() - passage.from() < 2) {
      people = movers.heir(word, passage);
    }
    if (people.isEmpty() && role == Role.APPOINTEE && form.equals("both")) {
      people = movers.listed(word.to(), passage.to());
    }
    if (role == Role.APPOINTEE && !people.isEmpty()) {
      people = withGapped(people, word.to(), passage.to());
    }
    boolean makesWay = tokens.is(word.from(), "in") && tokens.is(word.from() + 1, "place");
    for (int person : people) {
      moves.add(move(person, role, word, makesWay, passage));
    }
    if (advises) {
      advisers.addAll(people);
    }
  }

  /** "Ann Roe will be chairman of Acme and John Doe treasurer": with whom a verb is left out. */
  private List<Integer> withGapped(List<Integer> people, int from, int limit) {
    List<Integer> all = new ArrayList<>(people);
    for (int i = from; i + 1 < Math.min(limit, from + REACH_OFFICE) && !tokens.is(i, ";"); i++) {
      int name = tokens.is(i, "and", ",") ? movers.behindHonorific(i + 1) : limit;
      name = tokens.is(i, ",") && tokens.is(i + 1, "and") ? limit : name;
      if (name < limit
          && movers.personAt(name)
          && office(behindDegrees(cast.mentionAt(name).to(), limit), limit)) {
        int person = cast.mentionAt(name).entity();
        if (!all.contains(person)) {
          all.add(person);
        }
      }
    }
    return all;
  }

  /** The token behind degrees and their comma: ", M.D., Ph.D.,"; or the given one. */
  private int behindDegrees(int at, int limit) {
    int i = at;
    while (i + 2 < limit && tokens.is(i, ",") && DEGREES.has(tokens, i + 1)) {
      i += 2;
    }
    return i > at && tokens.is(i, ",") ? i + 1 : i;
  }

  private Move move(int person, Role role, Lexicon.Match word, boolean succeeded, Passage passage) {
    boolean officer = tokens.is(word.to() - 2, "filled"); // a seat
    int end = Math.min(passage.to(), word.to() + REACH_OFFICE);
    for (int i = word.to(); i + 1 < Math.min(end, word.to() + 2 * GAP); i++) {
      if (tokens.is(i, "advisory") && tokens.is(i + 1, "board", "committee", "council")) {
        return new Move(new Part(person, role), word.from(), word.to(), succeeded, false, passage);
      }
    }
    for (int i = Math.max(passage.from(), word.from() - REACH_OFFICE); i < end && !officer; i++) {
      officer = OFFICERS.has(tokens, i);
    }
    return new Move(new Part(person, role), word.from(), word.to(), succeeded, officer, passage);
  }

  /** Whether the title of an officer follows: "will be its chief financial officer". */
  private boolean office(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + 7); i++) {
      if (OFFICERS.has(tokens, i) || tokens.is(i, "counsel") && tokens.is(i - 1, "general")) {
        return true;
      }
      boolean owner = cast.mentionAt(i) != null || tokens.is(i, "'s", "'");
      if (!owner
          && !tokens.is(
              i,
              "its",
              "the",
              "a",
              "our",
              "vice",
              "senior",
              "executive",
              "new",
              "managing",
              "as",
              "interim",
              "acting",
              "company",
              "general")) {
        return false;
      }
    }
    return false;
  }

  private boolean followedByAs(int from, int limit) {
    Mention m = from < limit ? cast.mentionAt(from) : null;
    int at = m == null ? limit : m.to();
    if (tokens.is(at, "to") && tokens.is(at + 1, "its", "the", "our")) { // "to its team as"
      int to = Math.min(limit, at + 2 * GAP);
      while (at < to && !tokens.is(at, "as", ",", ";")) {
        at++;
      }
    }
    return at < limit && tokens.is(at, "as");
  }
}
