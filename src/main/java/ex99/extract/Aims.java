package ex99.extract;

import ex99.model.PercentageKind;
import ex99.model.Unit;
import ex99.phrase.Rate;
import ex99.token.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads rates that somebody aimed at or expected: "ahead of our 20% target", "up from our prior
 * forecast of 24%". They are of what the figure beside them is of, or of what the clause is about.
 */
final class Aims {
  private static final Set<String> NOUNS =
      Set.of(
          "target",
          "targets",
          "goal",
          "goals",
          "objective",
          "guidance",
          "forecast",
          "forecasts",
          "estimate",
          "estimates",
          "outlook",
          "projection",
          "projections",
          "expectation",
          "expectations",
          "consensus",
          "budget");

  /** Adjectives of an aim that do not say what is aimed at. */
  private static final WordSet PLAIN =
      WordSet.of(
          "prior",
          "previous",
          "earlier",
          "initial",
          "original",
          "long-term",
          "medium-term",
          "near-term",
          "long",
          "full-year",
          "annual",
          "internal",
          "own",
          "updated",
          "new",
          "consensus",
          "market",
          "stated");

  /** What may stand between a figure and the aim that it is set beside. */
  private static final WordSet BESIDE =
      WordSet.of(
          "ahead",
          "of",
          "above",
          "below",
          "under",
          "over",
          "up",
          "down",
          "from",
          "compared",
          "to",
          "with",
          "versus",
          "vs",
          "vs.",
          "against",
          "exceeding",
          "surpassing",
          "beating",
          "better",
          "than",
          "well",
          "in",
          "line",
          "within",
          "which",
          "was",
          "is",
          "at",
          "end",
          "high",
          "low",
          "upper",
          "lower",
          "top",
          "midpoint");

  /** Rules at words of the noun phrase behind a figure. */
  static final List<RateRule> BEHIND = List.of(new RateRule("level-aim", named(), Aims::aim));

  private Aims() {}

  /** ("our" | "the" | "a") rate adjective* aim. */
  private static RateDraft behind(RateSite site, int at) {
    boolean one = ClauseWords.isDeterminer(site.tokens().norm(site.from() - 1));
    return one && isPlain(site, site.nominal(), at) ? draft(site) : null;
  }

  private static Set<String> named() {
    Set<String> words = new HashSet<>(NOUNS);
    words.add("range");
    return words;
  }

  private static RateDraft aim(RateSite site, int at) {
    return site.tokens().is(at, "range") ? range(site, at) : behind(site, at);
  }

  /** ("end" | "half" | "midpoint") "of" ("our" | "the") rate "range". */
  private static RateDraft range(RateSite site, int at) {
    int of = site.from() - 2;
    boolean end =
        site.tokens().is(of, "of", "within")
            && (site.tokens().is(of, "within")
                || site.tokens().is(of - 1, "end", "half", "midpoint", "top", "part"));
    return end ? behind(site, at) : null;
  }

  /** Whether a phrase names an aim and nothing that is aimed at. */
  static boolean isAim(RateSite site, Stretch phrase) {
    return NOUNS.contains(site.tokens().norm(phrase.to() - 1))
        && isPlain(site, phrase.from(), phrase.to() - 1);
  }

  private static boolean isPlain(RateSite site, int from, int to) {
    for (int i = from; i < to; i++) {
      String norm = site.tokens().norm(i);
      boolean plain =
          PLAIN.has(site.tokens(), i)
              || ClauseWords.isTime(norm)
              || ClauseWords.isDeterminer(norm)
              || ClauseWords.isAdverb(norm)
              || NOUNS.contains(norm)
              || norm.equals("-")
              || norm.startsWith("'");
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /**
   * What the aim is of: the measure right before the comparison, else what the figure is of that it
   * is set beside, else what the clause is about.
   */
  static RateDraft draft(RateSite site) {
    int beside = beside(site);
    int noun = site.phrases().start(beside, site.floor());
    Stretch near = noun < beside ? site.clauses().trimmed(new Stretch(noun, beside)) : null;
    if (near != null && RateMeasures.of(site.tokens(), near) != null) {
      return LevelsReached.level(site, near);
    }
    Stretch topic = topic(site);
    boolean apposed = near == null && site.earlier() != null;
    boolean same = apposed && (topic == null || site.clause() <= site.earlier().from());
    RateDraft earlier = same ? site.earlierDraft() : null;
    if (earlier == null || earlier.of() == null) {
      return topic == null ? null : LevelsReached.level(site, topic);
    }
    boolean step = earlier.kind() == PercentageKind.CHANGE && isStep(site);
    return step
        ? LevelsReached.level(site, earlier.of())
        : new RateDraft(
            earlier.kind(),
            earlier.of(),
            earlier.tail(),
            -1,
            earlier.direction(),
            List.of("an aim beside the rate before"));
  }

  /** The token behind which the words of comparison begin: "up from our prior". */
  private static int beside(RateSite site) {
    int i = site.from();
    while (i > site.floor()
        && (BESIDE.has(site.tokens(), i - 1) || isPlain(site, i - 1, i))
        && !site.phrases().isFigure(i - 1)) {
      i--;
    }
    return i;
  }

  private static Stretch topic(RateSite site) {
    Stretch topic = site.topic();
    boolean none =
        topic == null
            || BESIDE.has(site.tokens(), topic.from())
            || NOUNS.contains(site.tokens().norm(topic.to() - 1));
    return none ? null : topic;
  }

  /** Whether a level in percent follows a change in points. */
  static boolean isStep(RateSite site) {
    Rate rate = site.earlier();
    return rate != null && rate.unit() != Unit.PERCENT && site.rate().unit() == Unit.PERCENT;
  }
}
