package ex99.extract;

import ex99.model.PercentageKind;
import ex99.model.Unit;
import ex99.phrase.Figures;
import ex99.phrase.Money;
import ex99.phrase.Rate;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;
import java.util.Set;

/** Rules for rates that go on from the one before or restate a sum. */
final class ListRules {
  /** Rules at the word before a figure. */
  static final List<RateRule> BEFORE =
      List.of(
          new RateRule("restated", Set.of("or", "(", ","), ListRules::restated),
          new RateRule("bracketed", Set.of("("), ListRules::bracketed),
          new RateRule(
              "list", Set.of("and", "or", ",", "(", "/", "but", "then"), ListRules::goesOn));

  private static final Set<String> HELD =
      Set.of("owning", "beneficially", "controls", "controlling", "aggregate", "total");

  private static final WordSet FRACTIONS =
      WordSet.of(
          "half",
          "one-half",
          "third",
          "one-third",
          "two-thirds",
          "quarter",
          "one-quarter",
          "three-quarters",
          "one-fourth",
          "three-fourths",
          "fifth",
          "one-fifth",
          "one-tenth");

  /** How far before a place's share the work may be spoken of. */
  private static final int PLACES = 80;

  private ListRules() {}

  /**
   * (sum | number things) ("," "or" | "(" "or"?) rate: of the kind that the rate would have in the
   * sum's place.
   */
  private static RateDraft restated(RateSite site, int at) {
    Tokens tokens = site.tokens();
    int end = at;
    while (end > site.floor() && tokens.is(end, "or", "(", ",")) {
      end--;
    }
    if (end < at) {
      end = beforeTime(tokens, end);
    }
    Money sum = endingAt(site, end + 1);
    int number = sum == null ? number(site, end) : sum.from();
    number = number < 0 ? fraction(site, end) : number;
    if (number < 0 || tokens.is(at, ",")) {
      return null;
    }
    RateSite moved = site.from(number);
    RateDraft draft = RateReader.before(moved);
    if (draft != null && draft.kind() == PercentageKind.CHANGE) {
      return draft;
    }
    if (draft != null && sum != null && site.rate().unit() == Unit.PERCENTAGE_POINT) {
      return RateDraft.of(PercentageKind.SHARE, draft.of(), "so many points of a ratio as the sum");
    }
    return sum == null && tokens.is(at, "or") && number < end ? ofThings(site, number, end) : null;
  }

  /** The token before "year-over-year" and its like, with which a clause goes on; or the token. */
  private static int beforeTime(Tokens tokens, int at) {
    if (tokens.norm(at).startsWith("year-") || tokens.norm(at).startsWith("quarter-")) {
      return at - 1;
    }
    boolean apart =
        tokens.is(at, "year", "quarter")
            && tokens.is(at - 1, "over", "-", "on", "to")
            && tokens.is(at - 2, "year", "quarter", "over", "-", "on", "to");
    return apart ? at - (tokens.is(at - 2, "year", "quarter") ? 3 : 5) : at;
  }

  /** number things "," "or" rate "of the total": of the things; null for another whole. */
  static RateDraft ofTotal(RateSite site, Stretch whole) {
    Tokens tokens = site.tokens();
    int end = site.left();
    boolean total =
        tokens.is(whole.to() - 1, "total", "whole")
            && whole.to() - whole.from() <= 2
            && tokens.is(end, "or", "(", ",");
    while (total && end > site.floor() && tokens.is(end, "or", "(", ",")) {
      end--;
    }
    int number = total ? number(site, end) : -1;
    return number >= 0 && number < end ? ofThings(site, number, end) : null;
  }

  /** number things "," "or" rate: "300 stores, or 10%" are so many of the things. */
  private static RateDraft ofThings(RateSite site, int number, int last) {
    Tokens tokens = site.tokens();
    String noun = tokens.norm(last);
    if (tokens.is(last, "shares", "units", "stock")
        && (site.lastBefore(Holders.VERBS) >= 0 || site.lastBefore(HELD) >= 0)) {
      return RateDraft.of(
              PercentageKind.OWNERSHIP, new Stretch(number + 1, last + 1), "so many shares held")
          .heldBy(Holders.find(site, site.to()));
    }
    boolean plural = noun.length() > 3 && noun.endsWith("s") || tokens.is(last, "people");
    if (!plural || tokens.is(last, "points", "shares", "units", "times", "years", "months")) {
      return null;
    }
    Stretch things = new Stretch(number + 1, last + 1);
    boolean people = Patients.isOfPeople(site, things);
    return RateDraft.of(
        people ? PercentageKind.CLINICAL : PercentageKind.SHARE,
        things,
        "so many of the things counted before \"or\"");
  }

  /** "4.1 points", "12 stores": a number a word or two before a token, or -1. */
  private static int number(RateSite site, int end) {
    for (int i = end; i >= Math.max(site.floor(), end - 2); i--) {
      if (site.tokens().isNumber(i) && !site.phrases().isFigure(i)) {
        return i;
      }
    }
    return -1;
  }

  /** "almost one-fifth", "a third": where a part in words begins that ends at a token, or -1. */
  private static int fraction(RateSite site, int end) {
    Tokens tokens = site.tokens();
    if (!FRACTIONS.has(tokens, end) || end <= site.floor()) {
      return -1;
    }
    return tokens.is(end - 1, "a", "one", "two", "three") ? end - 1 : end;
  }

  /** The sum that ends before a token, or null. */
  private static Money endingAt(RateSite site, int to) {
    List<Money> money = site.reading().figures().money();
    int last = Figures.firstFrom(money, to) - 1;
    boolean ends = last >= 0 && money.get(last).to() == to;
    return ends && money.get(last).from() >= site.floor() ? money.get(last) : null;
  }

  /** rate ("," | "and" | "or") rate: the kind and, unless each has its own, what is measured. */
  private static RateDraft goesOn(RateSite site, int at) {
    RateDraft earlier = site.earlierDraft();
    if (earlier == null) {
      return null;
    }
    int steps = site.tokens().is(at, "and", ",", "or") ? site.stepsBack(at) : 1;
    Rate rate = steps > 1 ? site.rateBack(steps) : site.earlier();
    earlier = steps > 1 ? site.draftBack(steps) : earlier;
    if (at - rate.to() > 25 || rate.unit() != site.rate().unit()) {
      return null;
    }
    Stretch arm = Patients.arm(site);
    Stretch people = arm == null ? null : Patients.before(site, earlier.of());
    if (people != null) {
      return new RateDraft(
          earlier.kind(), people, arm, -1, earlier.direction(), List.of("in another arm"));
    }
    boolean premium =
        earlier.kind() == PercentageKind.PREMIUM || earlier.kind() == PercentageKind.DISCOUNT;
    Stretch other = premium ? Premiums.base(site) : null;
    return new RateDraft(
        earlier.kind(),
        earlier.of(),
        other != null ? other : earlier.tail(),
        isDiluted(site) ? earlier.holder() : -1,
        earlier.direction(),
        List.of("goes on from the rate before"));
  }

  /** "19% (21% on a diluted basis)": the same stake on another footing has the same holder. */
  private static boolean isDiluted(RateSite site) {
    String footing = Qualifiers.footing(site);
    return footing != null && footing.contains("diluted");
  }

  /** name "(" rate ")". */
  private static RateDraft bracketed(RateSite site, int at) {
    Rate before = site.earlier();
    if (before != null && before.to() == at) {
      RateDraft spread = site.earlierDraft();
      return spread.kind() == PercentageKind.INTEREST_RATE
          ? new RateDraft(
              spread.kind(), spread.of(), spread.tail(), -1, null, List.of("the rate all told"))
          : null;
    }
    Stretch inside = inside(site);
    if (inside != null) {
      return RateDraft.guess(PercentageKind.SHARE, inside, "in brackets with what it is of");
    }
    int from = site.phrases().start(at, site.floor());
    boolean timed = site.earlierDraft() != null && site.phrases().isTime(from, at);
    if (from >= at || timed) {
      return null; // "rose 16% year over year (17% in local currency)"
    }
    Stretch work = performed(site, at);
    if (work != null) {
      return RateDraft.of(PercentageKind.SHARE, work, "the part of the work done at a place");
    }
    from = LevelNouns.widened(site, from, at);
    Stretch phrase = site.clauses().trimmed(new Stretch(from, at));
    boolean name = site.cast().mentionAt(at - 1) != null;
    PercentageKind kind = name ? null : RateMeasures.of(site.tokens(), phrase);
    if (kind == null && Patients.isSideEffect(site)) {
      kind = PercentageKind.CLINICAL;
    }
    RateDraft earlier = site.earlierDraft();
    if (kind == null && name && earlier != null && earlier.kind() == PercentageKind.OWNERSHIP) {
      kind = PercentageKind.OWNERSHIP;
    }
    return kind == null
        ? RateDraft.guess(PercentageKind.SHARE, phrase, "in brackets behind what is measured")
        : RateDraft.of(kind, phrase, "in brackets behind what is measured");
  }

  /** "310 barrels a day (85% light oil)": the noun that shares the bracket; or null. */
  private static Stretch inside(RateSite site) {
    Tokens tokens = site.tokens();
    int from = site.to();
    int end = tokens.isWord(from) ? site.phrases().end(from, site.limit()) : from;
    boolean noun =
        end > from
            && end - from < 5
            && tokens.is(end, ")", ",", ";")
            && Footings.at(tokens, from) == null
            && !site.phrases().isTime(from, end)
            && !ClauseWords.isPreposition(tokens.norm(from))
            && !ClauseWords.isVerb(tokens, from)
            && !ClauseWords.isChangeAdverb(tokens.norm(from))
            && site.cast().mentionAt(from) == null;
    return noun ? new Stretch(from, end) : null;
  }

  private static boolean isWork(Tokens tokens, int verb) {
    return tokens.is(verb, "performed", "conducted", "executed", "done")
        || tokens.is(verb, "shared", "split", "divided") && tokens.is(verb + 1, "between", "among");
  }

  /** "Work will be performed in" place "(" rate ")": what is done there; null for other verbs. */
  private static Stretch performed(RateSite site, int at) {
    Tokens tokens = site.tokens();
    int least = Math.max(site.floor(), at - PLACES);
    int verb = at - 1;
    while (verb > least && !isWork(tokens, verb)) {
      verb--;
    }
    int auxiliary = verb;
    while (auxiliary > site.floor()
        && tokens.is(auxiliary - 1, "will", "be", "is", "being", "was", "are", "to", "expected")) {
      auxiliary--;
    }
    boolean passive = auxiliary < verb && auxiliary > site.floor();
    boolean placed =
        tokens.is(verb + 1, "in", "at", "primarily", "principally", "mainly", ":")
            || tokens.is(verb + 1, "between", "among");
    if (!passive || !placed) {
      return null;
    }
    int from = site.phrases().start(auxiliary, site.floor());
    return from < auxiliary ? site.clauses().trimmed(new Stretch(from, auxiliary)) : null;
  }
}
