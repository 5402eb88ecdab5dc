package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;

/** Tells runs of capitalized words that name nobody from those that may name a company. */
final class NoName {
  private static final WordSet SECURITIES =
      WordSet.of("stock", "shares", "share", "notes", "units", "warrants", "debentures", "bonds");

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
  private static final Lexicon AFTERS = Lexicon.load("org-afters");
  private static final Lexicon MONTHS = Lexicon.load("months");

  /** What says of which kind a company is by law, not what it is called. */
  private static final WordSet LEGAL_KINDS =
      WordSet.of(
          "liability",
          "business",
          "private",
          "public",
          "professional",
          "statutory",
          "nonprofit",
          "non-profit",
          "mutual",
          "stock",
          "chartered",
          "holding",
          "parent",
          "surviving",
          "listed",
          "subsidiary",
          "new",
          "shell",
          "target");

  private NoName() {}

  /** Whether a run has a word that names somebody. */
  static boolean names(Tokens tokens, Wording wording, Run run) {
    if (run.name == null) {
      run.name = why(tokens, wording, run) == null;
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
  static String why(Tokens tokens, Wording wording, Run run) {
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
    if (tokens.is(run.to(), "branch") && tokens.is(run.to() + 1, "of") && !run.hasForm()) {
      return "the place of a branch";
    }
    if (isNumbered(tokens, wording, run)) {
      return "the number of a paper";
    }
    return isDateline(tokens, wording, run) ? "the place of a dateline" : null;
  }

  /** United Devices Corporation, Digital Solutions, Inc.: general words closed by a form. */
  private static boolean isGeneral(Tokens tokens, Wording wording, Run run) {
    if (Institutions.isBank(tokens, run.from(), run.to())) {
      return true;
    }
    if (wording.is(run.from(), Wording.HEADLINE) && !isLine(tokens, run)) {
      return false;
    }
    if (!run.hasForm()) {
      DealSigns deals = new DealSigns(tokens, wording);
      return run.length() > 1
          && (isCued(tokens, wording, run)
              || deals.priced(run)
              || deals.pays(run)
              || isTold(tokens, wording, run));
    }
    int words = run.legal() - run.from() - (tokens.is(run.legal() - 1, ",") ? 1 : 0);
    boolean alone = words == 1 && tokens.is(run.to() - 1, "inc", "inc.", "incorporated");
    return words > 1
            && (GENERAL.has(tokens, run.from())
                || !tokens.is(run.to() - 1, "company", "companies", "corporation", "limited", "co"))
        || (words > 1 || alone) && isGiven(tokens, wording, run)
        || new DealSigns(tokens, wording).dealt(run)
        || isTold(tokens, wording, run)
        || isCued(tokens, wording, run);
  }

  /** "has agreed to acquire Paper Products": no word of it is one of headings and roles. */
  private static boolean isCued(Tokens tokens, Wording wording, Run run) {
    boolean firm =
        run.hasForm()
            || tokens.is(run.to() - 1, "company", "corporation")
            || wording.is(run.to() - 1, Wording.HEAD)
            || NameSigns.WORKS.has(tokens, run.to() - 1);
    return firm
        && !isKind(tokens, run)
        && !wording.any(run.from(), run.legal(), Wording.STOP)
        && !wording.all(run.from(), run.to(), Wording.PLACE)
        && (new Cues(tokens, wording).cue(run) != null || acts(tokens, run.to()));
  }

  /** "sold to Paper Products, a maker of": a side that is said to be something. */
  private static boolean isTold(Tokens tokens, Wording wording, Run run) {
    return tokens.is(run.from() - 1, "to", "from", "by", "with")
        && tokens.is(run.to(), ",")
        && tokens.is(run.to() + 1, "a", "an")
        && tokens.isWord(run.to() + 2)
        && !tokens.isCapitalized(run.to() + 2)
        && !wording.all(run.from(), run.to(), Wording.PLACE);
  }

  /** Texas Energy Corporation, but no "a Delaware Limited Liability Company". */
  private static boolean isGiven(Tokens tokens, Wording wording, Run run) {
    if (tokens.is(run.from() - 1, "a", "an", "any", "each", "no", "our", "its", "another")
        || tokens.is(run.to(), "law", "act", "code")) {
      return false;
    }
    return !isKind(tokens, run)
        && (wording.is(run.from(), Wording.PLACE)
            || tokens.is(run.to() - 1, "corporation", "inc", "inc.", "incorporated"));
  }

  /** "today announced", "has agreed to": what only somebody does. */
  private static boolean acts(Tokens tokens, int at) {
    Lexicon.Match verb = at < tokens.size() ? AFTERS.match(tokens, at) : null;
    return verb != null && verb.value().equals("acts");
  }

  /** Whether a run says of which kind a company or its stock is. */
  private static boolean isKind(Tokens tokens, Run run) {
    return LEGAL_KINDS.any(tokens, run.from(), run.legal());
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
