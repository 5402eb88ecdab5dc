package ex99.extract;

import ex99.model.PercentageKind;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;
import java.util.Set;

/** Rules for rates that state a level: a margin, a ratio, a rate of tax or interest. */
final class LevelRules {
  private static final Set<String> BE = WordSets.of("being");

  /** What something may be to a part. */
  private static final WordSet FILLED =
      WordSet.of(
          "leased",
          "occupied",
          "let",
          "rented",
          "complete",
          "completed",
          "finished",
          "subscribed",
          "funded",
          "booked",
          "sold",
          "utilized",
          "utilised",
          "contracted",
          "hedged",
          "permitted",
          "drawn",
          "undrawn",
          "insured",
          "full");

  /** Rules at the word before a figure. */
  static final List<RateRule> BEFORE =
      List.of(
          new RateRule("level-of", Set.of("of"), LevelNouns::of),
          new RateRule("level-is", BE, LevelRules::is),
          new RateRule(
              "level-to",
              Set.of("to", "into", "below", "under", "above", "beyond", "past"),
              LevelsReached::to),
          new RateRule("level-from", Set.of("from"), LevelsReached::from),
          new RateRule("level-label", Set.of(":", "=", "--"), LevelRules::label),
          new RateRule(
              "level-approximated",
              Set.of("will", "should", "would", "to", "approximate"),
              LevelRules::approximated),
          new RateRule("level-returned", Set.of("returned"), LevelRules::returned),
          new RateRule("level-range", Set.of("in", "within", "around"), LevelRules::range),
          new RateRule("level-expected", Set.of("for"), LevelRules::expected),
          new RateRule(
              "compared",
              Set.of("versus", "vs", "vs.", "against", "with", "than"),
              LevelRules::compared));

  private LevelRules() {}

  /** subject "was" rate. */
  static RateDraft is(RateSite site, int at) {
    Stretch nearest = ChangedThings.grower(site, site.left());
    boolean meant =
        nearest != null
            && (site.tokens().is(at - 1, "which", "that")
                || RateMeasures.of(site.tokens(), nearest) != null);
    Stretch topic = meant ? nearest : site.topic();
    RateDraft stake = StakeRules.bare(site);
    if (stake != null) {
      return stake;
    }
    boolean dividend = topic != null && speaksOfDividend(site.tokens(), topic);
    if (dividend && site.tokens().is(at, "yields", "yielded", "yield")) {
      return RateDraft.of(PercentageKind.RETURN, topic, "what a dividend yields");
    }
    topic = unnumbered(site, topic, meant);
    RateDraft filled = topic == null ? filled(site) : null;
    if (filled != null) {
      return filled;
    }
    if (topic == null) {
      RateDraft earlier = site.nearDraft();
      return earlier == null
          ? null
          : RateDraft.of(earlier.kind(), earlier.of(), "as the rate before")
              .tailed(base(site, earlier));
    }
    PercentageKind kind = RateMeasures.of(site.tokens(), topic);
    if (site.tokens().is(site.left(), "yields", "yielded")
        && LevelNouns.isDividend(site.tokens().norm(topic.to() - 1))) {
      return RateDraft.of(PercentageKind.RETURN, topic, "what a dividend yields");
    }
    if (MoneyPrices.isStake(site, topic)
        || kind == PercentageKind.INTEREST_RATE
        || MoneyPrices.isPrice(site, topic)) {
      return MoneyPrices.priced(site, topic);
    }
    return kind == null
        ? RateDraft.guess(PercentageKind.SHARE, topic, "a level, its noun unknown")
        : RateDraft.of(kind, topic, "noun of the subject");
  }

  /** subject "was" rate ("leased" | "complete" | …): how far it is so; or null. */
  private static RateDraft filled(RateSite site) {
    int word = site.to();
    boolean so =
        FILLED.has(site.tokens(), word)
            && !site.tokens().is(word + 1, "by", "subsidiary", "interest")
            && BE.contains(site.tokens().norm(site.left()));
    Stretch subject = so ? site.clauses().subject(site.clause(), site.from()) : null;
    return subject == null
        ? null
        : RateDraft.of(PercentageKind.SHARE, subject, "how far something is so");
  }

  /** What names a measure: a number is none, and is left out before the noun that grew. */
  private static Stretch unnumbered(RateSite site, Stretch topic, boolean meant) {
    boolean counted = meant && topic.to() > topic.from() + 1 && site.clauses().isNumeric(topic);
    Stretch named = counted ? new Stretch(topic.from() + 1, topic.to()) : topic;
    return site.clauses().isNumeric(named) ? null : named;
  }

  private static boolean speaksOfDividend(Tokens tokens, Stretch phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (tokens.is(i, "dividend", "dividends", "distribution", "distributions")) {
        return true;
      }
    }
    return false;
  }

  /** "Our tax rate will approximate" rate: the word that bounds the figure is the verb. */
  private static RateDraft approximated(RateSite site, int at) {
    int verb = site.tokens().is(at, "approximate") ? at : at + 1;
    boolean modal = site.tokens().is(verb - 1, "will", "should", "would", "to");
    return modal && site.tokens().is(verb, "approximate") ? is(site, at) : null;
  }

  /** "The fund returned" rate: what is invested comes back with so much more. */
  private static RateDraft returned(RateSite site, int at) {
    Stretch topic = site.topic();
    return site.tokens().is(site.to(), "of") || topic == null
        ? null
        : RateDraft.of(PercentageKind.RETURN, topic, "what an investment returned");
  }

  /** "in the 35 to 36 percent range". */
  private static RateDraft range(RateSite site, int at) {
    RateDraft arm = arm(site, at);
    if (arm != null) {
      return arm;
    }
    if (site.tokens().is(at - 1, "up", "down", "higher", "lower")
        && site.tokens().is(site.to(), "range", "area")) {
      return ChangeRules.verb(site, at - 1); // "rates are up in the 4% range"
    }
    return site.tokens().is(site.to(), "range", "area", "neighborhood", "vicinity")
        ? is(site, at)
        : null;
  }

  /** ("and" | "versus") "in" rate: in another arm of the trial that the rate before is of. */
  private static RateDraft arm(RateSite site, int at) {
    RateDraft earlier = site.earlierDraft();
    boolean beside =
        site.tokens().is(at, "in")
            && site.tokens().is(at - 1, "and", "versus", "vs", "vs.", "but", "with", ",")
            && earlier != null
            && earlier.kind() == PercentageKind.CLINICAL;
    return beside
        ? RateDraft.of(PercentageKind.CLINICAL, earlier.of(), "in another arm of the trial")
        : null;
  }

  /** … ("versus" | "compared with") rate: of the kind of the rate before. */
  static RateDraft compared(RateSite site, int at) {
    RateDraft earlier = site.earlierDraft();
    boolean meant =
        !site.tokens().is(at, "with") || site.tokens().is(at - 1, "compared", "compares");
    if (earlier != null
        && meant
        && earlier.kind() == PercentageKind.CHANGE
        && earlier.of() != null
        && Aims.isStep(site)) {
      return LevelsReached.level(site, earlier.of()); // "up one point versus 8.0%"
    }
    return earlier == null || !meant
        ? null
        : new RateDraft(
            earlier.kind(),
            earlier.of(),
            base(site, earlier),
            -1,
            earlier.kind() == PercentageKind.CHANGE ? earlier.direction() : null,
            List.of("compared with the rate before"));
  }

  /** "of our sales" behind the rate before: the base of this one too; else null. */
  private static Stretch base(RateSite site, RateDraft earlier) {
    Stretch tail = earlier.tail();
    return tail != null && site.tokens().is(tail.from(), "of") ? tail : null;
  }

  /** label ":" (label ":")? rate; a label that names no measure yields to the one before it. */
  private static RateDraft label(RateSite site, int at) {
    Tokens tokens = site.tokens();
    RateDraft beside = site.earlierDraft();
    boolean timed = // "(2006: 72.9%)", "(30 June 2006: 51%)"
        beside != null
            && tokens.is(at, ":")
            && tokens.is(site.to(), ")", ";")
            && site.earlier().to() < at
            && isTimed(tokens, site.earlier().to(), at);
    if (timed) {
      return new RateDraft(
          beside.kind(), beside.of(), beside.tail(), -1, null, List.of("the same at another time"));
    }
    Stretch nearest = null;
    for (int colon = at; colon >= site.floor(); colon--) {
      if (!tokens.is(colon, ":")) {
        continue;
      }
      int from = site.phrases().start(colon, site.floor());
      Stretch label = from < colon ? site.clauses().trimmed(new Stretch(from, colon)) : null;
      if (label != null && RateMeasures.of(tokens, label) != null) {
        return LevelsReached.level(site, label);
      }
      nearest = nearest == null ? label : nearest;
    }
    RateDraft stacked = LoneRates.stacked(site);
    return stacked != null ? stacked : LevelsReached.level(site, nearest);
  }

  /** Whether only a bracket and a time stand between two tokens. */
  private static boolean isTimed(Tokens tokens, int from, int to) {
    int open = to - 1;
    while (open >= from && !tokens.is(open, "(")) {
      boolean time = ClauseWords.isTime(tokens.norm(open)) || tokens.isNumber(open);
      if (!time && !tokens.is(open, "as", "at", "of", ",")) {
        return false;
      }
      open--;
    }
    return open >= from && open < to - 1;
  }

  /** ("forecast" | "expectation" | …) "for" rate: of the kind of the rate before. */
  private static RateDraft expected(RateSite site, int at) {
    boolean outlook =
        site.tokens()
            .is(
                at - 1,
                "forecast",
                "expectation",
                "expectations",
                "guidance",
                "target",
                "estimate",
                "outlook",
                "calls",
                "called",
                "calling");
    RateDraft earlier = site.earlierDraft();
    boolean summed = // "a further 15% interest, for a total of 75%"
        earlier != null
            && earlier.kind() != PercentageKind.CHANGE
            && site.tokens().is(at + 1, "a", "an")
            && site.tokens().is(at + 2, "total", "aggregate");
    if (summed) {
      return RateDraft.of(earlier.kind(), earlier.of(), "all told with the rate before")
          .heldBy(earlier.holder());
    }
    return !outlook
        ? null
        : earlier != null
            ? RateDraft.of(earlier.kind(), earlier.of(), "expected before")
            : is(site, at);
  }
}
