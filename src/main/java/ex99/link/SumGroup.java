package ex99.link;

import ex99.extract.Finding.SumFinding;
import ex99.model.Comparator;
import ex99.model.ConsiderationKind;
import ex99.phrase.Count;
import ex99.phrase.Figure;
import ex99.phrase.Money;
import ex99.phrase.Rate;
import ex99.phrase.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** One sum of one transaction, with all its mentions in order of the text. */
final class SumGroup {
  /** Rules that know the kind only from what the release is about. */
  private static final Set<String> WEAK =
      Set.of(
          "topic-sum",
          "deal-payment",
          "deal-receipt",
          "installment",
          "offering-size",
          "initial-payment",
          "deal-size",
          "price-noun",
          "buyback-authorization");

  /** Below this, equal sums of different kinds are two sums: per-share prices and the like. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);

  /** Kinds of sums that a headline tells of a whole deal alike. */
  private static final Set<ConsiderationKind> WHOLE =
      EnumSet.of(ConsiderationKind.PURCHASE_PRICE, ConsiderationKind.VALUATION);

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,()]+");
  private static final Set<String> SERIES = Set.of("series", "class", "tranche");

  /**
   * What tells two sums of one size apart.
   *
   * @param told whether a rule that knows the sides found the mention
   * @param marks coupons, years, series and classes of what is paid for
   * @param unit what the sum is for one of, or null
   */
  private record Traits(
      boolean told, int payer, int payee, Set<String> marks, boolean warrants, String unit) {
    static Traits of(SumFinding sum) {
      return new Traits(
          !isWeak(sum) || sum.nominal(),
          sum.payer(),
          sum.payee(),
          designators(sum.forWhat()),
          isOfWarrants(sum),
          SumGroup.unit(sum.per()));
    }
  }

  private final List<SumFinding> mentions = new ArrayList<>();

  /** Those of the mentions, each once: a sum may be told thousands of times. */
  private final Set<Traits> traits = new LinkedHashSet<>();

  private SumFinding strongest;

  SumGroup(SumFinding first) {
    add(first);
  }

  /** The mentions in order of the text. */
  List<SumFinding> mentions() {
    return Collections.unmodifiableList(mentions);
  }

  void add(SumFinding mention) {
    mentions.add(mention);
    traits.add(Traits.of(mention));
    strongest = strongest == null ? mention : stronger(strongest, mention);
  }

  /** Adds a mention that stands before all others. */
  void addFirst(SumFinding mention) {
    mentions.add(0, mention);
    traits.add(Traits.of(mention));
    strongest = mentions.stream().reduce(SumGroup::stronger).orElseThrow();
  }

  /**
   * The first of two mentions, but for the second whose rule knows the kind, or to which, of
   * guesses by the topic, words of its clause gave another kind.
   */
  private static SumFinding stronger(SumFinding one, SumFinding later) {
    if (!isWeak(one)) {
      return one;
    }
    boolean known = !isWeak(later);
    boolean weighed =
        one.kind() == ConsiderationKind.PURCHASE_PRICE
            && later.kind() != ConsiderationKind.PURCHASE_PRICE;
    return known || weighed ? later : one;
  }

  SumFinding first() {
    return mentions.get(0);
  }

  static BigDecimal amount(Figure figure) {
    if (figure instanceof Money money) {
      return money.amount();
    }
    if (figure instanceof Ratio ratio) {
      return ratio.value();
    }
    return figure instanceof Count count ? count.amount() : ((Rate) figure).value();
  }

  static BigDecimal high(Figure figure) {
    if (figure instanceof Money money) {
      return money.high();
    }
    if (figure instanceof Ratio) {
      return null;
    }
    return figure instanceof Count count ? count.high() : ((Rate) figure).high();
  }

  static Comparator comparator(Figure figure) {
    if (figure instanceof Money money) {
      return money.comparator();
    }
    if (figure instanceof Ratio) {
      return Comparator.EQUAL;
    }
    return figure instanceof Count count ? count.comparator() : ((Rate) figure).comparator();
  }

  BigDecimal amount() {
    return amount(precise().figure());
  }

  /**
   * The mention that gives the sum to the most digits, as the body does where the headline rounds;
   * among equals the first whose rule knows the kind.
   */
  SumFinding precise() {
    SumFinding best = strongest();
    int most = digits(best);
    for (SumFinding mention : mentions) {
      int digits = digits(mention);
      if (digits > most) {
        best = mention;
        most = digits;
      }
    }
    return best;
  }

  private static int digits(SumFinding mention) {
    return amount(mention.figure()).stripTrailingZeros().precision();
  }

  /** Whether a finding is one more mention of this sum. */
  boolean takes(SumFinding other) {
    SumFinding first = first();
    return same(first.currency(), other.currency())
        && amount(first.figure()).compareTo(amount(other.figure())) == 0
        && sameHigh(high(first.figure()), high(other.figure()))
        && sameKind(other)
        && matches(Traits.of(other), "shares".equals(other.currency()));
  }

  private boolean matches(Traits other, boolean shares) {
    return sameSides(other) && sameObject(other, shares);
  }

  /** Whether this sum, told in a headline, is a rounded form of one in the body. */
  boolean rounds(SumFinding exact) {
    boolean kinds =
        kind() == exact.kind() || WHOLE.contains(kind()) && WHOLE.contains(exact.kind());
    BigDecimal round = amount().stripTrailingZeros();
    BigDecimal full = amount(exact.figure());
    return kinds
        && first().figure() instanceof Money
        && exact.figure() instanceof Money
        && same(first().currency(), exact.currency())
        && high(first().figure()) == null
        && high(exact.figure()) == null
        && amount().compareTo(LARGE) >= 0
        && round.precision() > 1
        && (full.round(new MathContext(round.precision(), RoundingMode.HALF_UP)).compareTo(round)
                == 0
            || full.round(new MathContext(round.precision(), RoundingMode.DOWN)).compareTo(round)
                == 0);
  }

  private static boolean same(String one, String other) {
    return one == null ? other == null : one.equals(other);
  }

  private static boolean sameHigh(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }

  private boolean sameKind(SumFinding other) {
    if (kind() == other.kind()) {
      return true;
    }
    boolean valuation =
        kind() == ConsiderationKind.VALUATION || other.kind() == ConsiderationKind.VALUATION;
    boolean least =
        comparator(first().figure()) == Comparator.AT_LEAST
            ^ comparator(other.figure()) == Comparator.AT_LEAST;
    return !valuation
        && !least
        && (isWeak(other) || isWeak())
        && amount(first().figure()).compareTo(LARGE) >= 0;
  }

  /** Two payers are two sums, but for a rule that may have guessed. */
  private boolean sameSides(Traits other) {
    return traits.stream()
        .noneMatch(
            t ->
                t.told()
                    ? differ(t.payer(), other.payer())
                    : differ(t.payer(), other.payer()) && differ(t.payee(), other.payee()));
  }

  private static boolean differ(int one, int other) {
    return one >= 0 && other >= 0 && one != other;
  }

  /** "6% notes due 2029" and "7% notes due 2034" of the same size are two sums. */
  private boolean sameObject(Traits other, boolean shares) {
    for (Traits own : traits) {
      boolean apart =
          !other.marks().isEmpty()
              && !own.marks().isEmpty()
              && disjoint(other.marks(), own.marks());
      boolean warrants = shares && own.warrants() != other.warrants();
      if (apart || warrants || differentUnit(own.unit(), other.unit())) {
        return false; // as many shares as warrants are two numbers
      }
    }
    return true;
  }

  private static boolean isOfWarrants(SumFinding sum) {
    String words = sum.forWhat();
    return words != null && words.toLowerCase(Locale.ROOT).contains("warrants");
  }

  private static boolean differentUnit(String one, String other) {
    return one != null && other != null && !one.contains(other) && !other.contains(one);
  }

  /** A unit in small letters, an American depositary share in short. */
  private static String unit(String per) {
    return per == null
        ? null
        : per.toLowerCase(Locale.ROOT)
            .replace("american depositary share", "ads")
            .replace("american depository share", "ads");
  }

  private static boolean disjoint(Set<String> one, Set<String> other) {
    for (String each : one) {
      if (other.contains(each)) {
        return false;
      }
    }
    return true;
  }

  /** year := "20" digit digit */
  private static boolean isYear(String word) {
    return word.length() == 4
        && word.startsWith("20")
        && "0123456789".indexOf(word.charAt(2)) >= 0
        && "0123456789".indexOf(word.charAt(3)) >= 0;
  }

  /** Coupons, years, series and classes among the words for what is paid for. */
  private static Set<String> designators(String words) {
    Set<String> found = new HashSet<>();
    if (words == null) {
      return found;
    }
    String[] parts = BETWEEN_WORDS.split(words);
    for (int i = 0; i < parts.length; i++) {
      boolean series = i > 0 && SERIES.contains(parts[i - 1].toLowerCase(Locale.ROOT));
      boolean warrants = parts[i].toLowerCase(Locale.ROOT).startsWith("warrant");
      if (series || warrants || parts[i].endsWith("%") || isYear(parts[i])) {
        found.add(parts[i].toLowerCase(Locale.ROOT));
      }
    }
    return found;
  }

  /** The kind of the mention whose rule knows it best. */
  ConsiderationKind kind() {
    return strongest().kind();
  }

  /** Whether no rule knows the kind but from what the release is about. */
  boolean isWeak() {
    return isWeak(strongest());
  }

  /** A rule that guesses; "Court Awards $5 Million", which may be no contract, among them. */
  private static boolean isWeak(SumFinding sum) {
    String words = sum.rule().equals("contract-value") ? sum.forWhat() : null;
    boolean award = words != null && words.toLowerCase(Locale.ROOT).contains(" awards ");
    return award || WEAK.contains(sum.rule());
  }

  SumFinding strongest() {
    return strongest;
  }

  /** A bound that one mention gives holds for all. */
  Comparator comparator() {
    for (SumFinding mention : mentions) {
      if (comparator(mention.figure()) != Comparator.EQUAL) {
        return comparator(mention.figure());
      }
    }
    return Comparator.EQUAL;
  }
}
