package ex99.extract;

import ex99.model.PartyKind;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Tells whom a word of coming or going is said of: its object, its subject, a list behind it. */
final class Movers {
  private static final Lexicon HONORIFICS = Lexicon.load("honorifics");
  private static final Lexicon OFFICERS = Lexicon.load("officer-words");
  private static final int GAP = 5;

  /** How far before a pronoun whom it means may stand. */
  private static final int REACH = 60;

  private static final int LONGEST_TITLE = 16;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;

  Movers(Reading reading) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
  }

  /** Who does what the verb before a token says. */
  List<Integer> subject(int word, int start) {
    int verb = told(word, start);
    boolean relative = relative(verb, start);
    List<Integer> people = persons(clauses.subject(verb, start));
    if (relative && people.size() > 1) {
      return people.subList(people.size() - 1, people.size());
    }
    if (people.isEmpty()) {
      return apposed(verb, start);
    }
    return people.size() == 1 && !relative ? withApposed(people.get(0), verb, start) : people;
  }

  /** inverted := "Elected" ("to" … ) ("were" | "was") P "," P "and" P, at the head of a sentence */
  List<Integer> inverted(Lexicon.Match word, Passage passage) {
    boolean heads = word.from() - passage.from() < 2;
    for (int i = word.to(); heads && i < Math.min(passage.to(), word.to() + LONGEST_TITLE); i++) {
      if (tokens.is(i, "were", "was", "are", "is")) {
        int first = tokens.is(i + 1, ":") ? i + 2 : i + 1;
        return personAt(first)
            ? titled(cast.mentionAt(first), passage.to())
            : persons(clauses.at(first, passage.to()));
      }
      if (cast.mentionAt(i) != null && isPerson(cast.mentionAt(i).entity())) {
        return List.of();
      }
    }
    return List.of();
  }

  /** heir := "Succeeding" (him | P) "as" title ("is" | "was" | "will be") Q, heading a sentence */
  List<Integer> heir(Lexicon.Match word, Passage passage) {
    int end = Math.min(passage.to() - 1, word.to() + 2 * LONGEST_TITLE);
    boolean as = false;
    for (int i = word.to(); i < end && !tokens.is(i, ";", ","); i++) {
      as |= tokens.is(i, "as");
      boolean verb = as && tokens.is(i, "is", "was", "be");
      if (verb && personAt(behindHonorific(i + 1))) {
        return List.of(cast.mentionAt(behindHonorific(i + 1)).entity());
      }
    }
    return List.of();
  }

  /** "A, and B, who was named": the relative clause is of the last alone. */
  private boolean relative(int verb, int start) {
    for (int i = verb - 1; i >= Math.max(start, verb - 4) && cast.mentionAt(i) == null; i--) {
      if (tokens.is(i, "who")) {
        return tokens.is(i + 1, "was", "has", "is", "will") || i + 1 == verb;
      }
    }
    return false;
  }

  /** listed := "the nominees were elected" words ":" P "," P "and" P */
  List<Integer> listed(int from, int limit) {
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
    for (int i = verb - 1; i > Math.max(start, verb - 2 * LONGEST_TITLE); i--) {
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
    and = tokens.is(and, ",") ? counted(and) : and;
    if (tokens.is(and, "and") && tokens.is(and - 1, ",")) {
      people.addAll(apposed(and, start));
    }
    if (!people.contains(last.entity())) {
      people.add(last.entity());
    }
    return people;
  }

  /** The "and" of "A, its chairman, and one other director, B, will join", or the comma itself. */
  private int counted(int comma) {
    int i = comma - 1;
    while (i > comma - 2 * GAP && tokens.isWord(i) && !tokens.is(i, "and")) {
      i--;
    }
    boolean other = tokens.is(i + 1, "one", "another") && tokens.is(i, "and");
    return other && !tokens.is(comma - 1, "year") ? i : comma;
  }

  /** More people of a list behind the title of one: "A, president; B, treasurer; and C". */
  private List<Integer> titled(Mention first, int limit) {
    List<Integer> people = new ArrayList<>(persons(clauses.at(first.from(), limit)));
    int last = first.to();
    for (int i = first.to(); i < Math.min(limit, last + LONGEST_TITLE + GAP); i++) {
      boolean and = tokens.is(i + 1, "and");
      int name = and ? i + 2 : i + 1;
      int bare = behindHonorific(name);
      boolean honoured = bare > name; // ", Professor B, and": a person, not the first one's title
      name = bare;
      Mention m = tokens.is(i, ";", ",") ? cast.mentionAt(name) : null;
      if (m == null && tokens.is(i, "and") && tokens.is(first.to(), "as")) {
        m = cast.mentionAt(tokens.is(i + 1, "dr.", "dr", "mr.", "ms.", "mrs.") ? i + 2 : i + 1);
        m = m != null && tokens.is(m.to(), "as") ? m : null; // "of A as T and B as U"
      }
      boolean person = m != null && isPerson(m.entity());
      boolean next =
          person
              && (tokens.is(i, ";", "and")
                  || honoured
                  || and && tokens.is(m.to(), ",", "as", "to"));
      if (next && !people.contains(m.entity())) {
        people.add(m.entity());
        last = m.to();
      } else if (m == null && tokens.is(i, ";")) {
        break;
      }
    }
    return people;
  }

  /** The token behind "Dr." or "Professor" at a token, or the same token. */
  int behindHonorific(int at) {
    Lexicon.Match match = cast.mentionAt(at) == null ? HONORIFICS.match(tokens, at) : null;
    return match == null ? at : match.to();
  }

  /**
   * counted := number "of" ("its" | "the") word{0,3} ("directors" | "members" | …) ("," | ":")?
   * person; the person's token, or the given one
   */
  private int counted(int from, int limit) {
    int of = from + 1;
    if (!tokens.is(of, "of") || !tokens.is(of + 1, "its", "the", "our", "their")) {
      return from;
    }
    for (int i = of + 2; i < Math.min(limit - 2, of + 2 + GAP); i++) {
      if (tokens.is(i, "directors", "members", "officers", "executives", "trustees")) {
        int person = tokens.is(i + 1, ",", ":") ? i + 2 : i + 1;
        return personAt(person) ? person : from;
      }
      if (!tokens.isWord(i) || cast.mentionAt(i) != null) {
        return from;
      }
    }
    return from;
  }

  List<Integer> object(int word, int limit) {
    if (him(word, limit)) {
      return lastBefore(word);
    }
    int from = counted(word, limit);
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

  /**
   * him := ("him" | "her") ("as" | "to" | "a" | word of an office): a pronoun, no "her successor"
   */
  private boolean him(int at, int limit) {
    if (at + 1 >= limit || !tokens.is(at, "him", "her")) {
      return false;
    }
    return tokens.is(at + 1, "as", "to", "a", "an", "the", "its")
        || OFFICERS.has(tokens, at + 1)
        || tokens.is(at + 1, "vice", "senior", "executive", "interim", "acting", "non-executive");
  }

  /** Who is named last before a token. */
  private List<Integer> lastBefore(int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (personAt(i)) {
        return List.of(cast.mentionAt(i).entity());
      }
    }
    return List.of();
  }

  boolean personAt(int at) {
    Mention m = cast.mentionAt(at);
    return m != null && isPerson(m.entity());
  }

  private List<Integer> persons(List<Integer> entities) {
    return entities.stream().filter(this::isPerson).toList();
  }

  private boolean isPerson(int entity) {
    return cast.entity(entity).kind() == PartyKind.PERSON;
  }
}
