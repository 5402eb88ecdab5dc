package ex99.extract;

import ex99.model.Direction;
import ex99.model.PercentageKind;
import ex99.model.Unit;
import ex99.phrase.Rate;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Says of a rate what it measures: tries the rules at the words of the noun phrase behind the
 * figure, the last noun first, then at the word before it; then what is left when no rule speaks.
 */
final class RateReader {
  static final Dispatcher<RateSite, RateDraft> BEHIND =
      new Dispatcher<>(
          join(ChangeRules.BEHIND, CouponRules.BEHIND, StakeRules.BEHIND, Aims.BEHIND));

  static final Dispatcher<RateSite, RateDraft> LINKED =
      new Dispatcher<>(join(PartRules.BEHIND, ShareRules.BEHIND, InterestRules.BEHIND));

  static final Dispatcher<RateSite, RateDraft> BEFORE =
      new Dispatcher<>(
          join(
              ContributionRules.BEFORE,
              ShareRules.BEFORE,
              ChangeRules.BEFORE,
              StakeRules.BEFORE,
              LevelRules.BEFORE,
              InterestRules.BEFORE,
              ListRules.BEFORE));

  private RateReader() {}

  @SafeVarargs
  private static List<RateRule> join(List<RateRule>... lists) {
    List<RateRule> all = new ArrayList<>();
    for (List<RateRule> list : lists) {
      all.addAll(list);
    }
    return all;
  }

  /** The draft for a rate and the rule that made it; never null. */
  static Dispatcher.Match<RateDraft> read(RateSite site) {
    Tokens tokens = site.tokens();
    RateDraft again = again(site);
    if (again != null) {
      return new Dispatcher.Match<>(again, "said-before");
    }
    RateDraft glued = glued(site);
    if (glued != null) {
      return new Dispatcher.Match<>(glued, "glued");
    }
    RateDraft rest = RestRates.of(site);
    if (rest != null) {
      return new Dispatcher.Match<>(rest, "share-rest");
    }
    RateDraft made = PartsBefore.made(site);
    if (made != null) {
      return new Dispatcher.Match<>(made, "share-split");
    }
    Dispatcher.Match<RateDraft> match = behind(site.tailed());
    RateDraft spread = match == null ? InterestRules.signed(site) : null;
    if (spread != null) {
      match = new Dispatcher.Match<>(spread, "spread");
    }
    if (match == null && tokens.is(site.from() - 1, "+")) {
      match =
          new Dispatcher.Match<>(
              RateDraft.change(signed(site), Direction.INCREASE, "a plus sign"), "signed");
    }
    if (match == null) {
      match = apart(site);
    }
    if (match == null && site.left() >= site.floor()) {
      match = BEFORE.tryMatch(site, site.left(), tokens.norm(site.left()));
    }
    if (match == null) {
      match = GovernedRates.governed(site);
    }
    if (match == null) {
      RateDraft points = LoneRates.points(site);
      match = points == null ? null : new Dispatcher.Match<>(points, "list");
    }
    if (match == null) {
      RateDraft part = PartsMeant.restated(site);
      match = part == null ? null : new Dispatcher.Match<>(part, "share-part");
    }
    if (match == null) {
      RateDraft part = PartsBefore.part(site);
      match = part == null ? null : new Dispatcher.Match<>(part, "share-part");
    }
    if (match == null) {
      RateDraft stacked = LoneRates.stacked(site);
      match = stacked == null ? null : new Dispatcher.Match<>(stacked, "stacked");
    }
    if (match == null) {
      match = LoneRates.unsure(site);
    }
    RateDraft weighed = match.fact().sure() ? null : RateScales.weigh(site, match.fact());
    return weighed == null ? match : new Dispatcher.Match<>(weighed, "weighed");
  }

  /** "a share of 9.0% (+1.0 point": what the rate before the bracket is of; else the subject. */
  private static Stretch signed(RateSite site) {
    Rate earlier = site.earlier();
    boolean step =
        earlier != null
            && site.rate().unit() != Unit.PERCENT
            && site.tokens().is(site.from() - 2, "(")
            && earlier.to() == site.from() - 2;
    return step ? site.earlierDraft().of() : ChangedThings.subject(site);
  }

  /** "NPV5%", "NPV(5%)": the rate at which a present value is reckoned. */
  private static RateDraft glued(RateSite site) {
    Tokens tokens = site.tokens();
    int open = tokens.is(site.from() - 1, "(") && tokens.is(site.to(), ")") ? 1 : 0;
    int word = site.from() - 1 - open;
    boolean value = tokens.is(word, "npv", "nav") || tokens.is(word, "value") && open == 1;
    boolean tight = open == 1 || tokens.is(word, "npv") || !tokens.spaced(site.from());
    return value && tight && word >= site.floor()
        ? RateDraft.of(
            PercentageKind.OTHER,
            site.clauses()
                .trimmed(new Stretch(site.phrases().start(word + 1, site.floor()), word + 1)),
            "the rate at which a present value is reckoned")
        : null;
  }

  /** Readings that look further than the words beside the figure. */
  private static Dispatcher.Match<RateDraft> apart(RateSite site) {
    RateDraft draft = PartRules.introduced(site);
    if (draft != null) {
      return new Dispatcher.Match<>(draft, "introduced");
    }
    draft = PartRules.inside(site);
    if (draft != null) {
      return new Dispatcher.Match<>(draft, "list");
    }
    draft = PartRules.counted(site);
    if (draft != null) {
      return new Dispatcher.Match<>(draft, "share-counted");
    }
    draft = PartRules.lead(site);
    return draft == null ? null : new Dispatcher.Match<>(draft, "share-lead");
  }

  /** again := "the" rate ("that" | "which" | "," | "."): a stake that was told of before. */
  private static RateDraft again(RateSite site) {
    Tokens tokens = site.tokens();
    boolean bare =
        tokens.is(site.from() - 1, "the") && tokens.is(site.to(), "that", "which", ".", ",", "”");
    RateDraft same = bare ? site.sameStake() : null;
    return same == null
        ? null
        : new RateDraft(
            same.kind(), same.of(), null, -1, null, List.of("the stake of this size told before"));
  }

  /** The draft that the word before a figure gives, or null. */
  static RateDraft before(RateSite site) {
    if (site.left() < site.floor()) {
      return null;
    }
    Dispatcher.Match<RateDraft> match =
        BEFORE.tryMatch(site, site.left(), site.tokens().norm(site.left()));
    if (match == null) {
      match = GovernedRates.governed(site);
    }
    return match == null ? null : match.fact();
  }

  private static Dispatcher.Match<RateDraft> behind(RateSite site) {
    Tokens tokens = site.tokens();
    Dispatcher.Match<RateDraft> linked = LINKED.tryMatch(site, site.to(), tokens.norm(site.to()));
    if (linked != null) {
      return linked;
    }
    int from = site.nominal();
    int end = site.nominalEnd();
    int extended = Math.max(end, from + 1);
    for (int i = Math.min(extended, site.limit()) - 1; i >= from; i--) {
      boolean phrase = !ClauseWords.isPreposition(tokens.norm(i)) || i == from;
      Dispatcher.Match<RateDraft> match =
          phrase && isHead(site, from, i) ? BEHIND.tryMatch(site, i, tokens.norm(i)) : null;
      if (match != null) {
        return match;
      }
    }
    Stretch nominal = end > from ? new Stretch(from, end) : null;
    PercentageKind kind =
        nominal == null
            ? null
            : RateMeasures.of(tokens, site.clauses().trimmed(headed(tokens, nominal)));
    return kind == null
        ? null
        : new Dispatcher.Match<>(
            RateDraft.of(kind, nominal, "noun behind the figure"), "level-noun");
  }

  /** The part of a phrase before its first preposition. */
  private static Stretch headed(Tokens tokens, Stretch phrase) {
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      if (ClauseWords.isPreposition(tokens.norm(i))) {
        return new Stretch(phrase.from(), i);
      }
    }
    return phrase;
  }

  /** Whether no preposition stands between the figure and the word. */
  private static boolean isHead(RateSite site, int from, int at) {
    for (int i = from; i < at; i++) {
      boolean other =
          site.tokens().is(i, "and", "or")
              && (i + 1 == at || ClauseWords.isDeterminer(site.tokens().norm(i + 1)));
      if (other || ClauseWords.isPreposition(site.tokens().norm(i))) {
        return false;
      }
    }
    return true;
  }
}
