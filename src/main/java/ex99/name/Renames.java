package ex99.name;

import ex99.token.Tokens;
import java.util.List;

/** Finds out who takes another name: "changed its name to Acme Holdings, Inc." */
final class Renames {
  /** How many small words may stand between "name" and the new name. */
  private static final int BETWEEN = 7;

  /** How far before the new name its cue may stand. */
  private static final int BACK = 9;

  private final Tokens tokens;
  private final Register register;
  private final List<Run> runs;

  Renames(Tokens tokens, Register register, List<Run> runs) {
    this.tokens = tokens;
    this.register = register;
    this.runs = runs;
  }

  /** rename := old … ("name" | "renamed") small-word* new; one of the two becomes a form of it */
  void find() {
    for (Run run : runs) {
      int cue = run.hasForm() ? cue(run.from()) : -1;
      Sketch name = cue < 0 ? null : register.find(register.key(run));
      Sketch owner = name == null ? null : owner(run, name, cue);
      if (owner == null) {
        continue;
      }
      if (planned(cue, run.from())) {
        register.merge(name, owner);
      } else {
        register.merge(owner, name);
      }
    }
  }

  private int cue(int to) {
    int start = tokens.sentenceAt(to).from();
    for (int i = to - 1; i >= Math.max(start, to - BACK); i--) {
      if (tokens.is(i, "renamed")) {
        return to - i <= 2 ? i : -1;
      }
      if (tokens.is(i, "name")) {
        return to - i <= BETWEEN && owned(i, start) ? i : -1;
      }
      if (!tokens.is(
          i,
          "to",
          "as",
          "has",
          "been",
          "be",
          "is",
          "was",
          "will",
          "changed",
          "change",
          "company",
          "corporation",
          "become",
          "became",
          "becomes",
          "officially",
          "formally",
          "now",
          "of",
          "the",
          "new",
          ",",
          "\"",
          "“")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the name is that of somebody: "its name", "takes the name". */
  private boolean owned(int name, int start) {
    int i = tokens.is(name - 1, "corporate", "company", "legal", "new") ? name - 2 : name - 1;
    return i >= start
        && (tokens.is(i, "its", "'s", "'")
            || tokens.is(i, "the")
                && tokens.is(
                    i - 1,
                    "changing",
                    "change",
                    "take",
                    "takes",
                    "took",
                    "taken",
                    "adopt",
                    "adopted",
                    "adopts",
                    "under",
                    "assume",
                    "assumed",
                    "bears",
                    "bear",
                    "carries"));
  }

  private boolean planned(int cue, int to) {
    int start = Math.max(tokens.sentenceAt(to).from(), cue - BACK);
    for (int i = start; i < to; i++) {
      if (tokens.is(
          i, "will", "plans", "intends", "proposed", "proposes", "expects", "would", "be", "to")) {
        return tokens.is(i, "to") ? !tokens.is(cue - 2, "changed", "change") : true;
      }
    }
    return false;
  }

  /** The company with a form that is named last before, in the sentence or else in the release. */
  private Sketch owner(Run run, Sketch name, int cue) {
    Sketch owner = null;
    for (Run before : runs) {
      if (before.from() >= cue) {
        break;
      }
      Sketch sketch = before.hasForm() ? register.find(register.key(before)) : null;
      boolean company = sketch != null && sketch != name && !sketch.isPerson();
      boolean near = company && tokens.sentence(before.from()) == tokens.sentence(run.from());
      owner = company && (owner == null || near) ? sketch : owner;
    }
    return owner;
  }
}
