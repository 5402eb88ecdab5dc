package ex99.outline;

import ex99.token.Tokens;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the year of a date that is given without one, where the release itself shows it. */
final class Years {
  /** How many days after the date of its dateline a release may be filed, at most. */
  private static final int LATE = 330;

  private final CalendarGrammar.Found found;
  private final Tokens tokens;
  private final List<LocalDate> dates = new ArrayList<>();
  private final Map<Integer, Integer> years = new TreeMap<>();
  private LocalDate ended;

  /** The year of a table's first column, beside which the year before it stands; 0 for none. */
  private int compared;

  private Years(CalendarGrammar.Found found, Tokens tokens) {
    this.found = found;
    this.tokens = tokens;
  }

  /**
   * The date in its year: the last one before the day of filing; else the year that the release
   * gives with the same day, or the first after the periods that it says have ended, or the nearest
   * to its other dates; null when it names no year.
   */
  static LocalDate complete(CalendarGrammar.Found found, Tokens tokens, LocalDate filed) {
    if (found.year() > 0) {
      return found.date();
    }
    if (filed != null) {
      return beforeFiling(found, filed);
    }
    Years years = new Years(found, tokens);
    years.collect();
    return years.best();
  }

  private static LocalDate beforeFiling(CalendarGrammar.Found found, LocalDate filed) {
    LocalDate same = found.in(filed.getYear());
    LocalDate date =
        same != null && !same.isAfter(filed.plusDays(3)) ? same : found.in(filed.getYear() - 1);
    return date != null && ChronoUnit.DAYS.between(date, filed) <= LATE ? date : null;
  }

  private void collect() {
    for (int i = 0; i < tokens.size(); i++) {
      int year = CalendarGrammar.year(tokens.norm(i));
      if (year > 0 && !tokens.is(i + 1, "-", "/") && !isElsewhere(i)) {
        years.merge(year, 1, Integer::sum);
        if (i > 0 && CalendarGrammar.year(tokens.norm(i - 1)) - 1 == year) {
          compared = Math.max(compared, year + 1);
        }
      }
      boolean numeric = tokens.is(i + 1, "/", "-") && tokens.isNumber(i);
      if (numeric || CalendarGrammar.month(tokens, i) > 0) {
        CalendarGrammar.Found other = CalendarGrammar.tryMatch(tokens, i);
        LocalDate date = other == null ? null : other.date();
        if (date != null) {
          years.merge(date.getYear(), 1, Integer::sum);
          if (tokens.is(i - 1, "ended", "ending")) {
            ended = ended == null || date.isAfter(ended) ? date : ended;
          } else {
            dates.add(date);
          }
        }
      }
    }
  }

  /** Whether a year is that of a statute, of a bond's end or of a founding. */
  private boolean isElsewhere(int at) {
    return tokens.is(at - 1, "of", "due", "in", "since", "until", "through", "to");
  }

  private LocalDate best() {
    for (LocalDate date : dates) {
      if (date.getMonthValue() == found.month()
          && date.getDayOfMonth() == found.day()
          && fits(date)) {
        return date;
      }
    }
    if (ended != null) {
      for (int year = ended.getYear(); year <= ended.getYear() + 1; year++) {
        LocalDate date = found.in(year);
        if (date != null && !date.isBefore(ended) && fits(date)) {
          return date;
        }
      }
    }
    if (dates.isEmpty() && compared > 0) {
      // A release of the first months tells of the year before it, or of its own.
      LocalDate date = found.month() > 3 ? found.in(compared) : null;
      return date != null && fits(date) ? date : null;
    }
    LocalDate best = null;
    long least = Long.MAX_VALUE;
    for (int year : years.keySet()) {
      LocalDate date = found.in(year);
      if (date != null && fits(date) && distance(date) < least) {
        least = distance(date);
        best = date;
      }
    }
    return best;
  }

  private boolean fits(LocalDate date) {
    return found.weekday() == null || date.getDayOfWeek() == found.weekday();
  }

  /** Days to the nearest full date; where there is none, the year named most often comes first. */
  private long distance(LocalDate date) {
    long nearest = Long.MAX_VALUE;
    for (LocalDate other : dates) {
      nearest = Math.min(nearest, Math.abs(ChronoUnit.DAYS.between(other, date)));
    }
    return dates.isEmpty() ? 1000L - years.getOrDefault(date.getYear(), 0) : nearest;
  }
}
