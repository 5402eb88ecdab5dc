package ex99.model;

/**
 * How many marks the text has, and how many are in a fact.
 *
 * @param seen marks in the text
 * @param extracted marks inside facts
 */
public record Tally(int seen, int extracted) {}
