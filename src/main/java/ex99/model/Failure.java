package ex99.model;

/**
 * An input that gave no record of a release.
 *
 * @param path the path as it was given
 * @param stage {@code read} when the input cannot be read, {@code parse} when the program failed
 * @param code a word for programs, such as {@code encrypted_pdf}
 * @param message one sentence for people, without the path
 */
public record Failure(String path, String stage, String code, String message) {}
