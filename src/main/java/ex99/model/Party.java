package ex99.model;

import java.util.List;

/**
 * A person or organization that the release names, once.
 *
 * @param id {@code P1}, {@code P2} in order of the text
 * @param name the fullest form in the release
 * @param kind what sort of party
 * @param aliases its other forms, without pronouns
 * @param roles at least one
 * @param ticker as the release gives it, or null
 * @param exchange as the release gives it, or null
 * @param title the title of a person, or null
 * @param affiliation the id of the party that a person belongs to, or null
 * @param members how many a group has, or null
 * @param spans where it is named
 */
public record Party(
    String id,
    String name,
    PartyKind kind,
    List<String> aliases,
    List<Role> roles,
    @OrNull String ticker,
    @OrNull String exchange,
    @OrNull String title,
    @OrNull String affiliation,
    @OrNull Integer members,
    List<Range> spans) {
  public Party {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    spans = List.copyOf(spans);
  }
}
