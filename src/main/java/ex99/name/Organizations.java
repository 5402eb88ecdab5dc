package ex99.name;

import ex99.model.PartyKind;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds the organizations that a release names by legal form, ticker or definition. */
final class Organizations {
  private static final Lexicon FORMERS = Lexicon.load("former-words");

  private static final Lexicon AGENCIES = Lexicon.load("agencies");
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

  void find() {
    for (Run run : runs) {
      if (run.hasForm()) {
        register.seen(run);
      }
    }
    spread(false);
    if (register.sketches().isEmpty()) {
      spread(true);
    }
    unify();
  }

  /** Registers the names of the text, or those above tables where the text has none. */
  private void spread(boolean tables) {
    Sketch last = null;
    int lastEnd = -1;
    int lastTo = -1;
    for (Run run : runs) {
      if (!NoName.names(tokens, wording, run) || wording.inTable(run.from()) != tables) {
        continue;
      }
      Brackets brackets = register.brackets(run);
      String rule = rule(run, brackets);
      if (rule == null) {
        boolean called = last != null && !run.hasForm() && former(lastEnd, run.from());
        if (called) { // Acme Freight, Inc. dba Blue Express
          register.merge(register.organization(run, PartyKind.ORGANIZATION, "org-cue"), last);
        }
        continue;
      }
      Sketch sketch = register.organization(run, PartyKind.ORGANIZATION, rule);
      if (brackets.ticker() != null && sketch.ticker == null) {
        sketch.ticker = brackets.ticker();
        sketch.exchange = brackets.exchange();
      }
      if (last != null
          && last != sketch
          && (former(lastEnd, run.from()) || former(lastTo, run.from()))) {
        register.merge(sketch, last);
        sketch = last;
      }
      last = sketch;
      lastEnd = brackets.to();
      lastTo = run.to();
    }
  }

  private String rule(Run run, Brackets brackets) {
    if (run.hasForm()) {
      int from = tokens.is(run.from(), "the") ? run.from() + 1 : run.from();
      Lexicon.Match agency = AGENCIES.match(tokens, from);
      boolean ruled = run.legal() == run.to() && tokens.is(run.to() - 1, "commission");
      return ruled || agency != null && agency.to() == run.to() ? null : "org-legal-form";
    }
    if (brackets.ticker() != null) {
      return "org-ticker";
    }
    boolean called = brackets.terms().stream().anyMatch(term -> isCompany(term) || cuts(term, run));
    return called ? "org-definition" : null;
  }

  /** The Acme Group (“Acme”): a name whose last word is that of companies, and its short form. */
  private boolean cuts(Term term, Run run) {
    boolean group = tokens.is(run.to() - 1, "group", "holdings", "partners", "bancorp");
    return group
        && !wording.is(run.from(), Wording.HEADLINE)
        && tokens.is(term.from() - 1, "\"", "“")
        && register.key(run).startsWith(Keys.of(tokens, term.from(), term.to()) + " ");
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
            "fund",
            "issuer",
            "parent",
            "borrower",
            "lender",
            "investor");
  }

  /** former := name ("," | "(")? "formerly known as" name */
  private boolean former(int from, int to) {
    int i = tokens.is(from, ",", "(") ? from + 1 : from;
    if (tokens.is(to - 1, "“", "\"")) {
      return to - 1 > from && former(from, to - 1);
    }
    if (i >= to || to - i > 5) {
      return false;
    }
    Lexicon.Match match = FORMERS.match(tokens, i);
    return match != null && match.to() == to;
  }

  /** Makes one of the names that are forms of the same one. */
  private void unify() {
    List<Sketch> all = List.copyOf(register.sketches());
    NameIndex index = new NameIndex(all);
    Set<Sketch> merged = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Sketch one : all) {
      for (Sketch full : index.near(one, tokens.get(one.first))) {
        boolean other = full != one && !merged.contains(full);
        if (other && (isBroken(one, full) || isForm(one, full))) {
          register.merge(one, full);
          merged.add(one);
          if (one.form != null && one.key.endsWith(" " + full.key)) {
            full.merged.remove(one.name); // words of a line before the name are no form of it
          }
          break;
        }
      }
    }
  }

  /** The end of a name whose beginning stands on the line above. */
  private boolean isBroken(Sketch one, Sketch full) {
    int at = one.first;
    boolean line = at > 0 && tokens.block(at - 1) != tokens.block(at);
    return line
        && full.key.endsWith(" " + one.key)
        && (" " + full.key).endsWith(" " + tokens.norm(at - 1) + " " + one.key);
  }

  /** A short name with a ticker, its acronym, another spacing, or a name behind words of a line. */
  private boolean isForm(Sketch one, Sketch full) {
    if (one.form == null) {
      boolean acronym = one.key.indexOf(' ') < 0 && Acronyms.stands(tokens.get(one.first), full);
      boolean closed = // AcmeDell of Acme Dell & Co.
          one.key.indexOf(' ') < 0 && one.key.equals(full.key.replace(" ", ""));
      return acronym || closed || full.key.startsWith(one.key + " ");
    }
    if (full.key.startsWith(Keys.whole(one) + " of ")) {
      return true; // Acme Care Corporation of Acme Care Corporation of America
    }
    boolean same = one.form.equals(full.form);
    boolean spaced =
        same
            && one.rank < full.rank + 1
            && one.first > full.first
            && one.key.replace(" ", "").equals(full.key.replace(" ", ""));
    boolean first =
        wording.is(one.first, Wording.HEADLINE) || tokens.sentenceAt(one.first).from() == one.first;
    boolean twice = one.key.equals(full.key + " " + full.key);
    boolean headed =
        same && (first || twice) && one.key.endsWith(" " + full.key) && !isBroken(full, one);
    return spaced || headed;
  }
}
