package ex99.extract;

import ex99.token.Tokens;
import java.util.Set;

/** Tells results that are reported from those foretold or cited, and from results of an offer. */
final class Reports {
  /** What has results that are no earnings. */
  private static final Set<String> OUTCOMES =
      Set.of(
          "offer",
          "offers",
          "offering",
          "tender",
          "auction",
          "election",
          "vote",
          "voting",
          "referendum",
          "solicitation",
          "redemption",
          "meeting",
          "study",
          "studies",
          "trial",
          "trials",
          "phase",
          "drilling",
          "drill",
          "assay",
          "assays",
          "exploration",
          "survey",
          "program",
          "programme",
          "sampling",
          "well",
          "test",
          "tests",
          "testing");

  /** What is reported of a quarter. */
  private static final Set<String> RESULTS =
      Set.of(
          "results",
          "earnings",
          "revenue",
          "revenues",
          "income",
          "sales",
          "loss",
          "profit",
          "ebitda",
          "dividend",
          "report",
          "announce",
          "call",
          "conference");

  private static final int REACH = 9;

  /** How far before a report the words may stand that only refer to it. */
  private static final int CITED = 120;

  private final Tokens tokens;

  Reports(Tokens tokens) {
    this.tokens = tokens;
  }

  /** "Is pleased to announce": no date for a report. */
  boolean glad(EventWords.Hit hit) {
    return tokens.is(hit.from(), "to")
        && tokens.is(
            hit.from() - 1,
            "pleased",
            "proud",
            "happy",
            "excited",
            "delighted",
            "thrilled",
            "glad",
            "honored");
  }

  /** Whether a quarter or its revenue is what an outlook is for: "lowers third quarter outlook". */
  boolean foretold(EventWords.Hit hit, Passage passage) {
    for (int i = hit.to(); i < Math.min(passage.to(), hit.to() + 6); i++) {
      if (tokens.is(i, "outlook", "guidance", "forecast", "forecasts", "expectations")) {
        return true;
      }
      if (!tokens.isWord(i) && !tokens.isNumber(i)
          || tokens.is(i, "and", "to", "with", "or", "results", "of", "in", "for", "on")) {
        return false;
      }
    }
    return false;
  }

  /** "Refer to the Quarterly Report on Form 10-Q for the quarter ended": where to read more. */
  boolean cited(EventWords.Hit hit, Passage passage) {
    boolean form = false;
    int least = Math.max(passage.from(), hit.from() - CITED);
    for (int i = hit.from() - 1; i >= least; i--) {
      form |= tokens.is(i, "10-q", "10-k", "20-f", "10-qsb", "10-ksb");
      if (form && tokens.is(i, "refer", "see", "described", "discussed", "contained")) {
        return true;
      }
    }
    return false;
  }

  /** "Will be delivered in the second quarter": when something is to happen. */
  boolean scheduled(EventWords.Hit hit, Passage passage) {
    int before = hit.from() - 1;
    while (tokens.is(before, "the", "late", "early", "mid")) {
      before--;
    }
    if (!tokens.is(hit.to() - 1, "quarter")
        || !tokens.is(before, "in", "by", "during", "until", "before", "through", "for")) {
      return false;
    }
    boolean coming = false;
    for (int i = passage.from(); i < passage.to(); i++) {
      coming |= i < before && tokens.is(i, "will", "expected", "expects", "scheduled", "planned");
      if (RESULTS.contains(tokens.norm(i))) {
        return false;
      }
    }
    return coming;
  }

  /** "Final results of its exchange offer": how it came out, not what was earned. */
  boolean outcome(EventWords.Hit hit, Passage passage) {
    if (!tokens.is(hit.to() - 1, "results") || !tokens.is(hit.to(), "of", "from", "for")) {
      return false;
    }
    for (int i = hit.to() + 1; i < Math.min(passage.to(), hit.to() + REACH); i++) {
      if (OUTCOMES.contains(tokens.norm(i))) {
        return true;
      }
      if (!tokens.isWord(i) && !tokens.isNumber(i) || tokens.is(i, "and", "quarter", "year")) {
        return false;
      }
    }
    return false;
  }
}
