package ex99.extract;

import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * Finds what a rate of growth or decline is of where it stands apart from it: behind the opening of
 * a sentence, as an agent, in a count, or in the figure that it is set against.
 */
final class ChangedApart {
  /** How long an opening of a sentence may be behind its figure. */
  private static final int LEAD = 14;

  /** How far before a comma the number may stand that somebody made, sold or flew. */
  private static final int COUNTED = 14;

  /** How far before "with" the verb may stand: "ended its first full quarter with". */
  private static final int SPAN = 8;

  private static final WordSet SPANNING =
      WordSet.of(
          "ended",
          "ends",
          "ending",
          "closed",
          "closing",
          "finished",
          "finishing",
          "exited",
          "exiting",
          "opened",
          "began",
          "entered",
          "entering",
          "started");

  private ChangedApart() {}

  /**
   * fronted := (participle | "up" | "down") "by"? rate time? "," subject verb, at the head of its
   * sentence: "Increasing 12%, net sales were"; or null.
   */
  static Stretch fronted(RateSite site, int verb) {
    Tokens tokens = site.tokens();
    boolean heads = verb == site.floor() || verb == site.floor() + 1 && !tokens.isWord(verb - 1);
    boolean moved = tokens.norm(verb).endsWith("ing") || tokens.is(verb, "up", "down", "at");
    if (!heads || !moved) {
      return null;
    }
    int comma = site.to();
    while (comma < Math.min(site.limit(), site.to() + LEAD) && !tokens.is(comma, ",", ";")) {
      comma++;
    }
    int end = tokens.is(comma, ",") ? site.phrases().end(comma + 1, site.limit()) : comma;
    boolean said = end > comma + 1 && end < site.limit() && site.clauses().isVerb(end);
    boolean thing = said && !site.phrases().isNamed(new Stretch(comma + 1, end));
    return thing && !ClauseWords.is(tokens.norm(comma + 1), "pron")
        ? site.clauses().trimmed(new Stretch(comma + 1, end))
        : null;
  }

  /** "on 11% more capacity": what there is more of, behind a preposition or a verb; or null. */
  static Stretch more(RateSite site, int word) {
    Tokens tokens = site.tokens();
    boolean governed = tokens.is(site.left(), "on", "with", "from", "despite", "by", "of", "for");
    if (!governed || !tokens.is(word, "more", "less", "fewer", "higher", "lower", "greater")) {
      return null;
    }
    int end = site.phrases().end(word + 1, site.limit());
    boolean noun =
        end > word + 1
            && !tokens.is(end, "than")
            && !ClauseWords.isAdverb(tokens.norm(word + 1))
            && !site.phrases().isTime(word + 1, end);
    return noun ? site.clauses().trimmed(new Stretch(word + 1, end)) : null;
  }

  /**
   * agent := "by" noun "," "up": "led by giftware, up 9%" says it of the goods, not of what they
   * lead; or null.
   */
  static Stretch agent(RateSite site, int adverb) {
    Tokens tokens = site.tokens();
    int end = tokens.is(adverb - 1, ",") ? adverb - 1 : -1;
    int from = end < site.floor() ? end : PartsMeant.wide(site, end);
    boolean by = from < end && tokens.is(from - 1, "by") && from - 1 > site.clause();
    boolean led =
        by
            && tokens.is(
                from - 2,
                "led",
                "driven",
                "and",
                "helped",
                "supported",
                "fueled",
                "paced",
                "boosted");
    boolean named = led && site.cast().mentionAt(end - 1) != null;
    return led && !named && !site.phrases().isTime(from, end)
        ? site.clauses().trimmed(new Stretch(from, end))
        : null;
  }

  /**
   * counted := verb number noun … ",": "the airline flew 3 billion seat miles, up 4%" is said of
   * the miles where the clause is about nobody's measure; or null.
   */
  static Stretch counted(RateSite site, int comma) {
    Tokens tokens = site.tokens();
    Stretch topic = site.topic();
    boolean named = topic == null || site.phrases().isNamed(topic);
    boolean measure = !named && RateMeasures.of(tokens, topic) != null;
    if (!tokens.is(comma, ",") || measure) {
      return null;
    }
    for (int i = comma - 2; i > Math.max(site.clause(), comma - COUNTED); i--) {
      int verb = Bounds.before(tokens, i, site.floor());
      boolean count =
          tokens.isNumber(i) && !site.phrases().isFigure(i) && !ClauseWords.isTime(tokens.norm(i));
      boolean state =
          ClauseWords.isAuxiliary(tokens.norm(verb))
              || ClauseWords.is(tokens.norm(verb), "level")
              || ClauseWords.isChangeVerb(tokens.norm(verb));
      boolean does =
          ClauseWords.isVerb(tokens, verb)
              || tokens.norm(verb).endsWith("ed")
              || tokens.is(verb, "with") && isSpan(site, verb);
      if (count && does && (named || !state)) {
        int from = tokens.is(i + 1, "million", "billion", "thousand") ? i + 2 : i + 1;
        int end = from < comma ? site.phrases().end(from, comma) : from;
        return end > from && !site.phrases().isTime(from, end) ? new Stretch(from, end) : null;
      }
    }
    return null;
  }

  /** "ended the quarter with": whether a verb of time's run stands near before a token. */
  private static boolean isSpan(RateSite site, int with) {
    for (int i = with - 1; i >= Math.max(site.clause(), with - SPAN); i--) {
      if (SPANNING.has(site.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "cut debt by $4 million and costs by" rate: the object after "and", behind a figure; or null.
   */
  static Stretch nextObject(RateSite site, int verb, int by) {
    Tokens tokens = site.tokens();
    int from = PartsMeant.wide(site, by);
    int joint = ClauseWords.isDeterminer(tokens.norm(from - 1)) ? from - 2 : from - 1;
    boolean listed = from < by && joint > verb && tokens.is(joint, "and", ",");
    boolean behind =
        listed && site.phrases().isFigure(tokens.is(joint - 1, ",") ? joint - 2 : joint - 1);
    return behind && !site.phrases().isTime(from, by)
        ? site.clauses().trimmed(new Stretch(from, by))
        : null;
  }

  /** "a 5% increase over revenue of 3 million": what the sum or number is one of; or null. */
  static Stretch against(RateSite site, int at) {
    Tokens tokens = site.tokens();
    if (!tokens.is(at, "over", "from", "versus") && !tokens.is(at - 1, "compared")) {
      return null;
    }
    int end = site.phrases().end(at + 1, site.limit());
    boolean sum =
        end > at + 1
            && tokens.is(end, "of")
            && (site.phrases().isMoney(end + 1) || tokens.isNumber(end + 1));
    return sum && !site.phrases().isTime(at + 1, end)
        ? site.clauses().trimmed(new Stretch(at + 1, end))
        : null;
  }
}
