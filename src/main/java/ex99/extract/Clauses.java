package ex99.extract;

import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Token;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads who stands where around a verb or noun: subject, object, and parties after prepositions.
 */
final class Clauses {
  private static final Lexicon GAP = Lexicon.load("party-gap");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "with",
          "to",
          "from",
          "by",
          "for",
          "in",
          "of",
          "at",
          "under",
          "between",
          "among",
          "on",
          "through",
          "into",
          "against",
          "including",
          "via",
          "following",
          "after",
          "since",
          "upon",
          "before",
          "as",
          "than",
          "like",
          "towards",
          "toward",
          "within");

  /** What belongs to a company and acts for it. */
  private static final Set<String> ORGANS =
      Set.of(
          "board",
          "directors",
          "subsidiary",
          "subsidiaries",
          "unit",
          "division",
          "affiliate",
          "affiliates",
          "shareholders",
          "stockholders",
          "owners",
          "owner",
          "management",
          "member",
          "parent",
          "holders");

  private static final Set<String> PRONOUNS = Set.of("it", "they", "we", "he", "she");

  private static final Set<String> RELATIVES = Set.of("which", "who", "that");

  private static final Set<String> AUXILIARIES =
      Set.of("will", "has", "have", "had", "would", "is", "was", "are", "also", "previously");

  /** Words at which an object ends. */
  private static final Set<String> OBJECT_ENDS =
      Set.of(
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

  private static final int NO_RELATIVE = -2;
  private static final int REACH_BACK = 90;
  private static final int REACH_OBJECT = 36;
  private static final int REACH_GAP = 9;
  private static final int REACH_BRACKET = 50;
  private static final int REACH_SENTENCE = 300;

  private final Tokens tokens;
  private final Cast cast;

  Clauses(Reading reading) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
  }

  /**
   * Who does what the word at a token says: the nearest party to its left that follows no
   * preposition, with the parties joined to it by "and"; a pronoun stands for the first such party
   * of the passage. Empty when nobody is named.
   */
  List<Integer> subject(int at, int start) {
    int least = Math.max(start, at - REACH_BACK);
    int relative = relative(at - 1, least);
    if (relative != NO_RELATIVE) {
      return relative < 0 ? List.of() : List.of(relative);
    }
    int i = at - 1;
    while (i >= least) {
      Mention m = cast.mentionAt(i);
      if (m != null && m.form() != Mention.Form.PRONOUN) {
        if (m.from() < least) {
          break;
        }
        if (isSubject(m, start)) {
          return joined(m, start);
        }
        i = m.from() - 1;
      } else if (isPronoun(i, m)) {
        return antecedent(i, start, m);
      } else if (tokens.is(i, ";")) {
        break;
      } else {
        i = tokens.is(i, ")", "]") ? openBracket(i, least) - 1 : i - 1;
      }
    }
    return List.of();
  }

  /** Whom "who" or "which" right before a verb means: the party named right before it, or -1. */
  private int relative(int at, int least) {
    int i = at;
    while (i >= least && AUXILIARIES.contains(tokens.norm(i))) {
      i--;
    }
    if (i < least || !RELATIVES.contains(tokens.norm(i)) || tokens.is(i - 1, "announced")) {
      return NO_RELATIVE;
    }
    int before = skipBack(tokens.is(i - 1, ",") ? i - 2 : i - 1, least);
    Mention m = before < least ? null : cast.mentionAt(before);
    return m == null ? -1 : m.entity();
  }

  private boolean isPronoun(int at, Mention m) {
    return m != null ? m.form() == Mention.Form.PRONOUN : PRONOUNS.contains(tokens.norm(at));
  }

  private boolean isSubject(Mention m, int start) {
    if (m.form() == Mention.Form.DEFINITION || isPossessive(m)) {
      return isPossessive(m) && ORGANS.contains(tokens.norm(m.to() + 1));
    }
    int at = m.from() - 1;
    while (at >= start && isGap(at) && !tokens.is(at, "of", "in", "by")) {
      at--;
    }
    if (at < start) {
      return true;
    }
    String before = tokens.norm(at);
    if (before.equals("of")) {
      return ORGANS.contains(tokens.norm(at - 1));
    }
    return !PREPOSITIONS.contains(before);
  }

  /** A party and those before it that "and" or commas join to it. */
  private List<Integer> joined(Mention last, int start) {
    List<Integer> parties = new ArrayList<>();
    parties.add(last.entity());
    int at = skipBack(last.from() - 1, start);
    while (at >= start && tokens.is(at, "and", "&", ",")) {
      int before = at - 1;
      if (tokens.is(at, "and") && tokens.is(before, ",")) {
        before--;
      }
      before = skipBack(before, start);
      Mention m = before < start ? null : cast.mentionAt(before);
      boolean comma = tokens.is(at, ",");
      if (m == null || isPossessive(m) || (comma && parties.size() < 2)) {
        break;
      }
      if (!parties.contains(m.entity())) {
        parties.add(0, m.entity());
      }
      at = skipBack(m.from() - 1, start);
    }
    return parties;
  }

  /** Steps left over brackets. */
  private int skipBack(int at, int start) {
    int i = at;
    while (i >= start && tokens.is(i, ")", "]")) {
      i = openBracket(i, start) - 1;
    }
    return i;
  }

  private int openBracket(int close, int least) {
    int end = Math.max(least, close - REACH_BRACKET);
    for (int i = close - 1; i >= end; i--) {
      if (tokens.is(i, "(", "[")) {
        return i;
      }
    }
    return close;
  }

  private List<Integer> antecedent(int at, int start, Mention pronoun) {
    if (pronoun != null) {
      return List.of(pronoun.entity());
    }
    for (int i = Math.max(start, at - REACH_SENTENCE); i < at; i++) {
      Mention m = cast.mentionAt(i);
      if (m != null) {
        if (isSubject(m, start)) {
          return tokens.is(at, "they") ? withFollowing(m, at) : List.of(m.entity());
        }
        i = m.to() - 1;
      } else if (tokens.is(i, "(", "[")) {
        i = closeBracket(i, at);
      }
    }
    boolean own = tokens.is(at, "we", "it", "they") && cast.issuer() >= 0;
    return own ? List.of(cast.issuer()) : List.of();
  }

  private List<Integer> withFollowing(Mention first, int limit) {
    List<Integer> parties = new ArrayList<>(List.of(first.entity()));
    addJoined(parties, first.to(), limit, true);
    return parties;
  }

  int closeBracket(int open, int limit) {
    int end = Math.min(limit, open + REACH_BRACKET);
    for (int i = open + 1; i < end; i++) {
      if (tokens.is(i, ")", "]")) {
        return i;
      }
    }
    return open;
  }

  /** Whether "'s" or a bare apostrophe follows a name. */
  boolean isPossessive(Mention m) {
    return tokens.is(m.to(), "'s", "'");
  }

  boolean isGap(int at) {
    String norm = tokens.norm(at);
    if (norm.isEmpty()) {
      return false;
    }
    Token token = tokens.get(at);
    return GAP.has(norm)
        || norm.endsWith("-based")
        || norm.endsWith("-owned")
        || token.isNumber()
        || norm.equals("%")
        || norm.equals("percent");
  }

  /** The parties that what stands from a token on is about: "all of the shares of A and B". */
  List<Integer> object(int from, int limit) {
    int end = Math.min(limit, from + REACH_OBJECT);
    for (int i = from; i < end; i++) {
      Mention m = cast.mentionAt(i);
      if (m != null) {
        return m.form() == Mention.Form.PRONOUN ? List.of() : named(m, limit);
      }
      if (tokens.is(i, "(")) {
        int close = closeBracket(i, limit);
        Mention defined = cast.firstIn(i, close);
        if (defined != null && defined.form() == Mention.Form.DEFINITION) {
          return List.of(defined.entity());
        }
        i = close;
      } else if (OBJECT_ENDS.contains(tokens.norm(i))) {
        return List.of();
      }
    }
    return List.of();
  }

  /** The parties right after a preposition, searched up to a limit: "… from A", "… to A and B". */
  List<Integer> after(String preposition, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (tokens.is(i, "(")) {
        i = closeBracket(i, limit);
      } else if (tokens.is(i, preposition)) {
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
    int i = from;
    while (i < end) {
      Mention m = cast.mentionAt(i);
      if (m != null) {
        return m.form() == Mention.Form.PRONOUN ? List.of(m.entity()) : named(m, limit);
      }
      if (!isGap(i) && !(i == from && tokens.is(i, "either", "such"))) {
        return List.of();
      }
      i++;
    }
    return List.of();
  }

  /** A party and those joined to it on its right; "A's affiliate B" is B. */
  private List<Integer> named(Mention m, int limit) {
    if (isPossessive(m)) {
      int i = m.to() + 1;
      int end = Math.min(limit, m.to() + 6);
      boolean organ = false;
      while (i < end && isGap(i)) {
        organ |= tokens.is(i, "affiliate", "affiliated", "subsidiary", "company", "division");
        i++;
      }
      Mention inner = i < end && organ ? cast.mentionAt(i) : null;
      if (inner != null) {
        return named(inner, limit);
      }
      return new ArrayList<>(List.of(m.entity()));
    }
    List<Integer> parties = new ArrayList<>(List.of(m.entity()));
    addJoined(parties, m.to(), limit, false);
    return parties;
  }

  private void addJoined(List<Integer> parties, int from, int limit, boolean subjects) {
    int i = from;
    while (i < limit) {
      while (i < limit && (tokens.is(i, "(", "["))) {
        int close = closeBracket(i, limit);
        if (close == i) {
          return;
        }
        i = close + 1;
      }
      int next = i;
      while (next < limit && tokens.is(next, ",", "and", "&")) {
        next++;
      }
      boolean and = next > i && tokens.is(next - 1, "and", "&");
      while (next > i && next < limit && tokens.is(next, "its", "the", "a")) {
        next++;
      }
      Mention m = next > i && next < limit ? cast.mentionAt(next) : null;
      if (m == null || m.form() == Mention.Form.PRONOUN || m.from() != next) {
        return;
      }
      if (!and && !listGoesOn(m.to(), limit)) {
        return;
      }
      if (!parties.contains(m.entity())) {
        parties.add(m.entity());
      }
      if (isPossessive(m) && !subjects) {
        return;
      }
      i = m.to();
    }
  }

  /** Whether a list after a comma comes to its "and". */
  private boolean listGoesOn(int from, int limit) {
    int end = Math.min(limit, from + 40);
    for (int i = from; i < end; i++) {
      if (tokens.is(i, "and", "&")) {
        return true;
      }
      Mention m = cast.mentionAt(i);
      if (m != null) {
        i = m.to() - 1;
      } else if (!tokens.is(i, ",", "the", "its")) {
        return false;
      }
    }
    return false;
  }
}
