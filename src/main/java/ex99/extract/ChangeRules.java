package ex99.extract;

import ex99.model.Direction;
import ex99.model.PercentageKind;
import ex99.model.Unit;
import ex99.phrase.Rate;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules for rates of growth and decline. */
final class ChangeRules {
  private static final Lexicon WORDS = Lexicon.load("change-words");

  private static final Set<String> NOUNS = new HashSet<>();

  private static final Set<String> VERBS = new HashSet<>();

  private static final Set<String> ADVERBS = Set.of("up", "down", "off", "ahead");

  /** How far before a noun of change the adjective may stand that tells its direction. */
  private static final int ADJECTIVES = 4;

  /** Nouns of change that tell a direction in the name of a measure. */
  private static final WordSet GROWTH =
      WordSet.of(
          "growth",
          "increase",
          "increases",
          "decrease",
          "decreases",
          "decline",
          "declines",
          "reduction",
          "improvement",
          "expansion",
          "contraction");

  private static final Set<String> COMPARED = WordSets.of("compared");

  static {
    for (String word : WORDS.firstWords()) {
      if (ClauseWords.isChangeNoun(word)) {
        NOUNS.add(word);
      }
      if (ClauseWords.isChangeVerb(word)) {
        VERBS.add(word);
      }
    }
  }

  /** Rules at words of the noun phrase behind a figure. */
  static final List<RateRule> BEHIND =
      List.of(
          new RateRule("change-noun", NOUNS, ChangeRules::noun),
          new RateRule("change-compared", COMPARED, ChangeRules::compared),
          new RateRule("change-aim", Set.of("under", "over"), ChangeRules::beside));

  /** Rules at the word before a figure. */
  static final List<RateRule> BEFORE =
      List.of(
          new RateRule("change-verb", VERBS, ChangeRules::verb),
          new RateRule("change-adverb", ADVERBS, ChangeRules::verb),
          new RateRule("change-by", Set.of("by"), ChangeRules::by));

  private ChangeRules() {}

  /**
   * rate modifier* noun (("in" | "of" | "to") measure)?: "a 12% increase in net sales", "15 percent
   * revenue growth".
   */
  static RateDraft noun(RateSite site, int at) {
    Tokens tokens = site.tokens();
    int end = at + 1;
    while (tokens.is(end, "rate", "rates", "or", "decrease", "decline", "target", "targets")) {
      end++;
    }
    Direction direction = direction(tokens, at);
    Stretch complement = ChangedThings.complement(site, end);
    Stretch on = tokens.is(end, "on") ? ChangedThings.inside(site, at) : null;
    if (complement != null && on != null) {
      return RateDraft.change(on, direction, "noun of change with what changed, and on what")
          .tailed(new Stretch(end, complement.to()));
    }
    if (complement != null) {
      return RateDraft.change(
          complement, direction, "noun of change behind the figure, with what changed");
    }
    boolean wind = tokens.norm(at).contains("wind") || tokens.norm(at).equals("impact");
    Stretch inside =
        wind && site.nominal() < at
            ? new Stretch(site.nominal(), end)
            : ChangedThings.inside(site, at);
    if (inside != null) {
      return RateDraft.change(
          inside, direction, "noun of change behind the figure, what changed before it");
    }
    Stretch apposed = ChangedThings.apposed(site, end);
    if (apposed != null) {
      return RateDraft.change(
          apposed, direction, "noun of change behind the figure, in apposition to what changed");
    }
    int comma = tokens.is(site.left(), "a", "an") ? site.left() - 1 : site.left();
    Stretch counted = ChangedApart.counted(site, comma);
    Stretch against = counted == null ? ChangedApart.against(site, end) : counted;
    return RateDraft.change(
        against != null ? against : ChangedThings.subject(site),
        direction,
        "noun of change behind the figure, what changed is the subject");
  }

  /** rate ("higher" | "lower" | "ahead") …: what stands before is compared. */
  private static RateDraft compared(RateSite site, int at) {
    RateDraft premium = Premiums.over(site, at);
    if (premium != null) {
      return premium;
    }
    RateDraft earlier = site.earlierDraft();
    if (earlier != null
        && site.tokens().is(at, "above", "below", "beyond", "over")
        && site.tokens().is(at + 1, "that", "this")) {
      return site.rate().unit() == Unit.PERCENT
          ? RateDraft.of(earlier.kind(), earlier.of(), "the step after the rate before")
          : RateDraft.change(
              earlier.of(), direction(site.tokens().norm(at)), "so far from a like rate");
    }
    boolean close = at == site.nominal() || ClauseWords.isAdverb(site.tokens().norm(at - 1));
    boolean adds = site.tokens().is(at, "accretive", "dilutive") && site.tokens().is(at + 1, "to");
    Stretch raised = adds ? ChangedThings.complement(site, at + 1) : null;
    boolean said = site.tokens().is(site.left(), "was", "were", "is", "are");
    Stretch meant =
        said && site.tokens().is(site.left() - 1, "that", "which")
            ? ChangedThings.grower(site, site.left())
            : null;
    Stretch told = ChangedThings.measured(site, site.left());
    told = told == null ? ChangedApart.more(site, at) : told;
    told = told == null ? ChangedApart.counted(site, site.left()) : told;
    meant = meant == null ? told : meant;
    Stretch things = meant != null ? meant : ChangedThings.subject(site);
    Stretch subject = raised != null ? raised : things;
    if (close && subject == null) {
      int from = site.tokens().is(at + 1, "than") ? at + 2 : at + 1;
      int end = site.phrases().end(from, site.limit());
      subject = end > from ? site.clauses().trimmed(new Stretch(from, end)) : null;
    }
    return close
        ? RateDraft.change(
            subject,
            direction(site.tokens().norm(at)),
            "compared with \"" + site.tokens().norm(at) + "\"")
        : null;
  }

  /** rate ("under" | "over") ("budget" | "plan" | …): so far from what was meant. */
  private static RateDraft beside(RateSite site, int at) {
    boolean aim =
        at == site.to()
            && site.tokens().is(at + 1, "budget", "plan", "target", "forecast", "estimate");
    return aim
        ? RateDraft.change(
            ChangedThings.subject(site),
            site.tokens().is(at, "under") ? Direction.DECREASE : Direction.INCREASE,
            "so far from what was meant")
        : null;
  }

  /** (subject | object) verb rate: "net sales grew 12%", "raises dividend 8%". */
  static RateDraft verb(RateSite site, int at) {
    Tokens tokens = site.tokens();
    String norm = tokens.norm(at);
    boolean noun = ClauseWords.isDeterminer(tokens.norm(at - 1)) && ClauseWords.isChangeNoun(norm);
    if (noun || norm.startsWith("exceed") || at < site.floor()) {
      return null; // "the ratio exceeded 14 percent" is a level
    }
    Stretch level = ADVERBS.contains(norm) ? levelBefore(site, at) : null;
    Stretch nearest = level != null ? level : ChangedThings.measured(site, at - 1);
    nearest =
        nearest == null && level == null && ADVERBS.contains(norm)
            ? ChangedApart.agent(site, at)
            : nearest;
    nearest =
        nearest == null && ADVERBS.contains(norm) ? ChangedApart.counted(site, at - 1) : nearest;
    nearest = nearest == null ? ChangedApart.fronted(site, at) : nearest;
    nearest = nearest == null ? ChangedThings.grower(site, at) : nearest;
    nearest = nearest == null ? ChangedThings.falling(site, at) : nearest;
    return RateDraft.change(
        nearest != null ? nearest : ChangedThings.subject(site),
        direction(norm),
        "verb of change \"" + norm + "\"");
  }

  /**
   * level := "," "up" behind a rate: "a margin of 29%, up one point" steps from that rate, whatever
   * the clause is about; percent do where it is about nothing. Null for none.
   */
  private static Stretch levelBefore(RateSite site, int at) {
    Rate rate = site.earlier();
    RateDraft earlier = rate != null && rate.to() == at - 1 ? site.earlierDraft() : null;
    if (earlier == null || !site.tokens().is(at - 1, ",")) {
      return null;
    }
    Stretch topic = site.topic();
    boolean wider = // "Margin: adjusted: 29%, up one point"
        topic != null && earlier.of() != null && topic.from() == earlier.of().from();
    boolean step =
        !wider
            && earlier.kind() != PercentageKind.CHANGE
            && rate.unit() == Unit.PERCENT
            && site.rate().unit() != Unit.PERCENT;
    boolean doer = topic == null || site.tokens().is(topic.from(), "we", "they", "it");
    boolean free = doer && ChangedThings.measured(site, at - 1) == null;
    return step || free ? earlier.of() : null;
  }

  /** verb object? "by" rate | noun "in" measure "by" rate. */
  private static RateDraft by(RateSite site, int at) {
    Tokens tokens = site.tokens();
    for (int i = at - 1; i >= site.clause(); i--) {
      String norm = tokens.norm(i);
      if (ClauseWords.change(norm) == null
          || ClauseWords.isChangeAdverb(norm)
              && !tokens.is(i, "up", "down", "ahead", "behind")
              && !ClauseWords.isAuxiliary(tokens.norm(i - 1))
              && !tokens.is(i - 1, "to")) {
        continue;
      }
      if (ClauseWords.isChangeNoun(norm) && tokens.is(i + 1, "in", "of", "to") && i + 2 < at) {
        int end = site.phrases().end(i + 2, at);
        Stretch second = ChangedApart.nextObject(site, i, at);
        return RateDraft.change(
            second != null ? second : site.clauses().trimmed(new Stretch(i + 2, end)),
            direction(norm),
            "noun of change and \"by\"");
      }
      if (tokens.is(i, "accretive", "dilutive") && tokens.is(i + 1, "to") && i + 2 < at) {
        int end = site.phrases().end(i + 2, at);
        return RateDraft.change(
            end > i + 2 ? site.clauses().trimmed(new Stretch(i + 2, end)) : null,
            direction(norm),
            "what a deal adds to");
      }
      Stretch next = ChangedApart.nextObject(site, i, at);
      Stretch object = next != null ? next : ChangedThings.object(site, i, at);
      object = object == null && tokens.is(i - 1, "to") ? ChangedThings.grower(site, i) : object;
      Stretch falling = object == null ? ChangedThings.falling(site, i) : null;
      falling = object == null && falling == null ? ChangedApart.fronted(site, i) : falling;
      return RateDraft.change(
          object != null ? object : falling != null ? falling : ChangedThings.subject(site),
          direction(norm),
          "verb of change and \"by\"");
    }
    return null;
  }

  /** Which way a noun of change goes; an impact that its adjective calls good or bad. */
  static Direction direction(Tokens tokens, int noun) {
    Direction own = direction(tokens.norm(noun));
    for (int i = noun - 1; own == null && i >= Math.max(0, noun - ADJECTIVES); i--) {
      if (tokens.is(i, "unfavorable", "unfavourable", "negative", "adverse")) {
        return Direction.DECREASE;
      }
      if (tokens.is(i, "favorable", "favourable", "positive")) {
        return Direction.INCREASE;
      }
      if (!tokens.isWord(i)) {
        break;
      }
    }
    return own;
  }

  /** The direction of a draft, else the one that the measure itself names: "revenue growth". */
  static Direction told(Tokens tokens, RateDraft draft, int sign) {
    if (draft.direction() != null
        || draft.kind() != PercentageKind.CHANGE
        || draft.of() == null
        || sign < 0) {
      return draft.direction();
    }
    for (int i = draft.of().from(); i < draft.of().to(); i++) {
      if (ClauseWords.isPreposition(tokens.norm(i)) || tokens.is(i, "(", ",", "and")) {
        break;
      }
      if (GROWTH.has(tokens, i)) {
        return direction(tokens.norm(i));
      }
    }
    return null;
  }

  static Direction direction(String norm) {
    String change = ClauseWords.change(norm);
    if (change == null) {
      return null;
    }
    return switch (change.charAt(change.length() - 1)) {
      case '+' -> Direction.INCREASE;
      case '-' -> Direction.DECREASE;
      default -> null;
    };
  }
}
