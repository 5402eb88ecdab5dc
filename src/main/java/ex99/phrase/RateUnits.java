package ex99.phrase;

import ex99.model.Unit;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.util.Set;

/** The sign or words that make a number a rate. */
final class RateUnits {
  /**
   * A unit that stands after a number.
   *
   * @param to the token after its last
   */
  record Found(Unit unit, int to) {}

  /** Words of a sentence in which bare "points" are points of percent. */
  private static final Set<String> POINT_CONTEXT =
      Set.of(
          "%",
          "percent",
          "percentage",
          "margin",
          "margins",
          "ratio",
          "rate",
          "share",
          "growth",
          "headwind",
          "tailwind",
          "headwinds",
          "tailwinds",
          "volume",
          "pricing",
          "sales",
          "revenue",
          "revenues",
          "spread",
          "yield",
          "ebitda",
          "income",
          "catastrophe",
          "catastrophes",
          "development",
          "underwriting",
          "combined",
          "occupancy");

  /** What insurers and traders count in points: "44 points of catastrophe losses". */
  private static final Set<String> COUNTED =
      Set.of(
          "losses",
          "loss",
          "development",
          "margin",
          "share",
          "growth",
          "improvement",
          "expansion",
          "deterioration",
          "catastrophe",
          "catastrophes",
          "reserve");

  /** Words of a sentence in which they are something else. */
  private static final Set<String> OTHER_POINTS =
      Set.of(
          "index",
          "dow",
          "nasdaq",
          "loyalty",
          "reward",
          "rewards",
          "bonus",
          "game",
          "games",
          "score",
          "scores",
          "scale",
          "itch",
          "arm",
          "placebo",
          "vehicle",
          "baseline");

  private RateUnits() {}

  /**
   * unit := "-"? ("%" | "percent" | "per" "cent" | ("mole" | "weight" …) "percent" | "percentage"?
   * "points" | "basis" "points")
   */
  static Found at(Tokens tokens, int at) {
    boolean hyphen =
        tokens.is(at, "-") && Numeral.isTight(tokens, at) && Numeral.isTight(tokens, at + 1);
    int word = hyphen ? at + 1 : at;
    return switch (tokens.norm(word)) {
      case "%", "％", "percent", "pct", "pct.", "percents", "%-age" -> percent(tokens, word);
      case "per" -> tokens.is(word + 1, "cent", "cent.") ? percent(tokens, word + 1) : null;
      case "per-cent" -> percent(tokens, word);
      case "percentage" -> percentage(tokens, word);
      case "percentage-point", "percentage-points", "pp", "pps", "ppt", "ppts", "p.p.", "p.p" ->
          new Found(Unit.PERCENTAGE_POINT, word + 1);
      case "full", "whole" -> percentage(tokens, word + 1);
      case "+", "." -> isPressed(tokens, word) ? percent(tokens, word + 1) : null;
      case "basis" -> points(tokens, word + 1, Unit.BASIS_POINT);
      case "basis-point", "basis-points", "bps", "bp", "bps.", "b.p.", "b.p" ->
          new Found(Unit.BASIS_POINT, word + 1);
      case "points", "point", "pts", "pt", "pts.", "pt." -> bare(tokens, word);
      case "mole", "mol", "weight", "wt", "volume", "vol", "atomic", "mass" ->
          tokens.is(word + 1, "%", "percent") ? new Found(Unit.PERCENT, word + 2) : null;
      default -> footnoted(tokens.norm(word)) ? new Found(Unit.PERCENT, word + 1) : null;
    };
  }

  /** "5% percentage points" is a slip of some writers for points. */
  private static Found percent(Tokens tokens, int at) {
    int next = tokens.is(at + 1, "-") && Numeral.isTight(tokens, at + 2) ? at + 2 : at + 1;
    if (tokens.is(next, "point", "points")) {
      return new Found(Unit.PERCENTAGE_POINT, next + 1);
    }
    if (tokens.is(at + 1, "percentage")) {
      Found points = points(tokens, at + 2, Unit.PERCENTAGE_POINT);
      return points != null ? points : new Found(Unit.PERCENT, at + 1);
    }
    return new Found(Unit.PERCENT, at + 1);
  }

  /** "percentage points", or "98.6 percentage of the shares" as some translations have it. */
  private static Found percentage(Tokens tokens, int at) {
    Found points = points(tokens, at + 1, Unit.PERCENTAGE_POINT);
    boolean alone =
        points == null
            && (at + 1 >= tokens.size() || !tokens.isNumber(at + 1))
            && tokens.isNumber(at - 1)
            && !tokens.isCapitalized(at); // "1 Percentage comparisons are with": a footnote
    return alone ? new Found(Unit.PERCENT, at + 1) : points;
  }

  private static Found points(Tokens tokens, int at, Unit unit) {
    int word = tokens.is(at, "-") ? at + 1 : at;
    return tokens.is(word, "point", "points", "pts", "pt", "pts.", "pt.")
        ? new Found(unit, word + 1)
        : null;
  }

  /** "10+%", "10.%": a mark pressed between the figure and its sign. */
  private static boolean isPressed(Tokens tokens, int at) {
    return Numeral.isTight(tokens, at)
        && tokens.is(at + 1, "%")
        && Numeral.isTight(tokens, at + 1)
        && tokens.isNumber(at - 1);
  }

  /** A footnote's digit glued to the word: {@code percent1}. */
  private static boolean footnoted(String norm) {
    return norm.length() == 8 && norm.startsWith("percent") && Character.isDigit(norm.charAt(7));
  }

  /** "a two-point headwind to growth": a token that points of a change end. */
  static boolean isStep(Tokens tokens, int at) {
    return bare(tokens, at) != null
        && tokens.is(
            at + 1,
            "headwind",
            "tailwind",
            "improvement",
            "increase",
            "decrease",
            "decline",
            "reduction",
            "expansion",
            "contraction",
            "benefit",
            "impact",
            "drag",
            "gain",
            "rise",
            "drop");
  }

  private static boolean isCounted(Tokens tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + 4); i++) {
      if (COUNTED.contains(tokens.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private static Found bare(Tokens tokens, int at) {
    if (tokens.is(at + 1, "and") || tokens.is(at + 1, "of") && !isCounted(tokens, at + 2)) {
      return null;
    }
    Sentence sentence = tokens.sentenceAt(at);
    boolean rates = false;
    for (int i = Math.max(sentence.from(), at - 60); i < Math.min(sentence.to(), at + 40); i++) {
      String norm = tokens.norm(i);
      if (OTHER_POINTS.contains(norm)) {
        return null;
      }
      rates |= POINT_CONTEXT.contains(norm);
    }
    return rates ? new Found(Unit.PERCENTAGE_POINT, at + 1) : null;
  }
}
