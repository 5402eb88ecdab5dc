package ex99.extract;

import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.Set;

/**
 * Finds where the words for what a company is to another begin: at an article, at a genitive's
 * owner, or bare.
 */
final class KinOpenings {
  /** What tells that something is no longer so, or is not. */
  private static final Set<String> PAST =
      Set.of("former", "formerly", "not", "previously", "prior", "no");

  /** How many words may describe a company between its owner and the noun. */
  private static final int DESCRIPTION = 12;

  private final Tokens tokens;
  private final Cast cast;
  private final Nearby near;

  KinOpenings(Tokens tokens, Cast cast, Nearby near) {
    this.tokens = tokens;
    this.cast = cast;
    this.near = near;
  }

  /** Where the words for what a company is begin: at an article, a genitive's owner, or bare. */
  record Opening(int from, int owner, boolean genitive) {}

  /** The mention that begins at a token, or behind an article there; or null. */
  Mention opening(int at) {
    Mention m = cast.mentionAt(at);
    if (m != null) {
      return m.from() == at ? m : null;
    }
    boolean land = tokens.isCapitalized(at) && tokens.is(at + 1, "'s"); // "of Japan's Acme"
    int name = land ? at + 2 : at + 1;
    boolean told = land || tokens.is(at, "the") || tokens.norm(at).endsWith("-based");
    Mention next = told ? cast.mentionAt(name) : null;
    return next != null && next.from() == name ? next : null;
  }

  /** opening := ("its" | "our" | "whose" | A "'s" | article | ",") word{0,8} noun */
  Opening opening(int noun, int start) {
    for (int i = noun - 1; i >= Math.max(start, noun - DESCRIPTION); i--) {
      if (PAST.contains(tokens.norm(i))) {
        return null;
      }
      if (tokens.isNumber(i)) {
        continue;
      }
      Mention bare = i == noun - 1 && tokens.is(noun, "parent") ? cast.mentionAt(i) : null;
      if (bare != null && opening(noun + 1) != null) {
        return new Opening(bare.from(), bare.entity(), true); // "Dell parent Orrin"
      }
      if (tokens.is(i, "its", "our", "their")) {
        int owner = tokens.is(i, "our") ? cast.issuer() : whose(i, start);
        return new Opening(i, owner, true);
      }
      if (tokens.is(i, "whose")) {
        int before = near.skipBack(tokens.is(i - 1, ",") ? i - 2 : i - 1, start);
        Mention owner = before < start ? null : cast.mentionAt(before);
        return owner == null ? null : new Opening(i, owner.entity(), true);
      }
      if (tokens.is(i, "'s", "'")) {
        Mention owner = cast.mentionAt(i - 1);
        if (owner == null) {
          return null;
        }
        int from = tokens.is(owner.from() - 1, "the") ? owner.from() - 1 : owner.from();
        return new Opening(from, owner.entity(), true);
      }
      if (tokens.is(i, "a", "an", "the", "both", "all")) {
        boolean past = PAST.contains(tokens.norm(i - 1));
        return past ? null : new Opening(tokens.is(i - 1, "each", "now") ? i - 1 : i, -1, false);
      }
      if (tokens.is(i, ",", "are", "is", "were")) {
        return new Opening(i + 1, -1, false);
      }
      if (cast.mentionAt(i) != null || !tokens.isWord(i) && !tokens.is(i, "-", "%", "&")) {
        return null;
      }
      if (tokens.is(i, "of", "by", "to", "in", "from", "with", "that", "which", "who", "as")) {
        return null;
      }
    }
    return null;
  }

  /** Whom "its" means: who stands first in its sentence, else the issuer; -1 for nobody. */
  private int whose(int its, int start) {
    Mention joint = HeldCompanies.joint(tokens, cast, its, start);
    Mention subject = joint != null ? joint : cast.firstIn(start, its);
    return subject == null ? cast.issuer() : subject.entity();
  }
}
