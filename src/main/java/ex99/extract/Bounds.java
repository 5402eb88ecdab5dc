package ex99.extract;

import ex99.token.Tokens;
import java.util.Set;

/** Words between a figure and what it belongs to that say nothing about its kind. */
final class Bounds {
  /** Words that may stand right before a figure in a phrase that bounds it. */
  private static final Set<String> CLOSE = WordSets.of("bound");

  /** Adjectives between an article and a figure: "from the current 2.9%". */
  private static final Set<String> ADJECTIVES = WordSets.of("idle");

  private Bounds() {}

  static boolean isBound(String norm) {
    return CLOSE.contains(norm);
  }

  /** Words that only bound a figure, whatever else may follow them. */
  static boolean isAbout(String norm) {
    return switch (norm) {
      case "approximately", "about", "roughly", "nearly", "almost", "some", "around" -> true;
      default -> false;
    };
  }

  /** Whether words that bound a figure and then the figure stand at a token. */
  static boolean skips(NounPhrases phrases, Tokens tokens, int at) {
    int i = at;
    while (i < at + 5 && CLOSE.contains(tokens.norm(i))) {
      i++;
    }
    return phrases.isFigure(i);
  }

  /**
   * The token before a figure's bounding words: for "margin of more than 12%" that of "of". Stops
   * at the words that a rule needs: "to", "of", "by", "at" are left when nothing bounds before
   * them.
   */
  static int before(Tokens tokens, int figure, int floor) {
    int i = figure - 1;
    while (i >= floor) {
      String norm = tokens.norm(i);
      boolean word = !norm.equals("at") && !norm.equals("up") && !norm.equals("the");
      if (CLOSE.contains(norm) && word) {
        i -= norm.equals("than") ? 2 : norm.equals("least") || norm.equals("most") ? 2 : 1;
      } else if (norm.equals("to") && tokens.is(i - 1, "up")) {
        return tokens.is(i - 2, "was", "were", "is", "went", "moved") ? i : i - 2;
      } else if (norm.equals("of") && tokens.is(i - 1, "excess")) {
        i -= tokens.is(i - 2, "in") ? 3 : 2;
      } else if (norm.equals("of")
          && tokens.is(i - 1, "maximum", "minimum", "total", "aggregate")) {
        i -= 2;
      } else if (norm.equals("exceed") || norm.equals("exceeding")) {
        i -= tokens.is(i - 1, "to", "not") ? tokens.is(i - 2, "not") ? 3 : 2 : 1;
      } else if (ADJECTIVES.contains(norm) || ClauseWords.isAdverb(norm)) {
        i--;
      } else if (norm.equals("the") || norm.equals("between")) {
        i--;
      } else if (norm.equals("to") && tokens.is(i - 1, "close", "closer")) {
        i -= 2;
      } else if (isSign(norm)) {
        i--;
      } else {
        break;
      }
    }
    return Math.max(i, floor - 1);
  }

  /** A sign before a figure that bounds it, or an abbreviation as good as one. */
  static boolean isSign(String norm) {
    return switch (norm) {
      case "~", "≈", "+", ">", "<", "≥", "≤", "ca.", "ca", "c." -> true;
      default -> false;
    };
  }
}
