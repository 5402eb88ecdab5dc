package ex99.extract;

import ex99.model.PercentageKind;
import ex99.phrase.Money;
import ex99.phrase.Rate;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rules for rates that go on from the one before or restate a sum. */
final class ListRules {
  /** Rules at the word before a figure. */
  static final List<RateRule> BEFORE =
      List.of(
          new RateRule("restated", Set.of("or", "(", ","), ListRules::restated),
          new RateRule(
              "list", Set.of("and", "or", ",", "(", "/", "but", "then"), ListRules::goesOn),
          new RateRule("bracketed", Set.of("("), ListRules::bracketed));

  private ListRules() {}

  /** sum ("," "or" | "(" "or"?) rate: of the kind that the rate would have in the sum's place. */
  private static RateDraft restated(RateSite site, int at) {
    Tokens tokens = site.tokens();
    int end = at;
    while (end > site.floor() && tokens.is(end, "or", "(", ",")) {
      end--;
    }
    Money sum = null;
    for (Money money : site.reading().figures().money()) {
      if (money.to() == end + 1 && money.from() >= site.floor()) {
        sum = money;
      }
    }
    if (sum == null || tokens.is(at, ",")) {
      return null;
    }
    RateSite moved = site.from(sum.from());
    RateDraft draft = RateReader.before(moved);
    return draft != null && draft.kind() == PercentageKind.CHANGE ? draft : null;
  }

  /** rate ("," | "and" | "or") rate: the kind and, unless each has its own, what is measured. */
  private static RateDraft goesOn(RateSite site, int at) {
    RateDraft earlier = site.earlierDraft();
    if (earlier == null) {
      return null;
    }
    Rate rate = site.earlier();
    if (at - rate.to() > 14 || rate.unit() != site.rate().unit()) {
      return null;
    }
    for (int i = rate.to(); i < at; i++) {
      if (site.clauses().isVerb(i)) {
        return null;
      }
    }
    return new RateDraft(
        earlier.kind(),
        earlier.of(),
        earlier.tail(),
        -1,
        earlier.direction(),
        List.of("goes on from the rate before"));
  }

  /** name "(" rate ")". */
  private static RateDraft bracketed(RateSite site, int at) {
    int from = site.phrases().start(at, site.floor());
    if (from >= at) {
      return null;
    }
    Stretch phrase = site.clauses().trimmed(new Stretch(from, at));
    PercentageKind kind = RateMeasures.of(site.tokens(), phrase);
    return RateDraft.of(
        kind == null ? PercentageKind.SHARE : kind, phrase, "in brackets behind what is measured");
  }

  /**
   * The parts of a phrase that figures of a list stand for in turn: "net income and earnings per
   * share" for two; null when it has not as many parts.
   */
  static List<Stretch> parts(Tokens tokens, Stretch phrase, int count) {
    List<Stretch> parts = new ArrayList<>();
    int from = phrase.from();
    for (int i = phrase.from(); i <= phrase.to(); i++) {
      if (i == phrase.to() || tokens.is(i, ",", "and", "&")) {
        if (i > from) {
          parts.add(new Stretch(from, i));
        }
        from = i + 1;
      }
    }
    return parts.size() == count ? parts : null;
  }
}
