package ex99.text;

/**
 * A paragraph, headline, bullet, table row or piece of page furniture of the canonical text.
 *
 * @param kind what it is
 * @param span where it stands, without the line breaks around it
 * @param table the number of the data table that a row belongs to, counted from 0; -1 outside
 *     tables
 * @param emphasis whether the whole block is set apart as headlines are: bold, centred or
 *     underlined
 */
public record Block(Kind kind, Span span, int table, boolean emphasis) {
  /** What a block is. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    ROW,
    FURNITURE
  }

  public boolean inTable() {
    return table >= 0;
  }
}
