package ex99.extract;

import ex99.model.Direction;
import ex99.phrase.Money;
import ex99.token.Tokens;

/** Finds for what time a result is stated and which way it went, so far as its clause says. */
final class AmountTimes {
  /** How far behind a sum its time may begin, and how far before it a verb may stand. */
  private static final int REACH = 16;

  /** How far before a sum its clause may name a time. */
  private static final int CLAUSE = 60;

  /** How far before a time the word may stand that sets its figure beside another. */
  private static final int OTHER = 8;

  private AmountTimes() {}

  /**
   * "in the third quarter", "for fiscal 2020", "a year ago" behind a sum, a restatement of it
   * passed over; else, unless it is set beside another sum, the time of its clause or of its
   * sentence.
   */
  static String period(Tokens tokens, Money money, int from, boolean compared) {
    String behind = behind(tokens, money, from);
    return behind != null || compared ? behind : before(tokens, money);
  }

  private static String behind(Tokens tokens, Money money, int start) {
    int limit = tokens.sentenceAt(money.from()).to();
    if (tokens.is(money.from() - 1, ":")) {
      int from = money.from() - 2;
      return tokens.is(from - 1, "(") && ClauseWords.isTime(tokens.norm(from))
          ? tokens.text(from, from + 1)
          : null;
    }
    for (int i = start; i < Math.min(limit, start + REACH); i++) {
      boolean joint =
          tokens.is(i, "and") && !(tokens.is(i + 1, "$", "unit") || tokens.isNumber(i + 1));
      if (joint
          || tokens.is(i, ";", "compared", "versus", "vs", "vs.", "against", "than")
          || tokens.is(i, "that", "which", "while", "from", "to", "up", "down", "but")) {
        return null;
      }
      String time = opens(tokens, i) ? time(tokens, i, limit) : bare(tokens, i, limit);
      if (time != null) {
        return time;
      }
    }
    return null;
  }

  /** "a year ago", "last year", "year to date". */
  private static String bare(Tokens tokens, int at, int limit) {
    boolean article = tokens.is(at, "a", "one") && tokens.is(at + 1, "year", "quarter", "month");
    if (article && tokens.is(at + 2, "ago", "earlier")) {
      return tokens.text(at, at + 3);
    }
    if (tokens.is(at, "year") && tokens.is(at + 1, "to") && tokens.is(at + 2, "date")) {
      return tokens.text(at, at + 3);
    }
    boolean last = tokens.is(at, "last", "this", "next") && at + 1 < limit;
    return last && ClauseWords.isTime(tokens.norm(at + 1)) ? tokens.text(at, at + 2) : null;
  }

  /** The time of the clause that a sum is told in, else the one that its sentence opens with. */
  private static String before(Tokens tokens, Money money) {
    int first = tokens.sentenceAt(money.from()).from();
    while (first < money.from() && !tokens.isWord(first)) {
      first++;
    }
    boolean near = true;
    int least = Math.max(first, money.from() - CLAUSE);
    for (int i = money.from() - 1; i >= least; i--) {
      if (tokens.is(i, "compared", "versus", "against", "than") || tokens.is(i, "from")) {
        return null;
      }
      near &= !tokens.is(i, "$", ";", "while");
      if (tokens.is(i, "--")) {
        first = i + 1;
        break;
      }
      String time = near && opens(tokens, i) ? time(tokens, i, money.from()) : null;
      if (time != null) {
        return isOfOther(tokens, i, first) ? null : time;
      }
    }
    return opens(tokens, first) ? time(tokens, first, money.from()) : null;
  }

  /**
   * "compared to $3 million in the quarter before and": the time of a figure set beside another.
   */
  private static boolean isOfOther(Tokens tokens, int time, int first) {
    boolean counted = false;
    for (int i = time - 1; i >= Math.max(first, time - OTHER); i--) {
      counted |= tokens.isNumber(i);
      if (counted && tokens.is(i, "compared", "versus", "vs", "vs.", "against", "from", "than")) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(Tokens tokens, int at) {
    return tokens.is(at, "in", "for", "during", "at")
        || tokens.is(at, "as") && tokens.is(at + 1, "of");
  }

  private static String time(Tokens tokens, int at, int limit) {
    int from = tokens.is(at, "as") ? at + 2 : at + 1;
    int end = Qualifiers.timeEnd(tokens, from, limit);
    for (int i = from; i < end && !tokens.is(end - 1, "'s"); i++) {
      if (ClauseWords.isTime(tokens.norm(i))
          && !tokens.is(i, "time", "term", "future", "past", "today")) {
        return tokens.text(at, end);
      }
    }
    return null;
  }

  /** "rose to X", "X, down from", "an increase of X"; or null. */
  static Direction direction(Tokens tokens, Money money) {
    int first = tokens.sentenceAt(money.from()).from();
    for (int i = money.from() - 1; i >= Math.max(first, money.from() - REACH); i--) {
      if (tokens.is(i, ",", ";", ":", "and", "from") || tokens.isNumber(i)) {
        break;
      }
      Direction direction = went(tokens, i);
      boolean linked =
          tokens.is(i + 1, "to", "by", "of", "in", "approximately", "about", "$")
              || ClauseWords.isChangeVerb(tokens.norm(i))
                  && tokens.is(Bounds.before(tokens, money.from(), i), "by", "to");
      if (direction != null && (linked || i + 1 == money.from())) {
        return direction;
      }
    }
    int at = money.to();
    while (tokens.is(at, ",", "(", "or", "a", "an", "--")) {
      at++;
    }
    return at < tokens.sentenceAt(money.from()).to() && at <= money.to() + 3
        ? went(tokens, at)
        : null;
  }

  private static Direction went(Tokens tokens, int at) {
    String norm = tokens.norm(at);
    boolean way =
        ClauseWords.isChangeVerb(norm)
            || ClauseWords.isChangeNoun(norm)
            || tokens.is(at, "up", "down", "higher", "lower");
    boolean bound = tokens.is(at, "up") && tokens.is(at + 1, "to");
    boolean noun = tokens.is(at, "gain", "gains", "cut", "change", "impact", "contract", "savings");
    return way && !bound && !noun ? ChangeRules.direction(norm) : null;
  }
}
