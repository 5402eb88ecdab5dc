package ex99.extract;

import ex99.model.Direction;
import ex99.phrase.Money;
import ex99.token.Tokens;

/** Finds for what time a result is stated and which way it went, so far as its clause says. */
final class AmountTimes {
  /** How far behind a sum its time may begin, and how far before it a verb may stand. */
  private static final int REACH = 10;

  private AmountTimes() {}

  /** "in the third quarter", "for fiscal 2020" behind a sum or at the head of its sentence. */
  static String period(Tokens tokens, Money money) {
    int limit = tokens.sentenceAt(money.from()).to();
    for (int i = money.to(); i < Math.min(limit, money.to() + REACH); i++) {
      if (tokens.is(i, ";", "compared", "versus", "from", "(", "$", "and", "that", "which")) {
        break;
      }
      String time = opens(tokens, i) ? time(tokens, i, limit) : null;
      if (time != null) {
        return time;
      }
    }
    int first = tokens.sentenceAt(money.from()).from();
    while (first < money.from() && !tokens.isWord(first)) {
      first++;
    }
    if (!opens(tokens, first)) {
      return null;
    }
    for (int i = first; i < money.from(); i++) {
      if (tokens.is(i, "compared", "versus", "against", "from", "than")) {
        return null;
      }
    }
    return time(tokens, first, money.from());
  }

  private static boolean opens(Tokens tokens, int at) {
    return tokens.is(at, "in", "for", "during");
  }

  private static String time(Tokens tokens, int at, int limit) {
    int end = Qualifiers.timeEnd(tokens, at + 1, limit);
    for (int i = at + 1; i < end; i++) {
      if (ClauseWords.isTime(tokens.norm(i))) {
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
      boolean linked = tokens.is(i + 1, "to", "by", "of", "in", "approximately", "about", "$");
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
    boolean noun = tokens.is(at, "gain", "gains", "cut", "change", "impact", "contract");
    return way && !bound && !noun ? ChangeRules.direction(norm) : null;
  }
}
