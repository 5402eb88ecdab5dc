package ex99.token;

import ex99.text.Block;
import ex99.text.Manuscript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into tokens: {@link Pieces}, with those joined that the trade writes as one ( {@code
 * 66.67}, {@code U.S.}, {@code wholly-owned}, {@code AT&T}, {@code 8-K}).
 */
public final class Lexer {
  /** Letters to a token in prose, its space included: fewer tokens than there mostly are. */
  private static final int PER_TOKEN = 6;

  private final char[] text;
  private final Pieces pieces;
  private final PieceText letters;
  private final WordEnds words;
  private final FigureEnds figures;

  private Lexer(char[] text, Pieces pieces, BitSet cuts) {
    this.text = text;
    this.pieces = pieces;
    this.letters = new PieceText(text, pieces, cuts);
    this.words = new WordEnds(text, letters);
    this.figures = new FigureEnds(text, pieces, letters, words);
  }

  private static Lexer of(String phrase) {
    char[] text = phrase.toCharArray();
    return new Lexer(text, Pieces.of(text), new BitSet());
  }

  private static Lexer of(Manuscript manuscript) {
    char[] text = manuscript.text().toCharArray();
    BitSet cuts = new BitSet();
    return new Lexer(text, Seams.cut(manuscript, text, Pieces.of(text), cuts), cuts);
  }

  /** The normalized forms of the tokens of a phrase. */
  public static List<String> norms(String phrase) {
    int words = plainWords(phrase);
    if (words == 1) {
      return List.of(phrase.toLowerCase(Locale.ROOT));
    }
    List<String> norms = new ArrayList<>(Math.max(words, 4));
    if (words > 1) {
      split(phrase, norms);
      return norms;
    }
    Lexer lexer = Lexer.of(phrase);
    int piece = 0;
    while (piece < lexer.pieces.count()) {
      int end = lexer.tokenEnd(piece);
      norms.add(norm(phrase.substring(lexer.letters.start(piece), lexer.letters.end(end - 1))));
      piece = end;
    }
    return norms;
  }

  /**
   * How many words a phrase has that is nothing but words of plain letters with a space between, as
   * most of those in lists are, which need no cutting; 0 for any other.
   */
  private static int plainWords(String phrase) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < phrase.length(); i++) {
      char c = (char) (phrase.charAt(i) | 0x20);
      boolean letter = c >= 'a' && c <= 'z';
      if (!letter && (phrase.charAt(i) != ' ' || !inside)) {
        return 0;
      }
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return inside ? words : 0;
  }

  private static void split(String phrase, List<String> norms) {
    String lower = phrase.toLowerCase(Locale.ROOT);
    int from = 0;
    for (int to = lower.indexOf(' '); to >= 0; to = lower.indexOf(' ', from)) {
      norms.add(lower.substring(from, to));
      from = to + 1;
    }
    norms.add(lower.substring(from));
  }

  /**
   * Makes ready what the first text is read with, for a thread that runs ahead; without it, it is
   * made when it is needed.
   */
  public static void prepare() {
    SentenceSplitter.prepare();
  }

  /** The tokens and sentences of a manuscript. */
  public static Tokens lex(Manuscript manuscript) {
    Columns columns = columns(manuscript);
    return new Tokens(manuscript, columns);
  }

  /** Apart from the caller, so that letters and pieces are let go before the columns are copied. */
  private static Columns columns(Manuscript manuscript) {
    Lexer lexer = Lexer.of(manuscript);
    Columns columns = new Columns(lexer.text.length / PER_TOKEN + 16);
    SentenceSplitter splitter = new SentenceSplitter(manuscript, columns);
    int piece = 0;
    int blockIndex = 0;
    for (Block block : manuscript.blocks()) {
      int from = columns.count();
      int first = piece;
      piece = lexer.pieces.firstFrom(first, block.span().end());
      lexer.join(first, piece, columns);
      splitter.split(block, blockIndex++, from);
    }
    return columns;
  }

  private void join(int first, int last, Columns out) {
    int piece = first;
    while (piece < last) {
      int end = Math.min(tokenEnd(piece), last);
      int start = letters.start(piece);
      boolean spaced = piece > 0 && letters.end(piece - 1) < start;
      out.add(start, Vocabulary.word(text, start, letters.end(end - 1)), spaced);
      piece = end;
    }
  }

  static String norm(String word) {
    if (word.length() == 1) {
      switch (word.charAt(0)) {
        case '’', '‘', '`', '´':
          return "'";
        case '–', '‐', '‑', '−', '‒':
          return "-";
        case '—', '―':
          return "--";
        default:
      }
    }
    String lower = word.toLowerCase(Locale.ROOT);
    lower = lower.indexOf('’') >= 0 ? lower.replace('’', '\'') : lower;
    return lower.indexOf('‑') >= 0 ? lower.replace('‑', '-') : lower;
  }

  /** The piece after the last one of the token that begins at a piece. */
  private int tokenEnd(int piece) {
    if (!letters.joined(piece + 1)) {
      return piece + 1; // as most words stand
    }
    char first = text[letters.start(piece)];
    if (Character.isDigit(first)) {
      return figures.numberEnd(piece);
    }
    if (Character.isLetter(first)) {
      int address = words.addressEnd(piece);
      boolean apart =
          figures.isCurrencyCode(piece)
              || figures.isBeforeRate(piece)
              || figures.isScaleOfRange(piece);
      return address > 0 ? address : apart ? piece + 1 : words.wordEnd(piece);
    }
    return letters.isApostrophe(piece) && letters.isS(piece + 1) ? piece + 2 : piece + 1;
  }
}
