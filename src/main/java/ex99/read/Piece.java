package ex99.read;

import ex99.text.Block;

/** A block in the making: what a reader found, before pages are joined and headlines told. */
final class Piece {
  Block.Kind kind = Block.Kind.PARAGRAPH;

  /** The number of its data table, or -1. */
  int table = -1;

  boolean emphasis;
  int look;

  /** Whether it follows the piece before it without an empty line, as in an address. */
  boolean tight;

  /** Whether an empty paragraph stands before it. */
  boolean apart;

  /** Whether it begins with a raised mark, as the notes at the foot of a page do. */
  boolean note;

  /** Whether a page ends between the piece before it and this one. */
  boolean newPage;

  private String text;
  private StringBuilder longer;

  Piece(String text) {
    this.text = text;
  }

  static Piece of(Block.Kind kind, String text) {
    Piece piece = new Piece(text);
    piece.kind = kind;
    return piece;
  }

  boolean is(Block.Kind wanted) {
    return kind == wanted;
  }

  String text() {
    if (text == null) {
      text = longer.toString();
    }
    return text;
  }

  void text(String other) {
    text = other;
    longer = null;
  }

  /** Appends the next line of the same paragraph. */
  void join(String next) {
    if (longer == null) {
      longer = new StringBuilder(text.length() + next.length() + 80).append(text);
    }
    CutWords.join(longer, next);
    text = null;
  }

  int length() {
    return longer == null ? text.length() : longer.length();
  }

  char last() {
    return longer == null ? text.charAt(text.length() - 1) : longer.charAt(longer.length() - 1);
  }

  /** Its first few hundred characters, which show what sort of text it is. */
  String head() {
    int end = Math.min(length(), 400);
    return longer == null ? text.substring(0, end) : longer.substring(0, end);
  }
}
