package ex99.model;

import java.math.BigDecimal;

/**
 * A rate, share or change in percent, points or basis points.
 *
 * @param id {@code R1}, {@code R2} in order of the text
 * @param event the id of its event, or null
 * @param kind what it measures
 * @param text the figure as written
 * @param span where it stands
 * @param value negative only when written so
 * @param valueHigh upper end of a range, or null
 * @param unit percent, points or basis points
 * @param comparator how it bounds the quantity
 * @param of the words that say what is measured, or null
 * @param holder the id of the party that holds a stake, or null
 * @param qualifier such as {@code plus 1 share}, or null
 * @param direction which way the figure moved, or null
 * @param period when, in the words of the release, or null
 * @param inTable whether it stands in a data table
 * @param rule the rule that found it
 */
public record Percentage(
    String id,
    @OrNull String event,
    PercentageKind kind,
    String text,
    Range span,
    BigDecimal value,
    @OrNull BigDecimal valueHigh,
    Unit unit,
    Comparator comparator,
    @OrNull String of,
    @OrNull String holder,
    @OrNull String qualifier,
    @OrNull Direction direction,
    @OrNull String period,
    boolean inTable,
    String rule) {}
