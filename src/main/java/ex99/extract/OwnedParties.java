package ex99.extract;

import ex99.model.PartyKind;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;

/**
 * Reads whom a possessive is before: B in "A's affiliate B", in "A's investment adviser, B" and in
 * "its insurance agency, B".
 */
final class OwnedParties {
  private final Nearby near;
  private final Tokens tokens;
  private final Cast cast;

  OwnedParties(Nearby near, Tokens tokens, Cast cast) {
    this.near = near;
    this.tokens = tokens;
    this.cast = cast;
  }

  /** T in "its wholly owned insurance agency, T": a comma between what is owned and its name. */
  Mention apposed(int from, int comma) {
    boolean owned =
        tokens.is(comma, ",") && tokens.is(from, "its", "our", "their") && comma > from + 1;
    for (int i = from; owned && i < comma; i++) {
      owned = tokens.isWord(i) && !tokens.isCapitalized(i) || i == from;
    }
    Mention m = owned ? cast.mentionAt(comma + 1) : null;
    return m != null && m.form() != Mention.Form.PRONOUN ? m : null;
  }

  /** B in "A's affiliate B", or null. */
  Mention ownedBy(Mention m, int limit) {
    int i = m.to() + 1;
    int end = Math.min(limit, m.to() + 7);
    boolean organ = false;
    while (i < end && (near.isGap(i) || near.introduces(i))) {
      organ |=
          tokens.is(i, "affiliate", "affiliated", "subsidiary", "company", "division", "unit")
              || tokens.is(i, "vehicle");
      i++;
    }
    return i < end && organ ? cast.mentionAt(i) : ownedBehindComma(m);
  }

  /** B in "A's investment adviser, B": a comma between what is A's and its name. */
  private Mention ownedBehindComma(Mention m) {
    int end = Math.min(tokens.size(), m.to() + 6);
    for (int i = m.to() + 1; i < end; i++) {
      boolean people =
          tokens.is(i - 1, "co-founders", "founders", "owners", "shareholders", "founder", "owner");
      if (tokens.is(i, ",") && (people || i > m.to() + 2)) {
        Mention inner = cast.mentionAt(i + 1);
        boolean company =
            inner != null
                && (cast.entity(inner.entity()).kind() == PartyKind.ORGANIZATION || people);
        return company && inner.form() != Mention.Form.PRONOUN ? inner : null;
      }
      if (cast.mentionAt(i) != null || !tokens.isWord(i) || tokens.isCapitalized(i)) {
        return null;
      }
    }
    return null;
  }
}
