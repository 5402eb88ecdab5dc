package ex99.link;

import ex99.extract.Reading;
import ex99.model.Consideration;
import ex99.model.ConsiderationKind;
import ex99.model.Form;
import ex99.model.SectionKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Checks the arithmetic of a release, and whether headline and body agree. */
final class SumChecks {
  /**
   * Releases round sums; more than this much apart, one of them is wrong or means another thing.
   */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

  private static final Set<ConsiderationKind> HEADLINED =
      EnumSet.of(
          ConsiderationKind.PURCHASE_PRICE,
          ConsiderationKind.OFFERING_AMOUNT,
          ConsiderationKind.DIVIDEND,
          ConsiderationKind.BUYBACK,
          ConsiderationKind.FACILITY);

  private final Reading reading;
  private final List<SumGroup> groups;
  private final List<Consideration> sums;
  private final List<String> warnings = new ArrayList<>();

  private SumChecks(Reading reading, List<SumGroup> groups, List<Consideration> sums) {
    this.reading = reading;
    this.groups = groups;
    this.sums = sums;
  }

  /** What does not add up, in sentences; empty when all does. */
  static List<String> warnings(
      Reading reading, List<SumGroup> groups, List<Consideration> considerations) {
    SumChecks checks = new SumChecks(reading, groups, considerations);
    checks.offering();
    checks.parts();
    checks.headline();
    checks.currency();
    return checks.warnings;
  }

  /** units × price = gross proceeds, where the release has one of each. */
  private void offering() {
    Consideration units = only(ConsiderationKind.OFFERING_AMOUNT, true, null);
    Consideration price = only(ConsiderationKind.OFFERING_PRICE, false, null);
    Consideration proceeds = only(ConsiderationKind.OFFERING_AMOUNT, false, "net");
    if (units == null || price == null || proceeds == null || units.amountHigh() != null) {
      return;
    }
    if (!Objects.equals(price.currency(), proceeds.currency())) {
      return;
    }
    BigDecimal product = units.amount().multiply(price.amount());
    if (apart(product, proceeds.amount())) {
      warn(units, price, " times ", product, proceeds);
    }
  }

  /** cash + stock = total, where the release has one of each. */
  private void parts() {
    Consideration cash = null;
    Consideration total = null;
    for (Consideration sum : sums) {
      boolean note = sum.form() == Form.NOTES || "offering-security".equals(sum.rule());
      if (sum.kind() == ConsiderationKind.PURCHASE_PRICE && sum.per() == null && !note) {
        boolean part = "cash-part".equals(sum.rule()) || sum.form() == Form.CASH;
        if (part ? cash != null : total != null) {
          return;
        }
        cash = part ? sum : cash;
        total = part ? total : sum;
      }
    }
    Consideration stock = onlyStock();
    if (cash == null || total == null || stock == null) {
      return;
    }
    boolean currencies =
        Objects.equals(cash.currency(), total.currency())
            && Objects.equals(stock.currency(), total.currency());
    BigDecimal sum = cash.amount().add(stock.amount());
    if (currencies && sum.compareTo(total.amount()) > 0 && apart(sum, total.amount())) {
      warn(cash, stock, " plus ", sum, total);
    }
  }

  private Consideration onlyStock() {
    Consideration found = null;
    for (Consideration sum : sums) {
      if (sum.kind() == ConsiderationKind.STOCK && !"shares".equals(sum.currency())) {
        if (found != null) {
          return null;
        }
        found = sum;
      }
    }
    return found;
  }

  private Consideration only(ConsiderationKind kind, boolean shares, String not) {
    Consideration found = null;
    for (Consideration sum : sums) {
      boolean fits =
          sum.kind() == kind
              && "shares".equals(sum.currency()) == shares
              && !(not != null && says(sum.forWhat(), not));
      if (fits) {
        if (found != null) {
          return null;
        }
        found = sum;
      }
    }
    return found;
  }

  private static boolean says(String words, String word) {
    return words != null && words.toLowerCase(Locale.ROOT).contains(word);
  }

  private static boolean apart(BigDecimal one, BigDecimal other) {
    BigDecimal larger = one.abs().max(other.abs());
    return larger.signum() > 0
        && one.subtract(other).abs().divide(larger, 6, RoundingMode.HALF_UP).compareTo(TOLERANCE)
            > 0;
  }

  private void warn(
      Consideration one, Consideration other, String sign, BigDecimal got, Consideration stated) {
    warnings.add(
        one.id()
            + sign
            + other.id()
            + " is "
            + got.stripTrailingZeros().toPlainString()
            + ", but "
            + stated.id()
            + " says "
            + stated.amount().toPlainString());
  }

  /** A sum of the headline that the body gives otherwise. */
  private void headline() {
    for (int i = 0; i < groups.size(); i++) {
      Consideration sum = sums.get(i);
      if (HEADLINED.contains(sum.kind()) && isHeadlineOnly(groups.get(i))) {
        Consideration body = onlyOther(sum);
        if (body != null) {
          warnings.add(
              "the headline gives "
                  + sum.text()
                  + " ("
                  + sum.id()
                  + "), the body "
                  + body.text()
                  + " ("
                  + body.id()
                  + ")");
        }
      }
    }
  }

  private boolean isHeadlineOnly(SumGroup group) {
    return group.mentions().stream()
        .allMatch(
            mention -> {
              int start = reading.tokens().start(mention.figure().from());
              return reading.outline().kindAt(start) == SectionKind.TITLE;
            });
  }

  /** The only other sum of the same kind and currency, if it is of the same order. */
  private Consideration onlyOther(Consideration sum) {
    Consideration found = null;
    for (Consideration other : sums) {
      boolean same =
          other != sum
              && other.kind() == sum.kind()
              && Objects.equals(other.currency(), sum.currency())
              && Objects.equals(other.per(), sum.per());
      if (same) {
        if (found != null) {
          return null;
        }
        found = other;
      }
    }
    boolean near =
        found != null
            && found.amount().compareTo(sum.amount().multiply(BigDecimal.valueOf(2))) < 0
            && sum.amount().compareTo(found.amount().multiply(BigDecimal.valueOf(2))) < 0;
    return near ? found : null;
  }

  private void currency() {
    for (Consideration sum : sums) {
      if (sum.currency() == null) {
        warnings.add(
            "the text does not tell whether "
                + sum.text()
                + " ("
                + sum.id()
                + ") is in yen or yuan");
      }
    }
  }
}
