package ex99.model;

import java.time.LocalDate;

/**
 * A date that the release gives.
 *
 * @param id {@code D1}, {@code D2} in order of the text
 * @param text as written
 * @param span where it stands
 * @param date the day, or the first day of the month, quarter or year
 * @param grain how fine it is
 * @param kind what it stands for
 */
public record CalendarDate(
    String id, String text, Range span, LocalDate date, Grain grain, DateKind kind) {}
