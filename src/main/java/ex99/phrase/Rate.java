package ex99.phrase;

import ex99.model.Comparator;
import ex99.model.Unit;
import java.math.BigDecimal;

/**
 * A percentage, number of points or of basis points.
 *
 * @param from its first token, the words of its comparator left out
 * @param to the token after its last
 * @param value negative only when written so
 * @param high the upper end of a range, or null
 * @param unit percent, points or basis points
 * @param comparator how it bounds the quantity
 */
public record Rate(
    int from, int to, BigDecimal value, BigDecimal high, Unit unit, Comparator comparator)
    implements Figure {}
