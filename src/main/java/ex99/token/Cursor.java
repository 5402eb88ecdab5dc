package ex99.token;

/** A place among the tokens that a grammar reads from; it moves forward and can be set back. */
public final class Cursor {
  private final Tokens tokens;
  private final int limit;
  private int at;

  /** A cursor at a token that will not pass the end of the token's sentence. */
  public Cursor(Tokens tokens, int at) {
    this(tokens, at, tokens.sentenceAt(at).to());
  }

  public Cursor(Tokens tokens, int at, int limit) {
    this.tokens = tokens;
    this.at = at;
    this.limit = limit;
  }

  public int at() {
    return at;
  }

  public void set(int place) {
    at = place;
  }

  public boolean done() {
    return at >= limit;
  }

  /** The normalized form of the token {@code ahead} places further on; empty past the limit. */
  public String peek(int ahead) {
    return at + ahead < limit ? tokens.norm(at + ahead) : "";
  }

  /** Steps over the token if it is this one. */
  public boolean accept(String norm) {
    if (peek(0).equals(norm)) {
      at++;
      return true;
    }
    return false;
  }

  /** Steps over the token if it is one of these. */
  public boolean acceptAny(String... norms) {
    for (String norm : norms) {
      if (accept(norm)) {
        return true;
      }
    }
    return false;
  }

  /** Steps over the longest phrase of a list that stands here. */
  public Lexicon.Match accept(Lexicon lexicon) {
    Lexicon.Match match = at < limit ? lexicon.match(tokens, at) : null;
    if (match != null && match.to() <= limit) {
      at = match.to();
      return match;
    }
    return null;
  }
}
