package ex99.phrase;

import ex99.model.Comparator;
import ex99.token.Tokens;

/** Words before a figure that say how it bounds the quantity. */
final class Comparators {
  private Comparators() {}

  /** The comparator that the words right before a token express. */
  static Comparator before(Tokens tokens, int at) {
    String last = tokens.norm(at - 1);
    String words = tokens.norm(at - 2) + " " + last;
    return switch (words) {
      case "more than", "in excess" -> Comparator.MORE;
      case "at least" -> Comparator.AT_LEAST;
      case "less than" -> Comparator.LESS;
      case "up to", "at most" -> Comparator.AT_MOST;
      default ->
          switch (last) {
            case "approximately", "about", "nearly", "roughly", "almost" -> Comparator.ABOUT;
            case "over", "exceeding" -> Comparator.MORE;
            case "under", "below" -> Comparator.LESS;
            default -> Comparator.EQUAL;
          };
    };
  }
}
