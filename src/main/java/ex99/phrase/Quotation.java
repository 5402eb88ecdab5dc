package ex99.phrase;

/**
 * What stands between a pair of quotation marks.
 *
 * @param from the first token after the opening mark
 * @param to the closing mark, or the end of the block when it is missing
 * @param closed whether the closing mark is there
 */
public record Quotation(int from, int to, boolean closed) implements Figure {}
