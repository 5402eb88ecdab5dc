package ex99.name;

import ex99.model.PartyKind;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds organizations that have no legal form by what stands around their names. */
final class Contexts {
  private static final Lexicon DEPARTMENTS = Lexicon.load("departments");

  /** How much must speak for an organization. */
  static final int ENOUGH = 3;

  private final Tokens tokens;
  private final Wording wording;
  private final Register register;
  private final List<Run> runs;
  private final Sketch[] known;
  private final Branches branches;
  private final NameSigns signs;
  private final NameLists lists;
  private SmallWords small;
  private Set<String> units;
  private Set<String> defined;
  private final Map<String, Case> cases = new LinkedHashMap<>();

  Contexts(Tokens tokens, Wording wording, Register register, List<Run> runs, Sketch[] known) {
    this.tokens = tokens;
    this.wording = wording;
    this.register = register;
    this.runs = runs;
    this.known = known;
    this.branches = new Branches(tokens, wording, known);
    this.signs = new NameSigns(tokens, wording, register, known);
    this.lists = new NameLists(tokens, wording, register, runs, known, cases);
  }

  /** Registers the members of lists that act as advisers. */
  void advisers() {
    lists.advisers();
  }

  /** Registers every name that enough speaks for. */
  void find() {
    for (Run run : runs) {
      if (branches.isSure(run)) {
        register.organization(run, PartyKind.ORGANIZATION, Sign.OWNED.rule);
      } else if (isOpen(run)) {
        signs.weigh(run, cases.computeIfAbsent(register.fullKey(run), k -> new Case(run, k)));
      }
    }
    lists.weigh();
    titled();
    List<Case> found = new ArrayList<>();
    LongerNames longer = new LongerNames(tokens, wording);
    for (Case one : cases.values()) {
      if (one.weight() >= ENOUGH && !isCommon(one) && !defined().contains(one.key)) {
        found.add(one);
        longer.add(one);
      }
    }
    for (Case one : found) {
      if (!longer.has(one)) {
        register.organization(one.run, PartyKind.ORGANIZATION, one.rule());
      }
    }
  }

  /** Whom a headline names in short has the sign of that in full: Acme Ridge Insurance Group. */
  private void titled() {
    Set<String> brief = new HashSet<>();
    for (Case one : cases.values()) {
      if (one.has(Sign.HEADLINE) && one.weight() < ENOUGH && one.run.length() < 3) {
        brief.add(one.key);
      }
    }
    for (Case one : cases.values()) {
      boolean full = !brief.isEmpty() && (one.has(Sign.HEAD) || one.has(Sign.INSTITUTION));
      int end = full ? one.key.indexOf(' ') : -1;
      for (int words = 1; end > 0 && words < 3; words++) {
        if (brief.contains(one.key.substring(0, end))) {
          one.add(Sign.HEADLINE);
        }
        end = one.key.indexOf(' ', end + 1);
      }
    }
  }

  /** What speaks for a run as the name of an organization, and against it. */
  String signs(Run run) {
    String key = register.fullKey(run);
    for (Run each : runs) {
      if (isOpen(each)) {
        String other = register.fullKey(each);
        signs.weigh(each, cases.computeIfAbsent(other, k -> new Case(each, k)));
      }
    }
    lists.weigh();
    Case one = cases.get(key);
    if (one == null || one.signs == 0) {
      return "no sign of an organization around it";
    }
    StringBuilder out = new StringBuilder();
    for (Sign sign : Sign.values()) {
      if (one.has(sign)) {
        out.append(out.isEmpty() ? "" : ", ");
        out.append(sign.name().toLowerCase(Locale.ROOT)).append(' ').append(sign.weight);
      }
    }
    out.append("; together ").append(one.weight()).append(", wanted ").append(ENOUGH);
    if (one.weight() >= ENOUGH && isCommon(one)) {
      out.append("; its last word is also a common noun here");
    } else if (one.weight() >= ENOUGH && defined().contains(key)) {
      out.append("; brackets define it as a thing");
    }
    return out.toString();
  }

  /** The short forms that brackets define for things, such as (the “Offer”). */
  private Set<String> defined() {
    if (defined == null) {
      defined = new HashSet<>();
      int end = tokens.size() - 1;
      for (int i = Brackets.OPENING.next(tokens, 0, end);
          i < end;
          i = Brackets.OPENING.next(tokens, i + 1, end)) {
        if (tokens.is(i + 1, "the", "\"", "“", "collectively", "together")) {
          for (Term term : Brackets.read(tokens, i).terms()) {
            String key = Keys.of(tokens, term.from(), term.to());
            if (register.find(key) == null) {
              defined.add(key);
            }
          }
        }
      }
    }
    return defined;
  }

  /** Whether the last word of a name also stands in small letters: it is a term, not a name. */
  private boolean isCommon(Case one) {
    if (one.has(Sign.ADVISER) || one.has(Sign.FIRM) || one.has(Sign.INSTITUTION)) {
      return false;
    }
    int last = one.run.to() - 1;
    return small().has(tokens.norm(last), one.run.length() == 1 ? null : tokens.norm(last - 1));
  }

  /** The words that end a name in question and stand in small letters too. */
  private SmallWords small() {
    if (small == null) {
      Set<String> ends = new HashSet<>();
      for (Case one : cases.values()) {
        if (one.weight() >= ENOUGH) {
          ends.add(tokens.norm(one.run.to() - 1));
        }
      }
      small = new SmallWords(tokens, wording, ends);
    }
    return small;
  }

  private boolean isOpen(Run run) {
    return isOpen(tokens, wording, known, run)
        && !(run.length() == 1 && unitLetters().contains(tokens.text(run.from())));
  }

  /** "Consumer and Community Banking (CCB)": the letters of what a house does, no names. */
  private Set<String> unitLetters() {
    if (units == null) {
      units = new HashSet<>();
      for (Run run : runs) {
        int last = run.from() - 2;
        if (run.length() == 1
            && tokens.is(last + 1, "(")
            && tokens.is(run.to(), ")")
            && last >= 0
            && known[last] == null
            && (wording.is(last, Wording.THING) || DEPARTMENTS.has(tokens, last))) {
          units.add(tokens.text(run.from()));
        }
      }
    }
    return units;
  }

  /** Whether nobody is known yet whom a run without a legal form can name. */
  static boolean isOpen(Tokens tokens, Wording wording, Sketch[] known, Run run) {
    return !run.hasForm()
        && known[run.from()] == null
        && (known[run.to() - 1] == null || isSeat(tokens, known, run))
        && !wording.inTable(run.from())
        && NoName.names(tokens, wording, run);
  }

  /** "Citizens Bank of Dunmore": a bank in the town that a company is called after too. */
  private static boolean isSeat(Tokens tokens, Sketch[] known, Run run) {
    int of = run.to() - 2;
    return of > run.from() + 1
        && tokens.is(of, "of")
        && tokens.is(of - 1, "bank")
        && known[of] == null
        && !known[run.to() - 1].isPerson();
  }

  /** Registers the names that stand behind the titles of people. */
  void titled(List<Integer> starts) {
    List<Run> named = new ArrayList<>();
    Set<String> ends = new HashSet<>();
    for (int start : starts) {
      Run run = Runs.beginningAt(runs, start);
      if (run != null
          && (isOpen(run) || branches.isBranch(run))
          && !wording.is(run.to() - 1, Wording.THING)
          && !wording.is(run.from(), Wording.GIVEN)
          && !(known[run.from()] != null && tokens.is(run.to(), "division", "segment", "unit"))) {
        named.add(run);
        ends.add(tokens.norm(run.to() - 1));
      }
    }
    SmallWords common = named.isEmpty() ? null : new SmallWords(tokens, wording, ends);
    for (Run run : named) {
      int last = run.to() - 1;
      String before = run.length() == 1 ? null : tokens.norm(last - 1);
      boolean ruled = common.has(tokens.norm(last), before);
      if (!ruled || wording.is(last, Wording.HEAD)) {
        register.organization(fuller(run), PartyKind.ORGANIZATION, "org-title");
      }
    }
  }

  /** "Orrin Flow International, a unit of": the name that a single word is short for. */
  private Run fuller(Run run) {
    for (Run other : runs) {
      if (run.length() == 1
          && other.length() > 1
          && tokens.norm(other.from()).equals(tokens.norm(run.from()))
          && tokens.is(other.to(), ",")
          && tokens.is(other.to() + 1, "a", "an", "the")
          && isOpen(other)
          && !wording.is(other.from(), Wording.HEADLINE)
          && !wording.is(other.to() - 1, Wording.THING)) {
        return other;
      }
    }
    return run;
  }
}
