package ex99.model;

import java.time.LocalDate;

/**
 * Where and when a release was issued; what it does not say is null.
 *
 * @param place as the release writes it
 * @param date the day of issue
 * @param wire the wire service
 */
public record Dateline(@OrNull String place, @OrNull LocalDate date, @OrNull String wire) {}
