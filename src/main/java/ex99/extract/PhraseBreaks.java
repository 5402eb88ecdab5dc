package ex99.extract;

import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Token;
import ex99.token.Tokens;

/**
 * Tells whether a word goes on with a noun phrase or begins a clause, a figure or a time of its
 * own.
 */
final class PhraseBreaks {
  /** How far behind "and" the verb of a new clause may stand. */
  private static final int CLAUSE = 8;

  private final NounPhrases phrases;
  private final Tokens tokens;
  private final Cast cast;

  PhraseBreaks(NounPhrases phrases, Tokens tokens, Cast cast) {
    this.phrases = phrases;
    this.tokens = tokens;
    this.cast = cast;
  }

  /** Whether a word of growth is the verb here: "net income grew", but "the price increase". */
  boolean isFiniteChange(int i, int from) {
    String change = ClauseWords.change(tokens.norm(i));
    if (change == null) {
      return false;
    }
    if (change.indexOf('n') < 0) {
      boolean adverb =
          tokens.is(i, "up", "down", "higher", "lower", "off", "ahead")
              && phrases.governsFigure(i + 1);
      return change.indexOf('v') >= 0 ? isFinite(i, from) : adverb;
    }
    return change.indexOf('v') >= 0 && i > from && phrases.governsFigure(i + 1);
  }

  /** Base forms such as "contract" and "advance" are nouns unless a figure or "to" is near. */
  private boolean isFinite(int i, int from) {
    String norm = tokens.norm(i);
    boolean past =
        norm.endsWith("ed") || norm.endsWith("ew") || norm.endsWith("ell") || norm.endsWith("ose");
    boolean verbal =
        tokens.is(i - 1, "to", "will", "would", "may", "could", "should", "can", "we", "they");
    boolean plural =
        norm.endsWith("s")
            && !norm.equals("contracts")
            && !norm.equals("advances")
            && !ClauseWords.is(tokens.norm(i - 1), "prep")
            && !ClauseWords.isDeterminer(tokens.norm(i - 1));
    return past ? i > from : verbal || i > from && (phrases.governsFigure(i + 1) || plural);
  }

  /**
   * Whether "and" goes on with the phrase rather than with a new clause or figure.
   *
   * @param subject whether the phrase may be a subject, so that "up 5%" is said of all of it
   */
  boolean joins(int at, int last, boolean subject) {
    if (at >= last || phrases.isFigure(at) || phrases.isFigure(at + 1)) {
      return false;
    }
    String norm = tokens.norm(at);
    boolean starts =
        ClauseWords.isVerb(tokens, at)
            || ClauseWords.isPreposition(norm) && !phrases.isTied(at)
            || ClauseWords.is(norm, "pron")
            || ClauseWords.is(norm, "rel")
            || (ClauseWords.isChangeAdverb(norm) && !norm.equals("higher") && !norm.equals("lower"))
            || (ClauseWords.isChangeVerb(norm) && phrases.governsFigure(at + 1))
            || ClauseWords.isAdverb(norm)
            || norm.endsWith("s") && tokens.is(at + 1, "it", "them");
    return !starts && tokens.kind(at) != Token.Kind.MARK && !opensClause(at, last, subject);
  }

  /** Whether a subject and its own active verb stand here: "and the managers own the rest". */
  private boolean opensClause(int at, int last, boolean whole) {
    Mention named = cast.mentionAt(at);
    boolean described =
        named != null
            && tokens.is(named.to(), ",")
            && tokens.is(named.to() + 1, "which", "who")
            && cast.mentionAt(at - 2) == null; // "60% of the venture and Acme, which builds"
    if (described) {
      return true;
    }
    boolean subject =
        cast.mentionAt(at) != null
            || tokens.isCapitalized(at)
            || tokens.is(at + 1, "of")
            || ClauseWords.isDeterminer(tokens.norm(at));
    for (int i = at + 1; subject && i < Math.min(last, at + CLAUSE); i++) {
      String norm = tokens.norm(i);
      if (cast.mentionAt(i) != null || tokens.is(i, "of")) {
        continue;
      }
      if (ClauseWords.isVerb(tokens, i) && !norm.endsWith("ing")) {
        return ClauseWords.is(norm, "hold")
            || ClauseWords.is(norm, "report")
            || tokens.is(i, "will", "would", "may", "shall");
      }
      if (phrases.isFigure(i)
          && Bounds.isBound(tokens.norm(i - 1))
          && !tokens.is(i - 1, "the", "an", "a")
          && !(whole && tokens.is(i - 1, "up", "down"))) {
        return true;
      }
      if (tokens.kind(i) == Token.Kind.MARK || ClauseWords.isPreposition(norm)) {
        return Bounds.isAbout(norm) && Bounds.skips(phrases, tokens, i);
      }
    }
    return false;
  }

  /** Whether a preposition goes on with the phrase: not before a time, a figure or a footing. */
  boolean attaches(int at, int last) {
    boolean averaged = tokens.is(at, "of") && tokens.is(at - 1, "average");
    if (averaged && at + 1 < last && !phrases.isFigure(at + 1)) {
      return true;
    }
    if (at + 1 >= last
        || phrases.isFigure(at + 1)
        || phrases.isTime(at + 1, last) && !tokens.is(at, "per")
        || Bounds.skips(phrases, tokens, at + 1)) {
      return false;
    }
    if (tokens.is(at, "of") && isUnsigned(at + 1)) {
      return false;
    }
    String next = tokens.norm(at + 1);
    boolean footing = Footings.at(tokens, at) != null;
    boolean basis = tokens.is(at, "on") && (next.equals("a") || next.equals("an"));
    return !footing
        && !basis
        && !ClauseWords.isVerb(tokens, at + 1)
        && !ClauseWords.is(next, "stop");
  }

  /** "revenue of 4.2 billion, up": a sum without its sign, as people say it. */
  private boolean isUnsigned(int at) {
    if (tokens.isNumber(at) && tokens.is(at + 1, "to", "-") && tokens.isNumber(at + 2)) {
      return !tokens.is(at + 3, "-") && !ClauseWords.isTime(tokens.norm(at + 3));
    }
    return tokens.isNumber(at)
        && tokens.is(at + 1, "million", "billion", "trillion")
        && !(tokens.isWord(at + 2) && !ClauseWords.isPreposition(tokens.norm(at + 2)))
        && !tokens.is(at + 2, "of");
  }
}
