package ex99.extract;

import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the members that words for a group come to, over titles and appositions: "a group
 * consisting of its president A, B and the Dallas firm C".
 */
final class GroupMembers {
  /** Within how many tokens the members of a group are named. */
  private static final int REACH_MEMBERS = 40;

  private final Nearby near;
  private final Tokens tokens;
  private final Cast cast;

  GroupMembers(Nearby near, Tokens tokens, Cast cast) {
    this.near = near;
    this.tokens = tokens;
    this.cast = cast;
  }

  /**
   * The members that words for a group at a token come to, over titles and appositions: "a group
   * consisting of its president A, B and the Dallas firm C".
   */
  List<Integer> members(int from, int limit) {
    List<Integer> all = new ArrayList<>();
    int end = Math.min(limit, from + REACH_MEMBERS);
    boolean opened = false;
    for (int i = from; i < end && !closes(i, opened); i++) {
      Mention m = cast.mentionAt(i);
      opened |=
          tokens.is(i, "of", "by")
              && tokens.is(i - 1, "consisting", "comprised", "composed", "led", "made", "formed");
      opened |=
          tokens.is(i, "including", "comprising")
              || tokens.is(i, "of") && tokens.is(i - 1, "consortium", "syndicate");
      if (m != null && !opened) {
        return all;
      }
      if (m != null && m.form() != Mention.Form.PRONOUN && !near.isPossessive(m)) {
        all.add(m.entity());
      }
      i = m == null ? i : Math.max(i, m.to() - 1);
    }
    return all;
  }

  private boolean closes(int at, boolean opened) {
    return tokens.is(at, ";", ".", "that", "which", "who", "will", "has", "have")
        || opened && tokens.is(at, "for", "to", "in", "at", "under", "pursuant", "with");
  }
}
