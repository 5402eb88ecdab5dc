package ex99.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of bytes such as {@code 65536}, {@code 64M} or {@code 64MB}. */
final class Size implements ITypeConverter<Long> {
  /** How many bytes an input may have unless somebody says otherwise. */
  static final long DEFAULT = 64 << 20;

  @Override
  public Long convert(String value) {
    String digits =
        value.toUpperCase(Locale.ROOT).replaceFirst("(?<=\\d)(I?B)$|(?<=[KMG])I?B$", "");
    int unit = "KMG".indexOf(digits.isEmpty() ? '?' : digits.charAt(digits.length() - 1)) + 1;
    try {
      long number = Long.parseLong(unit == 0 ? digits : digits.substring(0, digits.length() - 1));
      long bytes = Math.multiplyExact(number, 1L << 10 * unit);
      if (bytes > 0) {
        return bytes;
      }
    } catch (NumberFormatException | ArithmeticException e) {
      // told below
    }
    throw new TypeConversionException("'" + value + "' is no size such as 500K, 64M or 1G");
  }
}
