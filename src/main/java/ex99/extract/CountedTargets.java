package ex99.extract;

import ex99.model.PartyKind;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads several companies that are bought at once, told by their number and then by name.
 *
 * <pre>
 * targets := number word* ("companies" | "makers" | …) (":" | ",") T (("," | ";" | "and") T)*
 * T       := name (("of" | "in") place)?
 * </pre>
 */
final class CountedTargets {
  private static final WordSet NUMBERS =
      WordSet.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several");

  private static final WordSet BETWEEN =
      WordSet.of(",", ";", "and", "&", "of", "in", "both", "the");

  /** How many words may say what the companies are. */
  private static final int DESCRIBED = 9;

  /** How many tokens their list may have. */
  private static final int LISTED = 60;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;

  CountedTargets(Tokens tokens, Cast cast, Clauses clauses) {
    this.tokens = tokens;
    this.cast = cast;
    this.clauses = clauses;
  }

  /** Those named behind their number at a token, none where fewer than two are. */
  List<Integer> at(int from, int limit) {
    int number = tokens.is(from, "of", "the", "all") ? from + 1 : from;
    int mark = NUMBERS.has(tokens, number) ? mark(number + 1, limit) : -1;
    List<Integer> targets = mark < 0 ? List.of() : listed(mark + 1, limit);
    return targets.size() < 2 ? List.of() : targets;
  }

  /** The colon or comma behind what they are, or -1. */
  private int mark(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + DESCRIBED); i++) {
      if (tokens.is(i, ":", ",")) {
        return tokens.norm(i - 1).endsWith("s") && cast.mentionAt(i + 1) != null ? i : -1;
      }
      if (cast.mentionAt(i) != null || !tokens.isWord(i)) {
        return -1;
      }
    }
    return -1;
  }

  private List<Integer> listed(int from, int limit) {
    List<Integer> all = new ArrayList<>();
    int i = from;
    int end = Math.min(limit, from + LISTED);
    while (i < end) {
      Mention m = cast.mentionAt(i);
      if (m != null) {
        boolean company = cast.entity(m.entity()).kind() == PartyKind.ORGANIZATION;
        if (!company || cast.issuers().contains(m.entity())) {
          return all;
        }
        if (!all.contains(m.entity())) {
          all.add(m.entity());
        }
        i = m.to();
      } else if (tokens.is(i, "(", "[")) {
        i = clauses.closeBracket(i, end) + 1;
      } else if (BETWEEN.has(tokens, i) || tokens.isCapitalized(i)) {
        i++;
      } else {
        return all;
      }
    }
    return all;
  }
}
