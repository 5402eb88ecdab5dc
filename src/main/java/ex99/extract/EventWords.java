package ex99.extract;

import ex99.model.EventType;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words that announce events. */
final class EventWords {
  private static final Lexicon WORDS = Lexicon.load("event-words");
  private static final Map<String, Word> VALUES = new HashMap<>();

  /** How many words a name may have between "take" and "private", and these two. */
  private static final int NAME = 9;

  private EventWords() {}

  /**
   * What a word says of an event.
   *
   * @param type the type, or null for an offering whose security is yet to be read, and for a
   *     closure of something yet to be read
   * @param strength 3 when the words alone announce it, 1 when they need other signs
   */
  record Word(EventType type, int strength) {
    boolean closes() {
      return type == null && strength == 3;
    }
  }

  /** Words that stand in the text. */
  record Hit(int from, int to, Word word) {}

  static {
    for (EventType type : EventType.values()) {
      for (int strength = 1; strength <= 3; strength++) {
        VALUES.put(type.name().toLowerCase(Locale.ROOT) + " " + strength, new Word(type, strength));
      }
    }
    VALUES.put("offering 2", new Word(null, 2));
    VALUES.put("closure 3", new Word(null, 3));
  }

  /** The first token of {@code [from, limit)} at which such a phrase may begin, or limit. */
  static int next(Tokens tokens, int from, int limit) {
    return WORDS.next(tokens, from, limit);
  }

  /** The longest phrase of the trade that begins at a token, or null. */
  static Hit at(Tokens tokens, int at, int limit) {
    Lexicon.Match match = WORDS.match(tokens, at);
    if (match == null && isTakenPrivate(tokens, at)) {
      return new Hit(at, at + 1, VALUES.get("merger 3"));
    }
    if (match == null
        && tokens.is(at, "orders")
        && at + 1 < limit
        && tokens.isNumber(at + 1)
        && tokens.isWord(at - 1)) {
      return new Hit(at, at + 1, VALUES.get("operations 2")); // "Acme Orders 40 Jets"
    }
    return match == null || match.to() > limit || isMix(tokens, at)
        ? null
        : new Hit(match.from(), match.to(), VALUES.get(match.value()));
  }

  /** "For a combination of cash and stock": a mix, and nobody's merger. */
  static boolean isMix(Tokens tokens, int at) {
    return tokens.is(at, "combination")
        && tokens.is(at - 1, "a", "any")
        && tokens.is(at - 2, "for", "through", "by", "with", "using", "in", "from");
  }

  /** "take" company "private", asked at the last of these words. */
  static boolean isTakenPrivate(Tokens tokens, int at) {
    if (!tokens.is(at, "private") || tokens.is(at + 1, "placement", "equity", "label", "credit")) {
      return false;
    }
    for (int i = at - 2; i > Math.max(0, at - NAME); i--) {
      if (tokens.is(i, "take", "takes", "taking")) {
        return true;
      }
      if (!tokens.isWord(i)) {
        return false;
      }
    }
    return false;
  }
}
