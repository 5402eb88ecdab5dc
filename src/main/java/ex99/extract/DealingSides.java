package ex99.extract;

import ex99.model.PartyKind;
import ex99.name.Cast;
import ex99.token.Tokens;
import java.util.List;
import java.util.Set;

/** Tells which side of a dealing does what a verb says: the issuer, or another. */
final class DealingSides {
  private static final int NEAR = 14;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Set<Integer> own;

  DealingSides(Tokens tokens, Cast cast, Clauses clauses, Set<Integer> own) {
    this.tokens = tokens;
    this.cast = cast;
    this.clauses = clauses;
    this.own = own;
  }

  /** Whether the issuer, or a company of its, does what a verb says. */
  boolean acts(int verb, Passage passage) {
    if (tokens.is(verb - 1, "be", "been", "is", "are", "was", "were")) {
      return false;
    }
    return clauses.subject(verb, passage.from()).stream().anyMatch(own::contains);
  }

  /** Who does it, if that is another than the issuer, of whom the sentence speaks. */
  List<Integer> another(int at, Passage passage) {
    if (tokens.is(at - 1, "be", "been", "is", "are", "was", "were", "court", "in")) {
      return List.of();
    }
    List<Integer> subject = clauses.subject(at, passage.from());
    for (int entity : subject) {
      if (cast.entity(entity).kind() != PartyKind.ORGANIZATION) {
        return List.of();
      }
    }
    return subject;
  }

  /** The parties behind the first of some prepositions near a verb. */
  List<Integer> after(int at, Passage passage, String... prepositions) {
    int limit = Math.min(passage.to(), at + NEAR);
    for (String preposition : prepositions) {
      List<Integer> others = clauses.after(preposition, at, limit);
      if (!others.isEmpty()) {
        return others;
      }
    }
    return List.of();
  }
}
