package ex99.token;

import ex99.text.Manuscript;
import ex99.text.Span;
import java.util.List;

/**
 * The tokens and sentences of a manuscript, in order.
 *
 * @param manuscript what was read
 * @param tokens without gaps but for white space
 * @param sentences they tile the tokens
 */
public record Tokens(Manuscript manuscript, List<Token> tokens, List<Sentence> sentences) {
  public int size() {
    return tokens.size();
  }

  public Token get(int index) {
    return tokens.get(index);
  }

  /** The normalized form of a token, or the empty string outside the text. */
  public String norm(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).norm() : "";
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

  /** The sentence that a token stands in. */
  public Sentence sentenceAt(int index) {
    return sentences.get(tokens.get(index).sentence());
  }

  /** Where the tokens {@code [from, to)} stand; never empty. */
  public Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** The canonical text of the tokens {@code [from, to)}, white space collapsed; empty for none. */
  public String text(int from, int to) {
    if (from >= to) {
      return "";
    }
    String text = manuscript.text();
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
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
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
