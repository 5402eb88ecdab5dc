package ex99.model;

import java.math.BigDecimal;

/**
 * What one side gives or owes another under a deal.
 *
 * @param id {@code C1}, {@code C2} in order of the text
 * @param event the id of its event, or null
 * @param kind what it is
 * @param text the sum as written
 * @param span where it stands
 * @param amount full number
 * @param amountHigh upper end of a range, or null
 * @param currency ISO 4217, or {@code shares}, {@code percent}, {@code ratio}
 * @param comparator how it bounds the sum
 * @param nominal whether the release calls it nominal
 * @param form cash, stock and so on, or null
 * @param per the unit paid for, or null
 * @param units how many units, where the release counts them, else null
 * @param total units times amount, or null
 * @param payer the id of a party, or null
 * @param payee the id of a party, or null
 * @param forWhat what is paid for in the words of the release, or null, {@code for} in the JSON
 * @param equivalent the sum in another currency, or null
 * @param contingent whether it hangs on a condition
 * @param rule the rule that found it
 */
public record Consideration(
    String id,
    @OrNull String event,
    ConsiderationKind kind,
    String text,
    Range span,
    BigDecimal amount,
    @OrNull BigDecimal amountHigh,
    @OrNull String currency,
    Comparator comparator,
    boolean nominal,
    @OrNull Form form,
    @OrNull String per,
    @OrNull Integer units,
    @OrNull BigDecimal total,
    @OrNull String payer,
    @OrNull String payee,
    @OrNull String forWhat,
    @OrNull Equivalent equivalent,
    boolean contingent,
    String rule) {
  /**
   * The same sum with other sides.
   *
   * @param giver the id of a party, or null
   * @param taker the id of a party, or null
   */
  public Consideration between(String giver, String taker) {
    return new Consideration(
        id,
        event,
        kind,
        text,
        span,
        amount,
        amountHigh,
        currency,
        comparator,
        nominal,
        form,
        per,
        units,
        total,
        giver,
        taker,
        forWhat,
        equivalent,
        contingent,
        rule);
  }
}
