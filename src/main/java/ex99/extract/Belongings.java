package ex99.extract;

import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;
import java.util.Set;

/** Tells whose the things are that are bought or sold: a plant of S, S's stations, its interest. */
final class Belongings {
  private static final Lexicon LIST = Lexicon.load("kin-and-trade");

  /** Things of which a company has several: who sells one of them is not sold. */
  private static final WordSet THINGS = WordSet.of(WordSets.of(LIST, "thing"));

  /** What a company is as a whole: who sells it is sold. */
  private static final WordSet WHOLES = WordSet.of(WordSets.of(LIST, "whole"));

  private static final Set<String> ENDS = WordSets.of(LIST, "end");

  /** What is owned of somebody else. */
  private static final WordSet INTERESTS = WordSet.of(WordSets.of(LIST, "interest"));

  /** The longest description of a thing. */
  private static final int DESCRIPTION = 9;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;

  Belongings(Tokens tokens, Cast cast, Clauses clauses) {
    this.tokens = tokens;
    this.cast = cast;
    this.clauses = clauses;
  }

  /** Where the words end that a determiner or a genitive opens: at a small word or a mark. */
  int end(int from, int limit) {
    int end = Math.min(limit, from + DESCRIPTION);
    int i = from;
    while (i < end
        && (tokens.isWord(i) || tokens.isNumber(i) || tokens.is(i, "-", "&", "%"))
        && cast.mentionAt(i) == null
        && !ENDS.contains(tokens.norm(i))) {
      i++;
    }
    return i;
  }

  /** Whether the words at a token come to a thing of which their owner has others. */
  boolean isThing(int from, int limit) {
    int end = end(from, limit);
    boolean whole = WHOLES.any(tokens, from, end);
    return !whole && THINGS.any(tokens, from, end);
  }

  /** Whether a thing of somebody's is bought: "S's radio stations", "the Dayton plant of S". */
  boolean isOf(int from, int limit) {
    Mention m = cast.firstIn(from, Math.min(limit, from + DealWord.NEAR));
    if (m == null || m.form() == Mention.Form.PRONOUN) {
      return false;
    }
    if (clauses.isPossessive(m)) {
      return m.from() <= from + 1 && isThing(m.to() + 1, limit);
    }
    int of = tokens.is(m.from() - 1, "the") ? m.from() - 2 : m.from() - 1;
    return tokens.is(of, "of") && of > from && isThing(from, of) && end(from, of) == of;
  }

  /** "One of the company's investments", "two of A's divisions": what several of are somebody's. */
  boolean isOneOf(int from, int limit) {
    Mention m = cast.firstIn(from, Math.min(limit, from + DealWord.NEAR));
    if (m == null || m.form() == Mention.Form.PRONOUN || !clauses.isPossessive(m)) {
      return false;
    }
    int of = tokens.is(m.from() - 1, "the") ? m.from() - 2 : m.from() - 1;
    boolean counted =
        tokens.is(of - 1, "one", "two", "three", "four", "five", "several", "some", "most", "both");
    return tokens.is(of, "of") && of > from && counted;
  }

  /** S in "six stations owned by S", "the mill that belongs to S". */
  List<Integer> owners(int from, int limit) {
    int end = end(from, limit);
    if (end == from || !THINGS.any(tokens, from, end)) {
      return List.of();
    }
    for (int i = from; i < Math.min(limit, end + 5); i++) {
      boolean owned =
          tokens.is(i, "owned", "held", "operated") && tokens.is(i + 1, "by")
              || tokens.is(i, "belonging", "belongs") && tokens.is(i + 1, "to");
      if (owned) {
        return clauses.at(i + 2, limit);
      }
    }
    return List.of();
  }

  /** P in "the 50% interest of its partner, P, in T"; T is what stands behind. */
  Mention holder(int from, int limit) {
    int end = Math.min(limit, from + DESCRIPTION);
    int at = from;
    while (at < end && !INTERESTS.has(tokens, at)) {
      at++;
    }
    if (at >= end) {
      return null;
    }
    Mention before = cast.firstIn(from, at);
    if (before != null) {
      return clauses.isPossessive(before) && tokens.is(at + 1, "in") ? before : null;
    }
    Mention m = tokens.is(at + 1, "of") ? cast.firstIn(at + 2, Math.min(limit, at + 7)) : null;
    int in = m == null ? -1 : tokens.is(m.to(), ",") ? m.to() + 1 : m.to();
    return m != null && tokens.is(in, "in") ? m : null;
  }

  /** P in "P's remaining 40% interest", where nothing behind says in what; else null. */
  Mention holds(int from, int limit) {
    Mention m = cast.mentionAt(from);
    if (m == null || !clauses.isPossessive(m)) {
      return null;
    }
    for (int i = m.to(); i < Math.min(limit, m.to() + DESCRIPTION); i++) {
      if (tokens.is(i, "interest", "stake")) {
        return tokens.is(i + 1, "in", "of") ? null : m;
      }
      if (cast.mentionAt(i) != null && i > m.to()) {
        return null;
      }
    }
    return null;
  }

  /** T in "its interest in T", behind the one who holds it. */
  List<Integer> held(Mention holder, int limit) {
    return clauses.after("in", holder.to(), Math.min(limit, holder.to() + DealWord.NEAR));
  }
}
