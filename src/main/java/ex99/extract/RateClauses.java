package ex99.extract;

import ex99.token.Token;
import ex99.token.Tokens;

/** Finds the clause that a figure stands in and the noun phrase that the clause is about. */
final class RateClauses {
  /** How far a clause's verb may stand from its beginning. */
  private static final int REACH = 24;

  /** The longest label before a dash, in tokens. */
  private static final int LABEL = 5;

  /** The longest bracket that is passed over, in tokens. */
  private static final int BRACKET = 20;

  private final Tokens tokens;
  private final NounPhrases phrases;

  RateClauses(Tokens tokens, NounPhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** Where the clause begins that a token stands in. */
  int start(int at, int floor) {
    int start = floor;
    boolean verb = false;
    for (int i = floor; i < at; i++) {
      String norm = tokens.norm(i);
      int bracket = norm.equals("(") ? closing(i, at) : -1;
      if (bracket > 0) {
        i = bracket;
      } else if (isBreak(i, at)) {
        start = i + 1;
        verb = false;
      } else if (isJoint(norm)
          && !isAsPart(i)
          && !tokens.is(i + 1, "a", "an")
          && (verb || !isLoose(norm))
          && opens(i + 1, at)) {
        start = i + 1;
        verb = false;
      } else if (i > start && isVerb(i)) {
        verb = true;
      }
    }
    return start;
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
    if (i >= at || !isNominal(i)) {
      return false;
    }
    boolean determined = i > from && ClauseWords.isDeterminer(tokens.norm(i - 1));
    if (determined && ClauseWords.isChangeNoun(tokens.norm(i))) {
      return false;
    }
    for (int j = i + 1; j < Math.min(at, i + REACH); j++) {
      String norm = tokens.norm(j);
      int bracket = norm.equals("(") ? closing(j, at) : -1;
      if (bracket > 0) {
        j = bracket;
        continue;
      }
      if (phrases.isFigure(j)) {
        return phrases.isRate(j) && phrases.end(i, j) == j && isVerbless(from);
      }
      if (isVerb(j)) {
        return true;
      }
      boolean stops =
          norm.equals(",")
              || norm.equals(";")
              || norm.equals(":")
              || norm.equals("that")
              || norm.equals("which")
              || norm.equals("by")
              || norm.equals("to")
              || norm.equals("due")
              || norm.equals("driven")
              || norm.equals("(") && j == i + 1;
      if (stops) {
        return false;
      }
    }
    return false;
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

  /**
   * The noun phrase that a clause is about: its subject, or what its subject reports ("the company
   * posted revenue of …"), or null.
   */
  Stretch topic(int start, int at) {
    int from = skipLead(start, at);
    int end = asPart(phrases.end(from, at), at);
    Stretch subject = new Stretch(from, end);
    int verb = verbAfter(end, at);
    if (verb >= 0 && isReporting(verb)) {
      Stretch object = object(verb, at);
      if (object != null && !subject.isEmpty() && isBeing(object.to()) && verb == end) {
        return trimmed(new Stretch(from, object.to()));
      }
      if (object != null) {
        return object;
      }
    }
    boolean pronoun = ClauseWords.is(tokens.norm(from), "pron") && end - from <= 1;
    return subject.isEmpty() || pronoun ? null : labelled(trimmed(subject));
  }

  /** "operating income as a percentage of sales": the whole belongs to the subject. */
  private int asPart(int end, int at) {
    if (!isAsPart(end)) {
      return end;
    }
    return Math.max(end, phrases.end(end + 2, at));
  }

  private boolean isAsPart(int as) {
    return tokens.is(as, "as")
        && tokens.is(as + 1, "a")
        && tokens.is(as + 2, "percentage", "percent", "share", "proportion", "part", "fraction");
  }

  /** "Software — revenues": a bare noun takes the label before its dash with it. */
  private Stretch labelled(Stretch subject) {
    int dash = subject.from() - 1;
    boolean bare = subject.to() - subject.from() == 1;
    if (!bare
        || dash < 1
        || !tokens.is(dash, "--", "-", ":")
        || !tokens.spaced(dash) && !tokens.is(dash, ":")) {
      return subject;
    }
    int block = tokens.block(dash);
    int from = dash;
    while (from > 0
        && dash - from < LABEL
        && tokens.block(from - 1) == block
        && (tokens.isWord(from - 1) || tokens.is(from - 1, "&", "/"))) {
      from--;
    }
    boolean whole =
        from == 0
            || tokens.block(from - 1) != block
            || !tokens.isWord(from - 1)
                && !phrases.isFigure(from - 1)
                && !tokens.is(from - 1, ",", ")");
    return from < dash && whole ? new Stretch(from, subject.to()) : subject;
  }

  /** Whether the verb of the clause comes only here: what looked like one is a participle. */
  private boolean isBeing(int at) {
    return tokens.is(at, "was", "were", "is", "are");
  }

  private boolean isReporting(int verb) {
    String norm = tokens.norm(verb);
    return ClauseWords.is(norm, "report") || ClauseWords.is(norm, "level") && norm.endsWith("ed");
  }

  /** What a reporting verb governs, or null when a clause or a verb follows. */
  private Stretch object(int verb, int at) {
    int from = verb + 1;
    while (from < at
        && (ClauseWords.isAdverb(tokens.norm(from)) || tokens.is(from, "to", "that", "a", "an"))) {
      from++;
    }
    boolean infinitive = tokens.is(from - 1, "to") && ClauseWords.isChangeVerb(tokens.norm(from));
    if (from >= at || infinitive || ClauseWords.isVerb(tokens.norm(from)) || isAmount(from)) {
      return null;
    }
    int end = phrases.end(from, at);
    return end > from ? trimmed(new Stretch(from, end)) : null;
  }

  /** The main verb behind a subject, auxiliaries, adverbs and times passed over; or -1. */
  private int verbAfter(int from, int at) {
    int verb = -1;
    for (int i = afterRelative(from, at); i < Math.min(at, from + REACH); i++) {
      String norm = tokens.norm(i);
      if (ClauseWords.isVerb(norm)) {
        verb = i;
        boolean helps =
            ClauseWords.isAuxiliary(norm) || norm.equals("had") || norm.startsWith("ha");
        if (!helps) {
          return i;
        }
      } else if (verb >= 0 && !ClauseWords.isAdverb(norm)) {
        return ClauseWords.isChangeVerb(norm) ? i : verb;
      }
    }
    return verb;
  }

  /** ", which went public in 1993," behind a subject: the token after it. */
  private int afterRelative(int from, int at) {
    if (!tokens.is(from, ",") || !tokens.is(from + 1, "which", "who", "whose")) {
      return from;
    }
    for (int i = from + 2; i < Math.min(at, from + REACH); i++) {
      if (tokens.is(i, ",")) {
        return i + 1;
      }
    }
    return from;
  }

  /** Words that open a clause before its subject: "For the quarter, ", "In 2005, ". */
  private int skipLead(int start, int at) {
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
              || norm.endsWith("ing") && !phrases.isFigure(i + 1);
      if (!lead) {
        return i;
      }
      int comma = leadEnd(i, at);
      if (comma < 0) {
        return ClauseWords.isPreposition(norm) ? afterTime(i, at) : i;
      }
      i = comma + 1;
    }
    return i;
  }

  /** "Three years ago, ", "Last year, ", "As a result of the sale, ". */
  private boolean isLeadTime(int from, int at) {
    if (tokens.is(from - 1, "as") && tokens.is(from, "a") && tokens.is(from + 1, "result")) {
      return true;
    }
    for (int i = from; i < Math.min(at, from + 6); i++) {
      if (tokens.is(i, ",")) {
        return tokens.is(i - 1, "ago", "earlier") || phrases.isTime(from, i);
      }
    }
    return false;
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
    boolean gerund = tokens.norm(from).endsWith("ing");
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
      if (isVerb(i) && i > from) {
        return -1;
      }
    }
    return -1;
  }

  /** "In the quarter revenue grew": the token after the time. */
  private int afterTime(int from, int at) {
    int i = from + 1;
    int last = from;
    while (i < at && i < from + 8) {
      if (ClauseWords.isTime(tokens.norm(i))) {
        last = i;
      }
      if (isVerb(i)) {
        break;
      }
      i++;
    }
    int after = last > from ? last + 1 : from;
    while (last > from
        && after < at
        && (tokens.isNumber(after)
            || tokens.is(after, ",") && after + 1 < at && tokens.isNumber(after + 1))) {
      after++;
    }
    return after;
  }

  private boolean isAmount(int at) {
    return tokens.isNumber(at) && !ClauseWords.isTime(tokens.norm(at));
  }

  /** Whether a phrase is missing or begins with a number: no name of a measure. */
  boolean isNumeric(Stretch phrase) {
    return phrase == null || isAmount(phrase.from());
  }

  /** Without articles and possessive pronouns in front. */
  Stretch trimmed(Stretch phrase) {
    int from = phrase.from();
    if (from < phrase.to() - 1
        && tokens.is(from, "o")
        && Character.isUpperCase(tokens.text(from + 1).charAt(0))) {
      from++;
    }
    while (from < phrase.to() - 1
        && (tokens.is(
            from, "the", "a", "an", "its", "their", "our", "this", "that", "his", "her"))) {
      from++;
    }
    return new Stretch(from, phrase.to());
  }
}
