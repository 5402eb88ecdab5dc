package ex99.name;

/**
 * A place where the release names somebody.
 *
 * @param from its first token
 * @param to the token after its last
 * @param entity who is meant
 * @param form how
 */
public record Mention(int from, int to, int entity, Form form) {
  /** How somebody is named; a definition is the short form between the brackets that define it. */
  public enum Form {
    FULL,
    SHORT,
    DEFINITION,
    PRONOUN
  }
}
