package ex99.model;

/**
 * A mark that is in no fact, and why.
 *
 * @param text the mark, or the words between marks
 * @param span where it stands
 * @param reason why it made no fact
 */
public record Unclaimed(String text, Range span, String reason) {}
