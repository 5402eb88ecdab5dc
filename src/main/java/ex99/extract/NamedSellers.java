package ex99.extract;

import ex99.extract.Passage.Zone;
import ex99.model.EventType;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;

/** Tells purchases whose headline names another than the issuer as the one who sells. */
final class NamedSellers {
  private final Tokens tokens;
  private final Cast cast;

  NamedSellers(Reading reading) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
  }

  /** "Acquisition of three mills from Dell": the headline names another who sells. */
  boolean boughtFrom(Sighting s) {
    boolean noun =
        s.type() == EventType.ACQUISITION
            && s.passage().zone() == Zone.TITLE
            && tokens.is(s.to() - 1, "of")
            && tokens.is(s.to() - 2, "acquisition", "purchase");
    for (int i = s.to(); noun && i < s.passage().to() - 1; i++) {
      Mention seller = tokens.is(i, "from") ? cast.mentionAt(i + 1) : null;
      if (seller != null) {
        return !cast.issuers().contains(seller.entity());
      }
    }
    return false;
  }
}
