package ex99.phrase;

import ex99.model.Grain;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads dates. */
public final class Days {
  private static final Lexicon MONTHS = Lexicon.load("months");

  private Days() {}

  /** Whether a word may begin a date. */
  static boolean isTrigger(String norm) {
    return MONTHS.has(norm);
  }

  /** day := month figures ","? year */
  public static Day tryMatch(Tokens tokens, int at) {
    String month = MONTHS.value(tokens.norm(at));
    if (month == null || at + 1 >= tokens.size() || !tokens.get(at + 1).isNumber()) {
      return null;
    }
    int year = tokens.is(at + 2, ",") ? at + 3 : at + 2;
    if (tokens.norm(year).length() != 4) {
      return null;
    }
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(tokens.norm(year)),
              Integer.parseInt(month),
              Integer.parseInt(tokens.norm(at + 1)));
      return new Day(at, year + 1, date, Grain.DAY);
    } catch (NumberFormatException | DateTimeException e) {
      return null;
    }
  }
}
