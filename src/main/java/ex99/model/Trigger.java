package ex99.model;

/**
 * The words that gave an event away.
 *
 * @param text the words
 * @param span where they stand
 */
public record Trigger(String text, Range span) {}
