package ex99.phrase;

import ex99.model.Comparator;
import ex99.model.Unit;
import ex99.token.Tokens;
import java.math.BigDecimal;

/** Reads percentages, percentage points and basis points, alone or as a range. */
final class RateGrammar {
  /** How far "respectively" may stand behind a list that shares one percent word. */
  private static final int RESPECTIVELY = 14;

  /** How many figures such a list may have. */
  private static final int LIST = 6;

  private RateGrammar() {}

  /** Whether a word or mark other than a number may begin a rate. */
  static boolean isTrigger(String norm) {
    return norm.endsWith("-percent") || Signs.isTrigger(norm);
  }

  /** Whether a word behind an article may be of a rate: "a percentage point". */
  static boolean isPart(String norm) {
    return norm.equals("percentage") || norm.equals("full") || norm.equals("percentage-point");
  }

  /**
   * rate := end (("to" | "-" | "and") end)?
   *
   * @param number the numeral that begins at the token, or null
   */
  static Rate tryMatch(Tokens tokens, int at, Numeral number) {
    RateEnd low = RateEnd.tryMatch(tokens, at, number);
    if (low == null) {
      return compound(tokens, at);
    }
    RateEnd high = upper(tokens, low);
    boolean range = high != null && isRange(tokens, low, high);
    if (range) {
      return rate(tokens, low, high);
    }
    if (low.unit() == null) {
      boolean from = high != null && tokens.is(low.from() - 1, "from");
      low = from ? low.as(high.unit()) : listed(tokens, low);
    }
    return low == null || low.unit() == null ? null : rate(tokens, low, null);
  }

  /** Two number words and what joins them in one token: "five-to-seven percent". */
  private static Rate compound(Tokens tokens, int at) {
    String norm = tokens.norm(at);
    int to = norm.indexOf("-to-");
    RateUnits.Found unit = to <= 0 ? null : RateUnits.at(tokens, at + 1);
    BigDecimal low = unit == null ? null : NumberWords.unit(norm.substring(0, to));
    BigDecimal high = low == null ? null : NumberWords.unit(norm.substring(to + 4));
    return high == null || low.compareTo(high) >= 0
        ? null
        : rate(
            tokens,
            new RateEnd(at, at + 1, low, null),
            new RateEnd(at, unit.to(), high, unit.unit()));
  }

  private static Rate rate(Tokens tokens, RateEnd low, RateEnd high) {
    int to = high == null ? low.to() : high.to();
    Unit unit = high == null ? low.unit() : high.unit();
    Comparator comparator = Comparators.around(tokens, low.from(), to);
    boolean moved =
        comparator == Comparator.AT_MOST
            && tokens.is(low.from() - 2, "up")
            && (tokens.is(to, "from") || tokens.is(low.from() - 3, "was", "were", "is"));
    boolean relation =
        tokens.is(low.from() - 1, "over", "above", "below", "under")
            && tokens.is(low.from() - 2, "%", "percent", "points");
    return new Rate(
        low.from(),
        to,
        low.value(),
        high == null ? null : high.value(),
        unit,
        moved || relation ? Comparator.EQUAL : comparator);
  }

  /** The upper end that a range word joins to a lower one, or null. */
  private static RateEnd upper(Tokens tokens, RateEnd low) {
    boolean between = isBetween(tokens, low.from());
    int next = Numeral.afterRangeWord(tokens, low.to(), between);
    next = low.unit() == null && tokens.is(low.to(), "or") ? low.to() + 1 : next;
    if (next < 0 || next >= tokens.size()) {
      return null;
    }
    if (tokens.is(next, "approximately", "about", "roughly", "~", "nearly")) {
      next++;
    }
    RateEnd high = RateEnd.tryMatch(tokens, next);
    return high == null || high.unit() == null ? null : high;
  }

  private static boolean isBetween(Tokens tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (tokens.is(i, "between")) {
        return true;
      }
    }
    return false;
  }

  /** Whether two ends make one range; "rose 2% to 14%" and "from 10% to 12%" are two figures. */
  private static boolean isRange(Tokens tokens, RateEnd low, RateEnd high) {
    boolean rising = low.value().compareTo(high.value()) < 0;
    if (!rising || (low.unit() != null && low.unit() != high.unit())) {
      return false;
    }
    if (tokens.is(low.to(), "to", "through", "until")) {
      int before = low.from() - 1;
      if (tokens.is(before, "from")) {
        return tokens.is(
            before - 1,
            "up",
            "down",
            "ranging",
            "range",
            "ranged",
            "ranges",
            "anywhere",
            "royalties",
            "tiers");
      }
      return low.unit() == null || !isMoved(tokens, before) || isYearly(tokens, high.to());
    }
    return true;
  }

  /** "grew 5% to 8% a year": what happens again and again has a range, and no level reached. */
  private static boolean isYearly(Tokens tokens, int at) {
    return tokens.is(at, "annually", "yearly")
        || tokens.is(at, "a", "per", "each", "every") && tokens.is(at + 1, "year", "annum", "month")
        || tokens.is(at, "in") && tokens.is(at + 1, "each") && tokens.is(at + 2, "of");
  }

  /** Whether a verb in the past tense stands before: what follows "to" is then where it got. */
  private static boolean isMoved(Tokens tokens, int at) {
    int verb = tokens.is(at, "by") ? at - 1 : at;
    return switch (tokens.norm(verb)) {
      case "increased",
          "decreased",
          "declined",
          "improved",
          "expanded",
          "rose",
          "fell",
          "grew",
          "dropped",
          "climbed",
          "slipped",
          "contracted",
          "reduced",
          "up",
          "down" ->
          !tokens.is(verb - 1, "be", "been", "being", "to", "of");
      default -> false;
    };
  }

  /** The first of figures that share a unit: "5, 7 and 12 percent, respectively". */
  private static RateEnd listed(Tokens tokens, RateEnd first) {
    int at = first.to();
    for (int i = 0; i < LIST; i++) {
      int next = tokens.is(at, ",") ? at + 1 : at;
      next = tokens.is(next, "and") ? next + 1 : next;
      if (next == at || next >= tokens.size() || !tokens.isNumber(next)) {
        return null;
      }
      RateEnd end = RateEnd.tryMatch(tokens, next);
      if (end == null) {
        return null;
      }
      if (end.unit() != null) {
        return isRespective(tokens, end.to()) ? first.as(end.unit()) : null;
      }
      at = end.to();
    }
    return null;
  }

  private static boolean isRespective(Tokens tokens, int at) {
    for (int i = at; i < Math.min(at + RESPECTIVELY, tokens.size()); i++) {
      if (tokens.is(i, "respectively")) {
        return true;
      }
    }
    return false;
  }
}
