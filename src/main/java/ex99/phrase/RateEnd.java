package ex99.phrase;

import ex99.model.Unit;
import ex99.token.Tokens;
import java.math.BigDecimal;

/**
 * One end of a rate, a figure with or without its unit.
 *
 * @param from its first token
 * @param to the token after its last
 * @param value in the unit, negative with its sign or in brackets
 * @param unit null where only the number has been read, as at the lower end of "10 to 12%"
 */
record RateEnd(int from, int to, BigDecimal value, Unit unit) {
  private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);

  RateEnd as(Unit other) {
    return new RateEnd(from, to, value, other);
  }

  /**
   * end := "(" numeral ")" unit | "(" numeral unit ")" | "-"? numeral unit? | fraction "of"? "one"
   * unit
   */
  static RateEnd tryMatch(Tokens tokens, int at) {
    return tryMatch(tokens, at, null);
  }

  static RateEnd tryMatch(Tokens tokens, int at, Numeral number) {
    if (tokens.is(at, "(")) {
      return bracketed(tokens, at);
    }
    if (tokens.is(at, "a", "an")) {
      RateEnd point = onePoint(tokens, at);
      if (point != null) {
        return point;
      }
    }
    boolean minus = Signs.isTrigger(tokens.norm(at)) && Signs.isMinus(tokens, at);
    int first = minus || (tokens.is(at, "+") && isPlus(tokens, at)) ? at + 1 : at;
    if (first >= tokens.size()) {
      return null;
    }
    RateEnd glued = glued(tokens, first);
    if (glued != null) {
      return glued;
    }
    RateEnd pressed = pressed(tokens, first);
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
      RateEnd fraction = ofOne(tokens, first, numeral);
      if (fraction != null) {
        return fraction;
      }
    } else if (isBare(tokens, unit) && numeral.value().compareTo(MOST_POINTS) > 0) {
      return null;
    } else {
      to = restated(tokens, unit.to(), numeral.value());
    }
    BigDecimal value = minus ? numeral.value().negate() : numeral.value();
    return new RateEnd(minus ? at : first, to, value, unit == null ? null : unit.unit());
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

  private static boolean isPlus(Tokens tokens, int at) {
    return Numeral.isTight(tokens, at + 1)
        && (!Numeral.isTight(tokens, at) || tokens.is(at - 1, "(", "~", "/"));
  }

  /** Brackets make a number negative: always around the bare number, else where one is awaited. */
  private static RateEnd bracketed(Tokens tokens, int at) {
    Numeral numeral = Numeral.inFigures(tokens, at + 1);
    if (numeral == null) {
      return null;
    }
    BigDecimal value = numeral.value().negate();
    if (tokens.is(numeral.to(), ")")) {
      RateUnits.Found unit = RateUnits.at(tokens, numeral.to() + 1);
      boolean spelled = NumberWords.begins(tokens.norm(at - 1)) || tokens.is(at - 1, "%");
      return unit == null || spelled ? null : new RateEnd(at, unit.to(), value, unit.unit());
    }
    RateUnits.Found unit = RateUnits.at(tokens, numeral.to());
    boolean closed = unit != null && tokens.is(unit.to(), ")");
    return closed && awaitsNumber(tokens, at)
        ? new RateEnd(at, unit.to() + 1, value, unit.unit())
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

  /** "a percentage point", "a full percentage point": one of them. */
  private static RateEnd onePoint(Tokens tokens, int at) {
    int word = tokens.is(at + 1, "full", "whole") ? at + 2 : at + 1;
    if (word == at + 2 && tokens.is(word, "percent", "%")) {
      return new RateEnd(at, word + 1, BigDecimal.ONE, Unit.PERCENT);
    }
    boolean point =
        tokens.is(word, "percentage") && tokens.is(word + 1, "point")
            || tokens.is(word, "percentage-point");
    int end = tokens.is(word, "percentage") ? word + 2 : word + 1;
    return point && !tokens.is(end, "basis", "change", "increase", "decrease", "difference")
        ? new RateEnd(at, end, BigDecimal.ONE, Unit.PERCENTAGE_POINT)
        : null;
  }

  /** Numbers in one token with their unit: {@code 200bps}, {@code 2ppts}, {@code ten-percent}. */
  private static RateEnd glued(Tokens tokens, int at) {
    String norm = tokens.norm(at);
    if (norm.endsWith("-percent")) {
      BigDecimal value = NumberWords.unit(norm.substring(0, norm.length() - 8));
      return value == null ? null : new RateEnd(at, at + 1, value, Unit.PERCENT);
    }
    if (norm.endsWith("-point") && RateUnits.isStep(tokens, at)) {
      BigDecimal value = NumberWords.unit(norm.substring(0, norm.length() - 6));
      return value == null ? null : new RateEnd(at, at + 1, value, Unit.PERCENTAGE_POINT);
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
    return value == null ? null : new RateEnd(at, at + 1, value, unit);
  }

  /** A whole number and a fraction that lost their space: {@code 93/4%} is 9 3/4 percent. */
  private static RateEnd pressed(Tokens tokens, int at) {
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
    return new RateEnd(at, unit.to(), value, Unit.PERCENT);
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
  private static RateEnd ofOne(Tokens tokens, int from, Numeral fraction) {
    int one = tokens.is(fraction.to(), "of") ? fraction.to() + 1 : fraction.to();
    boolean part = fraction.value().compareTo(BigDecimal.ONE) < 0;
    if (!part || !tokens.is(one, "one", "1", "a", "an")) {
      return null;
    }
    RateUnits.Found unit = RateUnits.at(tokens, one + 1);
    return unit == null ? null : new RateEnd(from, unit.to(), fraction.value(), unit.unit());
  }
}
