package ex99.phrase;

import ex99.model.Comparator;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.math.BigDecimal;
import java.util.Set;

/** Reads sums of money in every form that releases use. */
final class MoneyGrammar {
  private static final Lexicon QUALIFIERS = Lexicon.load("currency-qualifiers");

  /** Verbs in the past behind which "$1 million to $5 million" is no range. */
  private static final WordSet CHANGED =
      WordSet.of(
          "increased",
          "decreased",
          "rose",
          "fell",
          "grew",
          "declined",
          "improved",
          "dropped",
          "climbed",
          "jumped",
          "gained",
          "surged",
          "advanced",
          "slipped",
          "up",
          "down");

  /** Verbs in the past whose object may stand before "by $1 million to $5 million". */
  private static final WordSet RESIZED =
      WordSet.of(
          "increased",
          "increases",
          "raises",
          "expands",
          "enlarges",
          "upsizes",
          "enlarged",
          "expanded",
          "raised",
          "upsized",
          "boosted",
          "lifted",
          "reduced",
          "lowered",
          "cut",
          "decreased",
          "grew",
          "extended");

  /** How far before "by" such a verb may stand. */
  private static final int OBJECT = 9;

  /** Words after a second figure under which it may still be money. */
  private static final Set<String> AFTER_SUM =
      Set.of("per", "in", "a", "an", "for", "and", "or", "to", "of", "by", "each", "on", "from");

  /** The currency of a dollar sign behind letters that are none of the list. */
  static final String UNKNOWN = "?";

  private final Tokens tokens;
  private final int at;
  private final String value;

  private MoneyGrammar(Tokens tokens, int at, String value) {
    this.tokens = tokens;
    this.at = at;
    this.value = value;
  }

  /** Whether a word or mark other than a number may begin a sum. */
  static boolean isTrigger(String norm) {
    return CurrencyMark.isTrigger(norm) || Signs.isTrigger(norm) || norm.equals("(");
  }

  /**
   * money := sign? currency sum qualifier? | "(" currency numeral ")" scale | sum currency-word,
   * where sum := numeral (dash numeral)?
   *
   * @param number the numeral that begins at the token, or null
   */
  static Money tryMatch(Tokens tokens, int at, Numeral number) {
    if (tokens.is(at, "(")
        && CurrencyMark.at(tokens, at) == null) { // "(pound)2.6 million" is plain
      return CurrencyMark.begins(tokens, at + 1) ? embraced(tokens, at) : null;
    }
    if (Signs.isTrigger(tokens.norm(at))) {
      boolean negative =
          CurrencyMark.begins(tokens, at + 1) && Signs.isMinus(tokens, at) && !isBullet(tokens, at);
      return negative ? negative(tokens, at) : null;
    }
    return plain(tokens, at, number);
  }

  private static Money plain(Tokens tokens, int at, Numeral number) {
    CurrencyMark mark = CurrencyMark.begins(tokens, at) ? CurrencyMark.at(tokens, at) : null;
    if (mark != null) {
      String currency = mark.isUnknown(tokens) ? UNKNOWN : mark.value();
      return new MoneyGrammar(tokens, at, currency).marked(mark);
    }
    return number == null ? null : worded(tokens, at, number);
  }

  /** The dash of a list: "-$5 million at closing" as a line of its own is no loss. */
  private static boolean isBullet(Tokens tokens, int at) {
    boolean first = at == 0 || tokens.block(at - 1) != tokens.block(at);
    return first
        && tokens.is(at, "-")
        && !tokens.manuscript().blocks().get(tokens.block(at)).inTable();
  }

  /** A sum with its sign before the currency: "-$3.2 million", "negative $3.2 million". */
  private static Money negative(Tokens tokens, int at) {
    Money sum = plain(tokens, at + 1, null);
    return sum == null || sum.high() != null || sum.amount().signum() <= 0
        ? null
        : new Money(
            at,
            sum.to(),
            sum.amount().negate(),
            null,
            sum.currency(),
            Comparators.around(tokens, at, sum.to()));
  }

  /** A loss in brackets whose scale stands behind them: "($3.2) million". */
  private static Money embraced(Tokens tokens, int at) {
    CurrencyMark mark = CurrencyMark.at(tokens, at + 1);
    Numeral loss = mark == null ? null : Numeral.inFigures(tokens, mark.to());
    if (loss == null || !tokens.is(loss.to(), ")") || !Numeral.isTight(tokens, mark.to())) {
      return null;
    }
    int behind = loss.to() + 1;
    boolean scaled =
        behind < tokens.size()
            && tokens.block(behind) == tokens.block(at)
            && NumberWords.scale(tokens.norm(behind)) != null;
    return scaled ? new MoneyGrammar(tokens, at, mark.value()).bracketed(loss) : null;
  }

  /** currency ("(" numeral ")" | "-"? numeral) range? qualifier? */
  private Money marked(CurrencyMark mark) {
    int first = mark.to();
    boolean bracket = tokens.is(first, "(") && Numeral.isTight(tokens, first);
    boolean minus = tokens.is(first, "-") && Numeral.isTight(tokens, first);
    Numeral low = Numeral.tryMatch(tokens, bracket || minus ? first + 1 : first);
    if (low == null || !isInBlock(low.to() - 1)) {
      return null;
    }
    if (!mark.takes(tokens, low) || tokens.is(low.to(), "%")) {
      return null; // "$ 23.0%": columns run together, the figure is a rate
    }
    if (bracket) {
      return tokens.is(low.to(), ")") ? bracketed(low) : null;
    }
    if (minus || isLoss(low)) {
      return money(low.to(), low.value().negate(), null);
    }
    Numeral high = high(low);
    return high == null
        ? qualified(first, low.to(), low.value(), null)
        : qualified(first, high.to(), low.sharing(high).value(), high.value());
  }

  /** loss := "(" numeral ")" scale?: "$(3.5) million" */
  private Money bracketed(Numeral low) {
    int end = low.to() + 1;
    BigDecimal factor =
        low.scale() == null && end < tokens.size() && isInBlock(end)
            ? NumberWords.scale(tokens.norm(end))
            : null;
    BigDecimal loss = low.value().negate();
    return factor == null
        ? money(end, loss, null)
        : money(end + 1, Numeral.tidy(loss.multiply(factor)), null);
  }

  /** In brackets of its own, a figure in a table, or one with cents after a verb, is negative. */
  private boolean isLoss(Numeral low) {
    if (!tokens.is(at - 1, "(") || !tokens.is(low.to(), ")")) {
      return false;
    }
    boolean cents = low.scale() == null && low.value().scale() == 2;
    return tokens.manuscript().blocks().get(tokens.block(at)).inTable()
        || (cents && tokens.is(at - 2, "of", "was", "to", "from", "is", "or", "and", "were"));
  }

  /** qualifier := a word after the figure that repeats the mark or says whose dollars. */
  private Money qualified(int first, int end, BigDecimal low, BigDecimal high) {
    Lexicon.Match more = end < tokens.size() ? QUALIFIERS.match(tokens, end) : null;
    if (more == null || !isInBlock(more.to() - 1)) {
      return money(end, low, high);
    }
    boolean bare = first == at + 1 && tokens.is(at, "$");
    String code = more.value();
    if (!code.isEmpty() && !bare && !code.equals(value)) {
      return money(end, low, high);
    }
    return new MoneyGrammar(tokens, at, code.isEmpty() ? value : code).money(more.to(), low, high);
  }

  /** numeral currency-word cents? | numeral dash numeral currency-word */
  private static Money worded(Tokens tokens, int at, Numeral low) {
    Lexicon.Match word = CurrencyWord.behind(tokens, low);
    if (word != null) {
      MoneyGrammar sum = new MoneyGrammar(tokens, at, word.value());
      Numeral cents = CurrencyWord.hundredths(tokens, word);
      return cents == null
          ? sum.money(word.to(), low.value(), null)
          : sum.money(cents.to(), low.value().add(cents.value()), null);
    }
    MoneyGrammar range = new MoneyGrammar(tokens, at, "");
    int next = range.upper(low.to());
    Numeral high = next < 0 ? null : Numeral.tryMatch(tokens, next);
    word = high == null ? null : CurrencyWord.behind(tokens, high);
    if (word == null) {
      return null;
    }
    BigDecimal from = low.sharing(high).value();
    return from.compareTo(high.value()) >= 0
        ? null
        : new MoneyGrammar(tokens, at, word.value()).money(word.to(), from, high.value());
  }

  /** The upper end of a range, or null. */
  private Numeral high(Numeral low) {
    int next = upper(low.to());
    if (next < 0 || next >= tokens.size()) {
      return null;
    }
    CurrencyMark again = CurrencyMark.loose(tokens, next);
    if (again != null && !again.value().equals(value) && !tokens.is(next, "$")) {
      return null;
    }
    Numeral high = Numeral.tryMatch(tokens, again == null ? next : again.to());
    if (high == null || !isInBlock(high.to() - 1)) {
      return null;
    }
    boolean counts = again == null && high.scale() == null && countsSomething(high.to());
    BigDecimal least = low.sharing(high).value();
    boolean apart = tokens.is(low.to(), "to") && isResized(least, high.value());
    return counts || apart || least.compareTo(high.value()) >= 0 ? null : high;
  }

  /** "enlarged the facility by $10 million to $45 million": by how much, and to what. */
  private boolean isResized(BigDecimal low, BigDecimal high) {
    boolean far = low.multiply(BigDecimal.valueOf(3)).compareTo(high.add(high)) <= 0;
    int by = tokens.is(at - 1, "by") ? at - 1 : tokens.is(at - 2, "by") ? at - 2 : -1;
    for (int i = by - 1; far && by > 0 && i >= Math.max(0, by - OBJECT); i--) {
      if (RESIZED.has(tokens, i)) {
        return true;
      }
      if (tokens.is(i, ",", ";", ".", "and", "to", "by")) {
        return false;
      }
    }
    return false;
  }

  /** "from $5 to 12 stores": the second figure counts something else. */
  private boolean countsSomething(int end) {
    return isInBlock(end) && tokens.isWord(end) && !AFTER_SUM.contains(tokens.norm(end));
  }

  /**
   * Where the upper end of a range may begin, or -1. Without "ranging" before it, "from $5 to $7"
   * is a change, and its ends are two sums.
   */
  private int upper(int end) {
    boolean between = tokens.is(at - 1, "between") || tokens.is(at - 2, "between");
    boolean from = isFrom(at - 1) && !isSpread(at - 2) || isChanged(at - 1);
    boolean changes = tokens.is(end, "to") && from;
    int bounded = bounded(end);
    return changes ? -1 : bounded > 0 ? bounded : Numeral.afterRangeWord(tokens, end, between);
  }

  /**
   * upper := "not less than" sum ("nor" | "and not" | "or") ("more" | "greater" | "higher") "than"
   */
  private int bounded(int end) {
    boolean lower =
        tokens.is(at - 1, "than")
            && tokens.is(at - 2, "less", "lower")
            && tokens.is(at - 3, "not", "no", "neither");
    int more = tokens.is(end, "and") && tokens.is(end + 1, "not", "no") ? end + 2 : end + 1;
    boolean upper =
        lower
            && tokens.is(end, "nor", "and", "or")
            && tokens.is(more, "more", "greater", "higher")
            && tokens.is(more + 1, "than");
    return upper ? more + 2 : -1;
  }

  /** A range between two bounds is bounded by itself. */
  private static Comparator bound(Tokens tokens, int at, int to, boolean range) {
    boolean lower = range && tokens.is(at - 1, "than") && tokens.is(at - 2, "less", "lower");
    return lower ? Comparator.EQUAL : Comparators.around(tokens, at, to);
  }

  private boolean isFrom(int place) {
    return tokens.is(place, "from")
        || (tokens.is(place, "approximately", "about") && tokens.is(place - 1, "from"));
  }

  /** "increased $0.4 million to $2.9 million": by how much, and to what. */
  private boolean isChanged(int place) {
    int verb = tokens.is(place, "by") || tokens.is(place, "approximately") ? place - 1 : place;
    return CHANGED.has(tokens, verb);
  }

  private boolean isSpread(int place) {
    return tokens.is(place, "ranging", "range", "ranges", "ranged", "anywhere", "vary", "varying");
  }

  private Money money(int to, BigDecimal low, BigDecimal high) {
    int star = value.indexOf('*');
    BigDecimal factor = star < 0 ? null : new BigDecimal(value.substring(star + 1));
    return new Money(
        at,
        to,
        scaled(low, factor),
        high == null ? null : scaled(high, factor),
        star < 0 ? value : value.substring(0, star),
        bound(tokens, at, to, high != null));
  }

  private static BigDecimal scaled(BigDecimal value, BigDecimal factor) {
    return factor == null ? value : Numeral.tidy(value.multiply(factor));
  }

  private boolean isInBlock(int token) {
    return token < tokens.size() && tokens.block(token) == tokens.block(at);
  }
}
