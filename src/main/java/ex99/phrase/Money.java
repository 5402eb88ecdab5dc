package ex99.phrase;

import ex99.model.Comparator;
import java.math.BigDecimal;

/**
 * A sum of money.
 *
 * @param from its first token, the words of its comparator left out
 * @param to the token after its last
 * @param amount full number
 * @param high the upper end of a range, or null
 * @param currency ISO 4217
 * @param comparator how it bounds the sum
 */
public record Money(
    int from, int to, BigDecimal amount, BigDecimal high, String currency, Comparator comparator)
    implements Figure {}
