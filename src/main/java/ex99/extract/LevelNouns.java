package ex99.extract;

import ex99.model.PercentageKind;
import ex99.token.Tokens;
import java.util.List;

/** Reads the noun before "of" and a rate: a measure, a change, a premium, an average. */
final class LevelNouns {
  private LevelNouns() {}

  /** measure "of" rate; a noun of change or a premium as the measure tells the kind. */
  static RateDraft of(RateSite site, int of) {
    Tokens tokens = site.tokens();
    int from = site.phrases().start(of, site.floor());
    if (from >= of) {
      return again(site, of);
    }
    int wider = widened(site, from, of);
    boolean ranged = wider < from && isEmpty(tokens.norm(of - 1)); // "margin in the range of"
    int end = ranged ? from - 1 : of;
    from = Math.min(wider, from);
    Stretch phrase = site.clauses().trimmed(new Stretch(from, end));
    int at = head(tokens, phrase);
    boolean closed = tokens.is(at + 1, "(") && tokens.is(phrase.to() - 2, ")");
    if (closed && ClauseWords.isChangeNoun(tokens.norm(phrase.to() - 1))) {
      return RateDraft.change( // "a capacity (seat miles) increase of"
          phrase, ChangeRules.direction(tokens.norm(phrase.to() - 1)), "noun of change");
    }
    String head = tokens.norm(at);
    boolean growth = head.equals("rate") && ClauseWords.isChangeNoun(tokens.norm(at - 1));
    if (ClauseWords.isChangeNoun(head) || growth || head.equals("cagr")) {
      return change(site, phrase, growth ? at - 1 : at);
    }
    boolean tied = tokens.is(from - 1, "in", "for", "to", "on", "at", "across", "from");
    if (tied && ClauseWords.isChangeNoun(tokens.norm(from - 2))) {
      return RateDraft.change(
          changed(site, from, phrase),
          ChangeRules.direction(tokens.norm(from - 2)),
          "noun of change with what changed, then \"of\"");
    }
    int in = ClauseWords.isDeterminer(tokens.norm(phrase.from() - 1)) ? 2 : 1;
    int verb = phrase.from() - in - 1;
    if (head.equals("rate")
        && tokens.is(verb + 1, "at")
        && ClauseWords.isChangeVerb(tokens.norm(verb))
        && !ClauseWords.isChangeNoun(tokens.norm(verb))) {
      Stretch grower = ChangedThings.grower(site, verb);
      return RateDraft.change(
          grower != null ? grower : ChangedThings.subject(site),
          ChangeRules.direction(tokens.norm(verb)),
          "grows \"at\" a rate");
    }
    PercentageKind kind = RateMeasures.of(tokens, phrase);
    if (kind == null && (head.equals("rate") || head.equals("rates"))) {
      return InterestRules.rate(site, phrase, from);
    }
    if (kind == PercentageKind.PREMIUM || kind == PercentageKind.DISCOUNT) {
      return new RateDraft(
          kind, phrase, Premiums.base(site), -1, null, List.of("noun before \"of\""));
    }
    if (kind == PercentageKind.INTEREST_RATE || MoneyPrices.isPrice(site, phrase)) {
      return MoneyPrices.priced(site, phrase);
    }
    RateDraft aim = Aims.isAim(site, phrase) ? Aims.draft(site) : null;
    if (aim != null) {
      return aim;
    }
    RateDraft before = site.earlierDraft();
    boolean former =
        isEmpty(head)
            && before != null
            && tokens.is(
                phrase.from(), "prior", "previous", "earlier", "original", "initial", "former");
    if (former) {
      return new RateDraft(
          before.kind(),
          before.of(),
          null,
          -1,
          before.direction(),
          List.of("what was meant before"));
    }
    RateDraft vague = isEmpty(head) ? vague(site, from) : null;
    if (vague != null) {
      return vague;
    }
    return isEmpty(head) || isAim(phrase, head)
        ? ofTopic(site, head)
        : ofNoun(site, phrase, head, kind);
  }

  /** "revenue growth on our core lines of": a noun of change that says what changed comes along. */
  private static Stretch changed(RateSite site, int from, Stretch phrase) {
    int start = site.phrases().start(from - 1, site.floor());
    while (start < from - 2
        && isPlain(site.tokens(), start)
        && !isNetOf(site.tokens(), start, from - 2)) {
      start++;
    }
    if (isEmpty(site.tokens().norm(phrase.to() - 1))) {
      return new Stretch(start, from - 1); // "revenue growth in the range of"
    }
    return start < from - 2 ? new Stretch(start, phrase.to()) : phrase;
  }

  /**
   * "Grew an average of", "was in the range of", "at the lower of": what governs the noun tells.
   */
  private static RateDraft vague(RateSite site, int from) {
    Tokens tokens = site.tokens();
    int verb = changing(site, from);
    if (verb > site.floor()) {
      return grown(site, verb);
    }
    int to = tokens.is(from - 1, "the") ? from - 2 : from - 1;
    if (tokens.is(to, "to") && tokens.is(to - 1, "equal")) {
      int noun = PartsMeant.wide(site, to - 1);
      Stretch equal = noun < to - 1 ? site.clauses().trimmed(new Stretch(noun, to - 1)) : null;
      return equal == null ? null : LevelsReached.level(site, equal);
    }
    if (tokens.is(from - 1, "in", "within", "the")) {
      int in = tokens.is(from - 1, "the") ? from - 2 : from - 1;
      RateDraft outer =
          site.phrases().start(in, site.floor()) < in ? of(site, in) : LevelRules.is(site, in);
      if (outer != null) {
        return outer;
      }
    }
    return tokens.is(from - 1, "at") && Borrowings.isOnDebt(site)
        ? RateDraft.of(
            PercentageKind.INTEREST_RATE, Borrowings.interest(site), "at a rate of interest")
        : null;
  }

  /** "Sales are expected to grow an average of": what stands before the verb and its helpers. */
  private static RateDraft grown(RateSite site, int verb) {
    Tokens tokens = site.tokens();
    int end = verb;
    while (end > site.floor()
        && (ClauseWords.isAuxiliary(tokens.norm(end - 1))
            || tokens.is(end - 1, "to", "expected", "projected", "anticipated", "forecast"))) {
      end--;
    }
    int start = PartsMeant.wide(site, end);
    return RateDraft.change(
        start < end ? site.clauses().trimmed(new Stretch(start, end)) : ChangedThings.subject(site),
        ChangeRules.direction(tokens.norm(verb)),
        "a verb of change and so much on average");
  }

  private static boolean isAim(Stretch phrase, String head) {
    return phrase.to() - phrase.from() <= 3
        && (head.equals("target") || head.equals("goal") || head.equals("objective"));
  }

  /** A noun that says nothing of its own: the level is that of the subject. */
  private static RateDraft ofTopic(RateSite site, String head) {
    Stretch topic = site.topic();
    RateDraft earlier = topic == null ? site.earlierDraft() : null;
    if (earlier != null && earlier.of() != null && earlier.kind() != PercentageKind.CHANGE) {
      return RateDraft.of(earlier.kind(), earlier.of(), "the aim of the rate before");
    }
    if (topic == null) {
      return null;
    }
    PercentageKind kind = RateMeasures.of(site.tokens(), topic);
    String why = "\"" + head + " of\" a level of the subject";
    return kind == null
        ? RateDraft.guess(PercentageKind.SHARE, topic, why)
        : RateDraft.of(kind, topic, why);
  }

  private static RateDraft ofNoun(RateSite site, Stretch phrase, String head, PercentageKind kind) {
    if (isDividend(head) && (InterestRules.isYearly(site) || isPreferred(site))) {
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
            .tailed(head.startsWith("deduction") ? base(site, head) : null)
        : RateDraft.of(kind, phrase, "noun before \"of\"").tailed(base(site, head));
  }

  static boolean isDividend(String noun) {
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
    boolean up = site.tokens().is(at, "up", "down", "higher", "lower");
    return up || ClauseWords.isChangeVerb(site.tokens().norm(at)) ? at : -1;
  }

  /** What a royalty, commission or fee is reckoned on: the words behind the figure, or null. */
  static Stretch base(RateSite site, String head) {
    Tokens tokens = site.tokens();
    boolean reckoned =
        switch (head) {
          case "royalty", "royalties", "commission", "commissions", "fee", "fees", "share" -> true;
          case "deduction", "deductions" -> tokens.is(site.to(), "from");
          default -> false;
        };
    int at = site.to();
    if (!reckoned || !tokens.is(at, "on", "of", "in", "from") || site.phrases().isFigure(at + 1)) {
      return null;
    }
    int end = site.phrases().end(at + 1, site.limit());
    return end > at + 1 ? new Stretch(at, end) : null;
  }

  /** Whether a noun only says that a sum is one: "in the range of", "a total of". */
  static boolean isEmpty(String head) {
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

  /** "revenue growth of 12%", "an increase of 12%": what grew stands in the phrase or before it. */
  private static RateDraft change(RateSite site, Stretch phrase, int noun) {
    Tokens tokens = site.tokens();
    String head = tokens.norm(noun);
    if (tokens.is(noun + 1, "of") && noun + 2 < phrase.to()) {
      return RateDraft.change(
          site.clauses().trimmed(new Stretch(noun + 2, phrase.to())),
          ChangeRules.direction(tokens, noun),
          "noun of change \"of\" what changed");
    }
    int from = phrase.from();
    while (from < noun && isPlain(tokens, from) && !isNetOf(tokens, from, noun)) {
      from++;
    }
    boolean named = from < noun && !head.equals("cagr");
    Stretch behind = named ? null : ChangedThings.complement(site, site.to());
    boolean at = tokens.is(site.to(), "to") && !site.phrases().isFigure(site.to() + 1);
    if (behind != null && (at || tokens.is(site.to(), "in"))) {
      return RateDraft.change(
          behind, ChangeRules.direction(head), "noun of change, what changed behind the figure");
    }
    int comma = ClauseWords.isDeterminer(tokens.norm(phrase.from() - 1)) ? 2 : 1;
    Stretch measured = named ? null : ChangedThings.measured(site, phrase.from() - comma);
    if (!named && measured == null) {
      measured = ChangedApart.counted(site, phrase.from() - comma);
    }
    Stretch subject = measured != null ? measured : ChangedThings.subject(site);
    subject = subject == null ? former(site) : subject;
    return RateDraft.change(
        named ? new Stretch(from, phrase.to()) : subject,
        ChangeRules.direction(tokens, noun),
        named
            ? "noun of change with what changed, then \"of\""
            : "\"" + head + " of\" about the subject");
  }

  /** "an increase of 10% over the previous dividend": what was there before; or null. */
  private static Stretch former(RateSite site) {
    Tokens tokens = site.tokens();
    int noun = ClauseWords.isDeterminer(tokens.norm(site.to() + 1)) ? site.to() + 2 : site.to() + 1;
    boolean over =
        tokens.is(site.to(), "over", "from", "on", "above")
            && tokens.is(noun, "previous", "prior", "current", "existing", "former", "last");
    int end = over ? site.phrases().end(noun + 1, site.limit()) : noun;
    return end > noun + 1 && !site.phrases().isTime(noun, end)
        ? site.clauses().trimmed(new Stretch(noun + 1, end))
        : null;
  }

  /** "net income growth": "net" belongs to the noun behind it, but not to "net growth". */
  static boolean isNetOf(Tokens tokens, int at, int noun) {
    return at + 1 < noun && tokens.is(at, "net") && !isPlain(tokens, at + 1);
  }

  private static boolean isPlain(Tokens tokens, int at) {
    String norm = tokens.norm(at);
    return norm.startsWith("year")
        || norm.startsWith("quarter")
        || ClauseWords.isDeterminer(norm)
        || WordSets.GROWTH_MODIFIERS.contains(norm);
  }
}
