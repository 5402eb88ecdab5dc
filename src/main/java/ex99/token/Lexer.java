package ex99.token;

import ex99.text.Block;
import ex99.text.Manuscript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into tokens: {@link Pieces}, with those joined that the trade writes as one ( {@code
 * 66.67}, {@code U.S.}, {@code wholly-owned}, {@code AT&T}, {@code 8-K}).
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
          "x",
          "元",
          "万元",
          "亿元",
          "円");

  /** Codes that releases set before a figure without a space. */
  private static final Set<String> CURRENCY_CODES =
      Set.of(
          "USD", "EUR", "GBP", "CAD", "AUD", "CNY", "RMB", "JPY", "CHF", "SEK", "NOK", "DKK", "INR",
          "NIS", "HKD", "NTD", "SGD", "BRL", "MXN", "ZAR", "KRW", "Rs", "Ps", "SKr", "NKr", "DKr",
          "SFr", "RM", "DM", "Rmb", "Usd", "Eur", "Php", "PHP", "THB", "MYR", "IDR", "PLN", "CZK",
          "HUF", "TRY", "RUB", "ILS", "TWD", "NZD", "AED", "SAR", "kr");

  /** Letters that are the mark of a currency where a sum follows: rand, pesos. */
  private static final String LETTERS = "RP";

  /** Letters to a token in prose, its space included: fewer tokens than there mostly are. */
  private static final int PER_TOKEN = 6;

  private static final int LONGEST_ABBREVIATION = 6;

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

  /** Words that end in a full stop of their own. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "inc", "co", "corp", "ltd", "mr", "mrs", "ms", "dr", "jr", "sr", "st", "no", "nos", "vs",
          "prof", "messrs", "hon", "gen", "rev", "bros", "assn", "dept", "approx", "jan", "feb",
          "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "pty", "bhd",
          "sdn", "rs", "ps", "kr", "php", "dhs", "esc", "sfr", "dfl", "hfl", "pta", "ptas", "lit",
          "cie", "ala", "ariz", "ark", "calif", "cal", "colo", "conn", "del", "fla", "ga", "ill",
          "ind", "kan", "ky", "la", "mass", "md", "mich", "minn", "mo", "mont", "neb", "nev",
          "okla", "ore", "pa", "penn", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "ont",
          "que", "cdn", "u.s", "ph", "esq", "lt", "col", "capt", "sgt", "fig", "est", "dist",
          "univ", "intl", "mfg", "assoc", "assocs", "mgmt", "svcs", "hldgs", "natl", "amer");

  /** How far an address is looked for before its at sign, in pieces. */
  private static final int ADDRESS = 24;

  private static final String ADDRESS_MARKS = "@._-+/:?=&%~#";

  private final char[] text;
  private final Pieces pieces;
  private final BitSet cuts = new BitSet();

  private Lexer(String text) {
    this.text = text.toCharArray();
    this.pieces = Pieces.of(this.text);
  }

  private Lexer(Manuscript manuscript) {
    this.text = manuscript.text().toCharArray();
    this.pieces = Seams.cut(manuscript, text, Pieces.of(text), cuts);
  }

  /** The normalized forms of the tokens of a phrase. */
  public static List<String> norms(String phrase) {
    if (isPlain(phrase)) {
      return List.of(phrase);
    }
    List<String> norms = new ArrayList<>();
    Lexer lexer = new Lexer(phrase);
    int piece = 0;
    while (piece < lexer.pieces.count()) {
      int end = lexer.tokenEnd(piece);
      norms.add(norm(phrase.substring(lexer.start(piece), lexer.end(end - 1))));
      piece = end;
    }
    return norms;
  }

  /** Whether a phrase is one word of small letters, as most of those in lists are. */
  private static boolean isPlain(String phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      if (phrase.charAt(i) < 'a' || phrase.charAt(i) > 'z') {
        return false;
      }
    }
    return !phrase.isEmpty();
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
    Lexer lexer = new Lexer(manuscript);
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
      int start = start(piece);
      boolean spaced = piece > 0 && end(piece - 1) < start;
      out.add(start, Vocabulary.word(text, start, end(end - 1)), spaced);
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
    if (!joined(piece + 1)) {
      return piece + 1; // as most words stand
    }
    char first = text[start(piece)];
    if (Character.isDigit(first)) {
      return numberEnd(piece);
    }
    if (Character.isLetter(first)) {
      int address = addressEnd(piece);
      boolean apart = isCurrencyCode(piece) || isBeforeRate(piece) || isScaleOfRange(piece);
      return address > 0 ? address : apart ? piece + 1 : wordEnd(piece);
    }
    return isApostrophe(piece) && isS(piece + 1) ? piece + 2 : piece + 1;
  }

  private int numberEnd(int piece) {
    int end = piece + 1;
    while (joined(end)
        && joined(end + 1)
        && Character.isDigit(text[start(end + 1)])
        && (isMark(end, '.') || (isMark(end, ',') && length(end + 1) == 3))) {
      end += 2;
    }
    if (joined(end) && Character.isLetter(text[start(end)])) {
      String tail = word(end).toLowerCase(Locale.ROOT);
      boolean scale =
          TIGHT_SCALES.contains(tail)
              || SCALES.contains(tail) && (afterCurrency(piece) || endsRange(piece))
              || tail.equals("p") && isPerShare(end + 1);
      return scale ? end : ORDINALS.contains(tail) ? end + 1 : wordEnd(end);
    }
    boolean form =
        joined(end)
            && isMark(end, '-')
            && joined(end + 1)
            && length(end + 1) <= 2
            && Character.isUpperCase(text[start(end + 1)]);
    return form ? end + 2 : end;
  }

  private boolean afterCurrency(int piece) {
    if (piece == 0) {
      return false;
    }
    int before = piece - 1;
    int at = start(before);
    if (Character.getType(text[at]) == Character.CURRENCY_SYMBOL) {
      return true;
    }
    return length(before) == 3
        && Character.isUpperCase(text[at])
        && Character.isUpperCase(text[at + 1])
        && Character.isUpperCase(text[at + 2]);
  }

  /** "$40M-45M", "$40-45M": the upper end of a range whose lower end has the currency. */
  private boolean endsRange(int piece) {
    int at = piece - 1;
    if (at < 1 || !joined(piece) || !isMark(at, '-') && !isMark(at, '–') || !joined(at)) {
      return false;
    }
    at--;
    at = Character.isLetter(text[start(at)]) && length(at) <= 2 && joined(at) ? at - 1 : at;
    boolean decimal = at > 1 && joined(at) && isMark(at - 1, '.') && joined(at - 1);
    at = decimal ? at - 2 : at;
    return at > 0 && Character.isDigit(text[start(at)]) && afterCurrency(at);
  }

  /** "25.4p per share": pence, which only such words tell from other letters. */
  private boolean isPerShare(int piece) {
    return piece < pieces.count() && (is(piece, "per") || is(piece, "a") && is(piece + 1, "share"));
  }

  private int wordEnd(int piece) {
    int end = piece + 1;
    while (joined(end)) {
      char c = text[start(end)];
      if (Character.isLetterOrDigit(c)) {
        end++;
      } else if (!joined(end + 1)) {
        break;
      } else if ((c == '-' || c == '&' || c == '‑')
          && length(end) == 1
          && isAlphanumeric(end + 1)
          && !isRateWord(piece, end)) {
        end += 2;
      } else if (isApostrophe(end) && isLetters(end + 1) && !isS(end + 1)) {
        end += 2;
      } else if (c == '.' && length(end) == 1 && dotJoins(end)) {
        end += 2;
      } else {
        break;
      }
    }
    return joined(end) && isMark(end, '.') && ownsStop(piece, end) ? end + 1 : end;
  }

  /** "50.1 percent-owned": the word of a rate goes with its figure. */
  private boolean isRateWord(int first, int hyphen) {
    return hyphen == first + 1 && (is(first, "percent") || is(first, "cent"));
  }

  /** Whether a piece is a currency code right before a figure: {@code RMB1}, {@code USD34.6}. */
  private boolean isCurrencyCode(int piece) {
    return joined(piece + 1)
        && Character.isDigit(text[start(piece + 1)])
        && (CURRENCY_CODES.contains(word(piece))
            || length(piece) == 1 && LETTERS.indexOf(text[start(piece)]) >= 0 && isSum(piece + 1));
  }

  /** "R28.50", "R1,250 million", "R450 million", and not "R2" or "R134a". */
  private boolean isSum(int digits) {
    if (joined(digits + 1)) {
      boolean comma = isMark(digits + 1, ',') && joined(digits + 2) && length(digits + 2) == 3;
      boolean point = isMark(digits + 1, '.') && joined(digits + 2) && length(digits + 2) <= 2;
      return (comma || point) && Character.isDigit(text[start(digits + 2)]);
    }
    return digits + 1 < pieces.count()
        && length(digits + 1) > 2
        && SCALES.contains(word(digits + 1).toLowerCase(Locale.ROOT));
  }

  /** "$40M-45M": the letter that scales a sum's lower end goes not with its upper end. */
  private boolean isScaleOfRange(int piece) {
    return joined(piece)
        && length(piece) <= 2
        && Character.isDigit(text[start(piece - 1)])
        && (isMark(piece + 1, '-') || isMark(piece + 1, '–'))
        && joined(piece + 2)
        && Character.isDigit(text[start(piece + 2)])
        && SCALES.contains(word(piece).toLowerCase(Locale.ROOT));
  }

  /** "NPV5%", "NPV7.5%": letters that a rate is glued to. */
  private boolean isBeforeRate(int piece) {
    int digits = piece + 1;
    if (!joined(digits) || !Character.isDigit(text[start(digits)]) || !joined(digits + 1)) {
      return false;
    }
    boolean dotted = isMark(digits + 1, '.') && joined(digits + 2) && joined(digits + 3);
    int end = dotted && Character.isDigit(text[start(digits + 2)]) ? digits + 3 : digits + 1;
    return isMark(end, '%');
  }

  /** Whether a full stop between two words is inside one: initials, domains. */
  private boolean dotJoins(int dot) {
    if (!isLetters(dot + 1)) {
      return false;
    }
    char next = text[start(dot + 1)];
    boolean initials = length(dot - 1) <= 2 && length(dot + 1) <= 2;
    return initials || (Character.isLowerCase(next) && length(dot - 1) > 1);
  }

  private boolean ownsStop(int piece, int stop) {
    int start = start(piece);
    int length = end(stop - 1) - start;
    if (length > LONGEST_ABBREVIATION && length(stop - 1) > 2) {
      return false;
    }
    String word = new String(text, start, length);
    boolean initial = length == 1 && Character.isUpperCase(text[start]) && !joined(piece);
    boolean dotted = word.indexOf('.') >= 0 && length(stop - 1) <= 2;
    return initial || dotted || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The end of a web or mail address that begins at a piece, or -1. */
  private int addressEnd(int piece) {
    boolean web = is(piece, "www") || is(piece, "http") || is(piece, "https");
    int end = piece + 1;
    boolean mail = false;
    while (joined(end) && (web || mail || end - piece < ADDRESS)) {
      char c = text[start(end)];
      mail |= c == '@';
      if (!Character.isLetterOrDigit(c) && ADDRESS_MARKS.indexOf(c) < 0) {
        break;
      }
      end++;
    }
    if (!mail && !(web && end > piece + 2)) {
      return -1;
    }
    while (end > piece + 1 && !Character.isLetterOrDigit(text[start(end - 1)])) {
      end--;
    }
    return end;
  }

  private int start(int piece) {
    return pieces.start(piece);
  }

  private int end(int piece) {
    return pieces.end(piece);
  }

  private int length(int piece) {
    return pieces.length(piece);
  }

  private String word(int piece) {
    return new String(text, start(piece), length(piece));
  }

  private boolean is(int piece, String word) {
    int start = start(piece);
    int i = 0;
    while (i < word.length() && i < length(piece) && text[start + i] == word.charAt(i)) {
      i++;
    }
    return i == word.length() && i == length(piece);
  }

  /** Whether a piece is the s that an apostrophe takes with it. */
  private boolean isS(int piece) {
    return length(piece) == 1 && Character.toUpperCase(text[start(piece)]) == 'S';
  }

  /** Whether a piece exists and follows the one before it without white space. */
  private boolean joined(int piece) {
    return piece > 0
        && piece < pieces.count()
        && end(piece - 1) == start(piece)
        && !cuts.get(start(piece));
  }

  private boolean isMark(int piece, char mark) {
    return length(piece) == 1 && text[start(piece)] == mark;
  }

  private boolean isApostrophe(int piece) {
    return isMark(piece, '\'') || isMark(piece, '’');
  }

  private boolean isLetters(int piece) {
    return Character.isLetter(text[start(piece)]);
  }

  private boolean isAlphanumeric(int piece) {
    return Character.isLetterOrDigit(text[start(piece)]);
  }
}
