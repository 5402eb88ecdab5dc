package ex99.extract;

import ex99.model.PercentageKind;
import ex99.phrase.Rate;
import ex99.token.Tokens;
import ex99.token.WordSet;

/** How strong a medicine is, "the 1% cream", and what a trial tells right beside a rate. */
final class Strengths {
  private static final WordSet FORMS =
      WordSet.of(
          "cream",
          "gel",
          "ointment",
          "lotion",
          "foam",
          "ophthalmic",
          "topical",
          "solution",
          "emulsion",
          "spray",
          "shampoo",
          "saline",
          "dextrose",
          "strength");

  private static final WordSet OUTCOMES =
      WordSet.of(
          "discontinued", "withdrew", "reported", "experienced", "achieved", "responded", "died");

  /** How many words may stand between a strength and the form. */
  private static final int BETWEEN = 2;

  /** How far behind a rate the level of significance may stand. */
  private static final int NEAR = 9;

  private Strengths() {}

  /** The token after the form that a strength is of, or -1. */
  private static int form(Tokens tokens, Rate rate) {
    if (rate.high() != null) {
      return -1;
    }
    for (int i = rate.to(); i <= rate.to() + BETWEEN && tokens.isWord(i); i++) {
      boolean form = FORMS.has(tokens, i) && (i == rate.to() || !tokens.is(i, "strength"));
      if (form) {
        int end = i + 1;
        while (FORMS.has(tokens, end)) {
          end++; // "topical gel"
        }
        return end;
      }
      if (ClauseWords.isPreposition(tokens.norm(i)) || tokens.is(i, "the", "a", "an", "its")) {
        return -1;
      }
    }
    return -1;
  }

  /** "the 0.3% cream": a strength; null for any other rate. */
  static Dispatcher.Match<RateDraft> match(RateSite site, Rate rate) {
    int end = form(site.tokens(), rate);
    return end < 0
        ? null
        : new Dispatcher.Match<>(
            RateDraft.of(
                PercentageKind.OTHER,
                new Stretch(rate.to(), end),
                "how strong what stands behind it is"),
            "strength");
  }

  /** "(24.0% vs. 17.9%; p=0.21)": what has a level of significance was measured in a trial. */
  static boolean isTested(RateSite site) {
    Tokens tokens = site.tokens();
    for (int i = site.to(); i < Math.min(site.limit(), site.to() + NEAR); i++) {
      String norm = tokens.norm(i);
      boolean p = norm.equals("p") && tokens.is(i + 1, "=", "<", "≤", "-");
      if (p || norm.startsWith("p=") || norm.startsWith("p<") || norm.equals("p-value")) {
        return true;
      }
      if (tokens.is(i, ")")) {
        return false;
      }
    }
    return false;
  }

  /** "fewer than 4% discontinued treatment": what happened to some of the patients; or null. */
  static Stretch outcome(RateSite site) {
    Tokens tokens = site.tokens();
    if (!OUTCOMES.has(tokens, site.to()) || !Patients.isMedical(site)) {
      return null;
    }
    int to = site.to() + 1;
    while (to < site.limit()
        && to < site.to() + NEAR
        && !tokens.is(to, ",", ";", ".", "(", "and", "compared", "versus", "vs")) {
      to++;
    }
    return new Stretch(site.to(), to);
  }
}
