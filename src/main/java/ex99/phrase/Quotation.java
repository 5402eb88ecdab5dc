package ex99.phrase;

/**
 * What stands between a pair of quotation marks, within one block. A quotation that runs over
 * several paragraphs is a list of them, each but the first one carrying on the one before it.
 *
 * @param from the first token after the opening mark
 * @param to the closing mark; or, when it is missing, the token after the last
 * @param opened whether the opening mark is there
 * @param closed whether the closing mark is there
 * @param continues whether it carries on the quotation before it
 * @param inner whether it stands inside another quotation
 */
public record Quotation(
    int from, int to, boolean opened, boolean closed, boolean continues, boolean inner)
    implements Figure {}
