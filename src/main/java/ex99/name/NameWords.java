package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Token;
import ex99.token.Tokens;
import ex99.token.WordSet;

/** Tells which words can be of a name, and which close one as its legal form. */
final class NameWords {
  private static final Lexicon FORMS = Lexicon.load("legal-forms");

  private static final Lexicon DEGREES = Lexicon.load("degrees");

  /** What stands behind "Acquisition" or "Merger" in the names of companies made for a deal. */
  private static final String[] SHELLS = {
    "sub", "subsidiary", "partners", "holdings", "holding", "group", "vehicle", "parent", "corp"
  };

  /** Titles that also stand in the names of companies: Acme Principal Investments, LLC. */
  private static final WordSet TRADES =
      WordSet.of(
          "principal",
          "owners",
          "owner",
          "founders",
          "engineers",
          "engineer",
          "scientists",
          "economists",
          "managers",
          "directors",
          "governors",
          "officers",
          "partners",
          "fellow");

  /** Words of headlines that are surnames too, or open the names of companies. */
  private static final WordSet OPENERS =
      WordSet.of(
          "price", "grant", "young", "page", "bond", "chase", "sharp", "short", "cross", "wells",
          "marks", "best", "mills", "new", "long", "strong", "rich", "case", "cash", "field",
          "prior");

  /** Legal forms that some write in small letters. */
  private static final WordSet SMALL =
      WordSet.of(
          "plc", "mbh", "inc.", "a.s.", "s.r.o.", "d.d.", "d.o.o.", "ltd.", "ltée", "s.a.", "sp",
          "e.k.", "y");

  private final Tokens tokens;
  private final Wording wording;

  NameWords(Tokens tokens, Wording wording) {
    this.tokens = tokens;
    this.wording = wording;
  }

  /** A plain word with a capital in a sentence that goes on to a form: by Price Whitmore LLP. */
  boolean opensForm(int at, int limit) {
    return OPENERS.has(tokens, at)
        && tokens.isCapitalized(at)
        && !wording.is(at, Wording.HEADLINE)
        && (wording.is(at - 1, Wording.SMALL) || tokens.is(at - 1, ";", ","))
        && isName(at + 1, limit)
        && formWithin(at + 1, at + Runs.REACH, limit) > 0;
  }

  /** Such a word among the surnames of a firm: Roe, Price & Doe LLP. */
  private boolean joinsForm(int at, int limit) {
    boolean among =
        OPENERS.has(tokens, at)
            && tokens.is(at - 1, ",", "&")
            && tokens.isCapitalized(at)
            && wording.is(at - 2, Wording.NAME)
            && !wording.is(at, Wording.HEADLINE);
    for (int i = at + 1; among && i < Math.min(limit, at + 1 + Runs.REACH); i++) {
      Lexicon.Match form = FORMS.match(tokens, i);
      if (form != null && legalStarts(i)) {
        return form.value().equals("llp") || form.value().equals("pc");
      }
      if (!wording.is(i, Wording.NAME) && !tokens.is(i, "&", ",")) {
        return false;
      }
    }
    return false;
  }

  /** A legal form that has lost its name. */
  boolean isBareForm(int at) {
    Lexicon.Match form = FORMS.match(tokens, at);
    boolean goesOn = tokens.text(at).length() <= 2 && wording.is(at + 1, Wording.NAME);
    return form != null
        && !goesOn
        && !(tokens.is(at, "national") && tokens.is(form.to(), "of", "for"))
        && !tokens.is(
            at, "company", "corporation", "companies", "limited", "co", "as", "sa", "se", "ab");
  }

  boolean isName(int at, int limit) {
    if (at >= limit) {
      return false;
    }
    if (wording.is(at, Wording.TITLE)) {
      if (tokens.is(at, "commissioner", "examiner") && tokens.is(at - 2, "state")) {
        return tokens.isCapitalized(at); // Office of the State Bank Commissioner
      }
      return TRADES.has(tokens, at)
          && tokens.isCapitalized(at)
          && wording.is(at - 1, Wording.NAME)
          && formWithin(at + 1, at + Runs.REACH, limit) > 0;
    }
    boolean degree = tokens.is(at - 1, ",") && DEGREES.has(tokens, at) && tokens.isAllCaps(at);
    boolean sum = tokens.is(at + 1, "$", "€", "£") && !tokens.spaced(at + 1); // US$5
    return wording.is(at, Wording.NAME) && !degree && !sum && !isSite(tokens.get(at), at)
        || closesName(at, limit)
        || joinsForm(at, limit);
  }

  /** A web address names nobody unless a legal form follows, as in Acme.com, Inc. */
  private boolean isSite(Token token, int at) {
    String norm = token.norm();
    boolean site =
        norm.endsWith(".com")
            || norm.endsWith(".net")
            || norm.endsWith(".org")
            || norm.startsWith("www.")
            || norm.indexOf('@') >= 0;
    int form = tokens.is(at + 1, ",") ? at + 2 : at + 1;
    return site && (form >= tokens.size() || FORMS.match(tokens, form) == null);
  }

  /** A headline's word that here ends a name: Acme Acquisition Corp. */
  private boolean closesName(int at, int limit) {
    if (!wording.is(at, Wording.STOP)
        || !tokens.isCapitalized(at)
        || !wording.is(at - 1, Wording.NAME)) {
      return false;
    }
    boolean joint = tokens.text(at).indexOf('&') > 0; // Acme E&P, LLC; Acme M&A Advisors
    boolean apart = joint || tokens.is(at, "acquisition", "merger");
    boolean plain = !wording.is(at, Wording.HEADLINE) && tokens.text(at).length() > Runs.REACH;
    int behind = (apart || plain) && tokens.is(at + 1, ",") ? at + 2 : at + 1;
    Lexicon.Match form =
        behind < limit && !isSmallWord(behind) && !(tokens.is(behind, "as") && shouts(behind))
            ? FORMS.match(tokens, behind)
            : null;
    if (form == null && tokens.is(at, "acquisition", "merger") && tokens.is(at + 1, SHELLS)) {
      return !wording.is(at, Wording.HEADLINE)
          && formWithin(at + 1, at + 1 + Runs.REACH, limit) > 0;
    }
    boolean headed =
        !wording.is(at, Wording.HEADLINE)
            && at + 1 < limit
            && wording.is(at + 1, Wording.HEAD)
            && tokens.isCapitalized(at + 1);
    boolean word = // a reinsurer is Acme Re Ltd.
        joint || tokens.text(at).length() > 4 || isReinsurer(at);
    return headed && word
        || form != null
            && word
            && (tokens.isCapitalized(behind) || SMALL.has(tokens, behind))
            && !tokens.is(behind, "company", "companies");
  }

  /** Acme Re Holdings, but not "Acme Inc. Re Holdings": what a notice is about. */
  private boolean isReinsurer(int at) {
    return tokens.text(at).equals("Re") && FORMS.match(tokens, at - 1) == null;
  }

  /** "Retires As Chairman": a headline's capital makes no legal form of a word such as "as". */
  private boolean isSmallWord(int at) {
    String text = tokens.text(at);
    return tokens.is(at, "as", "se", "sa", "ab", "na", "pc", "co")
        && Character.isLowerCase(text.charAt(1));
  }

  boolean legalStarts(int at) {
    Token token = tokens.get(at);
    return token.isCapitalized()
        || token.norm().equals("&")
        || tokens.is(at, "and", "(")
        || SMALL.has(tokens, at);
  }

  /** A legal form that is an ordinary word too counts only as one behind a name. */
  boolean isForm(Lexicon.Match match, int from) {
    boolean state =
        tokens.is(match.from(), "co", "pa", "sa", "la", "al") && tokens.is(match.from() - 1, ",")
            || tokens.is(match.from(), "s.c.") && inCarolina(from, match.from());
    boolean apart =
        tokens.is(match.from(), "company", "companies")
            && tokens.is(match.from() - 1, ",")
            && match.to() == match.from() + 1;
    boolean slogan =
        tokens.is(match.from(), "company") && tokens.is(match.to(), "™", "®")
            || tokens.is(match.from(), "limited") && tokens.is(match.to(), "series", "edition");
    boolean fund = match.value().equals("fund") && tokens.is(match.from() - 1, ",");
    if (match.from() == from
        || fund
        || apart
        || slogan
        || state && match.to() == match.from() + 1) {
      return false;
    }
    if (tokens.is(
            match.from(),
            "company",
            "companies",
            "limited",
            "as",
            "se",
            "sa",
            "ab",
            "pc",
            "na",
            "co")
        && match.to() - match.from() == 1) {
      boolean name =
          !wording.all(from, match.from(), Wording.PLAIN | Wording.STOP)
              && !tokens.is(from - 1, "a", "an", "another")
              && !(wording.is(from - 1, Wording.SMALL) && tokens.is(from - 2, "a", "an"))
              && (!tokens.is(match.from(), "companies")
                  || tokens.is(from, "the")
                  || formWithin(match.to() - 1, match.to() + 1, tokens.sentenceAt(from).to()) > 0);
      String text = tokens.text(match.from());
      if (tokens.is(match.from(), "as") && shouts(match.from())) {
        return false;
      }
      boolean shouted =
          text.length() > 2 || Character.isUpperCase(text.charAt(1)) || text.endsWith(".");
      return name && (shouted || tokens.is(match.from(), "co"));
    }
    return tokens.isCapitalized(match.from())
        || tokens.is(match.from(), "&", "and", "(")
        || SMALL.has(tokens, match.from());
  }

  /** "Rock Hill, S.C.": a state behind its towns, but the form of a firm of several partners. */
  private boolean inCarolina(int from, int at) {
    boolean partners = false;
    for (int i = from; i < at; i++) {
      partners |= tokens.is(i, "&", "and");
    }
    return !partners && (tokens.is(at - 1, ",") || wording.is(at - 1, Wording.PLACE));
  }

  /** Whether the words around one are all in capitals: there AS is no legal form, but a word. */
  private boolean shouts(int at) {
    boolean before = isLoud(at - 1) && tokens.text(at - 1).length() > 1;
    boolean behind =
        at + 1 < tokens.size() && tokens.isWord(at + 1) && tokens.block(at + 1) == tokens.block(at);
    return before && wording.is(at, Wording.HEADLINE) && (!behind || tokens.isAllCaps(at + 1));
  }

  /** McALLISTER stands in a line of capitals too. */
  private boolean isLoud(int at) {
    if (at < 0) {
      return false;
    }
    String text = tokens.text(at);
    boolean ends =
        text.length() > 4
            && Character.isUpperCase(text.charAt(text.length() - 1))
            && Character.isUpperCase(text.charAt(text.length() - 2))
            && Character.isUpperCase(text.charAt(text.length() - 3));
    return tokens.isAllCaps(at) || ends;
  }

  /** The end of the legal form that closes the capitalized words from a token on, or -1. */
  int formWithin(int from, int to, int limit) {
    for (int i = from; i < Math.min(to + 1, limit); i++) {
      int at = tokens.is(i, ",") ? i + 1 : i;
      Lexicon.Match form = at < limit && i > from ? FORMS.match(tokens, at) : null;
      if (form != null && form.to() <= limit && legalStarts(at)) {
        return form.to();
      }
      if (!isName(i, limit) && !tokens.is(i, "&")) {
        return -1;
      }
    }
    return -1;
  }
}
