package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;

/**
 * Names that go on behind the name of somebody known: of a company's branch, as Acme Global
 * Services, or of the firm that its founder gave his name, as Roe Restructuring Group.
 */
final class Branches {
  private static final Lexicon INSTITUTIONS = Lexicon.load("institutions");

  private final Tokens tokens;
  private final Wording wording;
  private final Sketch[] known;
  private final Institutions institutions;
  private final Cues cues;

  Branches(Tokens tokens, Wording wording, Sketch[] known) {
    this.tokens = tokens;
    this.wording = wording;
    this.known = known;
    this.institutions = new Institutions(tokens, wording);
    this.cues = new Cues(tokens, wording);
  }

  /** Whether what stands around such a name says that it is an organization of its own. */
  boolean isSure(Run run) {
    return isBranch(run)
        && (tokens.is(run.to(), "subsidiary", "subsidiaries")
            || (institutions.institution(run) || houseOf(run) || branchCued(run))
                && !wording.is(run.from(), Wording.HEADLINE));
  }

  /** A name that goes on behind that of a known organization: Acme Global Services. */
  boolean isBranch(Run run) {
    Sketch there = known[run.from()];
    return !run.hasForm()
        && there != null
        && (!there.isPerson() || INSTITUTIONS.has(tokens, run.to() - 1) || houseOf(run))
        && run.length() > 1
        && known[run.to() - 1] == null
        && !wording.inTable(run.from());
  }

  /** "An agreement with Acme Foods Group", where Acme alone is known as another company. */
  private boolean branchCued(Run run) {
    return !known[run.from()].isPerson()
        && known[run.from()].key.indexOf(' ') > 0 // Acme Foods beside Acme America Inc.
        && wording.is(run.to() - 1, Wording.HEAD)
        && cues.cue(run) != null;
  }

  /** "Roe of Roe Restructuring Group": a firm that has the name of its founder. */
  private boolean houseOf(Run run) {
    return known[run.from()] != null
        && known[run.from()].isPerson()
        && (wording.is(run.to() - 1, Wording.HEAD) || tokens.is(run.to() - 2, "&"))
        && tokens.is(run.from() - 1, "of", "at", "with", "by");
  }
}
