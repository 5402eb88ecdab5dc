package ex99.name;

import ex99.model.PartyKind;
import java.util.Arrays;
import java.util.List;

/** Everybody whom the release names, and where. */
public final class Cast {
  private final List<Entity> entities;
  private final List<Mention> mentions;
  private final int[] mentionAt;
  private final List<Integer> issuers;

  /**
   * A cast.
   *
   * @param entities each at its own index
   * @param mentions in order of the text, without overlap
   * @param tokens how many tokens the release has
   * @param issuers whose release it is; two in a joint release, none when it does not say
   */
  public Cast(List<Entity> entities, List<Mention> mentions, int tokens, List<Integer> issuers) {
    this.entities = List.copyOf(entities);
    this.mentions = List.copyOf(mentions);
    this.issuers = List.copyOf(issuers);
    mentionAt = new int[tokens];
    Arrays.fill(mentionAt, -1);
    for (int m = 0; m < mentions.size(); m++) {
      Arrays.fill(mentionAt, mentions.get(m).from(), mentions.get(m).to(), m);
    }
  }

  public List<Entity> entities() {
    return entities;
  }

  public Entity entity(int index) {
    return entities.get(index);
  }

  public boolean isPerson(int index) {
    return entities.get(index).kind() == PartyKind.PERSON;
  }

  public boolean isGovernment(int index) {
    return entities.get(index).kind() == PartyKind.GOVERNMENT;
  }

  public List<Mention> mentions() {
    return mentions;
  }

  /** The mention that a token is part of, or null. */
  public Mention mentionAt(int token) {
    int mention = token < 0 || token >= mentionAt.length ? -1 : mentionAt[token];
    return mention < 0 ? null : mentions.get(mention);
  }

  /** The first mention that begins in {@code [from, to)}, or null. */
  public Mention firstIn(int from, int to) {
    for (int i = Math.max(from, 0); i < Math.min(to, mentionAt.length); i++) {
      if (mentionAt[i] >= 0 && mentions.get(mentionAt[i]).from() >= from) {
        return mentions.get(mentionAt[i]);
      }
    }
    return null;
  }

  /** The last mention that ends in {@code [from, to)}, or null. */
  public Mention lastIn(int from, int to) {
    for (int i = Math.min(to, mentionAt.length) - 1; i >= Math.max(from, 0); i--) {
      if (mentionAt[i] >= 0 && mentions.get(mentionAt[i]).to() <= to) {
        return mentions.get(mentionAt[i]);
      }
    }
    return null;
  }

  /** Whose release it is (the first of two in a joint release), or -1. */
  public int issuer() {
    return issuers.isEmpty() ? -1 : issuers.get(0);
  }

  /** Whose release it is: two in a joint release, none when it does not say. */
  public List<Integer> issuers() {
    return issuers;
  }
}
