package ex99.phrase;

import ex99.token.Tokens;
import java.math.BigDecimal;

/**
 * Reads figures whose digits are not grouped by commas in threes: {@code 24 118 305}, {@code
 * 1'250'000}, {@code 4,50,00,000} as in India, {@code 1.234.567,89} as on the Continent.
 */
final class Grouping {
  /** What one comma after a figure and two digits behind it may begin: a decimal part. */
  private static final int DECIMALS = 2;

  /** Groups of a number that is no serial number. */
  private static final int MOST_GROUPS = 5;

  private Grouping() {}

  /** The figure that begins at a token that is a number, or null when its groups are the usual. */
  static Numeral tryMatch(Tokens tokens, int at) {
    Numeral figure = spaced(tokens, at);
    figure = figure == null ? marked(tokens, at) : figure;
    figure = figure == null ? indian(tokens, at) : figure;
    figure = figure == null ? apart(tokens, at) : figure;
    figure = figure == null ? slipped(tokens, at) : figure;
    return figure == null ? decimalComma(tokens, at) : figure;
  }

  /**
   * spaced := digits (" " ddd)+; a single group only after a currency of letters, two after a
   * dollar sign, and none in tables, where the figures of columns stand so.
   */
  private static Numeral spaced(Tokens tokens, int at) {
    if (tokens.norm(at).length() > 3 || !isGroup(tokens, at + 1, at)) {
      return null;
    }
    int to = at + 1;
    StringBuilder digits = new StringBuilder(tokens.norm(at));
    while (to <= at + MOST_GROUPS && isGroup(tokens, to, at)) {
      digits.append(tokens.norm(to++));
    }
    boolean coded = at > 0 && tokens.isAllCaps(at - 1) && tokens.norm(at - 1).length() == 3;
    boolean runsOn = to < tokens.size() && tokens.isNumber(to);
    boolean before = at > 0 && tokens.isNumber(at - 1) && tokens.spaced(at);
    boolean table = tokens.manuscript().blocks().get(tokens.block(at)).inTable();
    if (to < at + 3 && !coded || runsOn || before || table || to > at + MOST_GROUPS) {
      return null;
    }
    BigDecimal value = Numeral.decimal(digits.toString());
    return value == null || digits.charAt(0) == '0' ? null : new Numeral(at, to, value, null);
  }

  private static boolean isGroup(Tokens tokens, int place, int first) {
    return place < tokens.size()
        && tokens.isNumber(place)
        && tokens.spaced(place)
        && isDigits(tokens.norm(place), 3)
        && isDigits(tokens.norm(first), tokens.norm(first).length())
        && tokens.block(place) == tokens.block(first);
  }

  /** marked := digits ("'" ddd)+, without spaces */
  private static Numeral marked(Tokens tokens, int at) {
    if (!tokens.is(at + 1, "'") || !isFirst(tokens.norm(at), 3)) {
      return null;
    }
    StringBuilder digits = new StringBuilder(tokens.norm(at));
    int to = at + 1;
    while (to <= at + 2 * MOST_GROUPS
        && isTight(tokens, to, "'")
        && isTightNumber(tokens, to + 1, 3)) {
      digits.append(tokens.norm(to + 1));
      to += 2;
    }
    BigDecimal value = to == at + 1 ? null : Numeral.decimal(digits.toString());
    return value == null ? null : new Numeral(at, to, value, null);
  }

  /** indian := d{1,2} ("," dd)+ "," ddd ("." d+)?; the last two groups are one token. */
  private static Numeral indian(Tokens tokens, int at) {
    if (!tokens.is(at + 1, ",") || !isFirst(tokens.norm(at), 2)) {
      return null;
    }
    StringBuilder digits = new StringBuilder(tokens.norm(at));
    int to = at + 1;
    while (to <= at + 2 * MOST_GROUPS
        && isTight(tokens, to, ",")
        && isTightNumber(tokens, to + 1, 2)) {
      digits.append(tokens.norm(to + 1));
      to += 2;
    }
    boolean last = isTight(tokens, to, ",") && Numeral.isTight(tokens, to + 1);
    String end = last ? tokens.norm(to + 1) : "";
    boolean shape =
        end.length() >= 6
            && end.charAt(2) == ','
            && end.indexOf(',', 3) < 0
            && end.charAt(0) >= '0';
    BigDecimal value = shape ? Numeral.decimal(digits + end) : null;
    return value == null ? null : new Numeral(at, to + 2, value, null);
  }

  /** decimalComma := (digits | d{1,3} ("." ddd)+) "," d{1,2} */
  private static Numeral decimalComma(Tokens tokens, int at) {
    boolean comma =
        isTight(tokens, at + 1, ",")
            && Numeral.isTight(tokens, at + 2)
            && tokens.isNumber(at + 2)
            && tokens.norm(at + 2).length() <= DECIMALS
            && !(isTight(tokens, at + 3, ",") && Numeral.isTight(tokens, at + 4));
    String whole = comma ? whole(tokens.norm(at)) : null;
    BigDecimal value = whole == null ? null : Numeral.decimal(whole + "." + tokens.norm(at + 2));
    return value == null ? null : new Numeral(at, at + 3, value, null);
  }

  /** The digits before a decimal comma, their groups set apart by full stops; null for others. */
  private static String whole(String figures) {
    int dot = figures.indexOf('.');
    if (dot < 0) {
      return figures.length() <= 3 ? figures : null;
    }
    boolean groups = dot <= 3 && (figures.length() - dot) % 4 == 0 && figures.charAt(0) != '0';
    for (int i = dot; groups && i < figures.length(); i += 4) {
      groups = figures.charAt(i) == '.';
    }
    return groups ? figures.replace(".", "") : null;
  }

  /** apart := digits " . " digits, before a scale or a percent sign: old typewriters' decimals. */
  private static Numeral apart(Tokens tokens, int at) {
    boolean point =
        tokens.is(at + 1, ".")
            && tokens.norm(at).length() <= 3
            && tokens.spaced(at + 1)
            && at + 3 < tokens.size()
            && tokens.spaced(at + 2)
            && isDigits(tokens.norm(at + 2), tokens.norm(at + 2).length())
            && tokens.block(at + 3) == tokens.block(at);
    boolean goesOn =
        point && (tokens.is(at + 3, "%") || NumberWords.scale(tokens.norm(at + 3)) != null);
    BigDecimal value = goesOn ? Numeral.decimal(tokens.norm(at) + "." + tokens.norm(at + 2)) : null;
    return value == null ? null : new Numeral(at, at + 3, value, null);
  }

  /** slipped := "$" d{1,3} ", " ddd "," ddd: a blank behind the comma, and nothing is counted. */
  private static Numeral slipped(Tokens tokens, int at) {
    boolean shape =
        at > 0
            && tokens.is(at - 1, "$", "€", "£")
            && isFirst(tokens.norm(at), 3)
            && isTight(tokens, at + 1, ",")
            && at + 3 < tokens.size()
            && tokens.spaced(at + 2)
            && tokens.block(at + 2) == tokens.block(at)
            && !tokens.manuscript().blocks().get(tokens.block(at)).inTable();
    String rest = shape ? tokens.norm(at + 2) : "";
    boolean groups =
        rest.length() == 7
            && rest.charAt(3) == ','
            && isDigits(rest.substring(0, 3), 3)
            && isDigits(rest.substring(4), 3);
    boolean ends =
        !tokens.isWord(at + 3)
            || tokens.is(at + 3, "in", "for", "or", "and", "compared", "during", "from", "to")
            || tokens.is(at + 3, "versus", "as", "at", "per", "on", "with", "was");
    BigDecimal value = groups && ends ? Numeral.decimal(tokens.norm(at) + "," + rest) : null;
    return value == null ? null : new Numeral(at, at + 3, value, null);
  }

  private static boolean isFirst(String norm, int most) {
    return norm.length() <= most && isDigits(norm, norm.length()) && norm.charAt(0) != '0';
  }

  private static boolean isTight(Tokens tokens, int at, String mark) {
    return tokens.is(at, mark) && Numeral.isTight(tokens, at);
  }

  private static boolean isTightNumber(Tokens tokens, int at, int digits) {
    return Numeral.isTight(tokens, at) && isDigits(tokens.norm(at), digits);
  }

  private static boolean isDigits(String norm, int length) {
    boolean digits = norm.length() == length;
    for (int i = 0; digits && i < length; i++) {
      digits = Character.isDigit(norm.charAt(i));
    }
    return digits;
  }
}
