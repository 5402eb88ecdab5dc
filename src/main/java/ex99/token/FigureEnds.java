package ex99.token;

import java.util.Locale;
import java.util.Set;

/**
 * Tells where figures end, and which letters glued to them are tokens of their own: currency codes,
 * scales, the letters before a rate.
 */
final class FigureEnds {
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
          "SFr", "RM", "DM", "EURO", "Dh", "Dhs", "Bt", "Rmb", "Usd", "Eur", "Php", "PHP", "THB",
          "MYR", "IDR", "PLN", "CZK", "HUF", "TRY", "RUB", "ILS", "TWD", "NZD", "AED", "SAR", "kr");

  /** Letters that are the mark of a currency where a sum follows: rand, pesos. */
  private static final String LETTERS = "RP";

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

  private final char[] text;
  private final Pieces pieces;
  private final PieceText letters;
  private final WordEnds words;

  FigureEnds(char[] text, Pieces pieces, PieceText letters, WordEnds words) {
    this.text = text;
    this.pieces = pieces;
    this.letters = letters;
    this.words = words;
  }

  int numberEnd(int piece) {
    int end = piece + 1;
    while (letters.joined(end)
        && letters.joined(end + 1)
        && Character.isDigit(text[letters.start(end + 1)])
        && (letters.isMark(end, '.')
            || (letters.isMark(end, ',') && letters.length(end + 1) == 3))) {
      end += 2;
    }
    if (letters.joined(end) && Character.isLetter(text[letters.start(end)])) {
      String tail = letters.word(end).toLowerCase(Locale.ROOT);
      boolean scale =
          TIGHT_SCALES.contains(tail)
              || SCALES.contains(tail) && (afterCurrency(piece) || endsRange(piece))
              || tail.equals("p") && isPerShare(end + 1);
      return scale ? end : ORDINALS.contains(tail) ? end + 1 : words.wordEnd(end);
    }
    boolean form =
        letters.joined(end)
            && letters.isMark(end, '-')
            && letters.joined(end + 1)
            && letters.length(end + 1) <= 2
            && Character.isUpperCase(text[letters.start(end + 1)]);
    return form ? end + 2 : end;
  }

  private boolean afterCurrency(int piece) {
    if (piece == 0) {
      return false;
    }
    int before = piece - 1;
    int at = letters.start(before);
    if (Character.getType(text[at]) == Character.CURRENCY_SYMBOL) {
      return true;
    }
    return letters.length(before) == 3
        && Character.isUpperCase(text[at])
        && Character.isUpperCase(text[at + 1])
        && Character.isUpperCase(text[at + 2]);
  }

  /** "$40M-45M", "$40-45M": the upper end of a range whose lower end has the currency. */
  private boolean endsRange(int piece) {
    int at = piece - 1;
    if (at < 1
        || !letters.joined(piece)
        || !letters.isMark(at, '-') && !letters.isMark(at, '–')
        || !letters.joined(at)) {
      return false;
    }
    at--;
    at =
        Character.isLetter(text[letters.start(at)]) && letters.length(at) <= 2 && letters.joined(at)
            ? at - 1
            : at;
    boolean decimal =
        at > 1 && letters.joined(at) && letters.isMark(at - 1, '.') && letters.joined(at - 1);
    at = decimal ? at - 2 : at;
    return at > 0 && Character.isDigit(text[letters.start(at)]) && afterCurrency(at);
  }

  /** "25.4p per share": pence, which only such words tell from other letters. */
  private boolean isPerShare(int piece) {
    return piece < pieces.count()
        && (letters.is(piece, "per") || letters.is(piece, "a") && letters.is(piece + 1, "share"));
  }

  /** Whether a piece is a currency code right before a figure: {@code RMB1}, {@code USD34.6}. */
  boolean isCurrencyCode(int piece) {
    return letters.joined(piece + 1)
        && Character.isDigit(text[letters.start(piece + 1)])
        && (CURRENCY_CODES.contains(letters.word(piece))
            || isBehindDollar(piece)
            || letters.length(piece) == 1
                && LETTERS.indexOf(text[letters.start(piece)]) >= 0
                && isSum(piece + 1));
  }

  /** "$A4 million", "$NZ5 million": a country behind the sign. */
  private boolean isBehindDollar(int piece) {
    return letters.joined(piece)
        && letters.isMark(piece - 1, '$')
        && letters.length(piece) <= 3
        && Character.isUpperCase(text[letters.start(piece)]);
  }

  /** "R28.50", "R1,250 million", "R450 million", and not "R2" or "R134a". */
  private boolean isSum(int digits) {
    if (letters.joined(digits + 1)) {
      boolean comma =
          letters.isMark(digits + 1, ',')
              && letters.joined(digits + 2)
              && letters.length(digits + 2) == 3;
      boolean point =
          letters.isMark(digits + 1, '.')
              && letters.joined(digits + 2)
              && letters.length(digits + 2) <= 2;
      return (comma || point) && Character.isDigit(text[letters.start(digits + 2)]);
    }
    return digits + 1 < pieces.count()
        && letters.length(digits + 1) > 2
        && SCALES.contains(letters.word(digits + 1).toLowerCase(Locale.ROOT));
  }

  /** "$40M-45M", "$1B-plus": the letter that scales a sum goes not with what a hyphen joins. */
  boolean isScaleOfRange(int piece) {
    return letters.joined(piece)
        && letters.length(piece) <= 2
        && Character.isDigit(text[letters.start(piece - 1)])
        && (letters.isMark(piece + 1, '-') || letters.isMark(piece + 1, '–'))
        && letters.joined(piece + 2)
        && SCALES.contains(letters.word(piece).toLowerCase(Locale.ROOT));
  }

  /** "NPV5%", "NPV7.5%": letters that a rate is glued to. */
  boolean isBeforeRate(int piece) {
    int digits = piece + 1;
    if (!letters.joined(digits)
        || !Character.isDigit(text[letters.start(digits)])
        || !letters.joined(digits + 1)) {
      return false;
    }
    boolean dotted =
        letters.isMark(digits + 1, '.') && letters.joined(digits + 2) && letters.joined(digits + 3);
    int end =
        dotted && Character.isDigit(text[letters.start(digits + 2)]) ? digits + 3 : digits + 1;
    return letters.isMark(end, '%');
  }
}
