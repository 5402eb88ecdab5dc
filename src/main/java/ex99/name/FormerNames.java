package ex99.name;

import ex99.model.PartyKind;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.List;

/** Joins what somebody was called to the name before it: "the Acme Group (formerly Dell Mills)". */
final class FormerNames {
  private static final Lexicon FORMERS = Lexicon.load("former-words");

  private final Tokens tokens;
  private final Register register;
  private final List<Run> runs;

  FormerNames(Tokens tokens, Register register, List<Run> runs) {
    this.tokens = tokens;
    this.register = register;
    this.runs = runs;
  }

  /** former := organization ("(" | ",") "formerly" "the"? organization (")" | ",") */
  void find() {
    for (Run run : runs) {
      int open = run.to();
      Lexicon.Match cue = tokens.is(open, "(", ",") ? FORMERS.match(tokens, open + 1) : null;
      int at = cue == null ? -1 : tokens.is(cue.to(), "the") ? cue.to() + 1 : cue.to();
      Run old = cue == null ? null : Runs.beginningAt(runs, at);
      boolean closed = old != null && tokens.is(old.to(), ")", ",");
      Sketch now = closed ? register.find(register.key(run)) : null;
      Sketch before = closed ? register.find(register.key(old)) : null;
      if (now != null
          && before != null
          && now != before
          && now.kind == PartyKind.ORGANIZATION
          && before.kind == PartyKind.ORGANIZATION) {
        register.merge(before, now);
      }
    }
  }
}
