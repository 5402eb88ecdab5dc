package ex99.phrase;

import ex99.model.Comparator;
import ex99.model.Unit;
import ex99.token.Tokens;
import java.math.BigDecimal;

/** Reads percentages, percentage points and basis points, alone or as a range. */
final class RateGrammar {
  private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);

  /** How far "respectively" may stand behind a list that shares one percent word. */
  private static final int RESPECTIVELY = 14;

  /** How many figures such a list may have. */
  private static final int LIST = 6;

  /** One end of a rate; {@code unit} is null while only the number has been read. */
  private record End(int from, int to, BigDecimal value, Unit unit) {
    End as(Unit other) {
      return new End(from, to, value, other);
    }
  }

  private RateGrammar() {}

  /** Whether a word or mark other than a number may begin a rate. */
  static boolean isTrigger(String norm) {
    return norm.endsWith("-percent");
  }

  /**
   * rate := end (("to" | "-" | "and") end)?
   *
   * @param number the numeral that begins at the token, or null
   */
  static Rate tryMatch(Tokens tokens, int at, Numeral number) {
    End low = end(tokens, at, number);
    if (low == null) {
      return null;
    }
    End high = upper(tokens, low);
    boolean range = high != null && isRange(tokens, low, high);
    if (range) {
      return rate(tokens, low, high);
    }
    if (low.unit() == null) {
      boolean from = high != null && tokens.is(low.from() - 1, "from");
      low = from ? low.as(high.unit()) : listed(tokens, low);
    }
    return low == null || low.unit() == null ? null : rate(tokens, low, null);
  }

  private static Rate rate(Tokens tokens, End low, End high) {
    int to = high == null ? low.to() : high.to();
    Unit unit = high == null ? low.unit() : high.unit();
    Comparator comparator = Comparators.around(tokens, low.from(), to);
    boolean moved =
        comparator == Comparator.AT_MOST
            && tokens.is(low.from() - 2, "up")
            && (tokens.is(to, "from") || tokens.is(low.from() - 3, "was", "were", "is"));
    boolean relation =
        tokens.is(low.from() - 1, "over", "above", "below", "under")
            && tokens.is(low.from() - 2, "%", "percent", "points");
    return new Rate(
        low.from(),
        to,
        low.value(),
        high == null ? null : high.value(),
        unit,
        moved || relation ? Comparator.EQUAL : comparator);
  }

  /**
   * end := "(" numeral ")" unit | "(" numeral unit ")" | "-"? numeral unit? | fraction "of"? "one"
   * unit
   */
  private static End end(Tokens tokens, int at) {
    return end(tokens, at, null);
  }

  private static End end(Tokens tokens, int at, Numeral number) {
    if (tokens.is(at, "(")) {
      return bracketed(tokens, at);
    }
    boolean minus = tokens.is(at, "-") && isSign(tokens, at);
    int first = minus || (tokens.is(at, "+") && isSign(tokens, at)) ? at + 1 : at;
    if (first >= tokens.size()) {
      return null;
    }
    End glued = glued(tokens, first);
    if (glued != null) {
      return glued;
    }
    End pressed = pressed(tokens, first);
    if (pressed != null) {
      return pressed;
    }
    Numeral numeral = first == at && number != null ? number : Numeral.tryMatch(tokens, first);
    if (numeral == null || (numeral.scale() != null && numeral.to() > first + 1)) {
      return null;
    }
    int to = spelledTwice(tokens, numeral);
    RateUnits.Found unit = isYearAbove(tokens, first, to) ? null : RateUnits.at(tokens, to);
    if (unit == null) {
      End fraction = ofOne(tokens, first, numeral);
      if (fraction != null) {
        return fraction;
      }
    } else if (isBare(tokens, unit) && numeral.value().compareTo(MOST_POINTS) > 0) {
      return null;
    } else {
      to = restated(tokens, unit.to(), numeral.value());
    }
    BigDecimal value = minus ? numeral.value().negate() : numeral.value();
    return new End(minus ? at : first, to, value, unit == null ? null : unit.unit());
  }

  /** Heads of a table: "2025" in one cell, "% of total" in the next. */
  private static boolean isYearAbove(Tokens tokens, int year, int next) {
    String norm = tokens.norm(year);
    boolean four =
        norm.length() == 4
            && norm.indexOf('.') < 0
            && (norm.startsWith("19") || norm.startsWith("20"));
    if (!four || next != year + 1 || next >= tokens.size()) {
      return false;
    }
    int end = tokens.end(year);
    return tokens.start(next) > end && tokens.manuscript().text().charAt(end) == '\t';
  }

  private static boolean isBare(Tokens tokens, RateUnits.Found unit) {
    return unit.unit() == Unit.PERCENTAGE_POINT
        && !tokens.is(unit.to() - 2, "percentage", "percent", "%");
  }

  /** A minus belongs to the number that it touches, unless it joins it to what stands before. */
  private static boolean isSign(Tokens tokens, int at) {
    return Numeral.isTight(tokens, at + 1)
        && (!Numeral.isTight(tokens, at) || tokens.is(at - 1, "(", "~", "/"));
  }

  /** Brackets make a number negative: always around the bare number, else where one is awaited. */
  private static End bracketed(Tokens tokens, int at) {
    Numeral numeral = Numeral.inFigures(tokens, at + 1);
    if (numeral == null) {
      return null;
    }
    BigDecimal value = numeral.value().negate();
    if (tokens.is(numeral.to(), ")")) {
      RateUnits.Found unit = RateUnits.at(tokens, numeral.to() + 1);
      boolean spelled = NumberWords.begins(tokens.norm(at - 1)) || tokens.is(at - 1, "%");
      return unit == null || spelled ? null : new End(at, unit.to(), value, unit.unit());
    }
    RateUnits.Found unit = RateUnits.at(tokens, numeral.to());
    boolean closed = unit != null && tokens.is(unit.to(), ")");
    return closed && awaitsNumber(tokens, at)
        ? new End(at, unit.to() + 1, value, unit.unit())
        : null;
  }

  private static boolean awaitsNumber(Tokens tokens, int at) {
    return tokens.manuscript().blocks().get(tokens.block(at)).inTable()
        || tokens.is(
            at - 1,
            "of",
            "was",
            "were",
            "is",
            "to",
            "by",
            "from",
            "at",
            "approximately",
            "about",
            "with",
            "versus",
            "vs",
            "vs.",
            "between");
  }

  /** Numbers in one token with their unit: {@code 200bps}, {@code 2ppts}, {@code ten-percent}. */
  private static End glued(Tokens tokens, int at) {
    String norm = tokens.norm(at);
    if (norm.endsWith("-percent")) {
      BigDecimal value = NumberWords.single(norm.substring(0, norm.length() - 8));
      return value == null ? null : new End(at, at + 1, value, Unit.PERCENT);
    }
    int digits = 0;
    while (digits < norm.length()
        && (Character.isDigit(norm.charAt(digits)) || norm.charAt(digits) == '.')) {
      digits++;
    }
    if (digits == 0 || digits == norm.length() || digits > 8) {
      return null;
    }
    Unit unit =
        switch (norm.substring(digits)) {
          case "bps", "bp" -> Unit.BASIS_POINT;
          case "pp", "pps", "ppt", "ppts", "pts" -> Unit.PERCENTAGE_POINT;
          case "percent", "pct" -> Unit.PERCENT;
          default -> null;
        };
    BigDecimal value = unit == null ? null : Numeral.decimal(norm.substring(0, digits));
    return value == null ? null : new End(at, at + 1, value, unit);
  }

  /** A whole number and a fraction that lost their space: {@code 93/4%} is 9 3/4 percent. */
  private static End pressed(Tokens tokens, int at) {
    String top = tokens.norm(at);
    boolean shape =
        tokens.is(at + 1, "/")
            && Numeral.isTight(tokens, at + 1)
            && Numeral.isTight(tokens, at + 2)
            && (top.length() == 2 || top.length() == 3)
            && top.chars().allMatch(Character::isDigit);
    if (!shape || !tokens.is(at + 2, "2", "4", "8")) {
      return null;
    }
    int part = top.charAt(top.length() - 1) - '0';
    int whole = tokens.norm(at + 2).charAt(0) - '0';
    RateUnits.Found unit = RateUnits.at(tokens, at + 3);
    if (unit == null || unit.unit() != Unit.PERCENT || part % 2 == 0 || part >= whole) {
      return null;
    }
    BigDecimal fraction = BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole));
    BigDecimal value = new BigDecimal(top.substring(0, top.length() - 1)).add(fraction);
    return new End(at, unit.to(), value, Unit.PERCENT);
  }

  /** In words and again in figures: the token after "sixty (60)", else the numeral's own end. */
  private static int spelledTwice(Tokens tokens, Numeral numeral) {
    Numeral again =
        tokens.is(numeral.to(), "(") ? Numeral.inFigures(tokens, numeral.to() + 1) : null;
    if (again == null || again.value().compareTo(numeral.value()) != 0) {
      return numeral.to();
    }
    int close = tokens.is(again.to(), "%") ? again.to() + 1 : again.to();
    boolean whole = tokens.is(close, ")") && RateUnits.at(tokens, close + 1) != null;
    return whole ? close + 1 : numeral.to();
  }

  /** The same rate once more in brackets: "sixty percent (60%)". */
  private static int restated(Tokens tokens, int at, BigDecimal value) {
    Numeral again = tokens.is(at, "(") ? Numeral.inFigures(tokens, at + 1) : null;
    if (again == null || again.value().compareTo(value) != 0) {
      return at;
    }
    RateUnits.Found unit = RateUnits.at(tokens, again.to());
    return unit != null && tokens.is(unit.to(), ")") ? unit.to() + 1 : at;
  }

  /** fraction "of"? ("one" | "1" | "a") unit: "one-half of one percent", "half a point". */
  private static End ofOne(Tokens tokens, int from, Numeral fraction) {
    int one = tokens.is(fraction.to(), "of") ? fraction.to() + 1 : fraction.to();
    boolean part = fraction.value().compareTo(BigDecimal.ONE) < 0;
    if (!part || !tokens.is(one, "one", "1", "a", "an")) {
      return null;
    }
    RateUnits.Found unit = RateUnits.at(tokens, one + 1);
    return unit == null ? null : new End(from, unit.to(), fraction.value(), unit.unit());
  }

  /** The upper end that a range word joins to a lower one, or null. */
  private static End upper(Tokens tokens, End low) {
    boolean between = isBetween(tokens, low.from());
    int next = Numeral.afterRangeWord(tokens, low.to(), between);
    if (next < 0 || next >= tokens.size()) {
      return null;
    }
    if (tokens.is(next, "approximately", "about", "roughly", "~", "nearly")) {
      next++;
    }
    End high = end(tokens, next);
    return high == null || high.unit() == null ? null : high;
  }

  private static boolean isBetween(Tokens tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (tokens.is(i, "between")) {
        return true;
      }
    }
    return false;
  }

  /** Whether two ends make one range; "rose 2% to 14%" and "from 10% to 12%" are two figures. */
  private static boolean isRange(Tokens tokens, End low, End high) {
    boolean rising = low.value().compareTo(high.value()) < 0;
    if (!rising || (low.unit() != null && low.unit() != high.unit())) {
      return false;
    }
    if (tokens.is(low.to(), "to", "through", "until")) {
      int before = low.from() - 1;
      if (tokens.is(before, "from")) {
        return tokens.is(
            before - 1, "up", "down", "ranging", "range", "ranged", "ranges", "anywhere");
      }
      return low.unit() == null || !isMoved(tokens, before) || isYearly(tokens, high.to());
    }
    return true;
  }

  /** "grew 5% to 8% a year": what happens again and again has a range, and no level reached. */
  private static boolean isYearly(Tokens tokens, int at) {
    return tokens.is(at, "annually", "yearly")
        || tokens.is(at, "a", "per", "each", "every") && tokens.is(at + 1, "year", "annum", "month")
        || tokens.is(at, "in") && tokens.is(at + 1, "each") && tokens.is(at + 2, "of");
  }

  /** Whether a verb in the past tense stands before: what follows "to" is then where it got. */
  private static boolean isMoved(Tokens tokens, int at) {
    int verb = tokens.is(at, "by") ? at - 1 : at;
    return switch (tokens.norm(verb)) {
      case "increased",
          "decreased",
          "declined",
          "improved",
          "expanded",
          "rose",
          "fell",
          "grew",
          "dropped",
          "climbed",
          "slipped",
          "contracted",
          "reduced",
          "up",
          "down" ->
          !tokens.is(verb - 1, "be", "been", "being", "to", "of");
      default -> false;
    };
  }

  /** The first of figures that share a unit: "5, 7 and 12 percent, respectively". */
  private static End listed(Tokens tokens, End first) {
    int at = first.to();
    for (int i = 0; i < LIST; i++) {
      int next = tokens.is(at, ",") ? at + 1 : at;
      next = tokens.is(next, "and") ? next + 1 : next;
      if (next == at || next >= tokens.size() || !tokens.isNumber(next)) {
        return null;
      }
      End end = end(tokens, next);
      if (end == null) {
        return null;
      }
      if (end.unit() != null) {
        return isRespective(tokens, end.to()) ? first.as(end.unit()) : null;
      }
      at = end.to();
    }
    return null;
  }

  private static boolean isRespective(Tokens tokens, int at) {
    for (int i = at; i < Math.min(at + RESPECTIVELY, tokens.size()); i++) {
      if (tokens.is(i, "respectively")) {
        return true;
      }
    }
    return false;
  }
}
