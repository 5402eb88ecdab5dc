package ex99.name;

/**
 * A rule of names that was tried for a run of capitalized words.
 *
 * @param rule its name, or the kind of name it reads
 * @param words the run
 * @param from the run's first token
 * @param said what it read, or null where it read nothing
 * @param reason why
 */
public record NameTrial(String rule, String words, int from, String said, String reason) {}
