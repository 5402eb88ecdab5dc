package ex99.extract;

/**
 * A rule that was tried at a place.
 *
 * @param rule its name
 * @param word the words that triggered it
 * @param at the token where they stand
 * @param said what it read, or null where it read nothing
 */
public record Trial(String rule, String word, int at, String said) {}
