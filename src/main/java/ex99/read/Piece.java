package ex99.read;

import ex99.text.Block;

/** A block in the making: what a reader found, before pages are joined and headlines told. */
final class Piece {
  Block.Kind kind = Block.Kind.PARAGRAPH;
  String text;

  /** The number of its data table, or -1. */
  int table = -1;

  boolean emphasis;
  int look;

  /** Whether it follows the piece before it without an empty line, as in an address. */
  boolean tight;

  /** Whether a page ends between the piece before it and this one. */
  boolean newPage;

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
}
