package ex99.extract;

import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.Set;

/** Tells whether a rate was measured in patients. */
final class Patients {
  private static final Set<String> PEOPLE = WordSets.of("people");

  private static final Set<String> MEDICINE = WordSets.of("medicine");

  /** Words of a sentence that tells what a trial found. */
  private static final WordSet TRIAL =
      WordSet.of(
          "placebo",
          "baseline",
          "endpoint",
          "endpoints",
          "randomized",
          "dosed",
          "arm",
          "arms",
          "patients",
          "subjects",
          "trial",
          "tumor",
          "tumors",
          "mg",
          "placebo-controlled",
          "progression",
          "symptom",
          "symptoms",
          "biomarker",
          "relapse");

  /** Words of a measure that is one of trade even in a release about medicine. */
  private static final WordSet TRADE =
      WordSet.of(
          "sales",
          "revenue",
          "revenues",
          "expense",
          "expenses",
          "cost",
          "costs",
          "income",
          "earnings",
          "loss",
          "price",
          "prices",
          "prescriptions",
          "volume",
          "volumes",
          "margin",
          "shares",
          "dividend",
          "cash",
          "workforce",
          "headcount",
          "spending",
          "enrollment",
          "market",
          "growth",
          "guidance",
          "orders",
          "customers",
          "admissions",
          "visits",
          "capacity",
          "output",
          "production",
          "throughput");

  /** How far behind the rate a verb of recruiting stands. */
  private static final int NEAR = 12;

  /** How long the name of a part of a trial may be, and what it ends with. */
  private static final int ARM = 8;

  private static final WordSet ARMS =
      WordSet.of("arm", "arms", "group", "groups", "placebo", "cohort", "cohorts", "controls");

  private Patients() {}

  /** Whether a phrase counts people and illness is spoken of. */
  static boolean isOfPeople(RateSite site, Stretch what) {
    Tokens tokens = site.tokens();
    boolean people =
        PEOPLE.contains(tokens.norm(Wholes.head(tokens, what)))
            || PEOPLE.contains(tokens.norm(what.from()))
            || Wholes.has(tokens, what, PEOPLE);
    return people && isMedical(site) && !isEnrolled(site);
  }

  /** "70 percent of the planned patients have been enrolled": how far a trial has come. */
  private static boolean isEnrolled(RateSite site) {
    for (int i = site.to(); i < Math.min(site.limit(), site.to() + NEAR); i++) {
      if (site.tokens().norm(i).startsWith("enroll")
          || site.tokens().is(i, "recruited", "planned")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence counts the side effects of a treatment. */
  static boolean isSideEffect(RateSite site) {
    for (int i = site.floor(); i < site.limit(); i++) {
      if (site.tokens().is(i, "adverse", "effects", "reactions", "toxicities", "patients")) {
        return isMedical(site);
      }
    }
    return false;
  }

  /** Whether a change was measured in patients: a trial is spoken of, and no sum of money. */
  static boolean isTrial(RateSite site, Stretch of) {
    Tokens tokens = site.tokens();
    for (int i = of.from(); i < of.to(); i++) {
      if (TRADE.has(tokens, i) || site.cast().mentionAt(i) != null) {
        return false;
      }
    }
    int seen = 0;
    for (int i = site.floor(); i < site.limit(); i++) {
      if (site.phrases().isMoney(i)) {
        return false;
      }
      if (i > site.to() && tokens.is(i, "driven", "due", "reflecting", "offset")) {
        break; // "down 13%, driven by lower purchases for trials"
      }
      boolean trial = TRIAL.has(tokens, i) && !tokens.isAllCaps(i);
      seen += trial || isPhase(tokens, i) ? 1 : 0;
    }
    return seen > 0;
  }

  /** "In the control arm", "on placebo" behind a rate: in which part of a trial; or null. */
  static Stretch arm(RateSite site) {
    Tokens tokens = site.tokens();
    int from = site.to();
    if (!tokens.is(from, "in", "on", "for", "with", "of", "among", "receiving")) {
      return null;
    }
    for (int i = from + 1; i < Math.min(site.limit(), from + ARM); i++) {
      if (ARMS.has(tokens, i) && (i + 1 >= site.limit() || !tokens.isWord(i + 1))) {
        return new Stretch(tokens.is(from, "of") ? from + 1 : from, i + 1);
      }
      if (!tokens.isWord(i) || site.phrases().isFigure(i)) {
        return null;
      }
    }
    return null;
  }

  /** What was measured in one arm of a trial, without the arm; null where none is named. */
  static Stretch before(RateSite site, Stretch of) {
    Tokens tokens = site.tokens();
    if (of == null || !ARMS.has(tokens, of.to() - 1)) {
      return null;
    }
    for (int i = of.from() + 1; i < of.to() - 1; i++) {
      if (tokens.is(i, "in", "on", "for", "with", "receiving", "treated")) {
        return new Stretch(of.from(), i);
      }
    }
    return null;
  }

  /** "Phase 2 data", "Phase III trial" */
  private static boolean isPhase(Tokens tokens, int at) {
    return tokens.is(at, "phase")
        && tokens.is(at + 2, "data", "trial", "trials", "study", "studies", "results", "clinical");
  }

  static boolean isMedical(RateSite site) {
    for (int i = site.floor(); i < site.limit(); i++) {
      if (MEDICINE.contains(site.tokens().norm(i))) {
        return true;
      }
    }
    return false;
  }
}
