package ex99.name;

import ex99.model.PartyKind;
import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * Finds the posts of a state that act as bodies do: the Ohio Attorney General, the U.S. Attorney's
 * Office for the District of Oregon, the Maine Superintendent of Insurance.
 */
final class PublicPosts {
  private static final WordSet POSTS =
      WordSet.of(
          "attorney",
          "attorneys",
          "commissioner",
          "superintendent",
          "comptroller",
          "sheriff",
          "minister");

  private final Tokens tokens;
  private final Wording wording;
  private final Register register;
  private final PublicBodies bodies;

  PublicPosts(Tokens tokens, Wording wording, Register register) {
    this.tokens = tokens;
    this.wording = wording;
    this.register = register;
    this.bodies = new PublicBodies(tokens, wording);
  }

  void find() {
    int size = tokens.size();
    for (int i = POSTS.next(tokens, 0, size); i < size; i = POSTS.next(tokens, i + 1, size)) {
      if (!tokens.isCapitalized(i) || wording.is(i, Wording.HEADLINE) || wording.inTable(i)) {
        continue;
      }
      int limit = tokens.sentenceAt(i).to();
      int from = land(i);
      int to = tokens.is(i, "attorney") ? attorney(i, from, limit) : keeper(i, from, limit);
      if (tokens.is(i, "sheriff")) {
        from = county(i);
        to = from < i && tokens.is(i + 1, "'s") && tokens.is(i + 2, "office") ? i + 3 : -1;
      }
      if (to > i && !isPerson(to, limit)) {
        int named = tokens.is(to, "'s") && tokens.is(to + 1, "office") ? to + 2 : to;
        int end = tokens.is(to, "'s") && tokens.isCapitalized(to + 1) ? named : to;
        register.organization(new Run(from, end, end, null), PartyKind.GOVERNMENT, "agency-head");
      }
    }
  }

  /** Where the county of a sheriff begins; the sheriff for none. */
  private int county(int sheriff) {
    int from = sheriff - 1;
    int least = tokens.sentenceAt(sheriff).from();
    while (tokens.is(sheriff - 1, "county")
        && from > least
        && from > sheriff - 4
        && tokens.isCapitalized(from - 1)
        && wording.is(from - 1, Wording.NAME)) {
      from--;
    }
    return from < sheriff - 1 ? from : sheriff;
  }

  /** Where the land or state before a post begins; the post itself for none. */
  private int land(int post) {
    int from = post;
    int least = tokens.sentenceAt(post).from();
    while (from > least && (wording.is(from - 1, Wording.PLACE) || tokens.is(from - 1, "u.s."))) {
      from--;
    }
    boolean field = from == post && bodies.isField(post - 1) && post - 1 > least;
    if (field && wording.is(post - 2, Wording.PLACE)) {
      from = post - 1; // Ohio Insurance Commissioner
      while (from > least && wording.is(from - 1, Wording.PLACE)) {
        from--;
      }
    }
    return from;
  }

  /**
   * attorney := land "Attorney General" | "Attorney General" ("of" | "for") land | "U.S. Attorney"
   * "'s Office"? ("for the" … "District of" land)?
   */
  private int attorney(int at, int from, int limit) {
    if (at + 1 < limit && tokens.is(at + 1, "general")) {
      int place = seat(at + 2, limit);
      return place > 0 ? place : from < at ? at + 2 : -1;
    }
    if (!tokens.is(at - 1, "u.s.", "us", "states")) {
      return -1;
    }
    int to = at + 1;
    if (tokens.is(to, "'s") && tokens.is(to + 1, "office")) {
      to += 2;
    }
    for (int i = to; tokens.is(to, "for") && i < Math.min(limit, to + 5); i++) {
      if (tokens.is(i, "district") && tokens.is(i + 1, "of")) {
        int end = places(i + 2, limit);
        return end > i + 2 ? end : -1;
      }
    }
    return to > at + 1 ? to : -1;
  }

  /** keeper := land post "of" field+ | land field post */
  private int keeper(int at, int from, int limit) {
    if (from == at) {
      return -1;
    }
    if (tokens.is(at + 1, "of", "for")) {
      int next = tokens.is(at + 2, "the") ? at + 3 : at + 2;
      int end = bodies.fields(next, limit);
      while (end > 0 && tokens.is(end, ",", "and", "&")) {
        int more = bodies.fields(end + 1, limit);
        if (more < 0) {
          break;
        }
        end = more;
      }
      return end;
    }
    return bodies.isField(at - 1) ? at + 1 : -1;
  }

  /** seat := ("of" | "for") "the"? (("State" | "Commonwealth") "of")? place */
  private int seat(int at, int limit) {
    if (!tokens.is(at, "of", "for")) {
      return -1;
    }
    int i = tokens.is(at + 1, "the") ? at + 2 : at + 1;
    i = tokens.is(i, "state", "commonwealth") && tokens.is(i + 1, "of") ? i + 2 : i;
    int end = places(i, limit);
    return end > i ? end : -1;
  }

  private int places(int from, int limit) {
    int i = from;
    while (i < limit && wording.is(i, Wording.PLACE)) {
      i++;
    }
    return i;
  }

  /** Whether a person's name follows, whose title the post then is. */
  private boolean isPerson(int at, int limit) {
    int next = tokens.is(at, ",") ? at + 1 : at;
    return next < limit
        && tokens.isCapitalized(next)
        && (wording.is(next, Wording.GIVEN) || next == at && wording.is(next, Wording.NAME));
  }
}
