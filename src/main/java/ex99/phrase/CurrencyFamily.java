package ex99.phrase;

import java.util.List;

/**
 * Currencies that share a mark or a name.
 *
 * @param codes ISO 4217
 * @param otherwise the one that it is unless the text speaks for another; null where there is none
 * @param letters whether the mark is letters that are mostly something else, and money only in a
 *     text that speaks of a country of the family
 */
record CurrencyFamily(List<String> codes, String otherwise, boolean letters) {
  /** Whether a currency is one of a family still, which the text must decide. */
  static boolean isOne(String currency) {
    return currency.charAt(0) == '?';
  }

  /** The family of that name, behind its question mark. */
  static CurrencyFamily of(String name) {
    return switch (name) {
      case "?yen" -> new CurrencyFamily(List.of("JPY", "CNY"), null, false);
      case "?peso" ->
          new CurrencyFamily(List.of("MXN", "ARS", "CLP", "COP", "PHP", "UYU"), null, false);
      case "?ps" ->
          new CurrencyFamily(List.of("MXN", "ARS", "CLP", "COP", "PHP", "UYU"), "MXN", false);
      case "?rupee" -> new CurrencyFamily(List.of("INR", "PKR", "LKR", "NPR", "MUR"), "INR", false);
      case "?franc" -> new CurrencyFamily(List.of("CHF", "FRF", "BEF"), null, false);
      case "?krona" -> new CurrencyFamily(List.of("SEK", "NOK", "DKK", "ISK"), null, true);
      case "?rand" -> new CurrencyFamily(List.of("ZAR"), null, true);
      case "?piso" -> new CurrencyFamily(List.of("PHP"), null, true);
      case "?won" -> new CurrencyFamily(List.of("KRW"), null, true);
      default -> new CurrencyFamily(List.of(), null, false);
    };
  }
}
