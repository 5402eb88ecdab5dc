package ex99.text;

/**
 * A stretch {@code [start, end)} of the canonical text, counted in UTF-16 units as Java strings
 * are.
 *
 * @param start the first unit
 * @param end the unit after the last
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** The stretch from the beginning of this span to the end of a later one. */
  public Span to(Span last) {
    return new Span(start, last.end);
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public int length() {
    return end - start;
  }
}
