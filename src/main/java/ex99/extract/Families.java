package ex99.extract;

import ex99.model.PartyKind;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.function.Consumer;

/** Reads what a house is made of: "A is a collection of companies, the largest of which is B". */
final class Families {
  private static final WordSet COMPANIES = WordSet.of("companies", "subsidiaries", "businesses");

  private static final WordSet COLLECTIONS =
      WordSet.of("collection", "family", "group", "portfolio", "parent", "network", "owner");

  /** How many words may stand between two parts of such a sentence. */
  private static final int BETWEEN = 6;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;

  Families(Reading reading) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
  }

  /** family := A "is" "a" collection "of" word* companies "," "the"? word* "of which" "is" B */
  void read(Consumer<Finding> found) {
    int end = tokens.size();
    for (int i = COMPANIES.next(tokens, 0, end); i < end; i = COMPANIES.next(tokens, i + 1, end)) {
      Sentence sentence = tokens.sentenceAt(i);
      int verb = tokens.is(i + 1, ",") ? members(i + 2, sentence.to()) : -1;
      Mention house = verb < 0 ? null : house(i, sentence.from());
      if (house != null) {
        for (int member : clauses.at(verb + 1, sentence.to())) {
          if (cast.entity(member).kind() == PartyKind.ORGANIZATION && member != house.entity()) {
            Owners.pair(found, cast, member, house.entity(), i);
          }
        }
      }
    }
  }

  /** Where the verb stands in "the largest of which is"; -1 for none. */
  private int members(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + BETWEEN); i++) {
      if (tokens.is(i, "which") && tokens.is(i - 1, "of")) {
        return tokens.is(i + 1, "is", "are") ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** A in "A is a collection of companies". */
  private Mention house(int companies, int start) {
    for (int i = companies - 1; i > Math.max(start, companies - BETWEEN); i--) {
      if (COLLECTIONS.has(tokens, i) && tokens.is(i + 1, "of")) {
        int is = i - 1;
        while (is > start && !tokens.is(is, "is") && i - is < BETWEEN) {
          is--;
        }
        Mention m = tokens.is(is, "is") ? cast.mentionAt(is - 1) : null;
        return m == null || cast.isPerson(m.entity()) ? null : m;
      }
    }
    return null;
  }
}
