package ex99.extract;

import ex99.model.Direction;
import ex99.model.PercentageKind;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;
import java.util.Set;

/** What something adds to a measure that grows: "acquisitions contributing 3%". */
final class ContributionRules {
  private static final WordSet MEASURES =
      WordSet.of(
          "earnings",
          "eps",
          "sales",
          "revenue",
          "revenues",
          "growth",
          "income",
          "profit",
          "ebitda",
          "margin",
          "margins",
          "volume",
          "production",
          "output",
          "share");

  /** Rules at the word before a figure. */
  static final List<RateRule> BEFORE =
      List.of(
          new RateRule(
              "growth-added",
              Set.of(
                  "add",
                  "adds",
                  "added",
                  "adding",
                  "contribute",
                  "contributes",
                  "contributed",
                  "contributing"),
              (site, at) -> added(site)));

  private ContributionRules() {}

  /** verb rate "to" measure; growth rate … "," something verb rate */
  private static RateDraft added(RateSite site) {
    Tokens tokens = site.tokens();
    if (tokens.is(site.to(), "to")) {
      int end = site.phrases().end(site.to() + 1, site.limit());
      Stretch of =
          end > site.to() + 1 ? site.clauses().trimmed(new Stretch(site.to() + 1, end)) : null;
      return of != null && measures(tokens, of)
          ? RateDraft.change(of, Direction.INCREASE, "what is added to a measure")
          : null;
    }
    RateDraft earlier = site.earlierDraft();
    boolean grows =
        earlier != null && earlier.kind() == PercentageKind.CHANGE && earlier.of() != null;
    return grows
        ? RateDraft.change(earlier.of(), Direction.INCREASE, "a part of the growth before it")
        : null;
  }

  private static boolean measures(Tokens tokens, Stretch of) {
    for (int i = of.from(); i < of.to(); i++) {
      if (MEASURES.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
