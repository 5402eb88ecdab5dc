package ex99.extract;

import ex99.model.PercentageKind;
import ex99.model.Unit;
import ex99.token.Tokens;
import java.util.List;
import java.util.Set;

/** Rules for rates that state a level: a margin, a ratio, a rate of tax or interest. */
final class LevelRules {
  private static final Set<String> BE = WordSets.of("being");

  private static final Set<String> INTEREST = WordSets.of("borrowing");

  private static final Set<String> PAID =
      Set.of("interest", "dividend", "dividends", "annum", "coupon", "distributions");

  /** Rules at the word before a figure. */
  static final List<RateRule> BEFORE =
      List.of(
          new RateRule("level-of", Set.of("of"), LevelRules::of),
          new RateRule("level-is", BE, LevelRules::is),
          new RateRule("level-at", Set.of("at"), LevelRules::at),
          new RateRule("level-to", Set.of("to", "into"), LevelRules::to),
          new RateRule("level-from", Set.of("from"), LevelRules::from),
          new RateRule("level-label", Set.of(":", "=", "--"), LevelRules::label),
          new RateRule("level-expected", Set.of("for"), LevelRules::expected),
          new RateRule("spread", Set.of("plus", "minus"), LevelRules::plus),
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
      return null;
    }
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
      return rate(site, phrase, from);
    }
    if (kind == PercentageKind.PREMIUM || kind == PercentageKind.DISCOUNT) {
      return RateDraft.of(
          kind, new Stretch(phrase.from(), premiumEnd(site, phrase)), "noun before \"of\"");
    }
    if (isEmpty(head)) {
      Stretch topic = site.topic();
      PercentageKind known = topic == null ? null : RateMeasures.of(tokens, topic);
      return topic == null
          ? null
          : RateDraft.of(
              known == null ? PercentageKind.SHARE : known,
              topic,
              "\"" + head + " of\" a level of the subject");
    }
    return RateDraft.of(
        kind == null ? PercentageKind.SHARE : kind,
        phrase,
        kind == null ? "a level, its noun unknown" : "noun before \"of\"");
  }

  private static boolean isEmpty(String head) {
    return switch (head) {
      case "total",
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
          "midpoint" ->
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

  /** What a premium of so much is over: the words behind the figure. */
  private static int premiumEnd(RateSite site, Stretch phrase) {
    return phrase.to();
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

  /** "at an annual rate of": of interest, of growth, or of whatever the subject is. */
  private static RateDraft rate(RateSite site, Stretch phrase, int from) {
    Tokens tokens = site.tokens();
    for (int i = from - 1; i >= site.clause(); i--) {
      String norm = tokens.norm(i);
      if (INTEREST.contains(norm)) {
        return RateDraft.of(PercentageKind.INTEREST_RATE, interest(site), "a rate of interest");
      }
      if (ClauseWords.isChangeVerb(norm)) {
        return RateDraft.change(
            ChangeRules.subject(site), ChangeRules.direction(norm), "a rate of growth");
      }
    }
    PercentageKind kind =
        tokens.is(phrase.to() - 2, "annual", "fixed", "blended", "floating")
            ? PercentageKind.INTEREST_RATE
            : PercentageKind.SHARE;
    return RateDraft.of(kind, phrase, "a rate");
  }

  /** subject "was" rate. */
  private static RateDraft is(RateSite site, int at) {
    Stretch topic = site.topic();
    RateDraft stake = StakeRules.bare(site);
    if (stake != null) {
      return stake;
    }
    if (topic == null) {
      RateDraft earlier = site.earlierDraft();
      return earlier == null
          ? null
          : RateDraft.of(earlier.kind(), earlier.of(), "as the rate before");
    }
    PercentageKind kind = RateMeasures.of(site.tokens(), topic);
    return RateDraft.of(
        kind == null ? PercentageKind.SHARE : kind,
        topic,
        kind == null ? "a level, its noun unknown" : "noun of the subject");
  }

  /** "interest at" rate | "priced at" rate | subject verb "at" rate. */
  private static RateDraft at(RateSite site, int at) {
    int interest = site.lastBefore(INTEREST);
    if (interest >= 0) {
      return RateDraft.of(PercentageKind.INTEREST_RATE, interest(site), "at a rate of interest");
    }
    return is(site, at);
  }

  /** What bears the interest: the security of the clause, else its subject. */
  static Stretch interest(RateSite site) {
    Stretch security = CouponRules.securityIn(site, site.clause(), site.from());
    if (security != null) {
      return security;
    }
    Stretch behind =
        CouponRules.securityIn(site, site.to(), Math.min(site.limit(), site.to() + 12));
    return behind != null ? behind : site.topic();
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
              PercentageKind.INTEREST_RATE, interest(site), "a rate of interest equal to")
          : level(site, site.topic());
    }
    for (int i = at - 1; i >= site.clause(); i--) {
      if (ClauseWords.isChangeVerb(tokens.norm(i))
          || ClauseWords.is(tokens.norm(i), "level")
          || tokens.is(i, "limiting", "limited", "up", "down", "capped", "set")) {
        Stretch object = ChangeRules.object(site, i, at);
        return level(
            site,
            object != null && !site.phrases().isTime(object.from(), at)
                ? object
                : ChangeRules.subject(site));
      }
    }
    return level(site, site.topic());
  }

  private static RateDraft level(RateSite site, Stretch phrase) {
    if (phrase == null) {
      return null;
    }
    PercentageKind kind = RateMeasures.of(site.tokens(), phrase);
    return RateDraft.of(
        kind == null ? PercentageKind.SHARE : kind,
        phrase,
        kind == null ? "a level reached, its noun unknown" : "a level reached");
  }

  /** … "from" rate: the level that was left. */
  private static RateDraft from(RateSite site, int at) {
    RateDraft earlier = site.earlierDraft();
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

  /** "LIBOR plus" rate; "plus or minus" rate is a tolerance. */
  private static RateDraft plus(RateSite site, int at) {
    Tokens tokens = site.tokens();
    if (tokens.is(at - 1, "or", "/", "and")) {
      return RateDraft.of(PercentageKind.OTHER, site.topic(), "a tolerance");
    }
    int from = site.phrases().start(at, site.floor());
    Stretch base = from < at ? site.clauses().trimmed(new Stretch(from, at)) : null;
    boolean interest =
        base != null
            && (RateMeasures.of(tokens, base) == PercentageKind.INTEREST_RATE
                || site.lastBefore(INTEREST) >= 0);
    return interest
        ? RateDraft.of(PercentageKind.INTEREST_RATE, base, "a spread over a base rate")
        : null;
  }
}
