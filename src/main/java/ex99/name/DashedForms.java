package ex99.name;

import ex99.model.PartyKind;
import ex99.token.Tokens;
import java.util.List;

/**
 * Joins the short form behind a dash to the name before it: "Companhia Acme de Energia - CAE",
 * "Óleo Acme S.A. – Acmebras (NYSE: OAB)".
 */
final class DashedForms {
  private final Tokens tokens;
  private final Register register;
  private final List<Run> runs;

  DashedForms(Tokens tokens, Register register, List<Run> runs) {
    this.tokens = tokens;
    this.register = register;
    this.runs = runs;
  }

  /** dashed := organization dash word brackets, of which each half has been found by itself */
  void find() {
    for (Run run : runs) {
      boolean brief =
          run.length() == 1
              && tokens.is(run.from() - 1, "-", "--", "–", "—")
              && tokens.spaced(run.from() - 1)
              && !register.brackets(run).isEmpty();
      Run full = brief ? Runs.endingAt(runs, run.from() - 1) : null;
      Sketch whole = full == null || full.length() < 2 ? null : register.find(register.key(full));
      Sketch part = register.find(register.key(run));
      if (whole != null
          && part != null
          && part != whole
          && whole.kind == PartyKind.ORGANIZATION
          && part.kind == PartyKind.ORGANIZATION
          && tokens.block(full.from()) == tokens.block(run.from())) {
        register.merge(part, whole);
      }
    }
  }
}
