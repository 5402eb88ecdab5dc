package ex99.token;

import ex99.text.Manuscript;
import ex99.text.Span;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The tokens and sentences of a manuscript, in order. */
public final class Tokens {
  private final Manuscript manuscript;
  private final Token[] tokens;
  private final List<Sentence> sentences;

  /** Made when first asked for, and anew when a walk is made that was never made before. */
  private Places places;

  Tokens(Manuscript manuscript, List<Token> tokens, List<Sentence> sentences) {
    this.manuscript = manuscript;
    this.tokens = tokens.toArray(Token[]::new);
    this.sentences = List.copyOf(sentences);
  }

  /** What was read. */
  public Manuscript manuscript() {
    return manuscript;
  }

  /** All tokens, without gaps but for white space. */
  public List<Token> tokens() {
    return Collections.unmodifiableList(Arrays.asList(tokens));
  }

  /** They tile the tokens. */
  public List<Sentence> sentences() {
    return sentences;
  }

  public int size() {
    return tokens.length;
  }

  public Token get(int index) {
    return tokens[index];
  }

  /** The normalized form of a token, or the empty string outside the text. */
  public String norm(int index) {
    return index >= 0 && index < tokens.length ? tokens[index].norm() : "";
  }

  /** Whether the token has this normalized form. */
  public boolean is(int index, String norm) {
    return norm(index).equals(norm);
  }

  /** Whether the token is one of two normalized forms. */
  public boolean is(int index, String one, String other) {
    String norm = norm(index);
    return norm.equals(one) || norm.equals(other);
  }

  /** Whether the token is one of these normalized forms. */
  public boolean is(int index, String... norms) {
    String norm = norm(index);
    for (String each : norms) {
      if (norm.equals(each)) {
        return true;
      }
    }
    return false;
  }

  /** The lists with a phrase that begins at a token; null outside the text. */
  Openings openings(int at) {
    return at >= 0 && at < tokens.length ? tokens[at].word().openings() : null;
  }

  /** The first token of {@code [from, limit)} at which a walk stops, or limit. */
  int next(int walk, int from, int limit) {
    Places known = places;
    if (known == null || known.walks() <= walk) {
      known = new Places(tokens);
      places = known;
    }
    return known.next(walk, from, limit);
  }

  /** The sentence that a token stands in. */
  public Sentence sentenceAt(int index) {
    return sentences.get(tokens[index].sentence());
  }

  /** Where the tokens {@code [from, to)} stand; never empty. */
  public Span span(int from, int to) {
    return new Span(tokens[from].start(), tokens[to - 1].end());
  }

  /** The canonical text of the tokens {@code [from, to)}, white space collapsed; empty for none. */
  public String text(int from, int to) {
    if (from >= to) {
      return "";
    }
    String text = manuscript.text();
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = tokens[i];
      if (i > from && token.spaced()) {
        out.append(' ');
      }
      out.append(text, token.start(), token.end());
    }
    return out.toString();
  }

  /**
   * The first token that begins at or after an offset in the canonical text, or {@link #size()}.
   */
  public int firstFrom(int offset) {
    int low = 0;
    int high = tokens.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens[middle].start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
