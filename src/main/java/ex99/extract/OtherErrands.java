package ex99.extract;

import ex99.model.PartyKind;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Token;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.Set;

/** Tells what people take up that is no office of the release: tasks, advice, posts elsewhere. */
final class OtherErrands {
  private static final Lexicon OFFICERS = Lexicon.load("officer-words");
  private static final int GAP = 5;
  private static final int REACH = 60;

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
          "step",
          "steps",
          "stepped",
          "stepping");

  private final Tokens tokens;
  private final Cast cast;

  /** The issuer and its companies: who moves among them stays. */
  private final Set<Integer> own;

  OtherErrands(Reading reading) {
    this.own = new Affiliates(reading).all();
    this.tokens = reading.tokens();
    this.cast = reading.cast();
  }

  /** "Retires as chairman to join Acme": who goes elsewhere comes to nobody of the release. */
  boolean leavesFor(Lexicon.Match word, int start) {
    int to = tokens.is(word.from(), "to") ? word.from() : word.from() - 1;
    int at = tokens.is(word.to(), "the") ? word.to() + 1 : word.to();
    if (!tokens.is(to, "to")) {
      return false;
    }
    if (tokens.is(word.to() - 1, "become", "as", "lead", "assume")) {
      return isElsewhere(word.to()) && leaves(to, start);
    }
    if (!tokens.is(word.to() - 1, "join")) {
      return false;
    }
    Mention object = cast.mentionAt(at);
    boolean elsewhere =
        object != null
            ? !isPerson(object.entity()) && !cast.issuers().contains(object.entity())
            : tokens.is(at, "a", "an", "another", "other")
                || tokens.isCapitalized(at) && !tokens.is(at, "our", "its", "board", "company");
    return elsewhere && leaves(to, start);
  }

  private boolean leaves(int to, int start) {
    int least = Math.max(start, to - 5 * REACH);
    for (int i = to - 1; i >= least && !tokens.is(i, ";", "."); i--) {
      if (LEAVING.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an office at a token is one of another house: "finance director of a private firm". */
  private boolean isElsewhere(int office) {
    for (int i = office; i < office + REACH && !tokens.is(i, ".", ";", ","); i++) {
      if (tokens.is(i, "of", "at", "with", "for")) {
        int at = tokens.is(i + 1, "the") ? i + 2 : i + 1;
        Mention house = cast.mentionAt(at);
        if (house != null) {
          return !isPerson(house.entity()) && !own.contains(house.entity());
        }
        if (tokens.is(i + 1, "a", "an", "another")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Who was to have become president": what did not come to pass. */
  boolean failed(Lexicon.Match word) {
    int have = tokens.is(word.from() - 1, "have") ? word.from() - 1 : word.from() - 2;
    return tokens.is(have, "have")
        && tokens.is(have - 1, "to")
        && tokens.is(have - 2, "was", "were");
  }

  /** "A special committee consisting of A, who will serve as chairman": of directors there are. */
  boolean sitsOnCommittee(Lexicon.Match word, int start) {
    if (!tokens.is(word.to() - 1, "as")) {
      return false;
    }
    for (int i = word.from() - 1; i > Math.max(start, word.from() - 3 * REACH); i--) {
      if (tokens.is(i, "committee") && tokens.is(i - 1, "special", "independent")) {
        return true;
      }
    }
    return false;
  }

  /** "Ann Roe, retired treasurer of Dell": what she is, not what she does now. */
  boolean isPensioner(Lexicon.Match word) {
    if (!tokens.is(word.from(), "retired") || !tokens.is(word.from() - 1, ",", "a", "the", "and")) {
      return false;
    }
    for (int i = word.to(); i < word.to() + GAP; i++) {
      if (OFFICERS.has(tokens, i) || tokens.is(i, "partner", "executive", "admiral", "general")) {
        return true;
      }
      if (tokens.is(i, "as", "from", "in", "on", ",")) {
        return false;
      }
    }
    return false;
  }

  /**
   * Where somebody is said to leave another house for the release's own: "left Acme to join us"; -1
   * where nobody is.
   *
   * @param join the token of "join" behind "to"
   */
  int cameFrom(int join, int start) {
    int at = tokens.is(join + 1, "the", "our", "its") ? join + 2 : join + 1;
    Mention object = cast.mentionAt(at);
    boolean own =
        object != null ? cast.issuers().contains(object.entity()) : tokens.is(at, "company", "us");
    if (!own || !tokens.is(join, "join", "rejoin") || !tokens.is(join - 1, "to")) {
      return -1;
    }
    for (int i = join - 2; i >= Math.max(start, join - 3 * GAP); i--) {
      if (LEAVING.has(tokens, i)) {
        return i;
      }
      if (tokens.is(i, ";", ".")
          || cast.mentionAt(i) != null && isPerson(cast.mentionAt(i).entity())) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a verb of leaving is followed by whom somebody comes to, who is the release's own. */
  boolean leavesForUs(int leave, int limit) {
    for (int i = leave + 1; i < Math.min(limit - 1, leave + 3 * GAP); i++) {
      if (tokens.is(i, "join", "rejoin") && cameFrom(i, leave) == leave) {
        return true;
      }
    }
    return false;
  }

  /** "Hired Ann Roe to conduct a search": who has a task of a firm is no officer. */
  boolean tasked(int at) {
    Mention m = cast.mentionAt(at);
    return m != null
        && tokens.is(m.to(), "to")
        && tokens.is(m.to() + 1, "conduct", "assist", "advise", "perform", "help", "evaluate");
  }

  /** "Has elected to step down": who chooses to do something is not chosen. */
  boolean chooses(Lexicon.Match word) {
    return tokens.is(word.from(), "elected", "elects", "chosen")
        && tokens.is(word.to(), "to")
        && CHOICES.has(tokens, word.to() + 1);
  }

  boolean consults(int at, int limit) {
    for (int i = at; i < Math.min(limit, at + GAP); i++) {
      if (tokens.is(i, "consultant")) {
        return true;
      }
      if (OFFICERS.has(tokens, i) || tokens.kind(i) == Token.Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  /** "Will become a senior adviser to the CEO", and Q "incoming CFO": who makes way for Q. */
  boolean advises(int at, Passage passage) {
    boolean adviser = false;
    for (int i = at; i < Math.min(passage.to(), at + GAP) && !adviser; i++) {
      adviser = tokens.is(i, "advisor", "adviser") && tokens.is(i + 1, "to");
    }
    for (int i = at; adviser && i < Math.min(passage.to(), at + REACH); i++) {
      if (tokens.is(i, "incoming", "successor", "succeed", "succeeds", "replace", "replaces")) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(int entity) {
    return cast.entity(entity).kind() == PartyKind.PERSON;
  }
}
