package ex99.phrase;

import ex99.model.Grain;
import java.time.LocalDate;

/**
 * A date.
 *
 * @param from its first token
 * @param to the token after its last
 * @param date the day, or the first of the month, quarter or year; null when the year is not given
 * @param grain how fine it is
 */
public record Day(int from, int to, LocalDate date, Grain grain) implements Figure {}
