package ex99.extract;

import ex99.model.Direction;
import ex99.model.PercentageKind;
import ex99.model.Unit;
import ex99.token.Tokens;
import java.util.List;
import java.util.Set;

/** Reads levels that something is moved to or from: "rose to 14%", "from 12%". */
final class LevelsReached {
  private static final Set<String> PAID =
      Set.of("interest", "dividend", "dividends", "annum", "coupon", "distributions");

  /** How many words the lower end of a range may have. */
  private static final int RANGE = 8;

  /** How many words may say what a royalty is reckoned on. */
  private static final int BASE = 16;

  private LevelsReached() {}

  /** verb object? "to" rate | "from" rate "to" rate | "compared to" rate. */
  static RateDraft to(RateSite site, int at) {
    Tokens tokens = site.tokens();
    if (tokens.is(at - 1, "compared", "comparable", "relative", "opposed", "compares", "equivalent")
        && site.earlier() != null) {
      return LevelRules.compared(site, at);
    }
    RateDraft earlier = site.earlierDraft();
    if (earlier != null && site.earlier().to() == at) {
      return further(site, earlier);
    }
    if (tokens.is(at - 1, "flat")) {
      return RateDraft.change(
          ChangedThings.subject(site), Direction.INCREASE, "anything from no change");
    }
    int range = ranging(site, at);
    if (range >= 0) {
      return ranged(site, range);
    }
    if (tokens.is(at - 1, "equal")) {
      return site.lastBefore(PAID) >= 0
          ? RateDraft.of(
              PercentageKind.INTEREST_RATE,
              Borrowings.interest(site),
              "a rate of interest equal to")
          : level(site, site.topic());
    }
    int noun = PartsMeant.wide(site, at);
    Stretch near = noun < at ? site.clauses().trimmed(new Stretch(noun, at)) : null;
    boolean moves = // "which shall increase to"
        noun == at - 1
            && ClauseWords.isChangeVerb(tokens.norm(noun))
            && (ClauseWords.isAuxiliary(tokens.norm(noun - 1)) || tokens.is(noun - 1, "to"));
    if (near != null && !moves && RateMeasures.of(tokens, near) != null) {
      return level(site, near);
    }
    int verb = reaching(site, at);
    return verb < 0 ? level(site, site.topic()) : reached(site, verb, at);
  }

  /** "ranging from the low teens to": where "ranging" stands before a range in words, or -1. */
  private static int ranging(RateSite site, int to) {
    Tokens tokens = site.tokens();
    for (int i = to - 1; i > Math.max(site.clause(), to - RANGE); i--) {
      if (tokens.is(i, "from")) {
        return tokens.is(i - 1, "ranging", "range", "ranges", "ranged") ? i - 1 : -1;
      }
    }
    return -1;
  }

  /** measure "ranging from"; of royalties what they are reckoned on: "royalties on net sales". */
  private static RateDraft ranged(RateSite site, int range) {
    Tokens tokens = site.tokens();
    for (int i = range - 1; i > Math.max(site.clause(), range - BASE); i--) {
      if (tokens.is(i, "on", "of") && tokens.is(i - 1, "royalty", "royalties") && i + 1 < range) {
        int end = tokens.is(range - 1, ",") ? range - 1 : range;
        return RateDraft.of(
            PercentageKind.SHARE, new Stretch(i + 1, end), "what a royalty is reckoned on");
      }
    }
    return LevelNouns.of(site, range);
  }

  /** "From 12% to 14%": the level of what the first rate is of. */
  private static RateDraft further(RateSite site, RateDraft earlier) {
    RateDraft level = level(site, earlier.of());
    PercentageKind kind =
        earlier.kind() == PercentageKind.CHANGE ? PercentageKind.SHARE : earlier.kind();
    return level != null ? level : RateDraft.of(kind, null, "the level reached");
  }

  /** The last word before "to" that moves something to a level, or -1. */
  private static int reaching(RateSite site, int at) {
    Tokens tokens = site.tokens();
    for (int i = at - 1; i >= site.clause(); i--) {
      if (ClauseWords.isChangeVerb(tokens.norm(i))
          || ClauseWords.is(tokens.norm(i), "level")
          || tokens.is(i, "limiting", "limited", "up", "down", "capped", "set")) {
        return i;
      }
    }
    return -1;
  }

  /** "Margins rose to", "raised its stake to", "12% at first, rising to". */
  private static RateDraft reached(RateSite site, int verb, int at) {
    Tokens tokens = site.tokens();
    RateDraft before = relative(site, verb);
    if (before != null) {
      return before;
    }
    Stretch meant = ChangedThings.relative(site, verb);
    if (meant != null && RateMeasures.of(tokens, meant) != PercentageKind.CHANGE) {
      return level(site, meant); // "better utilization, which rose to"
    }
    Stretch object = ChangedThings.object(site, verb, at);
    Stretch what =
        object != null && !site.phrases().isTime(object.from(), at)
            ? object
            : ChangedThings.subject(site);
    RateDraft earlier = site.earlierDraft();
    boolean goesOn =
        earlier != null
            && earlier.kind() != PercentageKind.CHANGE
            && tokens.norm(verb).endsWith("ing")
            && tokens.is(verb - 1, ",", "and", "annum", "then");
    return goesOn
        ? RateDraft.of(earlier.kind(), earlier.of(), "the level reached later")
            .tailed(earlier.tail())
        : level(site, what);
  }

  /**
   * "a royalty of 12% of net sales, which will decline to": what the relative means has a rate, and
   * it is this that moves; or null.
   */
  private static RateDraft relative(RateSite site, int verb) {
    Tokens tokens = site.tokens();
    int which = verb - 1;
    while (which > site.floor() && ClauseWords.isAuxiliary(tokens.norm(which))) {
      which--;
    }
    RateDraft earlier = site.earlierDraft();
    boolean told =
        earlier != null
            && earlier.kind() != PercentageKind.CHANGE
            && tokens.is(which, "which", "that")
            && tokens.is(site.earlier().to(), "of", "per", "a", ",")
            && which - site.earlier().to() < BASE;
    for (int i = told ? site.earlier().to() : which; told && i < which; i++) {
      told = !site.clauses().isVerb(i) && !tokens.is(i, "and", ";");
    }
    return told ? RateDraft.of(earlier.kind(), earlier.of(), "the level reached later") : null;
  }

  static RateDraft level(RateSite site, Stretch phrase) {
    if (phrase == null) {
      return null;
    }
    if (MoneyPrices.isStake(site, phrase)) {
      return MoneyPrices.priced(site, phrase);
    }
    PercentageKind kind = RateMeasures.of(site.tokens(), phrase);
    return kind == null
        ? RateDraft.guess(PercentageKind.SHARE, phrase, "a level reached, its noun unknown")
        : RateDraft.of(kind, phrase, "a level reached")
            .tailed(
                kind == PercentageKind.OWNERSHIP && phrase.to() - phrase.from() == 1
                    ? Holdings.in(site)
                    : null)
            .heldBy(
                kind == PercentageKind.OWNERSHIP ? Holders.possessor(site, phrase.from() - 1) : -1);
  }

  /** … "from" rate: the level that was left. */
  static RateDraft from(RateSite site, int at) {
    if (site.tokens().is(at - 1, "ranging", "range", "ranges", "ranged", "anywhere")) {
      return ranged(site, at - 1);
    }
    RateDraft earlier = site.earlierDraft();
    int reached = reaching(site, at);
    Stretch meant = reached < 0 ? null : ChangedThings.relative(site, reached);
    if (meant != null && RateMeasures.of(site.tokens(), meant) != PercentageKind.CHANGE) {
      return level(site, meant);
    }
    RateDraft revised = revised(site, at);
    if (revised != null) {
      return revised;
    }
    int noun = PartsMeant.wide(site, at);
    Stretch near = noun < at ? site.clauses().trimmed(new Stretch(noun, at)) : null;
    boolean step =
        near != null
            && earlier != null
            && earlier.kind() != PercentageKind.CHANGE
            && ClauseWords.isChangeNoun(site.tokens().norm(near.to() - 1))
            && near.to() - near.from() == 1; // "of 2.4%, an improvement from"
    if (!step && near != null && RateMeasures.of(site.tokens(), near) != null) {
      RateDraft level = level(site, near);
      Stretch base = LevelNouns.base(site, site.tokens().norm(near.to() - 1));
      return base == null ? level : level.tailed(base); // "royalties from 8% to 12% on sales"
    }
    Stretch moved = earlier == null ? null : moved(site, at);
    if (moved != null) {
      return level(site, moved);
    }
    if (earlier != null && earlier.kind() != PercentageKind.CHANGE) {
      return RateDraft.of(earlier.kind(), earlier.of(), "the level before");
    }
    if (earlier != null && site.earlier().unit() != Unit.PERCENT) {
      return level(site, earlier.of());
    }
    for (int i = at - 1; i >= site.clause(); i--) {
      if (ClauseWords.isChangeVerb(site.tokens().norm(i))) {
        Stretch object = ChangedThings.object(site, i, at);
        return level(site, object != null ? object : ChangedThings.subject(site));
      }
    }
    return level(site, ChangedThings.subject(site));
  }

  /** "Our tax rate is 18%. – Updated from": the figure before as it was told last time; or null. */
  private static RateDraft revised(RateSite site, int at) {
    RateDraft near = site.nearDraft();
    boolean opens = site.earlier() == null && at - 1 <= site.floor() + 1;
    return opens
            && near != null
            && site.tokens()
                .is(at - 1, "updated", "revised", "raised", "lowered", "changed", "narrowed")
        ? new RateDraft(
            near.kind(), near.of(), near.tail(), -1, near.direction(), List.of("as it was told"))
        : null;
  }

  /** "and to raise the advance rate from": what a verb behind the rate before moves; or null. */
  private static Stretch moved(RateSite site, int at) {
    Tokens tokens = site.tokens();
    for (int i = at - 2; i >= Math.max(site.floor(), site.earlier().to()); i--) {
      boolean verb =
          ClauseWords.isChangeVerb(tokens.norm(i))
              && (tokens.is(i - 1, "to", "will", "would", "also") || tokens.norm(i).endsWith("ed"));
      Stretch object = verb ? ChangedThings.object(site, i, at) : null;
      if (object != null && !site.phrases().isTime(object.from(), at)) {
        return object;
      }
    }
    return null;
  }
}
