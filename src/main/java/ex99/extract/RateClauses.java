package ex99.extract;

import ex99.token.Tokens;
import ex99.token.WordSet;

/** Finds the clause that a figure stands in and the noun phrase that the clause is about. */
final class RateClauses {
  /** How far a clause's verb may stand from its beginning. */
  private static final int REACH = 24;

  /** How long the words may be that say what the subject is. */
  private static final int ASIDE = 48;

  /** The longest label before a dash, in tokens. */
  private static final int LABEL = 5;

  /** Participles that say which cash, income or charge is meant. */
  private static final WordSet BEHIND_NOUN =
      WordSet.of(
          "provided",
          "generated",
          "used",
          "produced",
          "attributable",
          "available",
          "applicable",
          "paid",
          "earned",
          "received",
          "invested",
          "incurred",
          "allocable",
          "allocated");

  /** Verbs of a measure that changes; a company that does so is no measure. */
  private static final WordSet SHOWING =
      WordSet.of(
          "show",
          "shows",
          "showed",
          "shown",
          "showing",
          "saw",
          "experienced",
          "registered",
          "had",
          "has",
          "have");

  private final Tokens tokens;
  private final NounPhrases phrases;
  private final ClauseStarts starts;
  private final ClauseLeads leads;

  RateClauses(Tokens tokens, NounPhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.starts = new ClauseStarts(tokens, phrases);
    this.leads = new ClauseLeads(tokens, phrases, starts);
  }

  /** Where the clause begins that a token stands in. */
  int start(int at, int floor) {
    return starts.begin(at, floor);
  }

  /** Whether a finite verb stands at a token. */
  boolean isVerb(int at) {
    return starts.isVerb(at);
  }

  /**
   * The noun phrase that a clause is about: its subject, or what its subject reports ("the company
   * posted revenue of …"), or null.
   */
  Stretch topic(int start, int at) {
    int from = leads.end(start, at);
    int end = asPart(phrases.end(from, at), at);
    if (end > from && end < at && tokens.is(end, "our", "its", "their")) {
      from = end; // "With low visibility our guidance is"
      end = asPart(phrases.end(from, at), at);
    }
    end = end > from && tokens.is(end, ",") ? phrases.conjuncts().end(from, end, at) : end;
    end = end > from ? participle(end, at) : end;
    end = end > from ? quotient(end, at) : end;
    end = end > from ? without(end, at) : end;
    while (end - from > 1 && ClauseWords.isAdverb(tokens.norm(end - 1))) {
      end--; // "The Company also said"
    }
    Stretch subject = new Stretch(from, end);
    int verb = verbAfter(end, at);
    if (verb >= 0 && isReporting(verb)) {
      Stretch object = object(verb, at);
      boolean empty = // "Revenue reached a total of"
          object != null
              && object.to() - object.from() == 1
              && LevelNouns.isEmpty(tokens.norm(object.from()));
      object = empty && !subject.isEmpty() ? null : object;
      if (object != null && !subject.isEmpty() && isBeing(object.to()) && verb == end) {
        return trimmed(new Stretch(from, object.to()));
      }
      boolean itself = object != null && isGrowth(object) && verb == end && isThing(subject);
      if (object != null && !(itself && SHOWING.has(tokens, verb))) {
        return object;
      }
    }
    boolean pronoun = ClauseWords.is(tokens.norm(from), "pron") && end - from <= 1;
    return subject.isEmpty() || pronoun ? null : labelled(trimmed(subject));
  }

  /** The noun phrase that a clause begins with, behind its opening words; or null. */
  Stretch subject(int start, int at) {
    int from = leads.end(start, at);
    int end = phrases.end(from, at);
    return end > from && !ClauseWords.is(tokens.norm(from), "pron")
        ? trimmed(new Stretch(from, end))
        : null;
  }

  /** "cash provided by operations rose": a participle and its complement belong to the subject. */
  private int participle(int end, int at) {
    boolean tied =
        BEHIND_NOUN.has(tokens, end) && tokens.is(end + 1, "by", "in", "from", "to", "on", "for");
    if (!tied || end + 2 >= at || phrases.isTime(end + 2, at)) {
      return end;
    }
    int to = phrases.end(end + 2, at);
    int verb = to;
    while (verb < at && ClauseWords.isAdverb(tokens.norm(verb))) {
      verb++;
    }
    boolean followed =
        to > end + 2
            && verb < at
            && (starts.isVerb(verb)
                || ClauseWords.isChangeVerb(tokens.norm(verb))
                || tokens.is(verb, "of", "excluding"));
    return followed ? to : end;
  }

  /** "bad loans to total loans were": what stands behind "to" belongs to the subject. */
  private int quotient(int end, int at) {
    boolean to = tokens.is(end, "to") && tokens.isWord(end + 1) && !starts.isVerb(end + 1);
    int last =
        to && !ClauseWords.isChangeVerb(tokens.norm(end + 1)) ? phrases.end(end + 1, at) : end;
    int verb = last > end ? afterRelative(last, at) : last;
    while (verb < at && ClauseWords.isAdverb(tokens.norm(verb))) {
      verb++;
    }
    boolean noun = last > end + 1 && !phrases.isTime(end + 1, last);
    return noun && verb < at && starts.isVerb(verb) ? last : end;
  }

  /** "income, excluding special items, was", "income excluding tax rose": what is left out. */
  private int without(int end, int at) {
    boolean comma = tokens.is(end, ",");
    int word = comma ? end + 1 : end;
    if (!tokens.is(word, "excluding", "ex", "ex.")) {
      return end;
    }
    int to = phrases.end(word + 1, at);
    int verb = comma ? to + 1 : to;
    boolean closed = to > word + 1 && (!comma || tokens.is(to, ",")) && verb < at;
    boolean followed =
        closed
            && (starts.isVerb(verb)
                || ClauseWords.isChangeVerb(tokens.norm(verb))
                || tokens.is(verb, "up", "down", "of"));
    return followed ? to : end;
  }

  /** "operating income as a percentage of sales": the whole belongs to the subject. */
  private int asPart(int end, int at) {
    if (!starts.isAsPart(end)) {
      return end;
    }
    return Math.max(end, phrases.end(end + 2, at));
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
    boolean doubled = from == dash - 1 && tokens.norm(from).equals(tokens.norm(subject.from()));
    return from < dash && !doubled && isWhole(from, block)
        ? new Stretch(from, subject.to())
        : subject;
  }

  /** Whether nothing that belongs to a label stands before its first word. */
  private boolean isWhole(int from, int block) {
    return from == 0
        || tokens.block(from - 1) != block
        || !tokens.isWord(from - 1)
            && !phrases.isFigure(from - 1)
            && !tokens.is(from - 1, ",", ")");
  }

  /** Whether a subject may be a measure: it names nobody and is no pronoun. */
  private boolean isThing(Stretch subject) {
    return !subject.isEmpty()
        && !ClauseWords.is(tokens.norm(subject.from()), "pron")
        && !phrases.isNamed(subject);
  }

  /** "strong growth": it does not say what grew. */
  private boolean isGrowth(Stretch phrase) {
    int last = phrase.to() - 1;
    for (int i = phrase.from(); i < last; i++) {
      if (!WordSets.GROWTH_MODIFIERS.contains(tokens.norm(i))
          && !ClauseWords.isAdverb(tokens.norm(i))) {
        return false;
      }
    }
    return ClauseWords.isChangeNoun(tokens.norm(last));
  }

  /** Whether the verb of the clause comes only here: what looked like one is a participle. */
  private boolean isBeing(int at) {
    return tokens.is(at, "was", "were", "is", "are");
  }

  private boolean isReporting(int verb) {
    String norm = tokens.norm(verb);
    return ClauseWords.is(norm, "report")
        || ClauseWords.is(norm, "level") && norm.endsWith("ed")
        || tokens.is(verb, "look", "looks") && tokens.is(verb + 1, "for");
  }

  /** What a reporting verb governs, or null when a clause or a verb follows. */
  private Stretch object(int verb, int at) {
    int from = chained(verb) + 1;
    boolean perfect =
        tokens.is(verb, "had", "has", "have")
            && tokens.norm(from).endsWith("ed")
            && ClauseWords.isDeterminer(tokens.norm(from + 1));
    from += perfect ? 1 : 0; // "had requested an increase"
    boolean without = // "interest has accrued since"
        tokens.is(verb, "had", "has", "have")
            && tokens.norm(from).endsWith("ed")
            && ClauseWords.isPreposition(tokens.norm(from + 1));
    if (without) {
      return null;
    }
    while (from < at
        && (ClauseWords.isAdverb(tokens.norm(from)) || tokens.is(from, "to", "that", "a", "an"))) {
      from++;
    }
    boolean infinitive =
        tokens.is(from - 1, "to")
            && (ClauseWords.isChangeVerb(tokens.norm(from))
                || tokens.is(from, "average", "total", "approximate", "exceed", "equal"));
    if (from >= at || infinitive || ClauseWords.isVerb(tokens.norm(from)) || isAmount(from)) {
      return null;
    }
    int end = phrases.end(from, at);
    return end > from ? trimmed(new Stretch(from, end)) : null;
  }

  /** "continues to expect": the second of two verbs that report. */
  private int chained(int verb) {
    if (tokens.is(verb, "look", "looks", "looking") && tokens.is(verb + 1, "for")) {
      return verb + 1;
    }
    int second = said(verb);
    if (second > verb) {
      return chained(second);
    }
    boolean chain =
        tokens.is(verb, "continues", "continue", "continued")
            && tokens.is(verb + 1, "to")
            && ClauseWords.is(tokens.norm(verb + 2), "report");
    return chain ? verb + 2 : verb;
  }

  /** "said it expects": the verb of what somebody says, no "that" before it; else the token. */
  private int said(int verb) {
    int who = tokens.is(verb + 1, "that") ? verb + 2 : verb + 1;
    int next = tokens.is(who, "the") && tokens.is(who + 1, "company") ? who + 2 : who + 1;
    while (ClauseWords.isAdverb(tokens.norm(next))) {
      next++;
    }
    boolean inner =
        tokens.is(verb, "said", "says", "announced", "stated", "noted", "added", "indicated")
            && (next == who + 2 || tokens.is(who, "it", "they", "we", "he", "she"))
            && ClauseWords.is(tokens.norm(next), "report");
    return inner ? next : verb;
  }

  /** The main verb behind a subject, auxiliaries, adverbs and times passed over; or -1. */
  private int verbAfter(int from, int at) {
    int verb = -1;
    int first = afterApposition(afterRelative(from, at), at);
    for (int i = first; i < Math.min(at, first + REACH); i++) {
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

  /**
   * ", the holding company of Acme Bank, today" behind a subject: the token after it, before a verb
   * that reports.
   */
  private int afterApposition(int from, int at) {
    if (!tokens.is(from, ",") || !tokens.is(from + 1, "the", "a", "an", "one", "parent")) {
      return from;
    }
    for (int i = from + 2; i < Math.min(at - 1, from + ASIDE); i++) {
      int verb = i + 1;
      while (verb < at && (ClauseWords.isAdverb(tokens.norm(verb)) || tokens.is(verb, "today"))) {
        verb++;
      }
      if (tokens.is(i, ",") && ClauseWords.is(tokens.norm(verb), "report")) {
        return verb;
      }
    }
    return from;
  }

  private boolean isAmount(int at) {
    boolean sized = tokens.is(at + 1, "-") && !tokens.spaced(at + 1); // "500-megawatt plant"
    return tokens.isNumber(at) && !sized && !ClauseWords.isTime(tokens.norm(at));
  }

  /** Whether a phrase is missing or begins with a number: no name of a measure. */
  boolean isNumeric(Stretch phrase) {
    return phrase == null || isAmount(phrase.from());
  }

  /** Without a list's dash, articles and possessive pronouns in front. */
  Stretch trimmed(Stretch phrase) {
    int from = phrase.from();
    while (from < phrase.to() - 1 && tokens.is(from, "-", "--")) {
      from++;
    }
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
    int to = phrase.to();
    if (to - from > 1 && tokens.is(to - 1, "now", "currently")) {
      to--;
    }
    if (to - from > 3
        && tokens.is(to - 1, "remainder", "rest", "balance")
        && tokens.is(to - 3, "for")) {
      to -= 3;
    }
    return new Stretch(from, to);
  }
}
