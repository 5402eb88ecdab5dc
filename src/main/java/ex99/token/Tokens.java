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

  /**
   * The normalized forms and their hashes, side by side: most questions are about one word in many,
   * and are answered no from here without a look at the token, its word and its letters.
   */
  private final String[] norms;

  private final int[] hashes;

  /** The lists that know each token, as far as they were loaded when the text was read. */
  private final Openings[] openings;

  /** How many those are. */
  private final int lists;

  /** Made when first asked for, and anew when a walk is made that was never made before. */
  private Places places;

  Tokens(Manuscript manuscript, List<Token> tokens, List<Sentence> sentences) {
    this.manuscript = manuscript;
    this.tokens = tokens.toArray(Token[]::new);
    this.sentences = List.copyOf(sentences);
    this.norms = new String[this.tokens.length];
    this.hashes = new int[this.tokens.length];
    this.openings = new Openings[this.tokens.length];
    this.lists = Openings.count();
    for (int i = 0; i < norms.length; i++) {
      Word word = this.tokens[i].word();
      norms[i] = word.norm();
      hashes[i] = norms[i].hashCode();
      openings[i] = word.openings();
    }
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
    return index >= 0 && index < norms.length ? norms[index] : "";
  }

  /** The hash of the normalized form of a token, that of the empty string outside the text. */
  public int hash(int index) {
    return index >= 0 && index < hashes.length ? hashes[index] : 0;
  }

  /** Whether the token has this normalized form; the empty one is that of all outside the text. */
  public boolean is(int index, String norm) {
    return hash(index) == norm.hashCode() && norm(index).equals(norm);
  }

  /** Whether the token is one of two normalized forms. */
  public boolean is(int index, String one, String other) {
    int hash = hash(index);
    return hash == one.hashCode() && norm(index).equals(one)
        || hash == other.hashCode() && norm(index).equals(other);
  }

  /** Whether the token is one of these normalized forms. */
  public boolean is(int index, String... norms) {
    int hash = hash(index);
    for (String each : norms) {
      if (hash == each.hashCode() && norm(index).equals(each)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The lists with a phrase that begins at a token; null outside the text.
   *
   * @param list the list that is asked about
   */
  Openings openings(int at, int list) {
    if (at < 0 || at >= tokens.length) {
      return null;
    }
    return list < lists ? openings[at] : tokens[at].word().openings();
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
