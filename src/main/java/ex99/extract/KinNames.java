package ex99.extract;

import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Finds the companies that a noun of kinship is said of, before it or behind it. */
final class KinNames {
  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Nearby near;
  private final KinOpenings openings;

  KinNames(Tokens tokens, Cast cast, Clauses clauses, Nearby near, KinOpenings openings) {
    this.tokens = tokens;
    this.cast = cast;
    this.clauses = clauses;
    this.near = near;
    this.openings = openings;
  }

  boolean plural(int noun) {
    return tokens.is(noun, "subsidiaries", "units", "companies");
  }

  /**
   * before := B "and" C "," ("each" | "both" | "one of")? opening; B ("is" | "operates as" | …)
   * opening
   */
  List<Integer> before(int at, int start, boolean plural) {
    int i = at;
    boolean each = tokens.is(i + 1, "each", "both", "all");
    if (tokens.is(i, "of") && tokens.is(i - 1, "one", "two", "some")) {
      i -= 2;
    }
    boolean copula = false;
    if (tokens.is(i, "is", "are", "was", "were", "remains", "as") && !future(i, start)) {
      copula = true;
      i = verbs(i, start);
    } else if (!tokens.is(i, ",")) {
      return List.of();
    } else {
      i--;
    }
    i = near.skipBack(tokens.is(i, ",") ? i - 1 : i, start);
    Mention last = i < start ? null : cast.mentionAt(i);
    if (last == null || last.form() == Mention.Form.PRONOUN || near.isPossessive(last)) {
      return List.of();
    }
    boolean several = plural || each;
    return several
        ? joined(last, start)
        : copula && !acts(last, start) ? List.of() : List.of(last.entity());
  }

  /** Whether somebody becomes what the noun says only by what is announced. */
  private boolean future(int copula, int start) {
    int i = copula - 1;
    return tokens.is(copula, "as")
            && !tokens.is(i, "operates", "operate", "operated", "serve", "serves")
        || i >= start && tokens.is(i, "will", "would") && !tokens.is(copula, "as")
        || i > start
            && tokens.is(i, "operate", "serve")
            && tokens.is(i - 1, "will", "would")
            && Owners.afterClosing(tokens, i);
  }

  /** Left over "will serve", "continues to operate": the token before the verb. */
  private int verbs(int copula, int start) {
    int i = copula - 1;
    while (i >= start
        && tokens.is(
            i,
            "will",
            "serve",
            "serves",
            "operates",
            "operate",
            "operated",
            "to",
            "continues",
            "continue",
            "now",
            "currently",
            "also",
            "has",
            "have",
            "been",
            "which")) {
      i--;
    }
    return i;
  }

  /** Whether a name before a verb is its subject, not what "of" or "with" governs. */
  private boolean acts(Mention m, int start) {
    return m.from() <= start || !tokens.is(m.from() - 1, "of", "with", "by", "from", "to", "in");
  }

  /** The companies that a list comes to with a mention. */
  private List<Integer> joined(Mention last, int start) {
    List<Integer> all = new ArrayList<>(List.of(last.entity()));
    int at = near.skipBack(last.from() - 1, start);
    while (at >= start && tokens.is(at, ",", "and", "the")) {
      while (at >= start && tokens.is(at, ",", "and", "the")) {
        at--;
      }
      at = near.skipBack(at, start);
      Mention m = at < start ? null : cast.mentionAt(at);
      if (m == null || near.isPossessive(m)) {
        return all;
      }
      all.add(m.entity());
      at = near.skipBack(m.from() - 1, start);
    }
    return all;
  }

  /**
   * behind := ("," | "(" | "called" | "named" | ("which"? ("are" | "include" | "is")))? B "and" C
   */
  List<Integer> behind(int noun, int from, int limit, boolean genitive, Role role) {
    int i = from;
    boolean list = plural(noun);
    boolean close = from == noun + 1;
    if (tokens.is(i, "called", "named")) {
      i++;
    } else if (tokens.is(i, ",", "(", ":", "–") || tokens.is(i, "—")) {
      i++;
      i = list && tokens.is(i, "which") ? i + 1 : i;
    }
    if (tokens.is(i, "is", "are", "include", "includes", "including")
        && (genitive || !close || list)) {
      i++;
    }
    Mention m = i >= limit ? null : openings.opening(i);
    if (m == null
        || m.form() == Mention.Form.PRONOUN
        || i == from && !close
        || near.isPossessive(m)) {
      return List.of();
    }
    return list ? clauses.at(m.from(), limit) : List.of(m.entity());
  }
}
