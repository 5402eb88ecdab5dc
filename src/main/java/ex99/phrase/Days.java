package ex99.phrase;

import ex99.model.Grain;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads dates: days, months and calendar quarters whose year is given. */
public final class Days {
  private static final Lexicon MONTHS = Lexicon.load("months");
  private static final WordSet QUARTERS =
      WordSet.of("first", "second", "third", "fourth", "q1", "q2", "q3", "q4");

  /** Years before this are numbers of something else. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2199;

  private Days() {}

  /** Whether a word may begin a date. */
  static boolean isTrigger(String norm) {
    return MONTHS.has(norm) || QUARTERS.norms().contains(norm);
  }

  /** date := month-first | day-first | numbers | quarter */
  public static Day tryMatch(Tokens tokens, int at) {
    if (at >= tokens.size()) {
      return null;
    }
    String norm = tokens.norm(at);
    if (MONTHS.has(tokens, at)) {
      return monthFirst(tokens, at);
    }
    if (QUARTERS.has(tokens, at)) {
      return quarter(tokens, at);
    }
    if (!Character.isDigit(norm.charAt(0))) {
      return null;
    }
    Day day = dayFirst(tokens, at);
    return day != null ? day : numbers(tokens, at);
  }

  /** month-first := month (day ("-" day)? ","?)? year */
  private static Day monthFirst(Tokens tokens, int at) {
    int month = Integer.parseInt(MONTHS.value(tokens, at));
    if (!Character.isUpperCase(tokens.text(at).charAt(0))) {
      return null;
    }
    int first = day(tokens.norm(at + 1));
    if (first < 0) {
      int year = tokens.is(at + 1, ",", "of") ? at + 2 : at + 1;
      return day(at, year + 1, year(tokens, year), month, 1, Grain.MONTH);
    }
    int next = at + 2;
    if (tokens.is(next, "-") && day(tokens.norm(next + 1)) > first) {
      next += 2;
    }
    int year = tokens.is(next, ",") ? next + 1 : next;
    return day(at, year + 1, year(tokens, year), month, first, Grain.DAY);
  }

  /** day-first := day "of"? month ","? year */
  private static Day dayFirst(Tokens tokens, int at) {
    int day = day(tokens.norm(at));
    int month = tokens.is(at + 1, "of") ? at + 2 : at + 1;
    String number = day < 0 ? null : MONTHS.value(tokens, month);
    if (number == null || !Character.isUpperCase(tokens.text(month).charAt(0))) {
      return null;
    }
    int year = tokens.is(month + 1, ",") ? month + 2 : month + 1;
    return day(at, year + 1, year(tokens, year), Integer.parseInt(number), day, Grain.DAY);
  }

  /** numbers := year "-" month "-" day | month "/" day "/" year; a month over 12 is the day. */
  private static Day numbers(Tokens tokens, int at) {
    String mark = tokens.norm(at + 1);
    boolean joined =
        (mark.equals("-") || mark.equals("/"))
            && tokens.norm(at + 3).equals(mark)
            && at + 4 < tokens.size()
            && Numeral.isTight(tokens, at + 1)
            && Numeral.isTight(tokens, at + 2)
            && Numeral.isTight(tokens, at + 3)
            && Numeral.isTight(tokens, at + 4);
    if (!joined) {
      return null;
    }
    int year = year(tokens, at);
    if (year > 0) {
      return day(at, at + 5, year, small(tokens, at + 2), small(tokens, at + 4), Grain.DAY);
    }
    if (mark.equals("-")) {
      return null;
    }
    int last = year(tokens, at + 4);
    int first = small(tokens, at);
    int second = small(tokens, at + 2);
    return first > 12
        ? day(at, at + 5, last, second, first, Grain.DAY)
        : day(at, at + 5, last, first, second, Grain.DAY);
  }

  /** quarter := ("first" | "Q1" | …) ("quarter" "of"?)? year; fiscal quarters are no calendar's. */
  private static Day quarter(Tokens tokens, int at) {
    String norm = tokens.norm(at);
    int number =
        switch (norm) {
          case "first", "q1" -> 1;
          case "second", "q2" -> 2;
          case "third", "q3" -> 3;
          default -> 4;
        };
    int year = at + 1;
    if (norm.charAt(0) != 'q') {
      if (!tokens.is(year, "quarter")) {
        return null;
      }
      year++;
    }
    year = tokens.is(year, "of", ",") ? year + 1 : year;
    return day(at, year + 1, year(tokens, year), 3 * number - 2, 1, Grain.QUARTER);
  }

  private static Day day(int from, int to, int year, int month, int day, Grain grain) {
    if (year < 0 || month < 1 || day < 1) {
      return null;
    }
    try {
      return new Day(from, to, LocalDate.of(year, month, day), grain);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The day of the month that a word is, "27th" too; -1 for none. */
  private static int day(String norm) {
    int digits = 0;
    while (digits < norm.length() && Character.isDigit(norm.charAt(digits))) {
      digits++;
    }
    String tail = norm.substring(digits);
    boolean ordinal =
        switch (tail) {
          case "", "st", "nd", "rd", "th" -> true;
          default -> false;
        };
    if (digits == 0 || digits > 2 || !ordinal) {
      return -1;
    }
    int day = Integer.parseInt(norm.substring(0, digits));
    return day >= 1 && day <= 31 ? day : -1;
  }

  private static int year(Tokens tokens, int at) {
    String norm = tokens.norm(at);
    if (norm.length() != 4) {
      return -1;
    }
    int year = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(norm.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      year = 10 * year + digit;
    }
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : -1;
  }

  private static int small(Tokens tokens, int at) {
    String norm = tokens.norm(at);
    return norm.length() <= 2 ? day(norm) : -1;
  }
}
