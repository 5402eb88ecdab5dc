package ex99.extract;

import ex99.extract.Finding.EventFinding.Part;
import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads who is appointed and who leaves. */
final class PeopleGrammar {
  private static final Lexicon WORDS = Lexicon.load("people-words");
  private static final Lexicon OFFICERS = Lexicon.load("officer-words");
  private static final int GAP = 5;
  private static final int LONGEST_TITLE = 16;
  private static final int REACH_OFFICE = 60;

  /** What people elect to do, not to be. */
  private static final WordSet CHOICES =
      WordSet.of(
          "step",
          "retire",
          "resign",
          "leave",
          "depart",
          "relinquish",
          "take",
          "pursue",
          "forgo",
          "waive",
          "receive",
          "defer",
          "exercise",
          "convert",
          "withdraw",
          "reduce",
          "continue",
          "remain",
          "stay",
          "return",
          "devote",
          "focus",
          "terminate",
          "sell",
          "purchase");

  /** Verbs of those who leave for somebody else. */
  private static final WordSet LEAVING =
      WordSet.of(
          "retires",
          "retired",
          "retire",
          "retiring",
          "resigns",
          "resigned",
          "resign",
          "resigning",
          "leaves",
          "left",
          "leave",
          "leaving",
          "departs",
          "departed",
          "departing",
          "steps",
          "stepped",
          "stepping");

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Passages passages;

  /** Who makes way for another and stays as an adviser. */
  private final Set<Integer> advisers = new HashSet<>();

  PeopleGrammar(Reading reading, Passages passages) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
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
    for (Passage passage : passages.all()) {
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
    if (tokens.is(word.from(), "hired") && tasked(word.to()) || chooses(word)) {
      return;
    }
    if (role == Role.APPOINTEE && form.equals("subject") && consults(word.to(), passage.to())) {
      return; // "will serve as a consultant": who leaves
    }
    boolean advises =
        role == Role.APPOINTEE && form.equals("subject") && advises(word.to(), passage);
    role = advises ? Role.DEPARTING : role;
    if (tokens.is(word.from(), "to")
        && tokens.is(word.from() - 1, "leaving", "leave", "left", "resigned", "leaves")) {
      return; // "is leaving to become president of another"
    }
    if (role == Role.APPOINTEE && leavesFor(word, passage.from())) {
      return;
    }
    if (form.equals("office") && !office(word.to(), passage.to())) {
      return;
    }
    boolean listed = form.equals("both") && !inverted(word, passage).isEmpty();
    if (!listed && past(word, passage)
        || form.equals("as") && !followedByAs(word.to(), passage.to())) {
      return;
    }
    if (form.equals("succeed")) {
      for (int person : object(word.to(), passage.to())) {
        moves.add(move(person, Role.DEPARTING, word, true, passage));
      }
    }
    List<Integer> people =
        form.equals("subject") || form.equals("succeed")
            ? List.of()
            : object(word.to(), passage.to());
    if (people.isEmpty() && !form.equals("object") && !form.equals("as")) {
      int verb = told(word.from(), passage.from());
      boolean relative = relative(verb, passage.from());
      people = persons(clauses.subject(verb, passage.from()));
      if (relative && people.size() > 1) {
        people = people.subList(people.size() - 1, people.size());
      } else if (people.isEmpty()) {
        people = apposed(verb, passage.from());
      } else if (people.size() == 1 && !relative) {
        people = withApposed(people.get(0), verb, passage.from());
      }
    }
    if (people.isEmpty() && role == Role.APPOINTEE && form.equals("both")) {
      people = inverted(word, passage);
    }
    if (people.isEmpty() && role == Role.APPOINTEE && form.equals("both")) {
      people = listed(word.to(), passage.to());
    }
    for (int person : people) {
      moves.add(move(person, role, word, false, passage));
    }
    if (advises) {
      advisers.addAll(people);
    }
  }

  /** "Retires as chairman to join Acme": who goes elsewhere comes to nobody of the release. */
  private boolean leavesFor(Lexicon.Match word, int start) {
    int to = tokens.is(word.from(), "to") ? word.from() : word.from() - 1;
    int at = tokens.is(word.to(), "the") ? word.to() + 1 : word.to();
    if (!tokens.is(word.to() - 1, "join") || !tokens.is(to, "to")) {
      return false;
    }
    Mention object = cast.mentionAt(at);
    boolean elsewhere =
        object != null
            ? !isPerson(object.entity()) && !cast.issuers().contains(object.entity())
            : tokens.is(at, "a", "an", "another")
                || tokens.isCapitalized(at) && !tokens.is(at, "our", "its", "board", "company");
    for (int i = to - 1; elsewhere && i >= start && !tokens.is(i, ";", "."); i--) {
      if (LEAVING.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Hired Ann Roe to conduct a search": who has a task of a firm is no officer. */
  private boolean tasked(int at) {
    Mention m = cast.mentionAt(at);
    return m != null
        && tokens.is(m.to(), "to")
        && tokens.is(m.to() + 1, "conduct", "assist", "advise", "perform", "help", "evaluate");
  }

  /** "Has elected to step down": who chooses to do something is not chosen. */
  private boolean chooses(Lexicon.Match word) {
    return tokens.is(word.from(), "elected", "elects", "chosen")
        && tokens.is(word.to(), "to")
        && CHOICES.has(tokens, word.to() + 1);
  }

  /** inverted := "Elected" ("to" … ) ("were" | "was") P "," P "and" P, at the head of a sentence */
  private List<Integer> inverted(Lexicon.Match word, Passage passage) {
    boolean heads = word.from() - passage.from() < 2;
    for (int i = word.to(); heads && i < Math.min(passage.to(), word.to() + LONGEST_TITLE); i++) {
      if (tokens.is(i, "were", "was", "are", "is")) {
        return persons(clauses.at(tokens.is(i + 1, ":") ? i + 2 : i + 1, passage.to()));
      }
      if (cast.mentionAt(i) != null && isPerson(cast.mentionAt(i).entity())) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "A, and B, who was named": the relative clause is of the last alone. */
  private boolean relative(int verb, int start) {
    for (int i = verb - 1; i >= Math.max(start, verb - 4) && cast.mentionAt(i) == null; i--) {
      if (tokens.is(i, "who")) {
        return tokens.is(i + 1, "was", "has", "is") || i + 1 == verb;
      }
    }
    return false;
  }

  private boolean consults(int at, int limit) {
    for (int i = at; i < Math.min(limit, at + GAP); i++) {
      if (tokens.is(i, "consultant")) {
        return true;
      }
      if (OFFICERS.has(tokens, i) || tokens.kind(i) == ex99.token.Token.Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  /** "Will become a senior adviser to the CEO", and Q "incoming CFO": who makes way for Q. */
  private boolean advises(int at, Passage passage) {
    boolean adviser = false;
    for (int i = at; i < Math.min(passage.to(), at + GAP) && !adviser; i++) {
      adviser = tokens.is(i, "advisor", "adviser") && tokens.is(i + 1, "to");
    }
    for (int i = at; adviser && i < Math.min(passage.to(), at + REACH_OFFICE); i++) {
      if (tokens.is(i, "incoming", "successor", "succeed", "succeeds", "replace", "replaces")) {
        return true;
      }
    }
    return false;
  }

  /** listed := "the nominees were elected" words ":" P "," P "and" P */
  private List<Integer> listed(int from, int limit) {
    List<Integer> people = new ArrayList<>();
    boolean list = false;
    for (int i = from; i < limit && (list || i < from + LONGEST_TITLE); i++) {
      list |= tokens.is(i, ":");
      Mention m = list ? cast.mentionAt(i) : null;
      if (m != null) {
        if (isPerson(m.entity()) && !people.contains(m.entity())) {
          people.add(m.entity());
        }
        i = m.to() - 1;
      }
    }
    return people;
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

  /** Whether a past tense tells of a career, not of news: "joined … in 1999", "has served". */
  private boolean past(Lexicon.Match word, Passage passage) {
    String norm = tokens.norm(word.to() - 1);
    if (passage.zone().compareTo(Passage.Zone.LEAD) <= 0 || !norm.endsWith("ed")) {
      return false;
    }
    for (int i = word.to() - 2; i >= Math.max(passage.from(), word.from() - 4); i--) {
      if (tokens.is(i, "has", "have", "announced", "today", "will", "be", "also")) {
        return false;
      }
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

  /**
   * named := ("board" | company) … ("and" "has")? "named" P, with no year or word of a career
   * before
   */
  private boolean named(Lexicon.Match word, Passage passage) {
    if (!word.value().endsWith("both") || object(word.to(), passage.to()).isEmpty()) {
      return false;
    }
    boolean giver = false;
    int least = Math.max(passage.from(), word.from() - REACH_OFFICE);
    for (int i = word.from() - 1; i >= least; i--) {
      if (isCareer(i) || personAt(i) && !giver && tokens.is(i + 1, ",")) {
        return false;
      }
      giver |= tokens.is(i, "board", "directors", "company") || cast.issuers().contains(at(i));
    }
    return giver && !isDated(word.to(), passage.to());
  }

  private int at(int token) {
    Mention m = cast.mentionAt(token);
    return m == null ? -1 : m.entity();
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
    for (int i = passage.from(); i < passage.to(); i++) {
      if (isCareer(i)) {
        return true;
      }
    }
    return false;
  }

  /** told := P "has informed" Q "of" ("his" | "her") "decision to" retire; else the word itself. */
  private int told(int at, int start) {
    boolean decision = false;
    for (int i = at - 1; i >= Math.max(start, at - 5); i--) {
      decision |= tokens.is(i, "decision", "intention", "intent", "plans", "desire", "plan");
      if (decision && tokens.is(i, "his", "her", "their")) {
        for (int k = i - 1; k >= Math.max(start, i - 24); k--) {
          if (tokens.is(k, "informed", "notified", "advised", "told", "announced")) {
            return k;
          }
        }
      }
    }
    return at;
  }

  /** P and Q in "P, vice president of A, and Q will join". */
  private List<Integer> withApposed(int last, int verb, int start) {
    for (int i = verb - 1; i > Math.max(start, verb - LONGEST_TITLE); i--) {
      Mention m = cast.mentionAt(i);
      if (m != null && m.entity() == last) {
        return withApposed(m, start);
      }
    }
    return List.of(last);
  }

  /** P in "P, chairman of A, will join": who stands before the words between two commas. */
  private List<Integer> apposed(int at, int start) {
    int close = at - 1;
    while (close > start && close > at - 5 && !tokens.is(close, ",")) {
      if (cast.mentionAt(close) != null) {
        return List.of();
      }
      close--;
    }
    int least = Math.max(start, close - LONGEST_TITLE);
    for (int i = close - 1; tokens.is(close, ",") && i > least; i--) {
      Mention m = tokens.is(i, ",") ? cast.mentionAt(i - 1) : null;
      if (m != null && isPerson(m.entity())) {
        return withApposed(m, start);
      }
    }
    return List.of();
  }

  /** P and Q in "P, a partner at A, and Q, treasurer of B, have joined". */
  private List<Integer> withApposed(Mention last, int start) {
    int and = last.from() - 1;
    and = tokens.is(and, "mr.", "ms.", "mrs.", "dr.") ? and - 1 : and;
    List<Integer> people = new ArrayList<>();
    if (tokens.is(and, "and") && tokens.is(and - 1, ",")) {
      people.addAll(apposed(and, start));
    }
    if (!people.contains(last.entity())) {
      people.add(last.entity());
    }
    return people;
  }

  /** More people of a list behind the title of one: "A, president; B, treasurer; and C". */
  private List<Integer> titled(Mention first, int limit) {
    List<Integer> people = new ArrayList<>(persons(clauses.at(first.from(), limit)));
    int last = first.to();
    for (int i = first.to(); i < Math.min(limit, last + LONGEST_TITLE + GAP); i++) {
      boolean and = tokens.is(i + 1, "and");
      int name = and ? i + 2 : i + 1;
      name = and && tokens.is(name, "dr.", "dr", "mr.", "ms.", "mrs.") ? name + 1 : name;
      Mention m = tokens.is(i, ";", ",") ? cast.mentionAt(name) : null;
      if (m == null && tokens.is(i, "and") && tokens.is(first.to(), "as")) {
        m = cast.mentionAt(tokens.is(i + 1, "dr.", "dr", "mr.", "ms.", "mrs.") ? i + 2 : i + 1);
        m = m != null && tokens.is(m.to(), "as") ? m : null; // "of A as T and B as U"
      }
      boolean person = m != null && isPerson(m.entity());
      boolean next = person && (tokens.is(i, ";", "and") || and && tokens.is(m.to(), ",", "as"));
      if (next && !people.contains(m.entity())) {
        people.add(m.entity());
        last = m.to();
      } else if (m == null && tokens.is(i, ";")) {
        break;
      }
    }
    return people;
  }

  private List<Integer> object(int from, int limit) {
    Mention first = cast.mentionAt(from);
    boolean own = tokens.is(from, "its", "our") || first != null && clauses.isPossessive(first);
    int gap = own ? 2 * GAP : GAP;
    int end = Math.min(limit, from + gap);
    for (int i = from; i < end; i++) {
      if (tokens.is(i, "(") && !personAt(i + 1)) {
        int close = clauses.closeBracket(i, limit);
        end = Math.min(limit, end + close - i);
        i = close;
        continue;
      }
      Mention m = cast.mentionAt(i);
      if (m != null && isPerson(m.entity())) {
        return titled(m, limit);
      }
      if (tokens.is(i, ",") && personAt(i + 1) && cast.mentionAt(i - 1) == null) {
        continue;
      }
      if (m == null
          && tokens.is(i, "as", "to", "by", "with", "of", ",", "that", "is", "from", ";")) {
        return List.of();
      }
    }
    return List.of();
  }

  private boolean personAt(int at) {
    Mention m = cast.mentionAt(at);
    return m != null && isPerson(m.entity());
  }

  /** Whether the title of an officer follows: "will be its chief financial officer". */
  private boolean office(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + 7); i++) {
      if (OFFICERS.has(tokens, i)) {
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
              "company")) {
        return false;
      }
    }
    return false;
  }

  private boolean followedByAs(int from, int limit) {
    Mention m = from < limit ? cast.mentionAt(from) : null;
    return m != null && tokens.is(m.to(), "as");
  }

  private List<Integer> persons(List<Integer> entities) {
    return entities.stream().filter(this::isPerson).toList();
  }

  private boolean isPerson(int entity) {
    return cast.entity(entity).kind() == PartyKind.PERSON;
  }
}
