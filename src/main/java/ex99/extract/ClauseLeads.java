package ex99.extract;

import ex99.token.Token;
import ex99.token.Tokens;

/** Passes over what opens a clause before its subject: "For the quarter,", "Three years ago,". */
final class ClauseLeads {
  /** How long an opening phrase may be that no comma ends. */
  private static final int LEAD = 8;

  private final Tokens tokens;
  private final NounPhrases phrases;
  private final ClauseStarts starts;

  ClauseLeads(Tokens tokens, NounPhrases phrases, ClauseStarts starts) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.starts = starts;
  }

  /** Where the subject begins, behind "For the quarter, " and "In 2005, ". */
  int end(int start, int at) {
    int i = start;
    for (int round = 0; round < 3 && i < at; round++) {
      while (i < at && isOpening(i)) {
        i++;
      }
      if (tokens.is(i, "(") && tokens.is(i + 2, ")")) {
        i += 3;
      }
      String norm = tokens.norm(i);
      boolean lead =
          ClauseWords.isPreposition(norm)
              || isLeadTime(i, at)
              || isParticiple(i)
              || isAsTold(i)
              || Conjuncts.isOpening(tokens, i) && tokens.is(i + 1, ",")
              || isGrowing(i)
              || norm.endsWith("ing")
                  && !phrases.isFigure(i + 1)
                  && !tokens.is(i + 1, ",")
                  && !phrases.isNamePair(i);
      if (!lead) {
        return i;
      }
      int comma = leadEnd(i, at);
      if (comma < 0) {
        return ClauseWords.isPreposition(norm) ? unparted(i, at) : i;
      }
      i = comma + 1;
    }
    return i;
  }

  /** "Rising 12%," at the head of a sentence. */
  private boolean isGrowing(int i) {
    return tokens.norm(i).endsWith("ing")
        && ClauseWords.isChangeVerb(tokens.norm(i))
        && phrases.isFigure(i + 1)
        && tokens.sentenceAt(i).from() == i;
  }

  /** "Three years ago, ", "Last year, ", "As a result of the sale, ". */
  private boolean isLeadTime(int from, int at) {
    if (tokens.is(from - 1, "as")
        && tokens.is(from, "a")
        && tokens.is(from + 1, "result", "percentage", "percent", "share", "proportion")) {
      return true;
    }
    for (int i = from; i < Math.min(at, from + 6); i++) {
      if (tokens.is(i, ",")) {
        return tokens.is(i - 1, "ago", "earlier") || phrases.isTime(from, i);
      }
    }
    return false;
  }

  /** "Adjusted for currency,", "Driven by higher prices,". */
  private boolean isParticiple(int i) {
    return (i == 0 || !tokens.isWord(i - 1) || tokens.block(i - 1) != tokens.block(i))
        && (tokens.norm(i).endsWith("ed") || tokens.is(i, "driven", "led"))
        && tokens.is(i + 1, "for", "by", "in", "with", "on", "at");
  }

  /** "As previously reported,", "As expected,". */
  private boolean isAsTold(int i) {
    int as = ClauseWords.isAdverb(tokens.norm(i - 1)) ? i - 2 : i - 1;
    return i > 0 && tokens.is(as, "as") && (tokens.norm(i).endsWith("ed") || tokens.is(i, "shown"));
  }

  private boolean isOpening(int i) {
    String norm = tokens.norm(i);
    return tokens.kind(i) == Token.Kind.MARK && !norm.equals("(")
        || ClauseWords.is(norm, "conj")
        || ClauseWords.isAdverb(norm)
        || tokens.is(i, "that", "while", "as", "however", "o", "n", "moreover", "meanwhile");
  }

  /** The comma that ends an opening phrase, the one inside a date passed over; or -1. */
  private int leadEnd(int from, int at) {
    boolean gerund = tokens.norm(from).endsWith("ing") && !isGrowing(from);
    for (int i = from; i < at; i++) {
      if (tokens.is(i, ":") || (gerund && phrases.isFigure(i))) {
        return -1;
      }
      if (tokens.is(i, ",")) {
        boolean date = tokens.isNumber(i - 1) && ClauseWords.isTime(tokens.norm(i + 1));
        boolean name =
            Character.isUpperCase(tokens.text(i - 1).charAt(0))
                && tokens.is(i + 1, "inc", "inc.", "ltd", "ltd.", "llc");
        if (!date && !name) {
          return i;
        }
      }
      boolean gerundive = i == from + 1 && tokens.norm(i).endsWith("ing"); // "After giving"
      if (starts.isVerb(i) && i > from && !gerundive && !tokens.is(i, "being", "having")) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * "In the quarter revenue grew", "With good demand our revenue grew": where the subject begins.
   */
  private int unparted(int from, int at) {
    int after = afterTime(from, at);
    for (int i = from + 2; after == from && i < Math.min(at, from + LEAD); i++) {
      boolean noun =
          !ClauseWords.isPreposition(tokens.norm(i - 1))
              && !ClauseWords.is(tokens.norm(i - 1), "conj")
              && tokens.isWord(i - 1);
      if (starts.isVerb(i)) {
        break;
      }
      if (noun && tokens.is(i, "our", "its", "their")) {
        return i;
      }
    }
    return after;
  }

  /** "In the quarter revenue grew": the token after the time. */
  private int afterTime(int from, int at) {
    int i = from + 1;
    int last = from;
    while (i < at && i < from + 8) {
      if (ClauseWords.isTime(tokens.norm(i))) {
        last = i;
      }
      if (starts.isVerb(i)) {
        break;
      }
      i++;
    }
    last += last > from && tokens.is(last + 1, "end") && last + 1 < at ? 1 : 0; // "at quarter end"
    return last > from ? afterDate(last + 1, at) : from;
  }

  /** Behind "June 30, 2005" as well. */
  private int afterDate(int from, int at) {
    int after = from;
    while (after < at
        && (tokens.isNumber(after)
            || tokens.is(after, ",") && after + 1 < at && tokens.isNumber(after + 1))) {
      after++;
    }
    return after;
  }
}
