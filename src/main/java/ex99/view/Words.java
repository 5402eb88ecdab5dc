package ex99.view;

import ex99.model.Comparator;
import ex99.model.Word;
import java.math.BigDecimal;
import java.util.Locale;

/** The record's values in words for people. */
final class Words {
  private Words() {}

  /** A word of a closed list as prose. */
  static String plain(Word word) {
    return plain(word.word());
  }

  static String plain(String word) {
    return word.replace('_', ' ');
  }

  /** How a figure bounds its quantity; empty where it simply is it. */
  static String bound(Comparator comparator) {
    return switch (comparator) {
      case EQUAL -> "";
      case ABOUT -> "about";
      case MORE -> "more than";
      case AT_LEAST -> "at least";
      case LESS -> "less than";
      case AT_MOST -> "up to";
    };
  }

  /** A figure with its digits in groups, such as {@code 1,200,000.5}. */
  static String grouped(BigDecimal figure) {
    String plain = figure.toPlainString();
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    int start = plain.startsWith("-") ? 1 : 0;
    StringBuilder out = new StringBuilder(plain.substring(0, start));
    for (int i = start; i < end; i++) {
      if (i > start && (end - i) % 3 == 0) {
        out.append(',');
      }
      out.append(plain.charAt(i));
    }
    return out.append(plain.substring(end)).toString();
  }

  /** A sum with its unit, such as {@code USD 1,200,000} or {@code 23,500,000 shares}. */
  static String sum(BigDecimal amount, BigDecimal high, String currency) {
    String figure = grouped(amount) + (high == null ? "" : " – " + grouped(high));
    boolean iso = currency != null && currency.equals(currency.toUpperCase(Locale.ROOT));
    if (currency == null) {
      return figure;
    }
    return iso ? currency + " " + figure : figure + " " + currency;
  }
}
