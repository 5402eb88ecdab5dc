package ex99.name;

import ex99.model.PartyKind;
import java.util.List;

/**
 * Somebody whom the release names, in all the forms that it uses.
 *
 * @param index its place in the cast
 * @param name the fullest form
 * @param kind person, organization, government or group
 * @param aliases its other forms, without pronouns
 * @param ticker as given, or null
 * @param exchange as given, or null
 * @param title the title of a person, or null
 * @param affiliation the index of the entity that a person belongs to, or -1
 * @param posts what a person is said to be elsewhere, in order of the text
 * @param members how many a group has, or null
 * @param contact whether it is a person to turn to with questions, or the firm of one
 * @param rule the rule that found it
 */
public record Entity(
    int index,
    String name,
    PartyKind kind,
    List<String> aliases,
    String ticker,
    String exchange,
    String title,
    int affiliation,
    List<Post> posts,
    Integer members,
    boolean contact,
    String rule) {
  public Entity {
    aliases = List.copyOf(aliases);
    posts = List.copyOf(posts);
  }
}
