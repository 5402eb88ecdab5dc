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
  /** How many tokens are looked at. */
  private static final int LOOK = 4000;

  private Years() {}

  /**
   * The date in its year: the year in which the weekday is right, and which lies nearest to the
   * full dates of the release; null when it names no year.
   */
  static LocalDate complete(CalendarGrammar.Found found, Tokens tokens) {
    if (found.year() > 0) {
      return found.date();
    }
    List<LocalDate> dates = new ArrayList<>();
    Map<Integer, Integer> years = new TreeMap<>();
    collect(tokens, dates, years);
    if (years.isEmpty()) {
      return null;
    }
    LocalDate best = null;
    long bestScore = Long.MAX_VALUE;
    for (int year : candidates(years)) {
      LocalDate date = found.in(year);
      if (date == null || found.weekday() != null && date.getDayOfWeek() != found.weekday()) {
        continue;
      }
      long score = score(date, dates, years);
      if (score < bestScore) {
        bestScore = score;
        best = date;
      }
    }
    return best;
  }

  private static void collect(Tokens tokens, List<LocalDate> dates, Map<Integer, Integer> years) {
    int look = Math.min(tokens.size(), LOOK);
    for (int i = 0; i < look; i++) {
      int year = CalendarGrammar.year(tokens.norm(i));
      if (year > 0 && !tokens.is(i - 1, "of") && !isDue(tokens, i)) {
        years.merge(year, 1, Integer::sum);
      } else if (CalendarGrammar.month(tokens, i) > 0) {
        CalendarGrammar.Found found = CalendarGrammar.tryMatch(tokens, i);
        if (found != null && found.date() != null) {
          dates.add(found.date());
        }
      }
    }
  }

  /** Whether a year is one in which a bond falls due or a company began. */
  private static boolean isDue(Tokens tokens, int at) {
    return tokens.is(at - 1, "due", "in", "since", "until", "through");
  }

  private static List<Integer> candidates(Map<Integer, Integer> years) {
    List<Integer> candidates = new ArrayList<>(years.keySet());
    for (int year : years.keySet()) {
      if (!candidates.contains(year + 1)) {
        candidates.add(year + 1);
      }
    }
    return candidates;
  }

  /** Days to the nearest full date; without one, the year that is named most often. */
  private static long score(LocalDate date, List<LocalDate> dates, Map<Integer, Integer> years) {
    long nearest = Long.MAX_VALUE;
    for (LocalDate other : dates) {
      nearest = Math.min(nearest, Math.abs(ChronoUnit.DAYS.between(other, date)));
    }
    if (!dates.isEmpty()) {
      return nearest;
    }
    return 1000L - years.getOrDefault(date.getYear(), 0);
  }
}
