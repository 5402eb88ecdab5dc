package ex99.model;

import java.math.BigDecimal;

/**
 * The same sum in another currency, as the release gives it in brackets.
 *
 * @param text as written
 * @param amount full number
 * @param amountHigh upper end of a range, or null
 * @param currency ISO 4217
 */
public record Equivalent(
    String text, BigDecimal amount, @OrNull BigDecimal amountHigh, String currency) {}
