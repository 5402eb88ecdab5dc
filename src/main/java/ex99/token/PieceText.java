package ex99.token;

import java.util.BitSet;

/**
 * The pieces of a text with their letters: how long one is, what it is, and whether it follows the
 * one before it without white space.
 */
final class PieceText {
  private final char[] text;
  private final Pieces pieces;
  private final BitSet cuts;

  PieceText(char[] text, Pieces pieces, BitSet cuts) {
    this.text = text;
    this.pieces = pieces;
    this.cuts = cuts;
  }

  int start(int piece) {
    return pieces.start(piece);
  }

  int end(int piece) {
    return pieces.end(piece);
  }

  int length(int piece) {
    return pieces.length(piece);
  }

  String word(int piece) {
    return new String(text, start(piece), length(piece));
  }

  boolean is(int piece, String word) {
    int start = start(piece);
    int i = 0;
    while (i < word.length() && i < length(piece) && text[start + i] == word.charAt(i)) {
      i++;
    }
    return i == word.length() && i == length(piece);
  }

  /** Whether a piece is the s that an apostrophe takes with it. */
  boolean isS(int piece) {
    return length(piece) == 1 && Character.toUpperCase(text[start(piece)]) == 'S';
  }

  /** Whether a piece exists and follows the one before it without white space. */
  boolean joined(int piece) {
    return piece > 0
        && piece < pieces.count()
        && end(piece - 1) == start(piece)
        && !cuts.get(start(piece));
  }

  boolean isMark(int piece, char mark) {
    return length(piece) == 1 && text[start(piece)] == mark;
  }

  boolean isApostrophe(int piece) {
    return isMark(piece, '\'') || isMark(piece, '’');
  }

  boolean isLetters(int piece) {
    return Character.isLetter(text[start(piece)]);
  }

  boolean isAlphanumeric(int piece) {
    return Character.isLetterOrDigit(text[start(piece)]);
  }
}
