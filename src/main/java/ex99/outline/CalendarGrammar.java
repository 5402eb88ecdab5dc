package ex99.outline;

import ex99.token.Token;
import ex99.token.Tokens;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

/** Reads the dates that headlines and datelines give, with or without a year. */
final class CalendarGrammar {
  /**
   * A day of the calendar.
   *
   * @param from its first token
   * @param to the token after its last
   * @param year 0 when it is not given
   * @param month 1 to 12
   * @param day 1 to 31
   * @param weekday null when it is not given
   */
  record Found(int from, int to, int year, int month, int day, DayOfWeek weekday) {
    /** The date in a year, or null when there is none. */
    LocalDate in(int other) {
      try {
        return LocalDate.of(other, month, day);
      } catch (DateTimeException e) {
        return null;
      }
    }

    LocalDate date() {
      return year == 0 ? null : in(year);
    }
  }

  private static final String[] MONTHS = {
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december"
  };

  private CalendarGrammar() {}

  /**
   * date := (weekday ","?)? (month day ("," | ".")? year? | day "of"? month ","? year? | year "-"
   * month "-" day | month "/" day "/" year)
   */
  static Found tryMatch(Tokens tokens, int from) {
    DayOfWeek weekday = weekday(tokens.norm(from));
    int at = from;
    if (weekday != null) {
      at++;
      if (tokens.is(at, ",")) {
        at++;
      }
    }
    int month = month(tokens, at);
    Found found;
    if (month > 0) {
      found = monthFirst(tokens, from, at, month, weekday);
    } else {
      found = dayFirst(tokens, from, at, weekday);
      found = found == null ? numeric(tokens, from, at, weekday) : found;
    }
    return found != null && found.in(found.year() == 0 ? 2000 : found.year()) != null
        ? found
        : null;
  }

  private static Found monthFirst(Tokens tokens, int from, int at, int month, DayOfWeek weekday) {
    int day = number(tokens.norm(at + 1), 31);
    if (day <= 0) {
      return null;
    }
    int to = at + 2;
    int next = tokens.is(to, ",", ".") ? to + 1 : to;
    int year = year(tokens.norm(next));
    return year > 0
        ? new Found(from, next + 1, year, month, day, weekday)
        : new Found(from, to, 0, month, day, weekday);
  }

  private static Found dayFirst(Tokens tokens, int from, int at, DayOfWeek weekday) {
    int day = number(tokens.norm(at), 31);
    if (day <= 0) {
      return null;
    }
    int name = tokens.is(at + 1, "of") ? at + 2 : at + 1;
    int month = month(tokens, name);
    if (month == 0) {
      return null;
    }
    int next = tokens.is(name + 1, ",") ? name + 2 : name + 1;
    int year = year(tokens.norm(next));
    if (year == 0 && monthFirst(tokens, from, name, month, weekday) != null) {
      return null; // the number before belongs to something else: No. 7 March 12, 2031
    }
    return year > 0
        ? new Found(from, next + 1, year, month, day, weekday)
        : new Found(from, name + 1, 0, month, day, weekday);
  }

  private static Found numeric(Tokens tokens, int from, int at, DayOfWeek weekday) {
    String first = tokens.norm(at);
    String mark = tokens.norm(at + 1);
    if (!mark.equals(tokens.norm(at + 3)) || !(mark.equals("-") || mark.equals("/"))) {
      return null;
    }
    if (first.length() == 4 && year(first) > 0) {
      int month = number(tokens.norm(at + 2), 12);
      int day = number(tokens.norm(at + 4), 31);
      return month > 0 && day > 0
          ? new Found(from, at + 5, year(first), month, day, weekday)
          : null;
    }
    int month = number(first, 12);
    int day = number(tokens.norm(at + 2), 31);
    int year = year(tokens.norm(at + 4));
    if (year == 0 && tokens.norm(at + 4).length() == 2) {
      int two = number(tokens.norm(at + 4), 99);
      year = two < 0 ? 0 : two < 60 ? 2000 + two : 1900 + two;
    }
    return month > 0 && day > 0 && year > 0
        ? new Found(from, at + 5, year, month, day, weekday)
        : null;
  }

  /**
   * The number of a month by its name, whole or cut to three or four letters; 0 for another word.
   */
  static int month(Tokens tokens, int at) {
    String norm = tokens.norm(at);
    if (norm.length() < 3 || norm.length() > 9) {
      return 0;
    }
    Token token = tokens.get(at);
    if (!Character.isUpperCase(token.text().charAt(0))) {
      return 0;
    }
    String name = norm.endsWith(".") ? norm.substring(0, norm.length() - 1) : norm;
    for (int i = 0; i < MONTHS.length; i++) {
      boolean whole = name.equals(MONTHS[i]);
      boolean cut = (name.length() == 3 || name.equals("sept")) && MONTHS[i].startsWith(name);
      if (whole || cut) {
        return i + 1;
      }
    }
    return 0;
  }

  private static DayOfWeek weekday(String norm) {
    if (norm.endsWith("day")) {
      for (DayOfWeek day : DayOfWeek.values()) {
        if (day.name().toLowerCase(Locale.ROOT).equals(norm)) {
          return day;
        }
      }
    }
    return null;
  }

  /** A small whole number, {@code 1st} and the like too, or -1. */
  private static int number(String norm, int most) {
    int end = 0;
    int value = 0;
    while (end < norm.length() && end < 3 && norm.charAt(end) >= '0' && norm.charAt(end) <= '9') {
      value = value * 10 + norm.charAt(end++) - '0';
    }
    String rest = norm.substring(end);
    boolean plain =
        rest.isEmpty()
            || rest.equals("st")
            || rest.equals("nd")
            || rest.equals("rd")
            || rest.equals("th");
    return end > 0 && end < 3 && plain && value <= most ? value : -1;
  }

  /** A year of our time, or 0. */
  static int year(String norm) {
    if (norm.length() != 4 || !norm.startsWith("19") && !norm.startsWith("20")) {
      return 0;
    }
    int value = 0;
    for (int i = 0; i < 4; i++) {
      char c = norm.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      value = value * 10 + c - '0';
    }
    return value >= 1980 && value < 2060 ? value : 0;
  }
}
