package ex99.extract;

import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * Finds what a rate of growth or decline is of: behind the noun of change, before it, as the
 * subject or object of the verb, or as what a sum before a comma measures.
 */
final class ChangedThings {
  /** Words that open a clause of their own, though they may be prepositions elsewhere. */
  private static final WordSet OPENERS =
      WordSet.of(
          "once",
          "if",
          "when",
          "where",
          "as",
          "while",
          "whereas",
          "because",
          "since",
          "until",
          "although",
          "though",
          "unless",
          "whether");

  /** The longest measure behind a sum. */
  private static final int MEASURE = 12;

  private static final WordSet BRINGING =
      WordSet.of("bring", "brings", "brought", "bringing", "take", "takes", "took", "taking");

  /** How many words may stand between a sum and the comma behind it: "per common share". */
  private static final int PER = 4;

  /** Verbs of whoever tells what he thinks. */
  private static final WordSet THINKING =
      WordSet.of(
          "believe",
          "believes",
          "estimate",
          "estimates",
          "estimated",
          "expect",
          "expects",
          "anticipate",
          "anticipates",
          "project",
          "projects",
          "forecast",
          "forecasts",
          "think");

  private ChangedThings() {}

  /** raising := "," noun "to" verb, in a list of what somebody expects: "and costs to fall" */
  private static Stretch raising(RateSite site, int to) {
    Tokens tokens = site.tokens();
    int from = site.phrases().start(to, site.floor());
    boolean determined = tokens.is(from - 1, "its", "our", "their", "the", "that");
    boolean expected = from < to && THINKING.has(tokens, determined ? from - 2 : from - 1);
    boolean listed = from < to && tokens.is(from - 1, ",", "and", "with");
    for (int i = from - 1; listed && i >= site.floor() && !expected; i--) {
      expected = THINKING.has(tokens, i);
    }
    return expected && site.cast().mentionAt(to - 1) == null && !site.phrases().isTime(from, to)
        ? site.clauses().trimmed(new Stretch(from, to))
        : null;
  }

  /** "A dividend of $0.07 per share, a 17 percent increase,": the noun that the sum is of. */
  static Stretch apposed(RateSite site, int end) {
    Tokens tokens = site.tokens();
    int comma = site.left();
    comma -= tokens.is(comma, "a", "an") ? 1 : 0;
    boolean closed = tokens.is(end, ",", ".", ";", "over", "from", ")");
    if (!closed || !tokens.is(comma, ",", "(") || comma <= site.floor()) {
      return null;
    }
    int sum = comma;
    while (sum > site.floor() && !site.phrases().isFigure(sum - 1) && comma - sum < PER) {
      sum--;
    }
    if (tokens.is(comma, "(") && sum < comma && tokens.is(sum, "in", "of")) {
      return behindSum(site, comma); // "$310 million in revenue (14% growth"
    }
    boolean per = sum == comma || tokens.is(sum, "per", "a", "for");
    while (sum > site.floor() && site.phrases().isFigure(sum - 1)) {
      sum--;
    }
    int of = Bounds.before(tokens, sum, site.floor());
    int from = tokens.is(of, "of") ? site.phrases().start(of, site.floor()) : of;
    return per && sum < comma && from < of && !site.phrases().isTime(from, of)
        ? site.clauses().trimmed(new Stretch(from, of))
        : null;
  }

  /** "in net sales", "of its dividend", "to book value" behind a noun of change. */
  static Stretch complement(RateSite site, int at) {
    Tokens tokens = site.tokens();
    if (!tokens.is(at, "in", "of", "to", "for", "on") || at + 1 >= site.limit()) {
      return null;
    }
    boolean none =
        site.phrases().isFigure(at + 1)
            || Bounds.skips(site.phrases(), tokens, at + 1)
            || site.phrases().isTime(at + 1, site.limit()) && !isSpent(tokens, at + 1)
            || Footings.at(tokens, at) != null
            || tokens.is(at, "on") && tokens.is(at + 1, "a", "an");
    if (none) {
      return null;
    }
    int noun = isSpent(tokens, at + 1) ? at + 3 : at + 1;
    int end = Math.max(noun, site.phrases().end(noun, site.limit()));
    return end > at + 1 ? site.clauses().trimmed(new Stretch(at + 1, end)) : null;
  }

  /** "in days with pain", "in hours of work": a time that is counted, not one when it changed. */
  private static boolean isSpent(Tokens tokens, int at) {
    return tokens.is(at, "days", "nights", "hours", "weeks", "months")
        && tokens.is(at + 1, "with", "without", "of", "on", "in", "lost", "spent");
  }

  /** What changed, between the figure and the noun: "revenue" in "15 percent revenue growth". */
  static Stretch inside(RateSite site, int noun) {
    Tokens tokens = site.tokens();
    int from = site.nominal();
    while (from < noun && isModifier(tokens, from) && !LevelNouns.isNetOf(tokens, from, noun)) {
      from++;
    }
    int to = noun;
    return from < to ? new Stretch(from, noun + 1) : null;
  }

  private static boolean isModifier(Tokens tokens, int at) {
    String norm = tokens.norm(at);
    return ClauseWords.isTime(norm)
        || norm.endsWith("ly")
        || norm.startsWith("year-")
        || norm.startsWith("quarter-")
        || !tokens.isWord(at)
        || WordSets.GROWTH_MODIFIERS.contains(norm);
  }

  /**
   * "With sales of $86 million, up", "brings our backlog to a record $61 million, up": what a sum
   * before a comma measures, or null.
   */
  static Stretch measured(RateSite site, int comma) {
    Tokens tokens = site.tokens();
    int i = tokens.is(comma, ",") ? PartsMeant.beforeTime(site, comma) - 1 : -1;
    if (i < site.floor()) {
      return null;
    }
    int per = i;
    while (per > comma - 2 - PER && per > site.floor() && !site.phrases().isMoney(per)) {
      per--;
    }
    boolean each = per < i && tokens.is(per + 1, "per") && site.phrases().isMoney(per);
    i = each ? per : i;
    if (!site.phrases().isMoney(i)) {
      return behindSum(site, comma);
    }
    while (i > site.floor()
        && (site.phrases().isMoney(i)
            || tokens.is(i, "a", "record", "about", "approximately", "nearly", "over")
            || tokens.is(i, "than", "more", "greater", "less"))) {
      i--;
    }
    if (!tokens.is(i, "to", "of", "at")) {
      return null;
    }
    boolean to = tokens.is(i, "to");
    int near = site.phrases().start(i, site.floor());
    boolean priced = site.tokens().is(near - 1, "at"); // "sold ounces at an average price of"
    int from = to || priced ? near : PartsMeant.wide(site, i);
    boolean moved =
        !to || BRINGING.has(tokens, from - 1) || ClauseWords.isChangeVerb(tokens.norm(from - 1));
    boolean topic = site.topic() != null && site.topic().to() == i; // it has its label with it
    boolean empty = !to && LevelNouns.isEmpty(tokens.norm(i - 1)); // "in the range of"
    return from < i && moved && !topic && !empty && !site.phrases().isTime(from, i)
        ? site.clauses().trimmed(new Stretch(from, i))
        : null;
  }

  /** "$7 billion of operating income, up": the noun phrase that a sum is so much of, or null. */
  private static Stretch behindSum(RateSite site, int comma) {
    Tokens tokens = site.tokens();
    for (int i = comma - 1; i > Math.max(site.floor(), comma - MEASURE); i--) {
      if (tokens.is(i, "of", "in") && site.phrases().isMoney(i - 1)) {
        int end = site.phrases().end(i + 1, comma);
        boolean dated =
            end < comma
                && tokens.is(end, "in", "during", "for", "at", "on")
                && (site.phrases().isTime(end + 1, comma) || tokens.is(comma - 1, "end"));
        return end > i + 1 && (end == comma || dated) && !site.phrases().isTime(i + 1, end)
            ? site.clauses().trimmed(new Stretch(i + 1, end))
            : null;
      }
      boolean year = tokens.isNumber(i) && !site.phrases().isFigure(i);
      if (!tokens.isWord(i) && !year || site.phrases().isFigure(i)) {
        return null;
      }
    }
    return null;
  }

  /**
   * What grows by the grammar right before the verb: "a market that grows", "in which time its
   * sales grew"; null where the subject of the clause ends at the verb or words part them.
   */
  static Stretch grower(RateSite site, int verb) {
    Tokens tokens = site.tokens();
    int end = group(site, verb);
    if (tokens.is(end - 1, "to")) {
      return raising(site, end - 1);
    }
    if (THINKING.has(tokens, end - 1) && tokens.is(end - 2, "we", "it", "they", "management")) {
      end -= tokens.is(end - 3, "that", "which") ? 2 : 0; // "our market, which we believe grew"
    }
    if (tokens.is(end - 1, "that", "which")) {
      int stop = tokens.is(end - 2, ",") ? end - 2 : end - 1;
      int from = site.phrases().start(stop, site.floor());
      boolean listed = ClauseWords.is(tokens.norm(from - 1), "conj");
      while (from < stop - 1 && tokens.is(from, "well", "far", "ahead", "of")) {
        from++;
      }
      return from < stop && !listed ? site.clauses().trimmed(new Stretch(from, stop)) : null;
    }
    Stretch topic = site.topic();
    if (tokens.is(end - 1, "whole") && tokens.is(end - 3, "as")) {
      end -= 3; // "the market as a whole grew"
    }
    int from = site.phrases().start(end, site.floor());
    if (from >= end || (topic != null && topic.to() >= end)) {
      return null;
    }
    boolean parted =
        from > site.floor()
            && (ClauseWords.isPreposition(tokens.norm(from - 1)) && !OPENERS.has(tokens, from - 1)
                || ClauseWords.is(tokens.norm(from - 1), "conj")
                || tokens.is(from - 1, "(", ")"));
    boolean time = site.phrases().isTime(from, end);
    boolean pointer = tokens.is(end - 1, "each", "both", "all", "this", "these", "those");
    return parted || time || pointer || ClauseWords.is(tokens.norm(end - 1), "pron")
        ? null
        : site.clauses().trimmed(new Stretch(from, end));
  }

  /** Where the group of a verb begins: its adverbs and auxiliaries before it. */
  private static int group(RateSite site, int verb) {
    Tokens tokens = site.tokens();
    int from = verb;
    while (from > site.floor()
        && (ClauseWords.isAdverb(tokens.norm(from - 1))
            || ClauseWords.isAuxiliary(tokens.norm(from - 1))
            || tokens.is(from - 1, "have", "has", "had"))) {
      from--;
    }
    return from;
  }

  /**
   * whose := "whose" noun verb, "which" verb: what moves to or from a level by the grammar right
   * before the verb; or null.
   */
  static Stretch relative(RateSite site, int verb) {
    Tokens tokens = site.tokens();
    int end = group(site, verb);
    if (tokens.is(end - 1, "which", "that")) {
      return grower(site, verb);
    }
    int from = site.phrases().start(end, site.floor());
    return from < end && tokens.is(from - 1, "whose")
        ? site.clauses().trimmed(new Stretch(from, end))
        : null;
  }

  /** "with sales of yarn falling": what falls stands between "with" and the participle; or null. */
  static Stretch falling(RateSite site, int verb) {
    Tokens tokens = site.tokens();
    if (!tokens.norm(verb).endsWith("ing")) {
      return null;
    }
    int from = PartsMeant.wide(site, verb);
    return from < verb && tokens.is(from - 1, "with")
        ? site.clauses().trimmed(new Stretch(from, verb))
        : null;
  }

  /** What a transitive verb changes: "increased its dividend by". */
  static Stretch object(RateSite site, int verb, int at) {
    int from = verb + 1;
    while (from < at && ClauseWords.isAdverb(site.tokens().norm(from))) {
      from++;
    }
    if (from >= at) {
      return null;
    }
    int end = site.phrases().end(from, at);
    boolean bare = end == from && site.tokens().isWord(from) && site.tokens().is(from + 1, "by");
    end += bare && !ClauseWords.isChangeAdverb(site.tokens().norm(from)) ? 1 : 0; // "raise pay by"
    return end > from ? site.clauses().trimmed(new Stretch(from, end)) : null;
  }

  /** Subject of the clause; else what the rate before was about. */
  static Stretch subject(RateSite site) {
    if (site.topic() != null) {
      return site.topic();
    }
    RateDraft earlier = site.earlierDraft();
    return earlier == null ? null : earlier.of();
  }
}
