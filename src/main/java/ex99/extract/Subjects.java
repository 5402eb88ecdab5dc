package ex99.extract;

import ex99.model.PartyKind;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds who does what a verb says. */
final class Subjects {
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
          "boards",
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

  /** Verbs whose object is a firm. */
  private static final Set<String> HIRED = Set.of("engaged", "retained", "hired", "mandated");

  /** Verbs right behind which stands who gets what they give. */
  private static final Set<String> GIVING =
      Set.of("paid", "pays", "pay", "paying", "gave", "gives", "giving", "owes", "lent", "lend");

  private static final Set<String> PRONOUNS = Set.of("it", "they", "we", "he", "she");
  private static final Set<String> RELATIVES = Set.of("which", "who", "that");

  /** What a firm manages or controls that acts for it. */
  private static final Set<String> FUNDS =
      Set.of("funds", "fund", "affiliates", "entities", "vehicles", "entity", "group", "accounts");

  private static final Set<String> MANAGED =
      Set.of(
          "managed",
          "advised",
          "controlled",
          "sponsored",
          "led",
          "owned",
          "formed",
          "created",
          "organized",
          "established",
          "backed");

  private static final Set<String> AUXILIARIES =
      Set.of("will", "has", "have", "had", "would", "is", "was", "are", "also", "previously");

  private static final Lexicon COMPANIES = Lexicon.load("company-nouns");
  private static final Lexicon OFFICERS = Lexicon.load("officer-words");
  private static final int ASIDE = 7;

  /** The longest words between commas for what somebody is, in tokens. */
  private static final int APPOSED = 40;

  private static final int NO_RELATIVE = -2;
  private static final int REACH_BACK = 90;
  private static final int REACH_SENTENCE = 300;

  private final Nearby near;
  private final Tokens tokens;
  private final Cast cast;

  Subjects(Nearby near) {
    this.near = near;
    this.tokens = near.tokens;
    this.cast = near.cast;
  }

  /**
   * The nearest party to the left of a verb that follows no preposition, with the parties joined to
   * it by "and"; a pronoun stands for the first such party of the passage. Empty when nobody is.
   */
  List<Integer> of(int at, int start) {
    int least = Math.max(start, at - REACH_BACK);
    int relative = relative(at - 1, least);
    if (relative != NO_RELATIVE) {
      List<Integer> several = relative < 0 ? List.of() : whichHave(at - 1, least);
      return !several.isEmpty() ? several : relative < 0 ? List.of() : List.of(relative);
    }
    Mention described = described(at, least);
    if (described != null && isSubject(described, start)) {
      return new ArrayList<>(List.of(described.entity()));
    }
    int i = at - 1;
    while (i >= least) {
      Mention m = cast.mentionAt(i);
      if (m != null && m.form() != Mention.Form.PRONOUN) {
        if (m.from() < least) {
          break;
        }
        List<Integer> jointly = jointly(m, start);
        if (!jointly.isEmpty()) {
          return jointly;
        }
        int companion = tokens.is(at - 1, "to") ? near.companion(m.from(), start) : -1;
        if (companion < 0 && isSubject(m, start)) {
          return joined(m, start);
        }
        i = companion < 0 ? m.from() - 1 : companion - 1;
      } else if (isPronoun(i, m)) {
        return antecedent(i, start, m);
      } else if (tokens.is(i, ";", "•")) {
        break;
      } else {
        i = tokens.is(i, ")", "]") ? near.openBracket(i, least) - 1 : i - 1;
      }
    }
    return List.of();
  }

  /** A in "A, an entity formed by P and B, will": who stands before words of what A is; or null. */
  Mention described(int at, int least) {
    int close = at - 1;
    while (close > least && AUXILIARIES.contains(tokens.norm(close))) {
      close--;
    }
    for (int i = close - 1; tokens.is(close, ",") && i > Math.max(least, close - APPOSED); i--) {
      boolean by = tokens.is(i, "by") && MANAGED.contains(tokens.norm(i - 1));
      boolean of =
          tokens.is(i, "of")
              && tokens.is(i - 1, "company", "affiliate", "subsidiary", "unit", "division");
      int comma = by ? opening(i - 2, least) : of ? opening(i - 1, least) : -1;
      if (comma >= 0) {
        return cast.mentionAt(near.skipBack(comma - 1, least));
      }
    }
    return null;
  }

  /** The comma before "a newly organized entity", whose noun stands at a token; or -1. */
  private int opening(int noun, int least) {
    for (int i = noun; i > Math.max(least, noun - ASIDE); i--) {
      if (tokens.is(i, ",")) {
        return tokens.is(i + 1, "a", "an") ? i : -1;
      }
      if (!tokens.isWord(i) || cast.mentionAt(i) != null) {
        return -1;
      }
    }
    return -1;
  }

  /** A and B in "A, together with B, has": both do it. */
  private List<Integer> jointly(Mention m, int start) {
    int with = tokens.is(m.from() - 1, "its", "the") ? m.from() - 2 : m.from() - 1;
    boolean both = tokens.is(with, "with") && tokens.is(with - 1, "together", "jointly", "along");
    int before = tokens.is(with - 2, ",") ? near.skipBack(with - 3, start) : with - 2;
    Mention first = both && before >= start ? cast.mentionAt(before) : null;
    boolean acts =
        first != null
            && !near.isPossessive(m)
            && first.form() != Mention.Form.DEFINITION
            && first.entity() != m.entity()
            && isSubject(first, start);
    return acts ? new ArrayList<>(List.of(first.entity(), m.entity())) : List.of();
  }

  /** A and B in "A and B, which have": both of two whom a plural means; else nobody. */
  private List<Integer> whichHave(int at, int least) {
    boolean plural =
        tokens.is(at, "have", "are", "were") && RELATIVES.contains(tokens.norm(at - 1));
    int name = near.skipBack(tokens.is(at - 2, ",") ? at - 3 : at - 2, least);
    Mention last = plural && name > least ? cast.mentionAt(name) : null;
    if (last == null || !tokens.is(last.from() - 1, "and") || near.isPossessive(last)) {
      return List.of();
    }
    int before = near.skipBack(last.from() - 2, least);
    Mention first = before < least ? null : cast.mentionAt(before);
    return first == null || first.entity() == last.entity()
        ? List.of()
        : new ArrayList<>(List.of(first.entity(), last.entity()));
  }

  /** Whom "who" or "which" right before a verb means: the party named right before it, or -1. */
  private int relative(int at, int least) {
    int i = at;
    while (i >= least && AUXILIARIES.contains(tokens.norm(i))) {
      i--;
    }
    i = aside(i, least);
    if (i < least || !RELATIVES.contains(tokens.norm(i)) || tokens.is(i - 1, "announced")) {
      return NO_RELATIVE;
    }
    int before = i - 1;
    while (before >= least && (tokens.is(before, ",") || tokens.isNumber(before))) {
      before--;
    }
    before = near.skipBack(before, least);
    Mention m = before < least ? null : cast.mentionAt(before);
    if (m != null && tokens.is(m.from() - 1, "of") && ORGANS.contains(tokens.norm(m.from() - 2))) {
      Mention owned = apposed(m.from() - 2, least);
      return owned == null ? m.entity() : owned.entity();
    }
    return m == null ? -1 : m.entity();
  }

  /** The "who" before words of time: "who after fourteen years did not stand". */
  private int aside(int at, int least) {
    int i = at;
    while (i >= Math.max(least, at - ASIDE)
        && tokens.isWord(i)
        && !tokens.isCapitalized(i)
        && cast.mentionAt(i) == null
        && !tokens.is(i, "who", "that", "which")) {
      i--;
    }
    return i >= least && tokens.is(i, "who") ? i : at;
  }

  /** B in "B, a wholly owned unit of A", where the noun stands at a token. */
  private Mention apposed(int noun, int least) {
    for (int i = noun - 1; i >= Math.max(least, noun - 5); i--) {
      if (tokens.is(i, ",")) {
        return cast.mentionAt(near.skipBack(i - 1, least));
      }
      if (cast.mentionAt(i) != null) {
        return null;
      }
    }
    return null;
  }

  private boolean isPronoun(int at, Mention m) {
    return m != null ? m.form() == Mention.Form.PRONOUN : PRONOUNS.contains(tokens.norm(at));
  }

  private boolean isSubject(Mention m, int start) {
    if (m.form() == Mention.Form.DEFINITION || near.isPossessive(m)) {
      return near.isPossessive(m) && ORGANS.contains(tokens.norm(m.to() + 1));
    }
    int at = beforeTitle(m, start);
    if (at > start && GIVING.contains(tokens.norm(at)) && cast.mentionAt(at) == null) {
      return false; // "A paid B a dividend, funded with a loan"
    }
    if (at > start && HIRED.contains(tokens.norm(at)) && cast.mentionAt(at) == null) {
      return false; // "has engaged B and has amended its loan"
    }
    boolean noun = COMPANIES.has(tokens, at) || tokens.is(at, "manager");
    if (at > start && noun && !tokens.isCapitalized(at)) {
      int before = at - 1;
      while (before > at - ASIDE && before >= start && isPlain(before)) {
        before--;
      }
      if (before > start && tokens.isCapitalized(before) && cast.mentionAt(before) == null) {
        before--; // "by Nordic fund manager Acme"
      }
      at = before >= start && PREPOSITIONS.contains(tokens.norm(before)) ? before : at;
    }
    while (at >= start
        && near.isGap(at)
        && !tokens.is(at, "of", "in", "by")
        && !(tokens.is(at + 1, "and") && cast.mentionAt(at) != null)) {
      at--;
    }
    if (at < start) {
      return true;
    }
    if (listedOwner(m, start)) {
      return false;
    }
    String before = tokens.norm(at);
    if (before.equals("of")) {
      return ORGANS.contains(tokens.norm(at - 1)) && !describes(at - 1, start);
    }
    return !PREPOSITIONS.contains(before) || ofFunds(at, start);
  }

  /**
   * "Funds managed by A have agreed": what A manages acts for it, unless it is no subject itself.
   */
  private boolean ofFunds(int by, int start) {
    if (!tokens.is(by, "by") || !MANAGED.contains(tokens.norm(by - 1))) {
      return false;
    }
    int noun = by - 2;
    if (noun < start || !FUNDS.contains(tokens.norm(noun)) || describes(noun, start)) {
      return false;
    }
    int before = noun - 1;
    while (before > noun - ASIDE && before >= start && isPlain(before)) {
      before--;
    }
    return before < start
        || tokens.is(before, "that", "(", "and", ",", ":", "-", "the")
        || !tokens.isWord(before);
  }

  /** B in "T, owned by A and B, has": the last of those who own the one that acts. */
  private boolean listedOwner(Mention m, int start) {
    Mention first = tokens.is(m.from() - 1, "and") ? cast.mentionAt(m.from() - 2) : null;
    if (first == null || first.from() <= start + 1 || !tokens.is(first.from() - 1, "by")) {
      return false;
    }
    boolean given =
        tokens.is(first.from() - 2, "provided", "arranged", "underwritten", "financed", "led")
            && !AUXILIARIES.contains(tokens.norm(m.to()));
    return given
        || tokens.is(
            first.from() - 2, "owned", "held", "controlled", "backed", "sponsored", "formed");
  }

  /** A word that may say what a company is: "by engineering contractor Acme". */
  private boolean isPlain(int at) {
    return tokens.isWord(at)
        && !tokens.isCapitalized(at)
        && cast.mentionAt(at) == null
        && !PREPOSITIONS.contains(tokens.norm(at))
        && !RELATIVES.contains(tokens.norm(at))
        && !AUXILIARIES.contains(tokens.norm(at))
        && !tokens.is(at, "and", "or", "the");
  }

  /** The token before a person's title and its company: "to Acme President and CEO Ann Roe". */
  private int beforeTitle(Mention m, int start) {
    int at = m.from() - 1;
    boolean person = cast.entity(m.entity()).kind() == PartyKind.PERSON;
    if (!person || at < start || !OFFICERS.has(tokens, at)) {
      return at;
    }
    while (at >= start
        && (OFFICERS.has(tokens, at) || tokens.is(at, "and", "&", "vice", "executive", "senior"))) {
      at--;
    }
    Mention company = at < start ? null : cast.mentionAt(at);
    return company == null ? at : company.from() - 1;
  }

  /** "B, an indirect subsidiary of A": the noun says what B is; B is the subject. */
  private boolean describes(int noun, int start) {
    for (int i = noun - 1; i > Math.max(start, noun - 6); i--) {
      if (tokens.is(i, ",")) {
        return tokens.is(i + 1, "a", "an", "the") && cast.mentionAt(i - 1) != null;
      }
    }
    return false;
  }

  /** A party and those before it that "and" or commas join to it. */
  private List<Integer> joined(Mention last, int start) {
    List<Integer> parties = new ArrayList<>();
    parties.add(last.entity());
    int at = near.skipBack(last.from() - 1, start);
    at = tokens.is(at, "and", "&", ",") ? at : beforeDescription(at, start);
    while (at >= start && tokens.is(at, "and", "&", ",")) {
      int before = at - 1;
      if (tokens.is(at, "and") && tokens.is(before, ",")) {
        before--;
      }
      before = near.skipBack(before, start);
      Mention m = before < start ? null : cast.mentionAt(before);
      boolean comma = tokens.is(at, ",");
      if (m == null
          || near.isPossessive(m)
          || comma && parties.size() < 2
          || advised(m)
          || !isSubject(m, start)) {
        break;
      }
      if (!parties.contains(m.entity())) {
        parties.add(0, m.entity());
      }
      at = near.skipBack(m.from() - 1, start);
      boolean title = tokens.is(at, "directors", "director", "officers");
      at = title && tokens.is(at - 1, "and", ",") ? at - 1 : at; // "A and directors B and C"
    }
    return parties;
  }

  /** The "and" in "A and the Dutch pension manager B", where B's description ends at a token. */
  private int beforeDescription(int end, int start) {
    int at = end;
    boolean described = COMPANIES.has(tokens, at) || tokens.is(at, "manager", "group", "giant");
    while (described && at > Math.max(start, end - ASIDE) && tokens.isWord(at)) {
      if (tokens.is(at, "and") && cast.mentionAt(near.skipBack(at - 1, start)) != null) {
        return at;
      }
      if (PREPOSITIONS.contains(tokens.norm(at)) || cast.mentionAt(at) != null) {
        return end;
      }
      at--;
    }
    return end;
  }

  /** "A advised B, and C advised D": B is the object of the verb before it. */
  private boolean advised(Mention m) {
    int at = tokens.is(m.from() - 1, "the") ? m.from() - 2 : m.from() - 1;
    return tokens.is(at, "advised", "represented", "advises", "represents", "advising")
        || tokens.is(at, "representing", "assisted", "counseled");
  }

  private List<Integer> antecedent(int at, int start, Mention pronoun) {
    if (pronoun != null) {
      return List.of(pronoun.entity());
    }
    boolean person = tokens.is(at, "he", "she");
    for (int i = Math.max(start, at - REACH_SENTENCE); i < at; i++) {
      Mention m = cast.mentionAt(i);
      if (m != null) {
        boolean fits = person == (cast.entity(m.entity()).kind() == PartyKind.PERSON);
        if (fits && isSubject(m, start)) {
          return tokens.is(at, "they") ? both(m, at) : List.of(m.entity());
        }
        i = m.to() - 1;
      } else if (tokens.is(i, "(", "[")) {
        i = near.closeBracket(i, at);
      }
    }
    return !person && cast.issuer() >= 0 ? List.of(cast.issuer()) : List.of();
  }

  /** Whom "they" means: in a joint release its two issuers, where the first of them is named. */
  private List<Integer> both(Mention first, int limit) {
    List<Integer> parties = withFollowing(first, limit);
    List<Integer> issuers = cast.issuers();
    boolean joint = parties.size() == 1 && issuers.size() == 2 && issuers.contains(first.entity());
    return joint && cast.entity(first.entity()).kind() != PartyKind.PERSON
        ? new ArrayList<>(issuers)
        : parties;
  }

  /** A party and the one that "and" joins to it: "A (NYSE: A) and B … they". */
  private List<Integer> withFollowing(Mention first, int limit) {
    List<Integer> parties = new ArrayList<>(List.of(first.entity()));
    int i = first.to();
    while (i < limit && tokens.is(i, "(", "[", ",")) {
      i = tokens.is(i, ",") ? i + 1 : near.closeBracket(i, limit) + 1;
    }
    i = tokens.is(i - 1, ",") && i < limit ? i - 1 : i;
    while (i < limit && tokens.is(i, "and", "&", ",")) {
      int next = i + 1;
      while (next < Math.min(limit, i + 5)
          && tokens.is(next, "and", "an", "its", "the", "affiliate", "affiliates", "of", "unit")) {
        next++;
      }
      Mention m = next < limit ? cast.mentionAt(next) : null;
      if (m == null || m.from() != next || m.form() == Mention.Form.PRONOUN) {
        break;
      }
      if (!parties.contains(m.entity())) {
        parties.add(m.entity());
      }
      i = m.to();
      while (i < limit && tokens.is(i, "(", "[") && near.closeBracket(i, limit) > i) {
        i = near.closeBracket(i, limit) + 1;
      }
    }
    return parties;
  }
}
