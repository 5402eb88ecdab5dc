package ex99.read;

import java.util.List;

/**
 * What a reader found.
 *
 * @param pieces in reading order
 * @param slides whether the pages are wider than high
 */
record Pages(List<Piece> pieces, boolean slides) {}
