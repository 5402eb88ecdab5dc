package ex99.extract;

import ex99.model.PartyKind;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads who stands where around a verb or noun: subject, object, and parties after prepositions.
 */
final class Clauses {
  /** What somebody gives to a deal who is no side of it: "with participation from I". */
  private static final Set<String> MEANS =
      Set.of(
          "participation",
          "support",
          "backing",
          "funding",
          "financing",
          "commitment",
          "commitments",
          "approval",
          "approvals",
          "clearance",
          "contributions",
          "brokered",
          "facilitated",
          "represented");

  /** Words at which an object ends. */
  private static final Set<String> OBJECT_ENDS =
      Set.of(
          ",",
          "from",
          "to",
          "by",
          "with",
          "through",
          "under",
          "pursuant",
          "via",
          ";",
          ".",
          "that",
          "which",
          "who",
          "for",
          "on",
          "as",
          "at",
          "is",
          "was",
          "are",
          "were",
          "has",
          "have",
          "will",
          "would",
          "while",
          "when",
          "where",
          "after",
          "before",
          ":",
          "-",
          "--",
          "—");

  /** How many words may say what somebody is before the name. */
  private static final int CALLED = 5;

  private static final int REACH_MEMBERS = 40;

  private static final Lexicon OFFICERS = Lexicon.load("officer-words");
  private static final Lexicon COMPANIES = Lexicon.load("company-nouns");

  private static final int REACH_OBJECT = 36;
  private static final int REACH_GAP = 9;

  private final Nearby near;
  private final Subjects subjects;
  private final Tokens tokens;
  private final Cast cast;

  Clauses(Reading reading) {
    this.near = new Nearby(reading);
    this.subjects = new Subjects(near);
    this.tokens = reading.tokens();
    this.cast = reading.cast();
  }

  /** Who does what the word at a token says; the passage begins at {@code start}. */
  List<Integer> subject(int at, int start) {
    return subjects.of(at, start);
  }

  int closeBracket(int open, int limit) {
    return near.closeBracket(open, limit);
  }

  boolean isPossessive(Mention m) {
    return near.isPossessive(m);
  }

  /** Whether a name stands for itself: no pronoun, no genitive. */
  boolean isPlain(Mention m) {
    return m.form() != Mention.Form.PRONOUN && !isPossessive(m);
  }

  boolean isGap(int at) {
    return near.isGap(at);
  }

  /** The parties that what stands from a token on is about: "all of the shares of A and B". */
  List<Integer> object(int from, int limit) {
    int end = Math.min(limit, from + REACH_OBJECT);
    boolean ended = false;
    for (int i = from; i < end; i++) {
      Mention m = cast.mentionAt(i);
      if (tokens.is(i, "(")) {
        int close = near.closeBracket(i, limit);
        Mention defined = cast.firstIn(i, close);
        boolean quoted = defined != null && tokens.is(defined.from() - 1, "“", "\"", "the", "``");
        if (quoted || defined != null && defined.form() == Mention.Form.DEFINITION) {
          return List.of(defined.entity());
        }
        i = close;
      } else if (m != null) {
        if (ended || m.form() == Mention.Form.PRONOUN) {
          return List.of();
        }
        return named(m, limit);
      } else if (tokens.is(i, "that", "which", "engaged")) {
        ended = true;
      } else if (!ended
          && OBJECT_ENDS.contains(tokens.norm(i))
          && !(tokens.is(i, "to") && tokens.is(i - 1, "up"))) {
        Mention apposed = apposed(from, i);
        return apposed == null ? List.of() : named(apposed, limit);
      } else if (ended && tokens.is(i, "to", "from", ";")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** T in "its wholly owned insurance agency, T": a comma between what is owned and its name. */
  private Mention apposed(int from, int comma) {
    boolean owned =
        tokens.is(comma, ",") && tokens.is(from, "its", "our", "their") && comma > from + 1;
    for (int i = from; owned && i < comma; i++) {
      owned = tokens.isWord(i) && !tokens.isCapitalized(i) || i == from;
    }
    Mention m = owned ? cast.mentionAt(comma + 1) : null;
    return m != null && m.form() != Mention.Form.PRONOUN ? m : null;
  }

  /** The parties right after a preposition, searched up to a limit: "… from A", "… to A and B". */
  List<Integer> after(String preposition, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (tokens.is(i, "(")) {
        i = near.closeBracket(i, limit);
      } else if (tokens.is(i, preposition) && !MEANS.contains(tokens.norm(i - 1))) {
        List<Integer> parties = at(i + 1, limit);
        if (!parties.isEmpty()) {
          return parties;
        }
      } else if (tokens.is(i, ";")) {
        break;
      }
    }
    return List.of();
  }

  /** The parties named right at a token, small words before the name allowed. */
  List<Integer> at(int from, int limit) {
    int end = Math.min(limit, from + REACH_GAP);
    for (int i = from; i < end; i++) {
      Mention m = cast.mentionAt(i);
      if (m != null) {
        return m.form() == Mention.Form.PRONOUN ? List.of(m.entity()) : named(m, limit);
      }
      boolean partOfName =
          tokens.isCapitalized(i) && cast.mentionAt(i + 1) != null
              || (tokens.isCapitalized(i) || tokens.is(i, "branch"))
                  && tokens.is(tokens.is(i, "branch") ? i + 1 : i + 2, "of")
                  && tokens.is(tokens.is(i, "branch") ? i : i + 1, "branch");
      if (!near.isGap(i) && !near.introduces(i) && !partOfName) {
        Mention called = called(i, limit);
        return called == null ? List.of() : named(called, limit);
      }
    }
    return List.of();
  }

  /** M in "fuel distributor M", "chief executive officer M": behind words for what M is. */
  private Mention called(int from, int limit) {
    int at = from;
    int end = Math.min(limit, from + CALLED);
    while (at < end
        && cast.mentionAt(at) == null
        && tokens.isWord(at)
        && !tokens.isCapitalized(at)
        && !OBJECT_ENDS.contains(tokens.norm(at))
        && !tokens.is(at, "and", "or", "of")) {
      at++;
    }
    Mention m = at == from || at >= end ? null : cast.mentionAt(at);
    if (m == null || m.from() != at || m.form() == Mention.Form.PRONOUN) {
      return null;
    }
    boolean person = cast.entity(m.entity()).kind() == PartyKind.PERSON;
    return (person ? OFFICERS : COMPANIES).has(tokens, at - 1) ? m : null;
  }

  /**
   * The members that words for a group at a token come to, over titles and appositions: "a group
   * consisting of its president A, B and the Dallas firm C".
   */
  List<Integer> members(int from, int limit) {
    List<Integer> all = new ArrayList<>();
    int end = Math.min(limit, from + REACH_MEMBERS);
    boolean opened = false;
    for (int i = from; i < end && !closes(i, opened); i++) {
      Mention m = cast.mentionAt(i);
      opened |=
          tokens.is(i, "of", "by")
              && tokens.is(i - 1, "consisting", "comprised", "composed", "led", "made", "formed");
      opened |=
          tokens.is(i, "including", "comprising")
              || tokens.is(i, "of") && tokens.is(i - 1, "consortium", "syndicate");
      if (m != null && !opened) {
        return all;
      }
      if (m != null && m.form() != Mention.Form.PRONOUN && !isPossessive(m)) {
        all.add(m.entity());
      }
      i = m == null ? i : Math.max(i, m.to() - 1);
    }
    return all;
  }

  private boolean closes(int at, boolean opened) {
    return tokens.is(at, ";", ".", "that", "which", "who", "will", "has", "have")
        || opened && tokens.is(at, "for", "to", "in", "at", "under", "pursuant", "with");
  }

  /**
   * The parties that a description at a token comes to: "an affiliate of A and B", "a vehicle of
   * two firms, A and certain affiliates of B".
   */
  List<Integer> described(int from, int limit) {
    List<Integer> parties = at(from, limit);
    int end = Math.min(limit, from + 2 * REACH_GAP);
    for (int i = from; i < end && parties.isEmpty(); i++) {
      if (cast.mentionAt(i) != null || !tokens.isWord(i) && !tokens.is(i, "-")) {
        break;
      }
      if (tokens.is(i, "vehicle", "affiliate", "company", "fund", "unit", "group", "consortium")
          || tokens.is(i, "entity", "joint", "newco", "partnership", "subsidiary", "funds")) {
        parties = ofDescription(i + 1, end, limit);
      }
    }
    return parties;
  }

  private List<Integer> ofDescription(int from, int end, int limit) {
    for (int i = from; i < end; i++) {
      boolean opens = tokens.is(i, "of", "by", ",", "comprising", "including");
      List<Integer> parties = opens ? at(i + 1, limit) : List.of();
      if (!parties.isEmpty()) {
        return parties;
      }
      if (cast.mentionAt(i) != null || tokens.is(i, ";", "for", "at", "in", "to")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** A party and those joined to it on its right; "A's affiliate B" is B. */
  private List<Integer> named(Mention first, int limit) {
    Mention m = first;
    for (int step = 0; step < 3 && near.isPossessive(m); step++) {
      Mention inner = owned(m, limit);
      if (inner == null) {
        return new ArrayList<>(List.of(m.entity()));
      }
      m = inner;
    }
    List<Integer> parties = new ArrayList<>(List.of(m.entity()));
    addJoined(parties, m.to(), limit);
    return parties;
  }

  /** B in "A's subsidiary B", or nobody. */
  List<Integer> owned(Mention possessor) {
    Mention inner = owned(possessor, tokens.sentenceAt(possessor.from()).to());
    return inner == null ? List.of() : List.of(inner.entity());
  }

  /** B in "A's affiliate B", or null. */
  private Mention owned(Mention m, int limit) {
    int i = m.to() + 1;
    int end = Math.min(limit, m.to() + 7);
    boolean organ = false;
    while (i < end && (near.isGap(i) || near.introduces(i))) {
      organ |=
          tokens.is(i, "affiliate", "affiliated", "subsidiary", "company", "division", "unit")
              || tokens.is(i, "vehicle");
      i++;
    }
    return i < end && organ ? cast.mentionAt(i) : described(m);
  }

  /** B in "A's investment adviser, B": a comma between what is A's and its name. */
  private Mention described(Mention m) {
    int end = Math.min(tokens.size(), m.to() + 6);
    for (int i = m.to() + 1; i < end; i++) {
      boolean people =
          tokens.is(i - 1, "co-founders", "founders", "owners", "shareholders", "founder", "owner");
      if (tokens.is(i, ",") && (people || i > m.to() + 2)) {
        Mention inner = cast.mentionAt(i + 1);
        boolean company =
            inner != null
                && (cast.entity(inner.entity()).kind() == PartyKind.ORGANIZATION || people);
        return company && inner.form() != Mention.Form.PRONOUN ? inner : null;
      }
      if (cast.mentionAt(i) != null || !tokens.isWord(i) || tokens.isCapitalized(i)) {
        return null;
      }
    }
    return null;
  }

  private void addJoined(List<Integer> parties, int from, int limit) {
    int i = from;
    while (i < limit) {
      while (i < limit && tokens.is(i, "(", "[")) {
        int close = near.closeBracket(i, limit);
        if (close == i) {
          return;
        }
        i = close + 1;
      }
      i = task(i, limit);
      int next = i;
      while (next < limit && tokens.is(next, ",", "and", "&")) {
        next++;
      }
      boolean and = next > i && tokens.is(next - 1, "and", "&");
      if (tokens.is(next, "separately") && tokens.is(next - 1, ",") && tokens.is(next - 2, "and")) {
        and = true; // "to acquire A and, separately, B"
        next = tokens.is(next + 1, ",") ? next + 2 : next + 1;
      }
      int gap = next;
      while (and && gap < limit && gap < next + 6 && cast.mentionAt(gap) == null) {
        if (!tokens.is(gap, "its", "the", "a", "subsidiary", "banking", "principal", "affiliate")
            && !tokens.is(gap, "certain", "affiliates", "of", "existing", "holder", "funds")
            && !tokens.is(gap, "including", "investor", "investors", "new", "shareholder")
            && !tokens.is(gap, "backers", "backer", "insiders", "shareholders", "current")
            && !near.introduces(gap)) {
          return;
        }
        gap++;
      }
      Mention owner = and && gap < limit ? cast.mentionAt(gap) : null;
      if (owner != null && tokens.is(owner.to(), "shareholder", "stockholder", "investor")) {
        gap = owner.to() + 1; // "and existing A shareholder B"
      }
      Mention m = next > i && gap < limit ? cast.mentionAt(gap) : null;
      if (m == null || m.form() == Mention.Form.PRONOUN || m.from() != gap) {
        return;
      }
      if (!and && !listGoesOn(m.to(), limit)) {
        return;
      }
      if (!parties.contains(m.entity())) {
        parties.add(m.entity());
      }
      if (near.isPossessive(m)) {
        return;
      }
      i = m.to();
    }
  }

  /** The token behind "A, as administrative agent" in a list that goes on, or the same token. */
  private int task(int at, int limit) {
    if (!tokens.is(at, ",") || !tokens.is(at + 1, "as")) {
      return at;
    }
    for (int i = at + 2; i < Math.min(limit - 1, at + REACH_GAP); i++) {
      if (tokens.is(i, "agent", "arranger", "lender", "bookrunner", "manager", "bank", "trustee")) {
        return tokens.is(i + 1, ",", "and") ? i + 1 : at;
      }
      if (!tokens.isWord(i) || tokens.isCapitalized(i)) {
        return at;
      }
    }
    return at;
  }

  /** Whether a list after a comma comes to its "and". */
  private boolean listGoesOn(int start, int limit) {
    int from = task(start, limit);
    int end = Math.min(limit, from + 40);
    for (int i = from; i < end; i++) {
      if (tokens.is(i, "and", "&")) {
        return true;
      }
      Mention m = cast.mentionAt(i);
      if (m != null) {
        i = m.to() - 1;
      } else if (tokens.is(i, "(", "[")) {
        i = near.closeBracket(i, limit);
      } else if (!tokens.is(i, ",", "the", "its")) {
        return false;
      }
    }
    return false;
  }
}
