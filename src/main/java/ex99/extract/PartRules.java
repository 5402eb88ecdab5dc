package ex99.extract;

import ex99.model.Direction;
import ex99.model.PercentageKind;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;
import java.util.Set;

/** Rules for a part whose whole stands apart: before the figure, in a count, in a line above. */
final class PartRules {
  /** How far before a figure "of" and its whole may stand. */
  private static final int LEAD = 24;

  private static final WordSet CUTS =
      WordSet.of(
          "cut",
          "cuts",
          "cutting",
          "reduce",
          "reduces",
          "reduced",
          "reducing",
          "trim",
          "trims",
          "trimmed",
          "trimming",
          "slash",
          "slashes",
          "slashed",
          "slashing");

  private static final WordSet NUMBERS =
      WordSet.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve", "fifteen", "twenty");

  /** Rules at the word right behind a figure. */
  static final List<RateRule> BEHIND =
      List.of(
          new RateRule("change-cut", Set.of("of"), PartRules::cut),
          new RateRule("share-in", Set.of("in"), PartRules::in),
          new RateRule("grade", WordSets.of("ore"), PartRules::grade));

  private PartRules() {}

  /** ("cut" | "reduce" | …) rate "of" what: so much less of it than before. */
  private static RateDraft cut(RateSite site, int at) {
    if (at != site.to() || !CUTS.has(site.tokens(), site.left())) {
      return null;
    }
    int end = site.phrases().end(at + 1, site.limit());
    return end > at + 1
        ? RateDraft.change(
            site.clauses().trimmed(new Stretch(at + 1, end)),
            Direction.DECREASE,
            "a verb of cutting before so much of it")
        : null;
  }

  /** ("grading" | "at" | "averaging" | "of") rate metal: what the ore holds. */
  private static RateDraft grade(RateSite site, int at) {
    Tokens tokens = site.tokens();
    boolean graded =
        tokens.is(site.left(), "grading", "graded", "grade", "grades", "assaying", "assayed")
            || tokens.is(site.left(), "at", "averaging", "averaged", "of", "returned", "and", ",");
    String next = tokens.norm(at + 1);
    boolean noun =
        tokens.isWord(Math.min(at + 1, tokens.size() - 1))
            && !ClauseWords.isPreposition(next)
            && !ClauseWords.is(next, "conj")
            && !ClauseWords.isVerb(next);
    return graded && !noun && at == site.to()
        ? RateDraft.of(PercentageKind.SHARE, new Stretch(at, at + 1), "the grade of an ore")
        : null;
  }

  /** ("participate" | "share") "with"? rate "in" what. */
  private static RateDraft in(RateSite site, int at) {
    Tokens tokens = site.tokens();
    int end = at == site.to() ? site.phrases().end(at + 1, site.limit()) : at;
    if (end <= at + 1) {
      return null;
    }
    Stretch what = new Stretch(at + 1, end);
    int head = Wholes.head(tokens, what);
    boolean sum = tokens.is(head, "proceeds", "profits", "profit", "revenue", "revenues", "gains");
    return sum && tokens.is(site.left(), "with", "participate", "participates", "share", "shares")
        ? RateDraft.of(PercentageKind.SHARE, site.clauses().trimmed(what), "a part \"in\" a sum")
        : null;
  }

  /** "Of the cash paid, 10% is held in escrow": the whole opens the sentence; or null. */
  static RateDraft lead(RateSite site) {
    Tokens tokens = site.tokens();
    int from = site.floor();
    for (int i = site.from() - 1; i > Math.max(from, site.from() - LEAD); i--) {
      from = tokens.is(i, "of") && tokens.is(i - 1, ";") ? i : from;
    }
    while (from < site.from() && !tokens.isWord(from)) {
      from++;
    }
    if (!tokens.is(from, "of") || site.from() - from > LEAD || tokens.is(from + 1, "course")) {
      return null;
    }
    int end = from + 1;
    while (end < site.from() && !tokens.is(end, ",")) {
      end++;
    }
    if (end >= site.from()) {
      return null;
    }
    Stretch whole = site.clauses().trimmed(new Stretch(from + 1, end));
    PercentageKind kind = Wholes.kind(site, whole, whole);
    int said = ClauseWords.isVerb(tokens, site.to()) ? ShareRules.predicateEnd(site, site.to()) : 0;
    return RateDraft.of(
            kind == null ? PercentageKind.SHARE : kind, whole, "the whole opens the sentence")
        .tailed(said > site.to() + 1 ? new Stretch(site.to(), said) : null);
  }

  /** number "of" number things ("," "or" | "(") rate: "13 of 18 patients, or 72.2%"; or null. */
  static RateDraft counted(RateSite site) {
    Tokens tokens = site.tokens();
    int end = site.from() - 1;
    while (end > site.floor() && tokens.is(end, "or", "(", ",", "approximately", "about")) {
      end--;
    }
    end++;
    if (end >= site.from() || end <= site.floor()) {
      return null;
    }
    if (ClauseWords.isChangeAdverb(tokens.norm(end - 1))) {
      return null; // "of 14,600 barrels a day, down 3%"
    }
    int from = site.phrases().start(end, site.floor());
    int number = -1;
    for (int i = Math.max(site.floor(), end - LEAD / 2); i < end - 2 && number < 0; i++) {
      boolean counts =
          isCount(tokens, i)
              && (tokens.is(i + 1, "of")
                      && isCount(tokens, tokens.is(i + 2, "the", "our") ? i + 3 : i + 2)
                  || tokens.is(i + 1, "out") && tokens.is(i + 2, "of"));
      number = counts ? i : -1;
    }
    if (number < 0) {
      return null;
    }
    int of = tokens.is(number + 1, "out") ? number + 2 : number + 1;
    Stretch things = new Stretch(Math.min(of + 1, end - 1), end);
    boolean people = Patients.isOfPeople(site, things);
    return RateDraft.of(
        people ? PercentageKind.CLINICAL : PercentageKind.SHARE,
        from <= of && from < end ? things : site.clauses().trimmed(things),
        "so many of so many");
  }

  private static boolean isCount(Tokens tokens, int at) {
    return at < tokens.size() && (tokens.isNumber(at) || NUMBERS.has(tokens, at));
  }

  /** "(range 18% to 71%)", "(95% CI …)" behind a rate: of its kind; or null. */
  static RateDraft inside(RateSite site) {
    RateDraft earlier = site.earlierDraft();
    Tokens tokens = site.tokens();
    boolean range =
        tokens.is(site.left(), "range", "mean", "median", "average", "ci", "interval")
            && tokens.is(site.left() - 1, "(", ",", ";");
    return range && earlier != null
        ? new RateDraft(
            earlier.kind(),
            earlier.of(),
            earlier.tail(),
            -1,
            earlier.direction(),
            List.of("the spread of the rate before"))
        : null;
  }

  /** A figure that opens a line of a list: what the line above the list measures; or null. */
  static RateDraft introduced(RateSite site) {
    Tokens tokens = site.tokens();
    boolean opens =
        site.left() < site.floor()
            || !tokens.isWord(site.left()) && site.left() - site.floor() <= 2;
    Stretch lead = opens ? site.lead() : null;
    if (lead == null) {
      return null;
    }
    int end = lead.to();
    while (end > lead.from() && tokens.is(end - 1, "of", "by", "to", "at", "approximately")) {
      end--;
    }
    int from = site.phrases().start(end, lead.from());
    if (from >= end) {
      return null;
    }
    Stretch noun = site.clauses().trimmed(new Stretch(from, end));
    PercentageKind kind = RateMeasures.of(tokens, noun);
    boolean linked = tokens.is(site.to(), "to", "over", "of", "in", "for", "on", "from");
    int behind = linked ? site.phrases().end(site.to() + 1, site.limit()) : site.to();
    Stretch tail = behind > site.to() + 1 ? new Stretch(site.to(), behind) : null;
    if (ClauseWords.isChangeNoun(tokens.norm(end - 1)) && tail != null) {
      return RateDraft.change(
          new Stretch(tail.from() + 1, tail.to()),
          ChangeRules.direction(tokens.norm(end - 1)),
          "a noun of change in the line above");
    }
    return kind == null
        ? null
        : RateDraft.of(kind, noun, "a measure in the line above").tailed(tail);
  }
}
