package ex99.token;

import java.util.Locale;
import java.util.Set;

/** Tells where words end that a hyphen, an apostrophe or a full stop joins, and web addresses. */
final class WordEnds {
  private static final int LONGEST_ABBREVIATION = 6;

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
          "univ", "intl", "mfg", "assoc", "assocs", "mgmt", "svcs", "hldgs", "natl", "amer", "ing",
          "lic", "arq", "th", "chr", "wm", "chas", "thos", "dott", "drs", "mme", "ex", "excl",
          "incl", "avg");

  /** How far an address is looked for before its at sign, in pieces. */
  private static final int ADDRESS = 24;

  private static final String ADDRESS_MARKS = "@._-+/:?=&%~#";

  private final char[] text;
  private final PieceText letters;

  WordEnds(char[] text, PieceText letters) {
    this.text = text;
    this.letters = letters;
  }

  int wordEnd(int piece) {
    int end = piece + 1;
    while (letters.joined(end)) {
      char c = text[letters.start(end)];
      if (Character.isLetterOrDigit(c)) {
        end++;
      } else if (!letters.joined(end + 1)) {
        break;
      } else if ((c == '-' || c == '&' || c == '‑')
          && letters.length(end) == 1
          && letters.isAlphanumeric(end + 1)
          && !isUnitWord(piece, end)) {
        end += 2;
      } else if (letters.isApostrophe(end) && letters.isLetters(end + 1) && !letters.isS(end + 1)) {
        end += 2;
      } else if (c == '.' && letters.length(end) == 1 && dotJoins(end)) {
        end += 2;
      } else {
        break;
      }
    }
    return letters.joined(end) && letters.isMark(end, '.') && ownsStop(piece, end) ? end + 1 : end;
  }

  /**
   * Whether a hyphen parts the unit of a figure from what is made of it: "50.1 percent-owned", "$5
   * million-plus", "25-cents-a-share", "a five-million-dollar loan".
   */
  private boolean isUnitWord(int first, int hyphen) {
    int last = hyphen - 1;
    if (letters.is(last, "percent") || letters.is(last, "cent") && !letters.is(hyphen + 1, "age")) {
      return last == first;
    }
    if (isCoin(hyphen + 1) && !letters.is(first, "per")) {
      return true;
    }
    return letters.is(last, "cents")
        || letters.is(last, "million")
        || letters.is(last, "billion")
        || letters.is(last, "trillion")
        || letters.is(last, "thousand");
  }

  private boolean isCoin(int piece) {
    return letters.is(piece, "dollar")
        || letters.is(piece, "dollars")
        || letters.is(piece, "cent")
        || letters.is(piece, "cents");
  }

  /** Whether a full stop between two words is inside one: initials, domains. */
  private boolean dotJoins(int dot) {
    if (!letters.isLetters(dot + 1)) {
      return false;
    }
    char next = text[letters.start(dot + 1)];
    boolean initials = letters.length(dot - 1) <= 2 && letters.length(dot + 1) <= 2;
    return initials || (Character.isLowerCase(next) && letters.length(dot - 1) > 1);
  }

  private boolean ownsStop(int piece, int stop) {
    int start = letters.start(piece);
    int length = letters.end(stop - 1) - start;
    if (length > LONGEST_ABBREVIATION && letters.length(stop - 1) > 2) {
      return false;
    }
    String word = new String(text, start, length);
    boolean initial = length == 1 && Character.isUpperCase(text[start]) && !letters.joined(piece);
    boolean dotted = word.indexOf('.') >= 0 && letters.length(stop - 1) <= 2;
    boolean listed = ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    return initial
        || dotted
        || listed && !word.equals("ING") // but "Ing. Roe"
        || word.equals("cent") && piece > 0 && letters.is(piece - 1, "per") && goesOn(stop);
  }

  /** "75 per cent. of the shares": the British write the stop of an abbreviation. */
  private boolean goesOn(int stop) {
    int at = letters.end(stop);
    boolean mark = at < text.length && (text[at] == ',' || text[at] == ')' || text[at] == ';');
    while (at < text.length && Character.isWhitespace(text[at])) {
      at++;
    }
    return mark || at < text.length && Character.isLowerCase(text[at]);
  }

  /** The end of a web or mail address that begins at a piece, or -1. */
  int addressEnd(int piece) {
    boolean web =
        letters.is(piece, "www") || letters.is(piece, "http") || letters.is(piece, "https");
    int end = piece + 1;
    boolean mail = false;
    while (letters.joined(end) && (web || mail || end - piece < ADDRESS)) {
      char c = text[letters.start(end)];
      mail |= c == '@';
      if (!Character.isLetterOrDigit(c) && ADDRESS_MARKS.indexOf(c) < 0) {
        break;
      }
      end++;
    }
    if (!mail && !(web && end > piece + 2)) {
      return -1;
    }
    while (end > piece + 1 && !Character.isLetterOrDigit(text[letters.start(end - 1)])) {
      end--;
    }
    return end;
  }
}
