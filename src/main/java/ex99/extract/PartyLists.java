package ex99.extract;

import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.List;

/**
 * Reads the parties that commas and "and" join to one, over the tasks and brackets behind their
 * names.
 */
final class PartyLists {
  /** The most words of the task that somebody in a list has. */
  private static final int TASK = 9;

  private final Nearby near;
  private final Tokens tokens;
  private final Cast cast;

  PartyLists(Nearby near, Tokens tokens, Cast cast) {
    this.near = near;
    this.tokens = tokens;
    this.cast = cast;
  }

  /** Adds those joined to one; "to B, and C has": C begins a clause of its own. */
  void addJoined(List<Integer> parties, int from, int limit) {
    int known = parties.size();
    int end = join(parties, from, limit);
    int comma = tokens.is(from, "(", "[") ? near.closeBracket(from, limit) + 1 : from;
    while (tokens.is(end, "and", "&") && cast.mentionAt(end + 1) != null) {
      end = cast.mentionAt(end + 1).to(); // beyond the limit
    }
    boolean apart = tokens.is(comma, ",") && tokens.is(comma + 1, "and");
    if (apart
        && known == 1
        && tokens.is(end, "has", "have", "will", "is", "are", "was", "were", "would")) {
      parties.subList(known, parties.size()).clear();
    }
  }

  /** Adds those joined to one; answers the token behind the last. */
  private int join(List<Integer> parties, int from, int limit) {
    int last = from;
    int i = from;
    while (i < limit) {
      while (i < limit && tokens.is(i, "(", "[")) {
        int close = near.closeBracket(i, limit);
        if (close == i) {
          return last;
        }
        i = close + 1;
      }
      i = task(i, limit);
      int next = i;
      while (next < limit && tokens.is(next, ",", "and", "&")) {
        next++;
      }
      boolean and = next > i && tokens.is(next - 1, "and", "&");
      if (tokens.is(next, "separately") && tokens.is(next - 1, ",") && tokens.is(next - 2, "and")) {
        and = true; // "to acquire A and, separately, B"
        next = tokens.is(next + 1, ",") ? next + 2 : next + 1;
      }
      int gap = next;
      while (and && gap < limit && gap < next + 6 && cast.mentionAt(gap) == null) {
        if (!tokens.is(gap, "its", "the", "a", "subsidiary", "banking", "principal", "affiliate")
            && !tokens.is(gap, "certain", "affiliates", "of", "existing", "holder", "funds")
            && !tokens.is(gap, "including", "investor", "investors", "new", "shareholder")
            && !tokens.is(gap, "accounts", "managed", "advised", "by", "to")
            && !tokens.is(gap, "backers", "backer", "insiders", "shareholders", "current")
            && !near.introduces(gap)) {
          return last;
        }
        gap++;
      }
      Mention owner = and && gap < limit ? cast.mentionAt(gap) : null;
      if (owner != null && tokens.is(owner.to(), "shareholder", "stockholder", "investor")) {
        gap = owner.to() + 1; // "and existing A shareholder B"
      }
      Mention m = next > i && gap < limit ? cast.mentionAt(gap) : null;
      if (m == null || m.form() == Mention.Form.PRONOUN || m.from() != gap) {
        return last;
      }
      if (!and && !listGoesOn(m.to(), limit)) {
        return last;
      }
      if (!parties.contains(m.entity())) {
        parties.add(m.entity());
      }
      if (near.isPossessive(m)) {
        return last;
      }
      i = m.to();
      last = i;
    }
    return last;
  }

  /** The token behind "A, as administrative agent" in a list that goes on, or the same token. */
  private int task(int at, int limit) {
    if (!tokens.is(at, ",") || !tokens.is(at + 1, "as")) {
      return at;
    }
    for (int i = at + 2; i < Math.min(limit - 1, at + TASK); i++) {
      if (tokens.is(i, "agent", "arranger", "lender", "bookrunner", "manager", "bank", "trustee")) {
        return tokens.is(i + 1, ",", "and") ? i + 1 : at;
      }
      if (!tokens.isWord(i) || tokens.isCapitalized(i)) {
        return at;
      }
    }
    return at;
  }

  /** Whether a list after a comma comes to its "and". */
  private boolean listGoesOn(int start, int limit) {
    int from = task(start, limit);
    int end = Math.min(limit, from + 40);
    for (int i = from; i < end; i++) {
      if (tokens.is(i, "and", "&")) {
        return true;
      }
      Mention m = cast.mentionAt(i);
      if (m != null) {
        i = m.to() - 1;
      } else if (tokens.is(i, "(", "[")) {
        i = near.closeBracket(i, limit);
      } else if (!tokens.is(i, ",", "the", "its")) {
        return false;
      }
    }
    return false;
  }
}
