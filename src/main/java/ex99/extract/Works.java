package ex99.extract;

import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;
import java.util.Set;

/** Reads who is chosen to work for the issuer, or chooses it, and who will build, run or supply. */
final class Works {
  private static final Lexicon LIST = Lexicon.load("kin-and-trade");

  /** What somebody is hired as who trades with the issuer. */
  private static final WordSet TRADES = WordSet.of(WordSets.of(LIST, "trade"));

  /** What somebody is hired to do who trades with the issuer. */
  private static final WordSet WORKS = WordSet.of(WordSets.of(LIST, "work"));

  /** Firms that are hired to advise, audit or place securities have roles of their own. */
  private static final WordSet ADVISERS = WordSet.of(WordSets.of(LIST, "advice"));

  /** What banks, insurers and advisers provide. */
  private static final WordSet SERVICES = WordSet.of(WordSets.of(LIST, "service"));

  private static final int NEAR = 14;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final DealingSides sides;
  private final Set<Integer> own;

  Works(Tokens tokens, Cast cast, Clauses clauses, DealingSides sides, Set<Integer> own) {
    this.tokens = tokens;
    this.cast = cast;
    this.clauses = clauses;
    this.sides = sides;
    this.own = own;
  }

  /** "A third of its output", "60,000 tons a year": what is bought is made by somebody. */
  boolean goods(int verb) {
    for (int i = verb + 1; i < verb + 10; i++) {
      if (tokens.is(i, "output", "production", "capacity", "tons", "tonnes", "barrels", "units")
          || tokens.is(i, "ounces", "megawatts", "power", "electricity", "products")) {
        return true;
      }
      if (tokens.is(i, "shares", "stock", "notes", ";", ".")) {
        return false;
      }
    }
    return false;
  }

  /** willBe := things "will be" (built | managed | …) "by" B: no money, advice or insurance */
  List<Integer> willBe(int at, Passage passage) {
    boolean will = tokens.is(at - 1, "be") && tokens.is(at - 2, "will", "to", "would");
    if (!will || !tokens.is(at + 1, "by") || SERVICES.any(tokens, passage.from(), at)) {
      return List.of();
    }
    List<Integer> subject = clauses.subject(at, passage.from());
    boolean company = cast.mentionAt(at - 3) != null && subject.stream().noneMatch(own::contains);
    return company ? List.of() : clauses.at(at + 2, passage.to());
  }

  /** will := B "will" (supply | construct | …) things */
  List<Integer> will(int at, Passage passage) {
    boolean will =
        tokens.is(at - 1, "will", "would") || tokens.is(at - 1, "to") && tokens.is(at - 2, "is");
    return will && !tokens.is(at + 1, ",", ".", "and") ? sides.another(at, passage) : List.of();
  }

  /**
   * chosen := A "has" verb B ("as" trade | "to" work) | A "was" verb "by" B ("to" | "as" | "for")
   */
  List<Integer> chosen(int at, Passage passage) {
    int limit = Math.min(passage.to(), at + 2 * NEAR);
    if (tokens.is(at + 1, "by")) {
      boolean passive = tokens.is(at - 1, "been", "was", "were", "is", "being");
      List<Integer> subject = passive ? clauses.subject(at, passage.from()) : List.of();
      boolean listed = tokens.is(at, "named") && !tokens.is(at - 1, "been", "was");
      List<Integer> by =
          subject.stream().anyMatch(own::contains) ? clauses.at(at + 2, limit) : List.of();
      return listed || ADVISERS.any(tokens, at, limit) ? List.of() : by;
    }
    Mention m = cast.firstIn(at + 1, Math.min(passage.to(), at + 5));
    if (m == null || !sides.acts(at, passage) || ADVISERS.any(tokens, m.to(), limit)) {
      return List.of();
    }
    List<Integer> object = clauses.at(at + 1, passage.to());
    for (int i = m.to(); i < Math.min(limit, m.to() + 8); i++) {
      boolean as = tokens.is(i, "as") && TRADES.any(tokens, i, Math.min(limit, i + 8));
      if (as || tokens.is(i, "to") && WORKS.has(tokens, i + 1)) {
        return object;
      }
    }
    return List.of();
  }
}
