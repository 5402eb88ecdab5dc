package ex99.model;

import java.math.BigDecimal;

/**
 * A sum of money that is no consideration.
 *
 * @param id {@code A1}, {@code A2} in order of the text
 * @param text as written
 * @param span where it stands
 * @param amount full number; that of a data table multiplied by what its heading says, "(In
 *     thousands, except per share data)"
 * @param amountHigh upper end of a range, or null
 * @param currency ISO 4217, or null where the text leaves yen or yuan open
 * @param comparator how it bounds the sum
 * @param measure what it measures, or null
 * @param direction which way it moved, or null
 * @param period when, or null
 * @param inTable whether it stands in a data table
 */
public record Amount(
    String id,
    String text,
    Range span,
    BigDecimal amount,
    @OrNull BigDecimal amountHigh,
    @OrNull String currency,
    Comparator comparator,
    @OrNull String measure,
    @OrNull Direction direction,
    @OrNull String period,
    boolean inTable) {}
