package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.SectionKind;
import ex99.model.Unit;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.phrase.Rate;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads who owns a company where a noun says it: "T's owners, A and B", "with T and its members, A
 * and B", "A and B, the former shareholders of T", "A, which held 82% of T". Principal shareholders
 * are left out: others hold what they do not.
 */
final class OwnerNames {
  static final WordSet OWNERS =
      WordSet.of(
          "shareholder",
          "shareholders",
          "stockholder",
          "stockholders",
          "shareowners",
          "member",
          "members",
          "owner",
          "owners",
          "unitholders",
          "vendor",
          "vendors",
          "seller",
          "sellers",
          "proprietor",
          "proprietors",
          "co-owners");

  /** What may stand between "the" or "its" and such a noun. */
  private static final WordSet KINDS =
      WordSet.of(
          "former",
          "sole",
          "existing",
          "current",
          "only",
          "selling",
          "individual",
          "private",
          "joint",
          "remaining",
          "equity",
          "two",
          "three",
          "four",
          "five",
          "respective");

  private static final int REACH = 12;

  private final Reading reading;
  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Nearby near;

  OwnerNames(Reading reading, Clauses clauses) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = clauses;
    this.near = new Nearby(reading);
  }

  /** Adds those whom a figure tells to have owned a company. */
  void read(Map<Integer, List<Integer>> owners) {
    for (Rate rate : reading.figures().rates()) {
      if (rate.unit() == Unit.PERCENT && told(rate.from())) {
        held(rate, owners);
      }
    }
  }

  private boolean told(int token) {
    SectionKind kind = reading.outline().kindAt(tokens.start(token));
    return kind != SectionKind.ABOUT && kind != SectionKind.SAFE_HARBOR;
  }

  /**
   * called := T "'s" kind* owners ","? NAMES | T "and its" kind* owners ","? NAMES | "the" kind*
   * owners "of" T (","|"is"|"are"|"was"|"were") NAMES | NAMES "," "the" kind* owners "of" T
   */
  void called(int noun, Map<Integer, List<Integer>> owners) {
    Sentence sentence = tokens.sentenceAt(noun);
    int before = noun - 1;
    while (before > sentence.from() && KINDS.has(tokens, before)) {
      before--;
    }
    Mention owned = null;
    int names = noun + 1;
    if (tokens.is(before, "'s", "'", "its", "their")) {
      owned = possessor(before, sentence.from());
    } else if (tokens.is(noun + 1, "of") && tokens.is(before, "the", "both")) {
      owned = cast.mentionAt(noun + 2);
      names = owned == null ? names : behind(owned.to(), sentence.to());
      if (owned != null && tokens.is(before - 1, ",")) {
        int found = add(owned, left(before - 1, sentence.from()), owners);
        if (found > 0) {
          return;
        }
      }
    }
    if (owned == null) {
      return;
    }
    boolean noOf = names == noun + 1 && cast.mentionAt(names) != null;
    if (noOf || tokens.is(names, ",", "is", "are", "was", "were")) {
      int from = noOf ? names : names + 1;
      if (cast.mentionAt(from) != null || tokens.is(from, "mr.", "ms.", "messrs.")) {
        add(owned, clauses.at(from, sentence.to()), owners);
      }
    }
  }

  /** T in "T's" at a token, or in "T (…) and its"; null for another's. */
  private Mention possessor(int at, int start) {
    if (tokens.is(at, "'s", "'")) {
      return cast.mentionAt(at - 1);
    }
    boolean and = tokens.is(at - 1, "and");
    return and ? cast.mentionAt(Math.max(start, near.skipBack(at - 2, start))) : null;
  }

  private int behind(int at, int limit) {
    return tokens.is(at, "(") ? near.closeBracket(at, limit) + 1 : at;
  }

  /** The names that end before a comma: "A and B, the owners of". */
  private List<Integer> left(int comma, int start) {
    Mention last = cast.mentionAt(near.skipBack(comma - 1, start));
    List<Integer> all = new ArrayList<>();
    while (last != null && last.from() >= start && last.form() != Mention.Form.PRONOUN) {
      all.add(0, last.entity());
      boolean joined = tokens.is(last.from() - 1, "and", ",");
      last = joined ? cast.mentionAt(near.skipBack(last.from() - 2, start)) : null;
      if (all.size() > REACH) {
        break;
      }
    }
    return all;
  }

  /** held := A "," ("which" | "who") adverb* ("held" | "owned") RATE … "of" T */
  private void held(Rate rate, Map<Integer, List<Integer>> owners) {
    Sentence sentence = tokens.sentenceAt(rate.from());
    int verb = rate.from() - 1;
    while (tokens.is(verb, "about", "approximately", "the", "a", "some")) {
      verb--;
    }
    if (!tokens.is(verb, "held", "owned")) {
      return;
    }
    int which = verb - 1;
    while (tokens.is(which, "had", "previously", "together", "formerly", "jointly")) {
      which--;
    }
    if (!tokens.is(which, "which", "who") || !tokens.is(which - 1, ",")) {
      return;
    }
    int end = Math.min(sentence.to(), rate.to() + REACH);
    for (int i = rate.to(); i < end && !tokens.is(i, ",", ";", "and"); i++) {
      Mention owned = cast.mentionAt(i);
      if (owned != null) {
        List<Integer> holders = left(which - 1, sentence.from());
        if (holders.size() == 1 || tokens.is(which + 1, "together", "jointly")) {
          add(owned, holders, owners);
        } else if (!holders.isEmpty()) {
          add(owned, holders.subList(holders.size() - 1, holders.size()), owners);
        }
        return;
      }
    }
  }

  /** Enters owners of a company that is not the issuer; answers how many. */
  private int add(Mention owned, List<Integer> names, Map<Integer, List<Integer>> owners) {
    int target = owned.entity();
    boolean company = cast.entity(target).kind() == PartyKind.ORGANIZATION;
    if (!company || cast.issuers().contains(target)) {
      return 0;
    }
    int added = 0;
    for (int name : names) {
      if (name >= 0
          && name != target
          && !cast.issuers().contains(name)
          && !cast.isGovernment(name)) {
        List<Integer> known = owners.computeIfAbsent(target, any -> new ArrayList<>());
        if (!known.contains(name)) {
          known.add(name);
        }
        added++;
      }
    }
    return added;
  }
}
