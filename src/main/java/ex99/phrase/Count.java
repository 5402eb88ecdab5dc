package ex99.phrase;

import ex99.model.Comparator;
import java.math.BigDecimal;

/**
 * A number of shares, units or the like.
 *
 * @param from its first token, the words of its comparator left out
 * @param to the token after its noun
 * @param amount full number
 * @param high the upper end of a range, or null
 * @param noun what is counted, in small letters
 * @param comparator how it bounds the number
 */
public record Count(
    int from, int to, BigDecimal amount, BigDecimal high, String noun, Comparator comparator)
    implements Figure {}
