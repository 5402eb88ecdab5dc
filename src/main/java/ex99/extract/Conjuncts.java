package ex99.extract;

import ex99.token.Token;
import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * Tells what "and" and commas join to a noun phrase that says what is measured: a conjunct with a
 * figure of its own ends the phrase, one without belongs to it, a time is none.
 *
 * <pre>
 * list := item ("," item)+ ","? ("and" | "&amp;" | "or") item
 * </pre>
 */
final class Conjuncts {
  /** Openings before a comma that are no item of a list. */
  private static final WordSet OPENINGS =
      WordSet.of(
          "overall",
          "therefore",
          "however",
          "thus",
          "hence",
          "today",
          "furthermore",
          "moreover",
          "otherwise",
          "indeed",
          "likewise",
          "nonetheless",
          "nevertheless",
          "first",
          "second",
          "third",
          "combined",
          "together",
          "elsewhere",
          "also",
          "yeah",
          "okay");

  /** The longest conjunct, in tokens. */
  private static final int ITEM = 6;

  /** How many items of a list are read. */
  private static final int ITEMS = 6;

  /** How far before a phrase the figure may stand that it is so much of. */
  private static final int COUNTED = 7;

  private final Tokens tokens;
  private final NounPhrases phrases;

  Conjuncts(Tokens tokens, NounPhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** Whether a word opens a sentence before a comma, as "therefore" does. */
  static boolean isOpening(Tokens tokens, int at) {
    return OPENINGS.has(tokens, at);
  }

  /**
   * Whether the conjunct behind "and" is told with a figure of its own, where the phrase before it
   * has one: "$4 million of interest and a margin of 12%".
   */
  boolean isApart(int from, int conjunct) {
    return isCounted(from) && hasFigure(conjunct);
  }

  /** Whether a figure stands before a phrase, with nothing but its own noun between. */
  private boolean isCounted(int from) {
    if (!tokens.is(from - 1, "of", "in", "for", "on")) {
      return false;
    }
    for (int i = from - 1; i >= Math.max(0, from - COUNTED); i--) {
      if (phrases.isFigure(i)) {
        return true;
      }
      if (tokens.kind(i) == Token.Kind.MARK
          || ClauseWords.isVerb(tokens, i)
          || ClauseWords.is(tokens.norm(i), "conj")) {
        return false;
      }
    }
    return false;
  }

  private boolean hasFigure(int from) {
    for (int i = from; i < Math.min(tokens.size(), from + ITEM); i++) {
      String norm = tokens.norm(i);
      boolean tied =
          tokens.is(i, "of", "totaling", "totalling", "to", "for") || Bounds.isBound(norm);
      if (phrases.isFigure(i) || tokens.is(i, "equal") && tokens.is(i + 1, "to")) {
        return true;
      }
      if (tokens.kind(i) == Token.Kind.MARK && !norm.equals("-")
          || ClauseWords.is(norm, "conj")
          || !tied && (ClauseWords.isVerb(tokens, i) || ClauseWords.isPreposition(norm))) {
        return false;
      }
    }
    return false;
  }

  /** Where a list ends that begins a clause, its first item ending at a comma; else that comma. */
  int end(int from, int comma, int at) {
    if (!isItem(from, comma)) {
      return comma;
    }
    int end = comma;
    for (int items = 1; items < ITEMS && tokens.is(end, ",") && end + 1 < at; items++) {
      int next = end + 1;
      boolean last = tokens.is(next, "and", "or", "&");
      next += last ? 1 : 0;
      int to = phrases.end(next, Math.min(at, next + 2 * ITEM));
      if (to <= next || ClauseWords.isDeterminer(tokens.norm(next)) || isPronoun(next)) {
        return comma;
      }
      end = to;
      if (last || isJoined(next, to)) {
        return isFollowed(end, at) ? end : comma;
      }
    }
    return comma;
  }

  private boolean isItem(int from, int to) {
    boolean adverb = ClauseWords.isAdverb(tokens.norm(to - 1)) || OPENINGS.has(tokens, from);
    boolean participle =
        tokens.norm(from).endsWith("ed") && ClauseWords.isPreposition(tokens.norm(from + 1));
    return to > from
        && to - from <= ITEM
        && !adverb
        && !participle
        && !isPronoun(from)
        && !phrases.isTime(from, to);
  }

  private boolean isPronoun(int at) {
    return ClauseWords.is(tokens.norm(at), "pron");
  }

  private boolean isJoined(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tokens.is(i, "and", "&", "or")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb of a list follows it, adverbs and a time passed over. */
  private boolean isFollowed(int end, int at) {
    int i = behindPart(end, at);
    while (i < at && ClauseWords.isAdverb(tokens.norm(i))) {
      i++;
    }
    boolean time = ClauseWords.isPreposition(tokens.norm(i)) && phrases.isTime(i + 1, at);
    return i < at
        && (time
            || ClauseWords.isVerb(tokens, i)
            || ClauseWords.isChangeVerb(tokens.norm(i))
            || ClauseWords.isChangeAdverb(tokens.norm(i)));
  }

  /** ", as a percentage of sales," behind a list: the token behind it; else the token. */
  private int behindPart(int comma, int at) {
    boolean part =
        tokens.is(comma, ",")
            && tokens.is(comma + 1, "as")
            && tokens.is(comma + 3, "percentage", "percent", "%", "share");
    for (int i = comma + 4; part && i < Math.min(at, comma + 12); i++) {
      if (tokens.is(i, ",")) {
        return i + 1;
      }
    }
    return comma;
  }

  /**
   * Where a list begins whose last item begins behind "and": "research and development expenses
   * of"; the item itself where the words before are a time, have a figure or a clause of their own.
   *
   * @param total whether the figure is said to be of all of them, articles notwithstanding
   */
  int start(int from, int floor, boolean total) {
    boolean and = tokens.is(from - 1, "and", "&");
    boolean own = !total && ClauseWords.isDeterminer(tokens.norm(from));
    if (!and || from - 1 <= floor || own) {
      return from;
    }
    int end = tokens.is(from - 2, ",") ? from - 2 : from - 1;
    int start = from;
    for (int items = 1; items < ITEMS; items++) {
      int outer = total ? wide(end, floor) : phrases.start(end, floor);
      boolean item =
          outer < end
              && end - outer <= ITEM
              && !phrases.isTime(outer, end)
              && !(end == outer + 1 && isPronoun(outer))
              && !isCount(outer, end);
      if (!item) {
        return items == 1 ? from : start;
      }
      boolean open = isOpen(outer, floor, total);
      if (items > 1 && !open && ClauseWords.isDeterminer(tokens.norm(outer))) {
        return start;
      }
      start = outer;
      if (open) {
        boolean pair = items == 1 && end == from - 2; // "swings in rates, and spending of"
        return pair ? from : start;
      }
      if (!tokens.is(outer - 1, ",")) {
        return from;
      }
      if (phrases.isFigure(outer - 2)) {
        return start;
      }
      end = outer - 1;
    }
    return from;
  }

  /**
   * "provision for income tax": where a noun begins with the complement that ends before a token.
   */
  private int wide(int end, int floor) {
    int from = phrases.start(end, floor);
    while (from < end && tokens.is(from - 1, "for", "on") && from - 1 > floor) {
      int outer = phrases.start(from - 1, floor);
      if (outer >= from - 1) {
        break;
      }
      from = outer;
    }
    return from;
  }

  /** "about 2,900 employees": a conjunct with a number of its own. */
  private boolean isCount(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isNumber(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing that a list could go on with stands before its first item. */
  private boolean isOpen(int from, int floor, boolean total) {
    if (from <= floor || tokens.block(from - 1) != tokens.block(from)) {
      return true;
    }
    boolean counted =
        tokens.is(from - 1, "of", "in") && from - 2 >= floor && phrases.isFigure(from - 2);
    boolean related =
        tokens.is(from - 1, "with", "to")
            && tokens.is(from - 2, "associated", "related", "attributable", "relating");
    return !counted
        && !related
        && (ClauseWords.isPreposition(tokens.norm(from - 1))
            || ClauseWords.isVerb(tokens, from - 1)
            || total && ClauseWords.isChangeVerb(tokens.norm(from - 1))
            || tokens.is(from - 1, "with")
            || tokens.is(from - 1, "•", "◦", "▪", "·", "*", "-", "--", "o", ":", ")"));
  }
}
