package ex99.name;

import ex99.model.PartyKind;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the organizations that a release names. */
final class Organizations {
  private static final Lexicon CUES = Lexicon.load("org-cues");
  private static final Lexicon AFTERS = Lexicon.load("org-afters");
  private static final Lexicon NOUNS = Lexicon.load("company-nouns");

  /** How much must speak for an organization that has no legal form. */
  private static final int ENOUGH = 3;

  private static final int CUE_LENGTH = 4;
  private static final int APPOSITION = 18;

  /** What speaks for the runs of one folded name. */
  private static final class Case {
    final Run run;
    int weight;
    String rule = "org-context";

    Case(Run run) {
      this.run = run;
    }

    void add(int more, String why) {
      weight += more;
      if (more > 1) {
        rule = why;
      }
    }
  }

  private final Tokens tokens;
  private final Wording wording;
  private final Register register;
  private final List<Run> runs;

  Organizations(Tokens tokens, Wording wording, Register register, List<Run> runs) {
    this.tokens = tokens;
    this.wording = wording;
    this.register = register;
    this.runs = runs;
  }

  /** Organizations with a legal form, a ticker or a definition as the company. */
  void certain() {
    for (Run run : runs) {
      if (!isName(run)) {
        continue;
      }
      Brackets brackets = Brackets.read(tokens, run.to());
      String rule =
          run.hasForm() ? "org-legal-form" : brackets.ticker() != null ? "org-ticker" : null;
      if (rule == null && brackets.terms().stream().anyMatch(this::isCompany)) {
        rule = "org-definition";
      }
      if (rule != null) {
        define(register.organization(run, PartyKind.ORGANIZATION, rule), brackets);
      }
    }
  }

  private boolean isCompany(Term term) {
    return term.definite()
        && tokens.is(
            term.to() - 1,
            "company",
            "corporation",
            "firm",
            "bank",
            "buyer",
            "seller",
            "purchaser",
            "partnership",
            "trust",
            "fund");
  }

  private boolean isName(Run run) {
    int end = run.hasForm() ? run.legal() : run.to();
    return end > run.from()
        && !wording.all(run.from(), end, Wording.PLAIN | Wording.PLACE)
        && !wording.all(run.from(), run.to(), Wording.MEDIUM);
  }

  private void define(Sketch sketch, Brackets brackets) {
    if (brackets.ticker() != null && sketch.ticker == null) {
      sketch.ticker = brackets.ticker();
      sketch.exchange = brackets.exchange();
    }
  }

  /** Organizations without a legal form, by what stands around their names. */
  void byContext(Sketch[] known) {
    Map<String, Case> cases = new LinkedHashMap<>();
    for (Run run : runs) {
      if (run.hasForm()
          || known[run.from()] != null
          || known[run.to() - 1] != null
          || !isName(run)) {
        continue;
      }
      String key = Keys.of(tokens, run.from(), run.to());
      Case one = cases.computeIfAbsent(key, k -> new Case(run));
      weigh(run, one);
    }
    for (Map.Entry<String, Case> entry : cases.entrySet()) {
      if (entry.getValue().weight >= ENOUGH) {
        Case one = entry.getValue();
        register.organization(one.run, PartyKind.ORGANIZATION, one.rule);
      }
    }
  }

  private void weigh(Run run, Case one) {
    if (wording.is(run.from(), Wording.HEADLINE)) {
      return;
    }
    if (wording.is(run.to() - 1, Wording.THING) || wording.is(run.from(), Wording.GIVEN)) {
      one.weight -= 3;
    }
    if (cued(run)) {
      one.add(3, "org-cue");
    }
    if (wording.is(run.to() - 1, Wording.HEAD) && run.length() > 1) {
      one.add(2, "org-head");
    }
    if (apposition(run)) {
      one.add(3, "org-apposition");
    }
    if (run.to() < tokens.size() && AFTERS.match(tokens, run.to()) != null) {
      one.add(2, "org-verb");
    }
  }

  private boolean cued(Run run) {
    for (int i = Math.max(0, run.from() - CUE_LENGTH); i < run.from(); i++) {
      Lexicon.Match match = CUES.match(tokens, i);
      if (match != null && match.to() == run.from()) {
        return true;
      }
    }
    return false;
  }

  /**
   * apposition := "," ("a" | "an" | "the" | "one of") words company-noun, or "is a … company-noun"
   */
  private boolean apposition(Run run) {
    int i = run.to();
    boolean comma = tokens.is(i, ",");
    if (!comma && !tokens.is(i, "is", "are", "was")) {
      return false;
    }
    if (!tokens.is(i + 1, "a", "an", "the", "one", "another")) {
      return false;
    }
    int end = Math.min(tokens.size(), i + APPOSITION);
    for (int k = i + 2; k < end && !tokens.is(k, ",", ".", ";", "that", "which", "who"); k++) {
      if (NOUNS.has(tokens.norm(k)) && !tokens.is(k + 1, "of")
          || NOUNS.has(tokens.norm(k)) && tokens.is(k + 1, "of")) {
        return true;
      }
    }
    return false;
  }

  /** The organizations, by the index of the token, that a title or a cue names. */
  void titled(List<Integer> starts, Sketch[] known) {
    Map<Integer, Run> byStart = new java.util.HashMap<>();
    for (Run run : runs) {
      byStart.put(run.from(), run);
    }
    for (int start : new ArrayList<>(starts)) {
      Run run = byStart.get(start);
      if (run != null
          && known[start] == null
          && isName(run)
          && !wording.is(run.to() - 1, Wording.THING)) {
        register.organization(run, PartyKind.ORGANIZATION, "org-title");
      }
    }
  }
}
