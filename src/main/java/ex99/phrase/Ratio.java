package ex99.phrase;

import java.math.BigDecimal;

/**
 * A ratio such as that of a stock split, new for old.
 *
 * @param from its first token
 * @param to the token after its last
 * @param value what one old share becomes: 10 for ten-for-one, 0.05 for 1-for-20
 */
public record Ratio(int from, int to, BigDecimal value) implements Figure {}
