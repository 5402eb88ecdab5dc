package ex99.read;

import ex99.text.Block;
import java.util.List;
import java.util.Locale;

/**
 * Tells the Form 8-K or 6-K that stands in front of a release in the same file from the release.
 */
final class CoverPages {
  private CoverPages() {}

  /** The pieces of the release itself. */
  static List<Piece> cut(List<Piece> pieces) {
    if (!isForm(pieces)) {
      return pieces;
    }
    for (int i = pieces.size() - 2; i > 10; i--) {
      if (isLabel(pieces.get(i)) && !isIndex(pieces, i)) {
        int start = first(pieces, i);
        return pieces.subList(start, pieces.size());
      }
    }
    return pieces;
  }

  private static boolean isForm(List<Piece> pieces) {
    for (int i = 0; i < Math.min(pieces.size(), 25); i++) {
      String text = pieces.get(i).text.toUpperCase(Locale.ROOT);
      if (text.length() < 40 && (text.contains("FORM 8-K") || text.contains("FORM 6-K"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a piece is the label of an exhibit and nothing else: {@code Exhibit 99.1}. */
  private static boolean isLabel(Piece piece) {
    String text = piece.text.toUpperCase(Locale.ROOT);
    return piece.table < 0
        && text.length() <= 24
        && (text.startsWith("EXHIBIT 99")
            || text.startsWith("EX-99")
            || text.startsWith("EXHIBIT NO. 99"));
  }

  /** Whether a label stands in a list of exhibits rather than above one. */
  private static boolean isIndex(List<Piece> pieces, int label) {
    for (int i = Math.max(0, label - 3); i < label; i++) {
      String text = pieces.get(i).text.toUpperCase(Locale.ROOT);
      if (text.contains("EXHIBIT INDEX") || text.contains("DESCRIPTION")) {
        return true;
      }
    }
    int letters = 0;
    for (int i = label + 1; i < pieces.size() && letters < 600; i++) {
      letters += pieces.get(i).is(Block.Kind.FURNITURE) ? 0 : pieces.get(i).text.length();
    }
    return letters < 600;
  }

  /** The earliest label of the same run of exhibits. */
  private static int first(List<Piece> pieces, int label) {
    for (int i = 10; i < label; i++) {
      if (isLabel(pieces.get(i)) && !isIndex(pieces, i)) {
        return i;
      }
    }
    return label;
  }
}
