package ex99.name;

import ex99.model.PartyKind;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds the organizations that a release names by legal form, ticker or definition. */
final class Organizations {
  private static final WordSet SECURITIES =
      WordSet.of("stock", "shares", "share", "notes", "units", "warrants", "debentures", "bonds");

  private static final Lexicon FORMERS = Lexicon.load("former-words");

  /** General words that the names of companies like to begin with. */
  private static final WordSet GENERAL =
      WordSet.of(
          "united",
          "general",
          "american",
          "national",
          "international",
          "first",
          "global",
          "universal",
          "federal",
          "western",
          "eastern",
          "southern",
          "northern",
          "central");

  private static final int WEAK = Wording.PLAIN | Wording.PLACE;
  private static final Lexicon AGENCIES = Lexicon.load("agencies");
  private static final Lexicon MONTHS = Lexicon.load("months");

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
      if (!isName(tokens, wording, run) || wording.inTable(run.from()) != tables) {
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

  /** Whether a run has a word that names somebody. */
  static boolean isName(Tokens tokens, Wording wording, Run run) {
    if (run.name == null) {
      run.name = noName(tokens, wording, run) == null;
    }
    return run.name;
  }

  /** "19M", "40K": two digits or more with the letter of a thousand, a million or a billion. */
  private static boolean isQuantity(String text) {
    int last = text.length() - 1;
    boolean scale = last > 1 && "KMB".indexOf(text.charAt(last)) >= 0;
    for (int i = 0; scale && i < last; i++) {
      scale = Character.isDigit(text.charAt(i)) || text.charAt(i) == '.';
    }
    return scale;
  }

  /** "Series B Cumulative Redeemable Preferred Stock": its symbol is that of a security. */
  private static boolean isSecurity(Tokens tokens, Run run) {
    int last = run.to() - 1;
    return run.length() > 1
        && SECURITIES.has(tokens, last)
        && (tokens.is(run.from(), "series", "class", "tranche", "preferred", "depositary", "senior")
            || tokens.is(last - 1, "preferred", "preference", "common", "depositary", "ordinary"));
  }

  /** Why a run names nobody; null where it may. */
  static String noName(Tokens tokens, Wording wording, Run run) {
    int end = run.hasForm() ? run.legal() : run.to();
    if (end <= run.from()) {
      return "a legal form without a name";
    }
    int first = tokens.is(run.from(), "the") && end - run.from() > 1 ? run.from() + 1 : run.from();
    if (wording.all(first, end, run.hasForm() ? WEAK : WEAK | Wording.STOP)
        && !isGeneral(tokens, wording, run)) {
      return "no word of it is a name's own";
    }
    if (isPhrase(tokens, wording, run)) {
      return "words of a headline that describe a company";
    }
    if (Keys.of(tokens, run.from(), end).length() <= 1) {
      return "a single letter";
    }
    if (run.length() == 1 && isQuantity(tokens.text(run.from()))) {
      return "so many of something";
    }
    if (wording.all(run.from(), run.to(), Wording.MEDIUM)) {
      return "a medium, exchange or index";
    }
    if (isSecurity(tokens, run)) {
      return "a class of securities";
    }
    if (tokens.is(run.from(), "listing", "hearings", "listings")
        && wording.any(run.from(), run.to(), Wording.MEDIUM)) {
      return "an office of an exchange";
    }
    if (isShip(tokens, run)) {
      return "the name of a ship";
    }
    if (isNumbered(tokens, wording, run)) {
      return "the number of a paper";
    }
    return isDateline(tokens, wording, run) ? "the place of a dateline" : null;
  }

  /** United Technologies Corporation, Digital Solutions, Inc.: general words closed by a form. */
  private static boolean isGeneral(Tokens tokens, Wording wording, Run run) {
    if (Institutions.isBank(tokens, run.from(), run.to())) {
      return true;
    }
    int words = run.legal() - run.from() - (tokens.is(run.legal() - 1, ",") ? 1 : 0);
    return run.hasForm()
        && words > 1
        && (!wording.is(run.from(), Wording.HEADLINE) || isLine(tokens, run))
        && (GENERAL.has(tokens, run.from())
            || !tokens.is(run.to() - 1, "company", "companies", "corporation", "limited", "co"));
  }

  /** A line that is nothing but "Capital Harbor, Inc.", as below the name of a contact. */
  private static boolean isLine(Tokens tokens, Run run) {
    return tokens.is(run.legal() - 1, ",")
        && tokens.sentenceAt(run.from()).from() == run.from()
        && tokens.sentenceAt(run.from()).to() == run.to();
  }

  /** A company that a shouting headline describes: LEADING PAPER AND PULP COMPANY. */
  private static boolean isPhrase(Tokens tokens, Wording wording, Run run) {
    return run.hasForm()
        && wording.is(run.from(), Wording.HEADLINE)
        && tokens.is(run.to() - 1, "company", "companies")
        && tokens.sentenceAt(run.from()).from() != run.from()
        && !tokens.is(run.from(), "the")
        && wording.is(run.from() - 1, Wording.STOP);
  }

  /** M/V Acme Spirit: what is called so is a ship, and the letter before it no part of a name. */
  private static boolean isShip(Tokens tokens, Run run) {
    int from = run.from();
    boolean letters =
        tokens.is(from, "v", "t", "s")
            && tokens.is(from - 1, "/")
            && tokens.is(from - 2, "m", "s", "f");
    return !run.hasForm()
        && (letters
            || tokens.is(from, "m/v", "m/t", "mv", "mt", "s/s") && tokens.isAllCaps(from)
            || tokens.is(from - 1, "m/v", "m/t", "s/s"));
  }

  /** Rule 144A, Section 21E: the number of a paper. */
  private static boolean isNumbered(Tokens tokens, Wording wording, Run run) {
    if (!run.hasForm() && tokens.is(run.to() - 1, "nos.", "nos", "no.") && run.length() > 1) {
      return true; // U.S. Patent Nos.
    }
    return wording.is(run.from(), Wording.THING)
        && run.length() > 1
        && Character.isDigit(tokens.text(run.from() + 1).charAt(0));
  }

  /** dateline := city ("," state | "-" | "--" | "(") at the beginning of a block */
  private static boolean isDateline(Tokens tokens, Wording wording, Run run) {
    if (run.from() > 0 && tokens.block(run.from() - 1) == tokens.block(run.from())) {
      return false;
    }
    if (tokens.is(run.to(), ",") && wording.is(run.to() + 1, Wording.PLACE)) {
      return !run.hasForm(); // "Acme Inc., New York" heads the lines of a contact
    }
    int limit = Math.min(tokens.size(), run.to() + 6);
    boolean dash = tokens.is(run.to(), "-", "--", "—", "–", "/") || tokens.is(run.to(), ",");
    for (int i = run.to(); dash && i < limit; i++) {
      if (MONTHS.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
