package ex99.token;

import ex99.text.Manuscript;
import ex99.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The tokens and sentences of a manuscript, in order. */
public final class Tokens extends Norms {
  private final Manuscript manuscript;
  private final int[] starts;
  private final Word[] words;
  private final byte[] flags;
  private final int[] sentenceOf;
  private final List<Sentence> sentences;

  /** The block of each sentence. */
  private final int[] blocks;

  /** The normalized forms, which most questions are about. */
  private final String[] norms;

  /** The lists that know each token, as far as they were loaded when the text was read. */
  private final Openings[] openings;

  /** How many those are. */
  private final int lists;

  /** Made when first asked for, and anew when a walk is made that was never made before. */
  private Places places;

  Tokens(Manuscript manuscript, Columns columns) {
    this.manuscript = manuscript;
    columns.trim();
    this.starts = columns.starts();
    this.words = columns.words();
    this.flags = columns.flags();
    this.sentenceOf = columns.sentenceOf();
    this.sentences = List.copyOf(columns.sentences());
    this.blocks = new int[sentences.size()];
    for (Sentence sentence : sentences) {
      blocks[sentence.index()] = sentence.block();
    }
    this.norms = new String[words.length];
    this.openings = new Openings[words.length];
    this.lists = Openings.count();
    for (int i = 0; i < words.length; i++) {
      norms[i] = words[i].norm();
      openings[i] = words[i].openings();
    }
  }

  /** What was read. */
  public Manuscript manuscript() {
    return manuscript;
  }

  /** All tokens, without gaps but for white space. */
  public List<Token> tokens() {
    return IntStream.range(0, size()).mapToObj(this::get).toList();
  }

  /** They tile the tokens. */
  public List<Sentence> sentences() {
    return sentences;
  }

  public int size() {
    return starts.length;
  }

  public Token get(int index) {
    return new Token(this, index);
  }

  Word word(int index) {
    return words[index];
  }

  /** The first UTF-16 unit of a token in the canonical text. */
  public int start(int index) {
    return starts[index];
  }

  /** The UTF-16 unit after the last of a token. */
  public int end(int index) {
    return starts[index] + words[index].text().length();
  }

  /** A token as it is written, or the empty string outside the text. */
  public String text(int index) {
    return index >= 0 && index < words.length ? words[index].text() : "";
  }

  public Token.Kind kind(int index) {
    return words[index].kind();
  }

  /** Whether white space stands before a token; false outside the text, as all such questions. */
  public boolean spaced(int index) {
    return has(index, Columns.SPACED);
  }

  /** The number of the sentence of a token. */
  public int sentence(int index) {
    return sentenceOf[index];
  }

  /** The number of the block of a token in the manuscript. */
  public int block(int index) {
    return blocks[sentenceOf[index]];
  }

  public boolean isWord(int index) {
    return has(index, Word.WORD);
  }

  public boolean isNumber(int index) {
    return has(index, Word.NUMBER);
  }

  /** Whether a token is a word that begins with a capital letter, or with a digit. */
  public boolean isCapitalized(int index) {
    return has(index, Word.CAPITALIZED);
  }

  /** Whether a token has at least two letters, none of them small. */
  public boolean isAllCaps(int index) {
    return has(index, Word.ALL_CAPS);
  }

  /** The normalized form of a token, or the empty string outside the text. */
  @Override
  public String norm(int index) {
    return index >= 0 && index < norms.length ? norms[index] : "";
  }

  /** The hash of the normalized form of a token, that of the empty string outside the text. */
  public int hash(int index) {
    return norm(index).hashCode();
  }

  /**
   * The lists with a phrase that begins at a token; null outside the text.
   *
   * @param list the list that is asked about
   */
  Openings openings(int at, int list) {
    if (at < 0 || at >= words.length) {
      return null;
    }
    return list < lists ? openings[at] : words[at].openings();
  }

  /** The first token of {@code [from, limit)} at which a walk stops, or limit. */
  int next(int walk, int from, int limit) {
    Places known = places;
    if (known == null || known.walks() <= walk) {
      known = new Places(words);
      places = known;
    }
    return known.next(walk, from, limit);
  }

  /** The sentence that a token stands in. */
  public Sentence sentenceAt(int index) {
    return sentences.get(sentenceOf[index]);
  }

  /** Where the tokens {@code [from, to)} stand; never empty. */
  public Span span(int from, int to) {
    return new Span(starts[from], end(to - 1));
  }

  /** The canonical text of the tokens {@code [from, to)}, white space collapsed; empty for none. */
  public String text(int from, int to) {
    if (from >= to) {
      return "";
    }
    String text = manuscript.text();
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && spaced(i)) {
        out.append(' ');
      }
      out.append(text, starts[i], end(i));
    }
    return out.toString();
  }

  /**
   * The first token that begins at or after an offset in the canonical text, or {@link #size()}.
   */
  public int firstFrom(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at < 0 ? -at - 1 : at;
  }

  /** No flag is set outside the text. */
  private boolean has(int index, int flag) {
    return index >= 0 && index < flags.length && (flags[index] & flag) != 0;
  }
}
