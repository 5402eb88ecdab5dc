package ex99.extract;

import ex99.model.Direction;
import ex99.model.PercentageKind;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says of a rate what it measures: tries the rules at the words of the noun phrase behind the
 * figure, the last noun first, then at the word before it; then what is left when no rule speaks.
 */
final class RateReader {
  static final Dispatcher<RateSite, RateDraft> BEHIND =
      new Dispatcher<>(join(ChangeRules.BEHIND, CouponRules.BEHIND, StakeRules.BEHIND));

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

  /** The longest label above a figure, in tokens. */
  private static final int LABEL = 12;

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
    Dispatcher.Match<RateDraft> match = behind(site.tailed());
    RateDraft spread = match == null ? InterestRules.signed(site) : null;
    if (spread != null) {
      match = new Dispatcher.Match<>(spread, "spread");
    }
    if (match == null && tokens.is(site.from() - 1, "+")) {
      match =
          new Dispatcher.Match<>(
              RateDraft.change(ChangeRules.subject(site), Direction.INCREASE, "a plus sign"),
              "signed");
    }
    if (match == null) {
      match = apart(site);
    }
    if (match == null && site.left() >= site.floor()) {
      match = BEFORE.tryMatch(site, site.left(), tokens.norm(site.left()));
    }
    if (match == null) {
      match = governed(site);
    }
    if (match == null) {
      RateDraft part = PartsMeant.restated(site);
      match = part == null ? null : new Dispatcher.Match<>(part, "share-part");
    }
    if (match == null) {
      RateDraft part = ShareRules.part(site);
      match = part == null ? null : new Dispatcher.Match<>(part, "share-part");
    }
    if (match == null) {
      RateDraft stacked = stacked(site);
      match = stacked == null ? null : new Dispatcher.Match<>(stacked, "stacked");
    }
    if (match == null) {
      match = unsure(site);
    }
    RateDraft weighed = match.fact().sure() ? null : RateScales.weigh(site, match.fact());
    return weighed == null ? match : new Dispatcher.Match<>(weighed, "weighed");
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
      match = governed(site);
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

  /** (verb of change | noun) object rate: "increases quarterly dividend 8%", "gross margin 38%". */
  private static Dispatcher.Match<RateDraft> governed(RateSite site) {
    Tokens tokens = site.tokens();
    int end = site.left() + 1;
    int from = site.phrases().start(end, site.floor());
    if (from >= end) {
      return null;
    }
    from = LevelNouns.widened(site, from, end);
    Stretch phrase = site.clauses().trimmed(new Stretch(from, end));
    for (int i = end - 1; i >= Math.max(site.clause(), end - 8); i--) {
      if (site.phrases().isFigure(i)) {
        break;
      }
      if (i < end - 1 && isTransitive(site, i)) {
        Stretch object = ChangeRules.object(site, i, end);
        return new Dispatcher.Match<>(
            RateDraft.change(
                object != null ? object : ChangeRules.subject(site),
                ChangeRules.direction(tokens.norm(i)),
                "verb of change before what changed"),
            "change-object");
      }
    }
    RateDraft other = PartsMeant.elsewhere(site, from, end);
    if (other != null) {
      return new Dispatcher.Match<>(other, "gapped");
    }
    PercentageKind kind = RateMeasures.of(tokens, phrase);
    if (tokens.is(end - 1, "cagr")) {
      return new Dispatcher.Match<>(
          RateDraft.change(ChangeRules.subject(site), null, "growth in a compound rate"),
          "change-noun");
    }
    if (kind == null && InterestRules.isPrice(site, phrase)) {
      return new Dispatcher.Match<>(InterestRules.priced(site, phrase), "level-noun");
    }
    if (kind == PercentageKind.INTEREST_RATE && InterestRules.isStake(site, phrase)) {
      return new Dispatcher.Match<>(InterestRules.priced(site, phrase), "level-noun");
    }
    if (kind == null) {
      RateDraft earlier = site.earlierDraft();
      int wide = PartsMeant.wide(site, end);
      if (wide < from && earlier != null && tokens.is(wide - 1, "and", ",", "while")) {
        from = wide;
        phrase = site.clauses().trimmed(new Stretch(from, end));
      }
      boolean gapped = earlier != null && tokens.is(from - 1, "and", ",", "while");
      boolean held =
          gapped
              && earlier.of() != null
              && (earlier.kind() == PercentageKind.OWNERSHIP
                  || earlier.kind() == PercentageKind.VOTING);
      if (gapped && earlier.of() != null && !held && isTaker(site, from, end)) {
        return new Dispatcher.Match<>(
            RateDraft.of(earlier.kind(), earlier.of(), "the verb of the rate before is meant"),
            "gapped");
      }
      if (held) {
        return new Dispatcher.Match<>(
            RateDraft.of(earlier.kind(), earlier.of(), "the verb of the rate before is meant")
                .heldBy(Holders.firstIn(site, from, end)),
            "gapped");
      }
      return gapped
          ? new Dispatcher.Match<>(
              new RateDraft(
                  earlier.kind(),
                  phrase,
                  null,
                  -1,
                  earlier.direction(),
                  List.of("the verb of the rate before is meant")),
              "gapped")
          : null;
    }
    return new Dispatcher.Match<>(
        RateDraft.of(kind, phrase, "noun before the figure"), "level-noun");
  }

  /** "and Acme the remaining 40%": who takes the part, not what is measured. */
  private static boolean isTaker(RateSite site, int from, int end) {
    Mention who = site.cast().mentionAt(from);
    return who != null && (who.to() >= end || site.tokens().is(end - 1, "remaining", "other"));
  }

  /** Whether a verb of change governs what follows: no article or adjective makes it a noun. */
  private static boolean isTransitive(RateSite site, int at) {
    Tokens tokens = site.tokens();
    String before = tokens.norm(at - 1);
    return ClauseWords.isChangeVerb(tokens.norm(at))
        && !ClauseWords.isDeterminer(before)
        && !tokens.is(at + 1, "in", "of");
  }

  /** A figure alone in its block, below a short block that names a measure. */
  static RateDraft stacked(RateSite site) {
    Tokens tokens = site.tokens();
    int block = tokens.block(site.from());
    int first = site.floor();
    if (block == 0
        || tokens.block(Math.max(0, first - 1)) != block - 1
        || site.from() - first > 4) {
      return null;
    }
    int from = first - 1;
    while (from > 0 && tokens.block(from - 1) == block - 1 && first - from < LABEL) {
      from--;
    }
    if (tokens.is(first - 1, ".") && first - from > 2) {
      return null;
    }
    boolean whole = from == 0 || tokens.block(from - 1) != block - 1;
    Stretch label = new Stretch(from, first);
    PercentageKind kind = whole ? RateMeasures.of(tokens, label) : null;
    return kind == null ? null : RateDraft.of(kind, label, "below a label that names a measure");
  }

  /** No rule speaks: whatever the clause is about, of no kind that could be told. */
  private static Dispatcher.Match<RateDraft> unsure(RateSite site) {
    String footing = Qualifiers.footing(site);
    if (footing != null && footing.toLowerCase(Locale.ROOT).contains("currenc")) {
      return new Dispatcher.Match<>(
          RateDraft.change(site.topic(), null, "only changes are free of currencies"),
          "change-footing");
    }
    RateDraft broken = broken(site);
    if (broken != null) {
      return new Dispatcher.Match<>(broken, "list");
    }
    Stretch ranging = ranging(site);
    PercentageKind kind = ranging == null ? null : RateMeasures.of(site.tokens(), ranging);
    return kind != null
        ? new Dispatcher.Match<>(RateDraft.of(kind, ranging, "noun that ranges"), "level-of")
        : new Dispatcher.Match<>(
            RateDraft.guess(PercentageKind.OTHER, site.topic(), "no rule tells its kind"),
            "unsure");
  }

  /**
   * "Grew 20% for the quarter and", then on the next line "16% for the year": as the one before.
   */
  private static RateDraft broken(RateSite site) {
    int first = site.floor();
    boolean goesOn = site.from() == first && site.tokens().is(first - 1, "and", ",", "or");
    RateDraft above = goesOn && site.index() > 0 ? site.draftAbove() : null;
    return above == null
        ? null
        : new RateDraft(
            above.kind(),
            above.of(),
            above.tail(),
            above.holder(),
            above.direction(),
            List.of("goes on from the line above"));
  }

  /** ranging := noun "," "ranging" ("from" | "between") rate */
  private static Stretch ranging(RateSite site) {
    Tokens tokens = site.tokens();
    int word = site.from() - 2;
    if (!tokens.is(word, "ranging") || !tokens.is(word + 1, "from", "between")) {
      return null;
    }
    int end = tokens.is(word - 1, ",") ? word - 1 : word;
    int start = site.phrases().start(end, site.floor());
    return start < end ? new Stretch(start, end) : null;
  }
}
