package ex99.phrase;

import ex99.token.Token;
import ex99.token.Tokens;

/** Which way a quotation mark faces: by its shape, and by the white space on its two sides. */
enum QuoteMark {
  NONE,
  OPENING,
  CLOSING;

  /**
   * What a token is.
   *
   * @param from the first token of its block
   * @param to the token after the last of its block
   * @param open whether a quotation is open, which settles what shape and space do not
   */
  static QuoteMark of(Tokens tokens, int at, int from, int to, boolean open) {
    QuoteMark shape = tokens.kind(at) == Token.Kind.MARK ? shape(tokens.text(at)) : null;
    if (shape == null) {
      return NONE;
    }
    boolean left = at > from && !tokens.spaced(at);
    boolean right = at + 1 < to && !tokens.spaced(at + 1);
    if (shape == NONE && left && !open && tokens.isNumber(at - 1)) {
      return NONE; // an inch mark
    }
    boolean faceLeft = left && !opensBefore(tokens.get(at - 1));
    boolean faceRight = right && !closesAfter(tokens.get(at + 1));
    if (faceLeft != faceRight) {
      return faceLeft ? CLOSING : OPENING;
    }
    if (shape != NONE) {
      return shape;
    }
    if (faceLeft && "),.?!".indexOf(tokens.text(at - 1).charAt(0)) >= 0) {
      return CLOSING;
    }
    return open ? CLOSING : OPENING;
  }

  /** Whether a single mark opens speech: British releases quote between those. */
  static boolean opensSingle(Tokens tokens, int at, int from, int to) {
    return tokens.kind(at) == Token.Kind.MARK
        && tokens.is(at, "'")
        && (at == from || tokens.spaced(at))
        && at + 1 < to
        && !tokens.spaced(at + 1)
        && tokens.isWord(at + 1);
  }

  /** Whether a single mark closes speech; an apostrophe does not follow a stop. */
  static boolean closesSingle(Tokens tokens, int at, int to) {
    return tokens.kind(at) == Token.Kind.MARK
        && tokens.is(at, "'")
        && !tokens.spaced(at)
        && tokens.is(at - 1, ",", ".", "?", "!")
        && (at + 1 == to || tokens.spaced(at + 1));
  }

  /** The way that a mark's shape faces; {@link #NONE} when it faces neither way, null for others */
  private static QuoteMark shape(String text) {
    return switch (text) {
      case "\"", "＂", "''", "″" -> NONE;
      case "“", "„", "‟", "«", "``", "‘‘", "〝" -> OPENING;
      case "”", "»", "’’", "〞" -> CLOSING;
      default -> null;
    };
  }

  private static boolean opensBefore(Token token) {
    return switch (token.norm()) {
      case "(", "[", "{", "-", "--", "/", "“", "‘" -> true;
      default -> false;
    };
  }

  private static boolean closesAfter(Token token) {
    return switch (token.norm()) {
      case ")", "]", "}", ",", ".", ";", ":", "?", "!", "-", "--", "/", "”", "'s" -> true;
      default -> false;
    };
  }
}
