package ex99.phrase;

import ex99.model.Comparator;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.Set;

/** Words around a figure that say how it bounds the quantity. */
public final class Comparators {
  private static final Lexicon WORDS = Lexicon.load("comparators");

  /** The longest phrase of the list, in tokens. */
  private static final int LONGEST = 5;

  /** What "a 20% plus" is said of; before other words "plus" adds something. */
  private static final WordSet GROWTH =
      WordSet.of(
          "growth", "increase", "increases", "gain", "gains", "rise", "improvement", "decline");

  /** How far before a comparator the word may stand that denies its verb. */
  private static final int DENIED = 4;

  /** Words that may stand between a comparator and its figure ("up to an additional 10%"). */
  private static final Set<String> BETWEEN =
      Set.of(
          "a",
          "an",
          "another",
          "additional",
          "aggregate",
          "further",
          "total",
          "amount",
          "principal",
          "maximum",
          "of",
          "in");

  /** How many such words there may be. */
  private static final int MOST_BETWEEN = 6;

  private Comparators() {}

  /**
   * The comparator that the words right before a token express; {@link Comparator#EQUAL} for none.
   */
  public static Comparator before(Tokens tokens, int at) {
    int first = at == 0 || at > tokens.size() ? at : tokens.sentenceAt(at - 1).from();
    int end = at;
    for (int skipped = 0; skipped <= MOST_BETWEEN; skipped++) {
      for (int from = Math.max(first, end - LONGEST); from < end; from++) {
        Lexicon.Match match = WORDS.match(tokens, from);
        if (match != null && match.to() == end && !isIdle(tokens, from, match.value(), skipped)) {
          return bounded(tokens, from, of(match.value()));
        }
      }
      if (end <= first || !BETWEEN.contains(tokens.norm(end - 1))) {
        return Comparator.EQUAL;
      }
      end--;
    }
    return Comparator.EQUAL;
  }

  /** "up to approximately 5 million" is bounded, whatever it is about. */
  private static Comparator bounded(Tokens tokens, int from, Comparator comparator) {
    if (comparator == Comparator.MORE && isDenied(tokens, from)) {
      return Comparator.AT_MOST;
    }
    if (comparator != Comparator.ABOUT || from == 0) {
      return comparator;
    }
    Comparator outer = before(tokens, from);
    return outer == Comparator.EQUAL ? comparator : outer;
  }

  /** "not to buy more than", "may not own more than": a verb alone stands between. */
  private static boolean isDenied(Tokens tokens, int from) {
    if (!tokens.is(from, "more", "over", "above", "greater")) {
      return false;
    }
    for (int i = from - 1; i >= Math.max(0, from - DENIED); i--) {
      if (tokens.is(i, "not", "cannot", "never") && !tokens.is(i + 1, "only", "just")) {
        return true;
      }
      if (!tokens.isWord(i) || tokens.is(i, "and", "but", "that", "which")) {
        return false;
      }
    }
    return false;
  }

  /** The comparator of a figure: that of the words before it, else that of the words after it. */
  static Comparator around(Tokens tokens, int from, int to) {
    Comparator before = before(tokens, from);
    return before != Comparator.EQUAL ? before : after(tokens, to);
  }

  /**
   * The comparator of words right after a figure.
   *
   * <p>after := ("or" | "and") ("more" | "greater" | "less" | "under" | …) | "-"? "plus" growth?
   */
  static Comparator after(Tokens tokens, int to) {
    boolean scaled = tokens.is(to - 1, "%") || NumberWords.scale(tokens.norm(to - 1)) != null;
    boolean plus = scaled && tokens.is(to - 2, "+", "plus"); // "10+%", "$20-plus million"
    plus |= tokens.is(to, "-") && tokens.is(to + 1, "plus") && Numeral.isTight(tokens, to + 1);
    plus |= scaled && tokens.is(to, "plus") && GROWTH.has(tokens, to + 1);
    if (scaled && tokens.is(to - 2, "odd")) {
      return Comparator.ABOUT;
    }
    if (tokens.is(to, "(") && tokens.is(to + 2, ")") && WORDS.has(tokens, to + 1)) {
      return of(WORDS.value(tokens, to + 1)); // "$5 million (approximately)"
    }
    if (plus || tokens.is(to, "+") && !startsFigure(tokens, to + 1) && !tokens.is(to + 1, "/")) {
      return Comparator.AT_LEAST;
    }
    if (!tokens.is(to, "or", "and")) {
      return tokens.is(to, "at") && tokens.is(to + 1, "least", "minimum")
          ? Comparator.AT_LEAST
          : tokens.is(to, "at") && tokens.is(to + 1, "most", "maximum")
              ? Comparator.AT_MOST
              : Comparator.EQUAL;
    }
    if (tokens.is(to + 2, "than") || (tokens.is(to, "and") && tokens.is(to + 2, "of", "in"))) {
      return Comparator.EQUAL;
    }
    return switch (tokens.norm(to + 1)) {
      case "more", "greater", "higher", "better", "above", "over", "beyond" -> Comparator.AT_LEAST;
      case "less", "lower", "fewer", "under", "below" -> Comparator.AT_MOST;
      case "so" -> Comparator.ABOUT;
      default -> Comparator.EQUAL;
    };
  }

  private static boolean startsFigure(Tokens tokens, int at) {
    return at < tokens.size() && tokens.isNumber(at);
  }

  /**
   * Whether a word of the list does something else here: "12% over a 10-year term", "some" and
   * "over" only bound the figure that they touch.
   */
  private static boolean isIdle(Tokens tokens, int from, String value, int skipped) {
    return switch (tokens.norm(from)) {
      case "over", "above", "below", "under", "near", "around", "some", "about", "beyond" ->
          skipped > 0 && !isOne(tokens, from, skipped)
              || tokens.is(from - 1, "take", "takes", "took", "taking", "taken");
      case "minimum", "maximum" -> skipped > 1;
      default -> false;
    };
  }

  /** "was about a 2% decline": behind the verb it bounds a figure with its article. */
  private static boolean isOne(Tokens tokens, int from, int skipped) {
    return skipped == 1
        && tokens.is(from, "about", "over", "around")
        && tokens.is(from + 1, "a", "an")
        && tokens.is(from - 1, "be", "is", "was", "been", "by");
  }

  private static Comparator of(String sign) {
    for (Comparator comparator : Comparator.values()) {
      if (comparator.word().equals(sign)) {
        return comparator;
      }
    }
    throw new IllegalStateException("no comparator " + sign);
  }
}
