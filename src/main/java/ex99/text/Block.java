package ex99.text;

/**
 * A paragraph, headline, bullet, table row or piece of page furniture of the canonical text.
 *
 * @param kind what it is
 * @param span where it stands, without the line breaks around it
 * @param table the number of the data table that a row belongs to, counted from 0; -1 outside
 *     tables
 * @param emphasis whether the whole block is set apart as headlines are: bold, centred, underlined
 *     or in capitals
 * @param look a number that blocks set in the same type share: size, weight, slope and case
 */
public record Block(Kind kind, Span span, int table, boolean emphasis, int look) {
  /** What a block is. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    ROW,
    FURNITURE
  }

  public Block(Kind kind, Span span, int table, boolean emphasis) {
    this(kind, span, table, emphasis, 0);
  }

  public boolean inTable() {
    return table >= 0;
  }
}
