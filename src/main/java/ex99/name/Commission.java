package ex99.name;

import ex99.model.PartyKind;
import ex99.model.SectionKind;
import ex99.outline.Outline;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether the commission with which releases are filed is a party: where it rules, inquires
 * or speaks it is, as the place of a filing it is not.
 */
final class Commission {
  private static final Lexicon NAMES = Lexicon.load("sec-names");
  private static final Lexicon ACTS = Lexicon.load("sec-acts");

  /** Where a release speaks of its news. */
  private static final Set<SectionKind> NEWS =
      EnumSet.of(SectionKind.TITLE, SectionKind.SUBTITLE, SectionKind.BODY, SectionKind.HIGHLIGHTS);

  /** How many words may stand between what is made and its maker. */
  private static final int BETWEEN = 3;

  private final Tokens tokens;
  private final Outline outline;
  private final Register register;

  Commission(Tokens tokens, Outline outline, Register register) {
    this.tokens = tokens;
    this.outline = outline;
    this.register = register;
  }

  /** Registers it under all of its names, if anywhere it does more than to keep what is filed. */
  void find() {
    List<Run> named = new ArrayList<>();
    boolean acts = false;
    int end = tokens.size();
    for (int i = NAMES.next(tokens, 0, end); i < end; i = NAMES.next(tokens, i + 1, end)) {
      Lexicon.Match name = tokens.isCapitalized(i) ? NAMES.match(tokens, i) : null;
      if (name != null) {
        named.add(new Run(name.from(), name.to(), name.to(), null));
        acts |= acts(name.from(), name.to());
        i = name.to() - 1;
      }
    }
    if (acts) {
      register(named);
    }
  }

  private void register(List<Run> named) {
    Run fullest = named.get(0);
    for (Run run : named) {
      fullest = run.length() > fullest.length() ? run : fullest;
    }
    Sketch sketch = register.organization(fullest, PartyKind.GOVERNMENT, "agency");
    for (Run run : named) {
      sketch.first = Math.min(sketch.first, run.from());
      String name = tokens.text(run.from(), run.to());
      if (!name.equals(sketch.name)) {
        register.alias(Keys.of(tokens, run.from(), run.to()), sketch);
        sketch.merged.add(name);
      }
    }
  }

  private boolean acts(int from, int to) {
    if (!NEWS.contains(outline.kindAt(tokens.start(from)))) {
      return false;
    }
    int behind = tokens.is(to, "(") && NAMES.has(tokens, to + 1) ? to + 3 : to;
    return does(behind) || owns(behind) || rules(behind) || made(from, behind);
  }

  /** does := name ("has" | "had")? "also"? verb of ruling or speech */
  private boolean does(int at) {
    int verb = tokens.is(at, "has", "had", "have") ? at + 1 : at;
    verb = tokens.is(verb, "also", "previously", "recently", "today") ? verb + 1 : verb;
    return is(verb, "does");
  }

  /** owns := name "'s"? ("staff" "'s"?)? noun of an inquiry or a ruling */
  private boolean owns(int at) {
    int noun = tokens.is(at, "'s", "’s") ? at + 1 : at;
    if (tokens.is(noun, "staff")) {
      return is(noun + 1, "does") || tokens.is(noun + 1, "has") && is(noun + 2, "does");
    }
    return is(noun, "own");
  }

  /** rules := name "'s"? "rules" ("that" | "which") … */
  private boolean rules(int at) {
    int noun = tokens.is(at, "'s", "’s") ? at + 1 : at;
    return is(noun, "rule") && tokens.is(noun + 1, "that", "which");
  }

  /** made := noun ("by" | "with" | "from" | "of" | "before") "the"? name; "requirements of" it */
  private boolean made(int from, int behind) {
    int the = tokens.is(from - 1, "the") ? from - 1 : from;
    int by = the - 1;
    if (!tokens.is(by, "by", "with", "from", "of")) {
      return false;
    }
    if (tokens.is(by, "of") && is(by - 1, "rule")) {
      return tokens.is(behind, "that", "which");
    }
    for (int i = by - 1; i >= Math.max(0, by - 1 - BETWEEN); i--) {
      if (is(i, "made")) {
        return tokens.is(by, "by", "from") || i == by - 1 && tokens.is(by, "with");
      }
    }
    return false;
  }

  private boolean is(int at, String what) {
    Lexicon.Match match = at < 0 || at >= tokens.size() ? null : ACTS.match(tokens, at);
    return match != null && match.value().contains(what);
  }
}
