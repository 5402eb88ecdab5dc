package ex99.token;

import java.util.Set;

/**
 * Finds where a page has put a heading right before the words that it heads: {@code About Acme
 * LimitedAcme Limited makes}, {@code Forward-Looking StatementsThis release}.
 */
final class GluedHeadings {
  /** The most pieces of such a heading. */
  private static final int LONGEST = 14;

  /** What the headings of warnings open with. */
  private static final Set<String> OPENINGS =
      Set.of("Safe", "Forward", "Cautionary", "Note", "Disclaimer", "Notice", "Important");

  /** What they close with. */
  private static final Set<String> CLOSINGS =
      Set.of("Statement", "Statements", "Harbor", "Disclaimer", "Information", "Notice");

  private final char[] text;
  private final Pieces pieces;

  GluedHeadings(char[] text, Pieces pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  /**
   * The offset inside a piece of a block where the text under its heading begins, or -1.
   *
   * @param from the first piece of the block
   * @param to the piece after its last
   */
  int seam(int from, int to) {
    if (to - from < 4 || !Character.isUpperCase(text[pieces.start(from)])) {
      return -1;
    }
    int end = Math.min(to - 1, from + LONGEST);
    if (is(from, "About") || is(from, "ABOUT")) {
      int name = is(from + 1, "the") || is(from + 1, "The") ? from + 2 : from + 1;
      for (int i = name; i < end; i++) {
        int seam = again(name, i);
        if (seam > 0) {
          return seam;
        }
      }
    } else if (pieces.length(from) < LONGEST && OPENINGS.contains(word(from))) {
      for (int i = from + 1; i < end; i++) {
        int seam = closing(i);
        if (seam > 0) {
          return seam;
        }
      }
    }
    return -1;
  }

  /** Where the first word of a name stands again at the end of a piece, a small word behind it. */
  private int again(int name, int piece) {
    int length = pieces.length(name);
    int seam = piece == name ? pieces.start(name) + length / 2 : pieces.end(piece) - length;
    int again = pieces.end(piece) - seam;
    boolean odd = piece == name && length % 2 > 0;
    if (odd
        || again < 3
        || seam < pieces.start(piece) + 2
        || !Character.isUpperCase(text[seam])
        || !Character.isLetter(text[seam - 1])
        || piece == name && !Character.isLowerCase(text[pieces.start(piece + 1)])) {
      return -1;
    }
    for (int i = 0; i < again; i++) {
      if (text[seam + i] != text[pieces.start(name) + i]) {
        return -1;
      }
    }
    return seam;
  }

  /** closing := ("Statements" | …) capital letter+ */
  private int closing(int piece) {
    int start = pieces.start(piece);
    for (int i = start + 4; i < pieces.end(piece) - 1 && i < start + LONGEST; i++) {
      if (Character.isUpperCase(text[i])
          && Character.isLowerCase(text[i + 1])
          && CLOSINGS.contains(new String(text, start, i - start))) {
        return i;
      }
    }
    return -1;
  }

  private boolean is(int piece, String word) {
    return pieces.length(piece) == word.length() && word.equals(word(piece));
  }

  private String word(int piece) {
    return new String(text, pieces.start(piece), pieces.length(piece));
  }
}
