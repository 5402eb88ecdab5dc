package ex99.extract;

import ex99.model.PercentageKind;
import ex99.phrase.Money;
import ex99.phrase.Rate;
import ex99.token.Tokens;
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
    Money sum = endingAt(site, end + 1);
    if (sum == null || tokens.is(at, ",")) {
      return null;
    }
    RateSite moved = site.from(sum.from());
    RateDraft draft = RateReader.before(moved);
    return draft != null && draft.kind() == PercentageKind.CHANGE ? draft : null;
  }

  /** The sum that ends before a token, or null. */
  private static Money endingAt(RateSite site, int to) {
    List<Money> money = site.reading().figures().money();
    int low = 0;
    int high = money.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (money.get(middle).to() == to) {
        return money.get(middle).from() >= site.floor() ? money.get(middle) : null;
      }
      if (money.get(middle).to() < to) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
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
}
