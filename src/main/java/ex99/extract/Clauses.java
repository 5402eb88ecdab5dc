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

  private static final Lexicon OFFICERS = Lexicon.load("officer-words");

  private static final Lexicon COMPANIES = Lexicon.load("company-nouns");

  private static final int REACH_OBJECT = 36;

  private static final int REACH_GAP = 9;

  private final Nearby near;
  private final Subjects subjects;
  private final Tokens tokens;
  private final Cast cast;
  private final PartyLists lists;
  private final OwnedParties owned;

  Clauses(Reading reading) {
    this.near = new Nearby(reading);
    this.subjects = new Subjects(near);
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.lists = new PartyLists(near, tokens, cast);
    this.owned = new OwnedParties(near, tokens, cast);
  }

  /** Who does what the word at a token says; the passage begins at {@code start}. */
  List<Integer> subject(int at, int start) {
    return subjects.of(at, start);
  }

  /** Who does what the word of a deal says. */
  List<Integer> subject(DealWord word) {
    return subjects.of(word.from(), word.passage().from());
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
        Mention apposed = owned.apposed(from, i);
        return apposed == null ? List.of() : named(apposed, limit);
      } else if (ended && tokens.is(i, "to", "from", ";")) {
        return List.of();
      }
    }
    return List.of();
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

  /** Those of some parties that are organizations. */
  List<Integer> firms(List<Integer> parties) {
    return parties.stream().filter(p -> cast.entity(p).kind() == PartyKind.ORGANIZATION).toList();
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
      boolean some = tokens.is(i, "including") && near.introduces(i - 1);
      if (!near.isGap(i) && !near.introduces(i) && !partOfName && !some) {
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
    if (at > from && near.introduces(at)) { // "its largest customer, M"
      return cast.mentionAt(at + 1);
    }
    Mention m = at == from || at >= end ? null : cast.mentionAt(at);
    if (m == null || m.from() != at || m.form() == Mention.Form.PRONOUN) {
      return null;
    }
    boolean person = cast.isPerson(m.entity());
    boolean trade = person && tokens.norm(at - 1).endsWith("ors"); // "with prospectors M and N"
    return trade || (person ? OFFICERS : COMPANIES).has(tokens, at - 1) ? m : null;
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
      Mention inner = owned.ownedBy(m, limit);
      if (inner == null) {
        return new ArrayList<>(List.of(m.entity()));
      }
      m = inner;
    }
    List<Integer> parties = new ArrayList<>(List.of(m.entity()));
    lists.addJoined(parties, m.to(), limit);
    return parties;
  }

  /** B in "A's subsidiary B", or nobody. */
  List<Integer> owned(Mention possessor) {
    Mention inner = owned.ownedBy(possessor, tokens.sentenceAt(possessor.from()).to());
    return inner == null ? List.of() : List.of(inner.entity());
  }
}
