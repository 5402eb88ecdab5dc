package ex99.token;

import ex99.text.Block;
import ex99.text.Manuscript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;

/**
 * Cuts text into tokens: OpenNLP's simple tokenizer, with the pieces joined that the trade writes
 * as one ({@code 66.67}, {@code U.S.}, {@code wholly-owned}, {@code AT&T}, {@code 8-K}).
 */
public final class Lexer {
  /** Suffixes that scale a sum when they follow its digits without a space. */
  private static final Set<String> SCALES =
      Set.of(
          "m",
          "mm",
          "mn",
          "mln",
          "bn",
          "b",
          "k",
          "t",
          "tn",
          "x",
          "cr",
          "million",
          "billion",
          "trillion",
          "thousand",
          "crore",
          "lakh",
          "cents",
          "p",
          "c");

  private static final Set<String> TIGHT_SCALES =
      Set.of(
          "mm",
          "mn",
          "mln",
          "bn",
          "tn",
          "million",
          "billion",
          "trillion",
          "thousand",
          "crore",
          "lakh",
          "x");

  /** Codes that releases set before a figure without a space. */
  private static final Set<String> CURRENCY_CODES =
      Set.of(
          "USD", "EUR", "GBP", "CAD", "AUD", "CNY", "RMB", "JPY", "CHF", "SEK", "NOK", "DKK", "INR",
          "NIS", "HKD", "NTD", "SGD", "BRL", "MXN", "ZAR", "KRW", "Rs", "RM", "DM");

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

  /** Words that end in a full stop of their own. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "inc", "co", "corp", "ltd", "mr", "mrs", "ms", "dr", "jr", "sr", "st", "no", "nos", "vs",
          "prof", "messrs", "hon", "gen", "rev", "bros", "assn", "dept", "approx", "jan", "feb",
          "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "pty", "bhd",
          "sdn", "rs", "cie", "ala", "ariz", "ark", "calif", "cal", "colo", "conn", "del", "fla",
          "ga", "ill", "ind", "kan", "ky", "la", "mass", "md", "mich", "minn", "mo", "mont", "neb",
          "nev", "okla", "ore", "pa", "penn", "tenn", "tex", "va", "vt", "wash", "wis", "wyo",
          "ont", "que", "cdn", "u.s", "ph", "esq", "lt", "col", "capt", "sgt", "fig", "est", "dist",
          "univ", "intl", "mfg", "assoc", "assocs", "mgmt", "svcs", "hldgs", "natl", "amer");

  /** Marks that stay together when repeated. */
  private static final String RUNS = "-._=*~#`'‘’—–";

  /** How far an address is looked for before its at sign, in pieces. */
  private static final int ADDRESS = 24;

  private final String text;
  private final Span[] pieces;
  private final BitSet cuts = new BitSet();

  private Lexer(String text) {
    this.text = text;
    this.pieces = parted(text, SimpleTokenizer.INSTANCE.tokenizePos(text));
  }

  private Lexer(Manuscript manuscript) {
    this.text = manuscript.text();
    Span[] parted = parted(text, SimpleTokenizer.INSTANCE.tokenizePos(text));
    this.pieces = Seams.cut(manuscript, parted, cuts);
  }

  /** Runs of one mark cut into single marks, but for rules, dots and typewriter quotation marks. */
  private static Span[] parted(String text, Span[] pieces) {
    List<Span> parted = new ArrayList<>(pieces.length + 16);
    for (Span piece : pieces) {
      char c = text.charAt(piece.getStart());
      boolean whole = Character.isLetterOrDigit(c) || RUNS.indexOf(c) >= 0;
      if (piece.length() == 1 || whole || Character.isSurrogate(c)) {
        parted.add(piece);
      } else {
        for (int i = piece.getStart(); i < piece.getEnd(); i++) {
          parted.add(new Span(i, i + 1));
        }
      }
    }
    return parted.toArray(Span[]::new);
  }

  /** The normalized forms of the tokens of a phrase. */
  public static List<String> norms(String phrase) {
    List<String> norms = new ArrayList<>();
    Lexer lexer = new Lexer(phrase);
    int piece = 0;
    while (piece < lexer.pieces.length) {
      int end = lexer.tokenEnd(piece);
      norms.add(norm(phrase.substring(lexer.start(piece), lexer.end(end - 1))));
      piece = end;
    }
    return norms;
  }

  /** The tokens and sentences of a manuscript. */
  public static Tokens lex(Manuscript manuscript) {
    Lexer lexer = new Lexer(manuscript);
    List<Token> tokens = new ArrayList<>(lexer.pieces.length);
    List<Sentence> sentences = new ArrayList<>();
    SentenceSplitter splitter = new SentenceSplitter();
    int piece = 0;
    int blockIndex = 0;
    for (Block block : manuscript.blocks()) {
      int from = tokens.size();
      int first = piece;
      while (piece < lexer.pieces.length && lexer.start(piece) < block.span().end()) {
        piece++;
      }
      lexer.join(first, piece, blockIndex, tokens);
      splitter.split(manuscript, block, blockIndex++, tokens, from, sentences);
    }
    return new Tokens(manuscript, tokens, sentences);
  }

  private void join(int first, int last, int block, List<Token> out) {
    int piece = first;
    while (piece < last) {
      int end = Math.min(tokenEnd(piece), last);
      int start = start(piece);
      int stop = end(end - 1);
      boolean spaced = piece > 0 && end(piece - 1) < start;
      Word word = Vocabulary.word(text, start, stop);
      out.add(new Token(out.size(), start, word, spaced, block));
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
    return lower.indexOf('’') >= 0 ? lower.replace('’', '\'') : lower;
  }

  /** The piece after the last one of the token that begins at a piece. */
  private int tokenEnd(int piece) {
    char first = text.charAt(start(piece));
    if (Character.isDigit(first)) {
      return numberEnd(piece);
    }
    if (Character.isLetter(first)) {
      int address = addressEnd(piece);
      return address > 0 ? address : isCurrencyCode(piece) ? piece + 1 : wordEnd(piece);
    }
    if (isApostrophe(piece) && joined(piece + 1) && "s".equalsIgnoreCase(word(piece + 1))) {
      return piece + 2;
    }
    return piece + 1;
  }

  private int numberEnd(int piece) {
    int end = piece + 1;
    while (joined(end)
        && joined(end + 1)
        && Character.isDigit(text.charAt(start(end + 1)))
        && (isMark(end, '.') || (isMark(end, ',') && length(end + 1) == 3))) {
      end += 2;
    }
    if (joined(end) && Character.isLetter(text.charAt(start(end)))) {
      String tail = word(end).toLowerCase(Locale.ROOT);
      boolean scale =
          TIGHT_SCALES.contains(tail) || (SCALES.contains(tail) && afterCurrency(piece));
      return scale ? end : ORDINALS.contains(tail) ? end + 1 : wordEnd(end);
    }
    boolean form =
        joined(end)
            && isMark(end, '-')
            && joined(end + 1)
            && length(end + 1) <= 2
            && Character.isUpperCase(text.charAt(start(end + 1)));
    return form ? end + 2 : end;
  }

  private boolean afterCurrency(int piece) {
    if (piece == 0) {
      return false;
    }
    int before = piece - 1;
    char mark = text.charAt(start(before));
    if (Character.getType(mark) == Character.CURRENCY_SYMBOL) {
      return true;
    }
    return length(before) == 3 && word(before).chars().allMatch(Character::isUpperCase);
  }

  private int wordEnd(int piece) {
    int end = piece + 1;
    while (joined(end)) {
      char c = text.charAt(start(end));
      if (Character.isLetterOrDigit(c)) {
        end++;
      } else if (!joined(end + 1)) {
        break;
      } else if ((c == '-' || c == '&' || c == '‑')
          && length(end) == 1
          && isAlphanumeric(end + 1)) {
        end += 2;
      } else if (isApostrophe(end) && isLetters(end + 1) && !"s".equalsIgnoreCase(word(end + 1))) {
        end += 2;
      } else if (c == '.' && length(end) == 1 && dotJoins(end)) {
        end += 2;
      } else {
        break;
      }
    }
    return joined(end) && isMark(end, '.') && ownsStop(piece, end) ? end + 1 : end;
  }

  /** Whether a piece is a currency code right before a figure: {@code RMB1}, {@code USD34.6}. */
  private boolean isCurrencyCode(int piece) {
    return joined(piece + 1)
        && Character.isDigit(text.charAt(start(piece + 1)))
        && CURRENCY_CODES.contains(word(piece));
  }

  /** Whether a full stop between two words is inside one: initials, domains. */
  private boolean dotJoins(int dot) {
    if (!isLetters(dot + 1)) {
      return false;
    }
    char next = text.charAt(start(dot + 1));
    boolean initials = length(dot - 1) <= 2 && length(dot + 1) <= 2;
    return initials || (Character.isLowerCase(next) && length(dot - 1) > 1);
  }

  private boolean ownsStop(int piece, int stop) {
    String word = text.substring(start(piece), end(stop - 1));
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !joined(piece);
    boolean dotted = word.indexOf('.') >= 0 && length(stop - 1) <= 2;
    return initial || dotted || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The end of a web or mail address that begins at a piece, or -1. */
  private int addressEnd(int piece) {
    String word = word(piece);
    boolean web = word.equals("www") || word.equals("http") || word.equals("https");
    int end = piece + 1;
    boolean mail = false;
    while (joined(end) && (web || mail || end - piece < ADDRESS)) {
      char c = text.charAt(start(end));
      mail |= c == '@';
      if (!Character.isLetterOrDigit(c) && "@._-+/:?=&%~#".indexOf(c) < 0) {
        break;
      }
      end++;
    }
    if (!mail && !(web && end > piece + 2)) {
      return -1;
    }
    while (end > piece + 1 && !Character.isLetterOrDigit(text.charAt(start(end - 1)))) {
      end--;
    }
    return end;
  }

  private int start(int piece) {
    return pieces[piece].getStart();
  }

  private int end(int piece) {
    return pieces[piece].getEnd();
  }

  private int length(int piece) {
    return end(piece) - start(piece);
  }

  private String word(int piece) {
    return text.substring(start(piece), end(piece));
  }

  /** Whether a piece exists and follows the one before it without white space. */
  private boolean joined(int piece) {
    return piece > 0
        && piece < pieces.length
        && end(piece - 1) == start(piece)
        && !cuts.get(start(piece));
  }

  private boolean isMark(int piece, char mark) {
    return length(piece) == 1 && text.charAt(start(piece)) == mark;
  }

  private boolean isApostrophe(int piece) {
    return isMark(piece, '\'') || isMark(piece, '’');
  }

  private boolean isLetters(int piece) {
    return Character.isLetter(text.charAt(start(piece)));
  }

  private boolean isAlphanumeric(int piece) {
    return Character.isLetterOrDigit(text.charAt(start(piece)));
  }
}
