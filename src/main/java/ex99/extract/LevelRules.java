package ex99.extract;

import ex99.model.PercentageKind;
import ex99.model.Unit;
import ex99.token.Tokens;
import java.util.List;
import java.util.Set;

/** Rules for rates that state a level: a margin, a ratio, a rate of tax or interest. */
final class LevelRules {
  private static final Set<String> BE = WordSets.of("being");

  private static final Set<String> PAID =
      Set.of("interest", "dividend", "dividends", "annum", "coupon", "distributions");

  /** Rules at the word before a figure. */
  static final List<RateRule> BEFORE =
      List.of(
          new RateRule("level-of", Set.of("of"), LevelRules::of),
          new RateRule("level-is", BE, LevelRules::is),
          new RateRule(
              "level-to",
              Set.of("to", "into", "below", "under", "above", "beyond", "past"),
              LevelRules::to),
          new RateRule("level-from", Set.of("from"), LevelRules::from),
          new RateRule("level-label", Set.of(":", "=", "--"), LevelRules::label),
          new RateRule("level-range", Set.of("in", "within", "around"), LevelRules::range),
          new RateRule("level-expected", Set.of("for"), LevelRules::expected),
          new RateRule(
              "compared",
              Set.of("versus", "vs", "vs.", "against", "with", "than"),
              LevelRules::compared));

  private LevelRules() {}

  /** measure "of" rate; a noun of change or a premium as the measure tells the kind. */
  private static RateDraft of(RateSite site, int of) {
    Tokens tokens = site.tokens();
    int from = site.phrases().start(of, site.floor());
    if (from >= of) {
      return again(site, of);
    }
    int wider = widened(site, from, of);
    from = wider < from ? wider : from;
    Stretch phrase = site.clauses().trimmed(new Stretch(from, of));
    int at = head(tokens, phrase);
    String head = tokens.norm(at);
    boolean growth = head.equals("rate") && ClauseWords.isChangeNoun(tokens.norm(at - 1));
    if (ClauseWords.isChangeNoun(head) || growth || head.equals("cagr")) {
      return change(site, phrase, growth ? at - 1 : at);
    }
    if (tokens.is(from - 1, "in", "for", "to") && ClauseWords.isChangeNoun(tokens.norm(from - 2))) {
      return RateDraft.change(
          phrase,
          ChangeRules.direction(tokens.norm(from - 2)),
          "noun of change with what changed, then \"of\"");
    }
    PercentageKind kind = RateMeasures.of(tokens, phrase);
    if (head.equals("rate") && kind == null || head.equals("rates") && kind == null) {
      return InterestRules.rate(site, phrase, from);
    }
    if (kind == PercentageKind.PREMIUM || kind == PercentageKind.DISCOUNT) {
      return new RateDraft(kind, phrase, over(site), -1, null, List.of("noun before \"of\""));
    }
    if (kind == PercentageKind.INTEREST_RATE || InterestRules.isPrice(site, phrase)) {
      return InterestRules.priced(site, phrase);
    }
    int verb = isEmpty(head) ? changing(site, from) : -1;
    if (verb > site.floor()) {
      int end = verb;
      while (end > site.floor()
          && (ClauseWords.isAuxiliary(tokens.norm(end - 1))
              || tokens.is(end - 1, "to", "expected", "projected", "anticipated", "forecast"))) {
        end--;
      }
      int start = PartsMeant.wide(site, end);
      return RateDraft.change(
          start < end ? site.clauses().trimmed(new Stretch(start, end)) : ChangeRules.subject(site),
          ChangeRules.direction(tokens.norm(verb)),
          "a verb of change and so much on average");
    }
    if (isEmpty(head) && tokens.is(from - 1, "in", "within", "the")) {
      int in = tokens.is(from - 1, "the") ? from - 2 : from - 1;
      RateDraft outer = site.phrases().start(in, site.floor()) < in ? of(site, in) : is(site, in);
      if (outer != null) {
        return outer;
      }
    }
    if (isEmpty(head) && tokens.is(from - 1, "at") && InterestRules.isOnDebt(site)) {
      return RateDraft.of(
          PercentageKind.INTEREST_RATE, InterestRules.interest(site), "at a rate of interest");
    }
    boolean aim =
        phrase.to() - phrase.from() <= 3
            && (head.equals("target") || head.equals("goal") || head.equals("objective"));
    if (isEmpty(head) || aim) {
      Stretch topic = site.topic();
      PercentageKind known = topic == null ? null : RateMeasures.of(tokens, topic);
      if (topic != null && known == null) {
        return RateDraft.guess(
            PercentageKind.SHARE, topic, "\"" + head + " of\" a level of the subject");
      }
      return topic == null
          ? null
          : RateDraft.of(known, topic, "\"" + head + " of\" a level of the subject");
    }
    boolean dividends = isDividend(head);
    if (dividends && (InterestRules.isYearly(site) || isPreferred(site))) {
      return RateDraft.of(PercentageKind.INTEREST_RATE, phrase, "dividends of so much a year")
          .tailed(CouponRules.securityIn(site, site.floor(), phrase.from()));
    }
    if (kind == PercentageKind.OWNERSHIP && phrase.to() - phrase.from() <= 2) {
      return RateDraft.of(kind, phrase, "noun before \"of\"")
          .tailed(Holdings.in(site))
          .heldBy(Holders.find(site, site.to()));
    }
    return kind == null
        ? RateDraft.guess(PercentageKind.SHARE, phrase, "a level, its noun unknown")
        : RateDraft.of(kind, phrase, "noun before \"of\"").tailed(base(site, head));
  }

  private static boolean isDividend(String noun) {
    return noun.startsWith("dividend") || noun.startsWith("distribution");
  }

  /** Whether preferred shares pay it. */
  private static boolean isPreferred(RateSite site) {
    for (int i = site.clause(); i < site.from(); i++) {
      if (site.tokens().is(i, "preferred", "preference", "series")) {
        return true;
      }
    }
    return false;
  }

  /** The verb of change before "an average of", "in the range of"; or -1. */
  private static int changing(RateSite site, int noun) {
    int at = noun - 1;
    while (at > site.floor()
        && site.tokens().is(at, "in", "within", "by", "at", "the", "a", "an")) {
      at--;
    }
    return ClauseWords.isChangeVerb(site.tokens().norm(at)) ? at : -1;
  }

  /** What a royalty, commission or fee is reckoned on: the words behind the figure, or null. */
  private static Stretch base(RateSite site, String head) {
    Tokens tokens = site.tokens();
    boolean reckoned =
        switch (head) {
          case "royalty", "royalties", "commission", "commissions", "fee", "fees", "share" -> true;
          default -> false;
        };
    int at = site.to();
    if (!reckoned || !tokens.is(at, "on", "of", "in") || site.phrases().isFigure(at + 1)) {
      return null;
    }
    int end = site.phrases().end(at + 1, site.limit());
    return end > at + 1 ? new Stretch(at, end) : null;
  }

  private static boolean isEmpty(String head) {
    return switch (head) {
      case "greater",
          "higher",
          "lesser",
          "lower",
          "lowest",
          "sum",
          "total",
          "average",
          "maximum",
          "minimum",
          "range",
          "level",
          "levels",
          "high",
          "low",
          "record",
          "rest",
          "balance",
          "aggregate",
          "result",
          "midpoint",
          "mean",
          "median" ->
          true;
      default -> false;
    };
  }

  /** The last word of a phrase before its first preposition. */
  private static int head(Tokens tokens, Stretch phrase) {
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      if (tokens.is(i, "of", "per", "(")) {
        return i - 1;
      }
    }
    return phrase.to() - 1;
  }

  /** "premium of 28% to … and of 33% to …": the noun is that of the rate before. */
  private static RateDraft again(RateSite site, int of) {
    RateDraft earlier = site.earlierDraft();
    return earlier != null && site.tokens().is(of - 1, "and", ",", "or")
        ? RateDraft.of(earlier.kind(), earlier.of(), "once more of the noun before")
        : null;
  }

  /** "return on invested capital": a known noun before the preposition belongs to the phrase. */
  static int widened(RateSite site, int from, int to) {
    Tokens tokens = site.tokens();
    if (!tokens.is(from - 1, "on", "in", "for", "per", "to")) {
      return from;
    }
    int start = site.phrases().start(from - 1, site.floor());
    boolean known =
        start < from - 1
            && (RateMeasures.of(tokens, new Stretch(start, from)) != null
                || RateMeasures.of(tokens, new Stretch(start, from - 1)) != null
                || RateMeasures.opens(tokens, new Stretch(start, to)));
    boolean change = ClauseWords.isChangeNoun(tokens.norm(from - 2));
    return known && !change ? start : from;
  }

  /** What a premium of so much is over: the words behind the figure, or null. */
  static Stretch over(RateSite site) {
    boolean linked = site.tokens().is(site.to(), "to", "over", "from", "on", "above", "below");
    int end = linked ? site.phrases().end(site.to() + 1, site.limit()) : site.to();
    boolean day = site.tokens().is(end, "on", "over", "as of", "of", "for");
    if (end > site.to() + 1 && day && site.phrases().isTime(end + 1, site.limit())) {
      end = Math.max(end, Qualifiers.timeEnd(site, end + 1));
    }
    return end > site.to() + 1 ? new Stretch(site.to(), end) : null;
  }

  /** "revenue growth of 12%", "an increase of 12%": what grew stands in the phrase or before it. */
  private static RateDraft change(RateSite site, Stretch phrase, int noun) {
    Tokens tokens = site.tokens();
    String head = tokens.norm(noun);
    if (tokens.is(noun + 1, "of") && noun + 2 < phrase.to()) {
      return RateDraft.change(
          site.clauses().trimmed(new Stretch(noun + 2, phrase.to())),
          ChangeRules.direction(head),
          "noun of change \"of\" what changed");
    }
    int from = phrase.from();
    while (from < noun && isPlain(tokens, from)) {
      from++;
    }
    boolean named = from < noun && !head.equals("cagr");
    Stretch behind = named ? null : ChangeRules.complement(site, site.to());
    if (behind != null && tokens.is(site.to(), "in")) {
      return RateDraft.change(
          behind, ChangeRules.direction(head), "noun of change, what changed behind the figure");
    }
    return RateDraft.change(
        named ? new Stretch(from, phrase.to()) : ChangeRules.subject(site),
        ChangeRules.direction(head),
        named
            ? "noun of change with what changed, then \"of\""
            : "\"" + head + " of\" about the subject");
  }

  private static boolean isPlain(Tokens tokens, int at) {
    String norm = tokens.norm(at);
    return norm.startsWith("year")
        || norm.startsWith("quarter")
        || ClauseWords.isDeterminer(norm)
        || WordSets.GROWTH_MODIFIERS.contains(norm);
  }

  /** subject "was" rate. */
  static RateDraft is(RateSite site, int at) {
    Stretch nearest = ChangeRules.grower(site, site.left());
    boolean meant =
        nearest != null
            && (site.tokens().is(at - 1, "which", "that")
                || RateMeasures.of(site.tokens(), nearest) != null);
    Stretch topic = meant ? nearest : site.topic();
    RateDraft stake = StakeRules.bare(site);
    if (stake != null) {
      return stake;
    }
    boolean dividend = topic != null && isDividend(site.tokens(), topic);
    if (dividend && site.tokens().is(at, "yields", "yielded", "yield")) {
      return RateDraft.of(PercentageKind.RETURN, topic, "what a dividend yields");
    }
    if (meant && topic.to() > topic.from() + 1 && site.clauses().isNumeric(topic)) {
      topic = new Stretch(topic.from() + 1, topic.to());
    }
    if (site.clauses().isNumeric(topic)) {
      topic = null;
    }
    if (topic == null) {
      RateDraft earlier = site.nearDraft();
      return earlier == null
          ? null
          : RateDraft.of(earlier.kind(), earlier.of(), "as the rate before");
    }
    PercentageKind kind = RateMeasures.of(site.tokens(), topic);
    if (site.tokens().is(site.left(), "yields", "yielded")
        && isDividend(site.tokens().norm(topic.to() - 1))) {
      return RateDraft.of(PercentageKind.RETURN, topic, "what a dividend yields");
    }
    if (InterestRules.isStake(site, topic)) {
      return InterestRules.priced(site, topic);
    }
    if (kind == PercentageKind.INTEREST_RATE || InterestRules.isPrice(site, topic)) {
      return InterestRules.priced(site, topic);
    }
    return kind == null
        ? RateDraft.guess(PercentageKind.SHARE, topic, "a level, its noun unknown")
        : RateDraft.of(kind, topic, "noun of the subject");
  }

  private static boolean isDividend(Tokens tokens, Stretch phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (tokens.is(i, "dividend", "dividends", "distribution", "distributions")) {
        return true;
      }
    }
    return false;
  }

  /** verb object? "to" rate | "from" rate "to" rate | "compared to" rate. */
  private static RateDraft to(RateSite site, int at) {
    Tokens tokens = site.tokens();
    if (tokens.is(at - 1, "compared", "comparable", "relative", "opposed", "compares", "equivalent")
        && site.earlier() != null) {
      return compared(site, at);
    }
    RateDraft earlier = site.earlierDraft();
    if (earlier != null && site.earlier().to() == at) {
      RateDraft level = level(site, earlier.of());
      return level != null
          ? level
          : RateDraft.of(
              earlier.kind() == PercentageKind.CHANGE ? PercentageKind.SHARE : earlier.kind(),
              null,
              "the level reached");
    }
    if (tokens.is(at - 1, "equal")) {
      return site.lastBefore(PAID) >= 0
          ? RateDraft.of(
              PercentageKind.INTEREST_RATE,
              InterestRules.interest(site),
              "a rate of interest equal to")
          : level(site, site.topic());
    }
    int noun = PartsMeant.wide(site, at);
    Stretch near = noun < at ? site.clauses().trimmed(new Stretch(noun, at)) : null;
    if (near != null && RateMeasures.of(tokens, near) != null) {
      return level(site, near);
    }
    for (int i = at - 1; i >= site.clause(); i--) {
      if (ClauseWords.isChangeVerb(tokens.norm(i))
          || ClauseWords.is(tokens.norm(i), "level")
          || tokens.is(i, "limiting", "limited", "up", "down", "capped", "set")) {
        Stretch object = ChangeRules.object(site, i, at);
        Stretch what =
            object != null && !site.phrases().isTime(object.from(), at)
                ? object
                : ChangeRules.subject(site);
        boolean goesOn =
            earlier != null
                && earlier.kind() != PercentageKind.CHANGE
                && tokens.norm(i).endsWith("ing")
                && tokens.is(i - 1, ",", "and", "annum", "then");
        return goesOn
            ? RateDraft.of(earlier.kind(), earlier.of(), "the level reached later")
            : level(site, what);
      }
    }
    return level(site, site.topic());
  }

  private static RateDraft level(RateSite site, Stretch phrase) {
    if (phrase == null) {
      return null;
    }
    if (InterestRules.isStake(site, phrase)) {
      return InterestRules.priced(site, phrase);
    }
    PercentageKind kind = RateMeasures.of(site.tokens(), phrase);
    return kind == null
        ? RateDraft.guess(PercentageKind.SHARE, phrase, "a level reached, its noun unknown")
        : RateDraft.of(kind, phrase, "a level reached")
            .tailed(
                kind == PercentageKind.OWNERSHIP && phrase.to() - phrase.from() == 1
                    ? Holdings.in(site)
                    : null);
  }

  /** … "from" rate: the level that was left. */
  private static RateDraft from(RateSite site, int at) {
    if (site.tokens().is(at - 1, "ranging", "range", "ranges", "ranged", "anywhere")) {
      return of(site, at - 1);
    }
    RateDraft earlier = site.earlierDraft();
    int noun = PartsMeant.wide(site, at);
    Stretch near = noun < at ? site.clauses().trimmed(new Stretch(noun, at)) : null;
    if (near != null && RateMeasures.of(site.tokens(), near) != null) {
      return level(site, near);
    }
    if (earlier != null && earlier.kind() != PercentageKind.CHANGE) {
      return RateDraft.of(earlier.kind(), earlier.of(), "the level before");
    }
    if (earlier != null && site.earlier().unit() != Unit.PERCENT) {
      return level(site, earlier.of());
    }
    for (int i = at - 1; i >= site.clause(); i--) {
      if (ClauseWords.isChangeVerb(site.tokens().norm(i))) {
        Stretch object = ChangeRules.object(site, i, at);
        return level(site, object != null ? object : ChangeRules.subject(site));
      }
    }
    return level(site, ChangeRules.subject(site));
  }

  /** "in the 35 to 36 percent range". */
  private static RateDraft range(RateSite site, int at) {
    return site.tokens().is(site.to(), "range", "area", "neighborhood", "vicinity")
        ? is(site, at)
        : null;
  }

  /** … ("versus" | "compared with") rate: of the kind of the rate before. */
  private static RateDraft compared(RateSite site, int at) {
    RateDraft earlier = site.earlierDraft();
    boolean meant =
        !site.tokens().is(at, "with") || site.tokens().is(at - 1, "compared", "compares");
    return earlier == null || !meant
        ? null
        : RateDraft.of(earlier.kind(), earlier.of(), "compared with the rate before");
  }

  /** label ":" (label ":")? rate; a label that names no measure yields to the one before it. */
  private static RateDraft label(RateSite site, int at) {
    Tokens tokens = site.tokens();
    Stretch nearest = null;
    for (int colon = at; colon >= site.floor(); colon--) {
      if (!tokens.is(colon, ":")) {
        continue;
      }
      int from = site.phrases().start(colon, site.floor());
      Stretch label = from < colon ? site.clauses().trimmed(new Stretch(from, colon)) : null;
      if (label != null && RateMeasures.of(tokens, label) != null) {
        return level(site, label);
      }
      nearest = nearest == null ? label : nearest;
    }
    RateDraft stacked = RateReader.stacked(site);
    return stacked != null ? stacked : level(site, nearest);
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
    return !outlook
        ? null
        : earlier != null
            ? RateDraft.of(earlier.kind(), earlier.of(), "expected before")
            : is(site, at);
  }
}
