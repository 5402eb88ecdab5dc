package ex99.model;

/**
 * A stretch {@code [start, end)} of the canonical text, counted in Unicode code points.
 *
 * @param start the first code point
 * @param end the code point after the last
 */
public record Range(int start, int end) {}
