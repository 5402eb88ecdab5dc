package ex99.extract;

import ex99.token.Token;
import ex99.token.Tokens;

/**
 * Finds where clauses begin: behind a break, or a joint with a noun phrase and its verb after it.
 */
final class ClauseStarts {
  /** How far a clause's verb may stand from its beginning. */
  private static final int REACH = 24;

  /** The longest bracket that is passed over, in tokens. */
  private static final int BRACKET = 20;

  /** The longest time before the subject of a clause, in tokens. */
  private static final int TIME = 8;

  private final Tokens tokens;
  private final NounPhrases phrases;

  ClauseStarts(Tokens tokens, NounPhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** Where the clause begins that a token stands in. */
  int begin(int at, int floor) {
    int start = floor;
    boolean verb = false;
    int expected = -1; // the verb of "expects sales to be", whose list goes on with "and"
    for (int i = floor; i < at; i++) {
      String norm = tokens.norm(i);
      int bracket = norm.equals("(") ? closing(i, at) : -1;
      if (bracket > 0) {
        i = bracket;
      } else if (isBreak(i, at)) {
        start = i + 1;
        verb = false;
      } else if (isJoint(norm)
          && !isDate(i)
          && !isAsPart(i)
          && !tokens.is(i + 1, "a", "an")
          && (verb || !isLoose(norm))
          && (opens(i + 1, at) || norm.equals("with") && isAbsolute(i + 1, at))) {
        start = i + 1;
        verb = false;
      } else if (norm.equals("and") && expected >= start && isInfinitive(i + 1, at)) {
        start = i + 1;
        verb = false;
      } else if (i > start && isVerb(i)) {
        expected = ClauseWords.is(norm, "report") ? i : expected;
        verb = true;
      }
    }
    return start;
  }

  /** "ended November 27, 1999": a comma inside a date parts no clauses. */
  private boolean isDate(int comma) {
    return tokens.is(comma, ",")
        && comma > 1
        && tokens.isNumber(comma - 1)
        && ClauseWords.isTime(tokens.norm(comma - 2))
        && tokens.isNumber(comma + 1)
        && ClauseWords.isTime(tokens.norm(comma + 1));
  }

  /** "net income to be": another thing that somebody expects. */
  private boolean isInfinitive(int from, int at) {
    int noun = ClauseWords.isDeterminer(tokens.norm(from)) ? from + 1 : from;
    int to = noun < at && isNominal(noun) ? phrases.end(noun, at) : noun;
    return to > noun
        && to + 1 < at
        && tokens.is(to, "to")
        && tokens.is(to + 1, "be", "range", "total", "grow", "increase", "decrease", "decline")
        && !tokens.is(to - 1, "ability", "plan", "plans", "intention", "right", "option", "need");
  }

  /** "with the book value rising": a noun phrase and the participle that is said of it. */
  private boolean isAbsolute(int from, int at) {
    int end = from < at ? phrases.end(from, at) : from;
    return end > from
        && end < at
        && (tokens.norm(end).endsWith("ing") && ClauseWords.isChangeVerb(tokens.norm(end))
            || tokens.is(end, "up", "down", "ahead", "off"))
        && phrases.governsFigure(end + 1);
  }

  /** The bracket that closes one before the figure, or -1. */
  private int closing(int open, int at) {
    for (int i = open + 1; i < Math.min(at, open + BRACKET); i++) {
      if (tokens.is(i, ")")) {
        return i;
      }
    }
    return -1;
  }

  private boolean isBreak(int i, int at) {
    return switch (tokens.norm(i)) {
      case ";", "--", "•", "*", "·" -> true;
      case "“", "\"" -> !isTerm(i);
      case "-" -> tokens.spaced(i) && i + 1 < at && tokens.spaced(i + 1);
      case ":" -> i + 1 < at && !phrases.isFigure(i + 1) && !isAdverbOfChange(i + 1);
      default -> false;
    };
  }

  /** Marks around a few words make a term of them, not speech. */
  private boolean isTerm(int quote) {
    for (int i = quote + 1; i < quote + 6; i++) {
      if (tokens.is(i, "”", "\"")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isJoint(String norm) {
    return switch (norm) {
      case ",",
          "and",
          "but",
          "while",
          "whereas",
          "as",
          "that",
          "because",
          "although",
          "since",
          "when",
          "if",
          "with",
          "though",
          "given" ->
          true;
      default -> false;
    };
  }

  /** A comma or "and" opens a clause only behind a finished one. */
  private static boolean isLoose(String norm) {
    return norm.equals(",") || norm.equals("and");
  }

  /** Whether a noun phrase and its verb follow before the next break. */
  private boolean opens(int from, int at) {
    int i = from;
    while (i < at
        && (tokens.is(i, "and", "but", "while") || ClauseWords.isDeterminer(tokens.norm(i)))) {
      i++;
    }
    i = afterTime(i, from, at);
    boolean determined = i > from && ClauseWords.isDeterminer(tokens.norm(i - 1));
    return i < at
        && isNominal(i)
        && !(determined && ClauseWords.isChangeNoun(tokens.norm(i)))
        && hasVerb(from, i, at);
  }

  /** "and over the last two years our rates": the token behind the time, or that token. */
  private int afterTime(int i, int from, int at) {
    boolean and = tokens.is(from - 1, "and", "but") && i == from;
    boolean time =
        and
            && tokens.is(i, "in", "over", "during", "for", "at")
            && phrases.isTime(i + 1, Math.min(at, i + TIME));
    int end = time ? Qualifiers.timeEnd(tokens, i + 1, at) : i;
    return tokens.is(end, ",") ? end + 1 : end;
  }

  /** Whether the noun phrase at a token has its verb before the next break. */
  private boolean hasVerb(int from, int i, int at) {
    for (int j = i + 1; j < Math.min(at, i + REACH); j++) {
      String norm = tokens.norm(j);
      int bracket = norm.equals("(") ? closing(j, at) : -1;
      if (bracket > 0) {
        j = bracket;
        continue;
      }
      if (phrases.isFigure(j)) {
        int behind = behindLevel(j, at);
        if (behind > j) {
          return isVerb(behind);
        }
        return phrases.isRate(j) && phrases.end(i, j) == j && isVerbless(from);
      }
      if (isVerb(j)) {
        return true;
      }
      int behind = behindRelative(j, at);
      if (behind > j) {
        j = behind;
      } else if (isStop(norm) || norm.equals("(") && j == i + 1) {
        return false;
      }
    }
    return false;
  }

  /** ", which is 9% of it," behind a subject: its second comma; else the token. */
  private int behindRelative(int comma, int at) {
    boolean word = tokens.isWord(comma + 1) && !ClauseWords.isTime(tokens.norm(comma + 1));
    if (tokens.is(comma, ",") && tokens.is(comma + 2, ",") && comma + 3 < at && word) {
      return comma + 2; // "turnover, annualized, was"
    }
    boolean relative = tokens.is(comma + 1, "which", "who", "whose", "where");
    boolean aside =
        tokens.is(comma + 1, "excluding", "including", "before", "after", "ex")
            || tokens.is(comma + 1, "as")
                && (tokens.norm(comma + 2).endsWith("ed") || tokens.is(comma + 2, "set", "shown"));
    if (!tokens.is(comma, ",") || !relative && !aside) {
      return comma;
    }
    for (int i = comma + 2; i < Math.min(at, comma + REACH); i++) {
      if (tokens.is(i, ",")) {
        return i;
      }
    }
    return comma;
  }

  /** "a margin of 30% improved": the token behind the level that a subject takes with it. */
  private int behindLevel(int figure, int at) {
    if (!tokens.is(Bounds.before(tokens, figure, 0), "of")) {
      return figure;
    }
    int end = figure;
    while (end < at && phrases.isFigure(end)) {
      end++;
    }
    return end < at && isVerb(end) ? end : figure;
  }

  /** Behind one of these a noun phrase has no verb of its own. */
  private static boolean isStop(String norm) {
    return switch (norm) {
      case ",", ";", ":", "that", "which", "by", "to", "due", "driven" -> true;
      default -> false;
    };
  }

  /** "revenue grew 12% and operating income 15%": the second verb is left out after "and". */
  private boolean isVerbless(int from) {
    return tokens.is(from - 1, "and", ",", "while");
  }

  private boolean isNominal(int at) {
    Token token = tokens.get(at);
    String norm = token.norm();
    return token.kind() != Token.Kind.MARK
        && !phrases.isFigure(at)
        && !ClauseWords.isVerb(tokens, at)
        && !ClauseWords.isPreposition(norm)
        && !ClauseWords.is(norm, "rel")
        && !ClauseWords.isAdverb(norm)
        && !isAdverbOfChange(at)
        && !(ClauseWords.isChangeVerb(norm) && !ClauseWords.isChangeNoun(norm));
  }

  private boolean isAdverbOfChange(int at) {
    return tokens.is(at, "up", "down", "higher", "lower", "flat");
  }

  /** Whether a finite verb stands at a token, a word of growth that no article makes a noun. */
  boolean isVerb(int at) {
    String norm = tokens.norm(at);
    if (ClauseWords.isVerb(tokens, at)) {
      return true;
    }
    if (tokens.is(at, "up", "down")) {
      return phrases.governsFigure(at + 1);
    }
    String change = ClauseWords.change(norm);
    if (change == null || change.indexOf('v') < 0) {
      return false;
    }
    boolean noun =
        change.indexOf('n') >= 0 && !phrases.governsFigure(at + 1)
            || ClauseWords.isDeterminer(tokens.norm(at - 1));
    return !noun && !norm.endsWith("ing");
  }

  boolean isAsPart(int as) {
    return tokens.is(as, "as")
        && tokens.is(as + 1, "a")
        && tokens.is(as + 2, "percentage", "percent", "share", "proportion", "part", "fraction");
  }
}
