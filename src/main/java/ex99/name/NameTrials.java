package ex99.name;

import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Goes again through the rules that may read a run of capitalized words as somebody's name. */
final class NameTrials {
  private static final String AN_ORGANIZATION = "an organization";

  private final Tokens tokens;
  private final Wording wording;
  private final Register register;
  private final Run run;
  private final List<NameTrial> trials = new ArrayList<>();

  NameTrials(Tokens tokens, Wording wording, Register register, List<Run> runs, Run run) {
    this.tokens = tokens;
    this.wording = wording;
    this.register = register;
    this.run = run;
  }

  /** Tries the rule of people, with what is known before people are sought. */
  void person(People people, Sketch[] known) {
    Sketch there = known[run.from()];
    if (there == null && !run.hasForm()) {
      Sketch person = register.find(Keys.of(tokens, run.from(), run.to()));
      boolean read = person != null && person.isPerson();
      add("person", read ? "a person" : null, people.signs(run));
    }
  }

  /** All trials, in the order in which a cast is found. */
  List<NameTrial> all(Contexts contexts, Sketch[] known) {
    List<NameTrial> people = List.copyOf(trials);
    trials.clear();
    String none = NoName.why(tokens, wording, run);
    if (none == null && wording.inTable(run.from())) {
      none = "in a table";
    }
    if (none != null) {
      add("org-legal-form", null, none);
      trials.addAll(people);
      return trials;
    }
    form();
    brackets();
    Sketch there = known[run.from()];
    if (there != null && !run.hasForm()) {
      add("known name", there.isPerson() ? "a person" : AN_ORGANIZATION, "a form of " + there.name);
    }
    trials.addAll(people);
    if (there == null && !run.hasForm()) {
      String signs = contexts.signs(run);
      add("org-context", null, signs);
    }
    return trials;
  }

  private void form() {
    String form = run.hasForm() ? tokens.text(run.legal(), run.to()) : null;
    add(
        "org-legal-form",
        form == null ? null : AN_ORGANIZATION,
        form == null ? "no legal form" : "the legal form “" + form + "”");
  }

  private void brackets() {
    Brackets brackets = register.brackets(run);
    boolean ticker = brackets.ticker() != null;
    if (!run.hasForm() && brackets.to() == run.to()) {
      add("org-ticker", null, "no brackets with a ticker or a definition behind it");
    } else if (ticker) {
      add("org-ticker", AN_ORGANIZATION, "the ticker " + brackets.ticker());
    } else if (!brackets.terms().isEmpty()) {
      Term term = brackets.terms().get(0);
      String words = tokens.text(term.from(), term.to());
      add("org-definition", null, "brackets call it “" + words + "”");
    }
  }

  private void add(String rule, String said, String reason) {
    trials.add(new NameTrial(rule, tokens.text(run.from(), run.to()), run.from(), said, reason));
  }
}
