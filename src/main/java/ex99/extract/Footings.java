package ex99.extract;

import ex99.token.Lexicon;
import ex99.token.Tokens;

/** NounPhrases that say on what footing a figure is measured: "in constant currency". */
final class Footings {
  private static final Lexicon PHRASES = Lexicon.load("footings");

  private Footings() {}

  /** The phrase that begins at a token, or null. */
  static Lexicon.Match at(Tokens tokens, int at) {
    return PHRASES.match(tokens, at);
  }
}
