package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Token;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the runs of capitalized words that may be names. */
final class Runs {
  private static final Lexicon FORMS = Lexicon.load("legal-forms");
  private static final Lexicon AGENCIES = Lexicon.load("agencies");
  private static final Lexicon GOVERNMENT = Lexicon.load("gov-heads");
  private static final Lexicon DEGREES = Lexicon.load("degrees");

  /** The longest name; what is longer is a heading or a list. */
  private static final int LONGEST = 16;

  /** How far a legal form may stand behind "and" or a possessive for the name to go on there. */
  private static final int REACH = 4;

  /** What stands behind "Acquisition" or "Merger" in the names of companies made for a deal. */
  private static final String[] SHELLS = {
    "sub", "subsidiary", "partners", "holdings", "holding", "group", "vehicle", "parent", "corp"
  };

  /** Legal forms behind which a comma goes on with another name of a list. */
  private static final Set<String> FORMS_END =
      Set.of(
          "llc",
          "l.l.c.",
          "inc.",
          "inc",
          "corp.",
          "ltd.",
          "ltd",
          "llp",
          "l.l.p.",
          "l.p.",
          "lp",
          "plc",
          "co.",
          "corporation",
          "limited",
          "company",
          "n.a.",
          "ag",
          "gmbh",
          "s.a.",
          "n.v.");

  /** Whose institutions are called after them. */
  private static final WordSet PEOPLE =
      WordSet.of(
          "children", "women", "men", "people", "veterans", "farmers", "teachers", "workers");

  /** What people of one trade have together. */
  private static final WordSet FOLK =
      WordSet.of(
          "pension",
          "retirement",
          "superannuation",
          "provident",
          "annuity",
          "benefit",
          "union",
          "association",
          "federation",
          "league",
          "alliance",
          "cooperative");

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

  /** Trades that the names of companies join by "and". */
  private static final WordSet JOINT =
      WordSet.of(
          "oil",
          "gas",
          "power",
          "light",
          "electric",
          "water",
          "land",
          "cattle",
          "iron",
          "steel",
          "savings",
          "loan",
          "bank",
          "trust",
          "life",
          "accident",
          "health",
          "property",
          "casualty",
          "fire",
          "marine",
          "food",
          "beverage",
          "coal",
          "coke",
          "timber",
          "lumber",
          "development",
          "exploration",
          "production",
          "telephone",
          "telegraph",
          "research",
          "trading",
          "shipping",
          "engineering",
          "construction");

  /** What bodies are called whose names join what they look after. */
  private static final WordSet UNIONS =
      WordSet.of(
          "association",
          "commission",
          "administration",
          "society",
          "council",
          "federation",
          "authority",
          "agency",
          "organization",
          "service",
          "laboratory");

  private static final WordSet LANDS =
      WordSet.of("international", "national", "american", "european", "federal", "world");

  /** Words of headlines that are surnames too, or open the names of companies. */
  private static final WordSet OPENERS =
      WordSet.of(
          "price", "grant", "young", "page", "bond", "chase", "sharp", "short", "cross", "wells",
          "marks", "best", "mills", "new", "long", "strong", "rich", "case", "cash", "field");

  /** What a party is in a suit, before its name at the head of a sentence. */
  private static final WordSet SUITORS =
      WordSet.of(
          "defendant",
          "defendants",
          "co-defendant",
          "co-defendants",
          "plaintiff",
          "plaintiffs",
          "co-plaintiffs",
          "petitioner",
          "petitioners",
          "respondent",
          "respondents",
          "seller",
          "sellers",
          "vendors",
          "lenders",
          "investors",
          "subcontractors",
          "teammates");

  /** Legal forms that some write in small letters. */
  private static final WordSet SMALL =
      WordSet.of("plc", "mbh", "inc.", "a.s.", "s.r.o.", "d.d.", "d.o.o.", "ltd.", "ltée", "s.a.");

  private final Tokens tokens;
  private final Wording wording;
  private final Ministries ministries;
  private final PublicBodies bodies;
  private Set<String> terms;

  private Runs(Tokens tokens, Wording wording) {
    this.tokens = tokens;
    this.wording = wording;
    this.bodies = new PublicBodies(tokens, wording);
    this.ministries = new Ministries(tokens, bodies);
  }

  /** All runs in order of the text. */
  static List<Run> find(Tokens tokens, Wording wording) {
    Runs runs = new Runs(tokens, wording);
    List<Run> found = new ArrayList<>();
    for (Sentence sentence : tokens.sentences()) {
      int i = sentence.from();
      while (i < sentence.to()) {
        Run run = runs.starts(i, sentence.to()) ? runs.read(i, sentence.to()) : null;
        if (run != null) {
          found.add(run);
        }
        i = run == null ? i + 1 : run.to();
      }
    }
    return found;
  }

  /** The run that ends before a token, or null. */
  static Run endingAt(List<Run> runs, int to) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).to() < to) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low <= high && runs.get(low).to() == to ? runs.get(low) : null;
  }

  /** The run that begins at a token, or null. */
  static Run beginningAt(List<Run> runs, int from) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low <= high && runs.get(low).from() == from ? runs.get(low) : null;
  }

  private boolean starts(int at, int limit) {
    if (!wording.is(at, Wording.NAME | Wording.CAPITAL | Wording.NUMBER)) {
      return false;
    }
    Token token = tokens.get(at);
    if (token.isNumber()) {
      return at + 1 < limit
          && token.text().length() <= 3
          && token.text().indexOf('.') < 0
          && wording.is(at + 1, Wording.NAME)
          && !tokens.is(at - 1, "$", ",")
          && formWithin(at + 1, at + 1 + REACH, limit) > 0;
    }
    if (tokens.is(at, "the") && token.isCapitalized() && isName(at + 1, limit)) {
      return true;
    }
    return isName(at, limit) && !isBareForm(at) || opensForm(at, limit);
  }

  /** A plain word with a capital in a sentence that goes on to a form: by Price Whitmore LLP. */
  private boolean opensForm(int at, int limit) {
    return OPENERS.has(tokens, at)
        && tokens.isCapitalized(at)
        && !wording.is(at, Wording.HEADLINE)
        && wording.is(at - 1, Wording.SMALL)
        && isName(at + 1, limit)
        && formWithin(at + 1, at + REACH, limit) > 0;
  }

  /** A legal form that has lost its name. */
  private boolean isBareForm(int at) {
    Lexicon.Match form = FORMS.match(tokens, at);
    boolean goesOn = tokens.text(at).length() <= 2 && wording.is(at + 1, Wording.NAME);
    return form != null
        && !goesOn
        && !(tokens.is(at, "national") && tokens.is(form.to(), "of", "for"))
        && !tokens.is(
            at, "company", "corporation", "companies", "limited", "co", "as", "sa", "se", "ab");
  }

  private boolean isName(int at, int limit) {
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
          && formWithin(at + 1, at + REACH, limit) > 0;
    }
    boolean degree = tokens.is(at - 1, ",") && DEGREES.has(tokens, at) && tokens.isAllCaps(at);
    return wording.is(at, Wording.NAME) && !degree && !isSite(tokens.get(at), at)
        || closesName(at, limit);
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
    boolean plain = !wording.is(at, Wording.HEADLINE) && tokens.text(at).length() > REACH;
    int behind = (apart || plain) && tokens.is(at + 1, ",") ? at + 2 : at + 1;
    Lexicon.Match form = behind < limit ? FORMS.match(tokens, behind) : null;
    if (form == null && tokens.is(at, "acquisition", "merger") && tokens.is(at + 1, SHELLS)) {
      return !wording.is(at, Wording.HEADLINE) && formWithin(at + 1, at + 1 + REACH, limit) > 0;
    }
    boolean headed =
        !wording.is(at, Wording.HEADLINE)
            && at + 1 < limit
            && wording.is(at + 1, Wording.HEAD)
            && tokens.isCapitalized(at + 1);
    boolean word = joint || tokens.text(at).length() > 4;
    return headed && word
        || form != null
            && word
            && tokens.isCapitalized(behind)
            && !tokens.is(behind, "company", "companies");
  }

  /** run := part (joint part)* (","? legal-form)* numeral? */
  private Run read(int from, int limit) {
    int to = Math.max(from + 1, agency(from, limit));
    int legal = -1;
    String form = null;
    while (to < limit && to - from < LONGEST) {
      int comma = tokens.is(to, ",") ? to + 1 : to;
      Lexicon.Match match = comma < limit && legalStarts(comma) ? FORMS.match(tokens, comma) : null;
      boolean seam = comma == to && !tokens.spaced(to) && tokens.isWord(to - 1);
      if (match != null && !seam && match.to() <= limit && isForm(match, from)) {
        legal = legal < 0 ? comma : legal;
        form = form == null || !match.value().equals("co") ? match.value() : form;
        to = match.to();
        continue;
      }
      int next = legal >= 0 ? afterForm(to, limit) : part(from, to, limit);
      if (next <= to) {
        break;
      }
      if (legal >= 0 && !isNumeral(to)) {
        legal = -1;
      }
      to = next;
    }
    int first = tokens.is(from, "the") && !keepsThe(from, to, legal) ? from + 1 : from;
    if (form != null
        && tokens.is(first, "supervisory", "management", "executive", "managing", "advisory")
        && tokens.is(first + 1, "board")
        && tokens.is(first + 2, "of")) {
      first++;
    }
    if (form != null && tokens.is(first, "board") && tokens.is(first + 1, "of")) {
      first += tokens.is(first + 2, "the") ? 3 : 2; // the Board of Acme Corp. is no name
    }
    if (first == from && isPerseroan(from - 1)) {
      first--;
    } else if (first + 1 < to && SUITORS.has(tokens, first)) {
      first++;
    }
    return new Run(first, to, legal < 0 ? to : legal, form);
  }

  /** "PT" before the name of an Indonesian company, not the Pacific time of "5:00 p.m. PT". */
  private boolean isPerseroan(int at) {
    return at >= 0
        && tokens.text(at).equals("PT")
        && !tokens.is(at - 1, "a.m.", "p.m.", "am", "pm", "noon")
        && !tokens.isNumber(at - 1);
  }

  /** "The" belongs to a name such as The Acme Company, not to the Acme Corp. offices. */
  private boolean keepsThe(int from, int to, int legal) {
    return to - from > 2
        && (tokens.is(to - 1, "company", "companies", "group", "bank", "trust", "corporation")
            || legal >= 0 && tokens.is(legal - 1, "companies", "group", "company"));
  }

  private boolean legalStarts(int at) {
    Token token = tokens.get(at);
    return token.isCapitalized()
        || token.norm().equals("&")
        || tokens.is(at, "and", "(")
        || SMALL.has(tokens, at);
  }

  /** A legal form that is an ordinary word too counts only as one behind a name. */
  private boolean isForm(Lexicon.Match match, int from) {
    boolean state =
        tokens.is(match.from(), "co", "pa", "sa", "la", "al") && tokens.is(match.from() - 1, ",");
    boolean apart =
        tokens.is(match.from(), "company", "companies")
            && tokens.is(match.from() - 1, ",")
            && match.to() == match.from() + 1;
    boolean slogan =
        tokens.is(match.from(), "company") && tokens.is(match.to(), "™", "®")
            || tokens.is(match.from(), "limited") && tokens.is(match.to(), "series", "edition");
    if (match.from() == from || apart || slogan || state && match.to() == match.from() + 1) {
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

  /** Whether the words around one are all in capitals: there AS is no legal form, but a word. */
  private boolean shouts(int at) {
    boolean before = tokens.isAllCaps(at - 1) && tokens.text(at - 1).length() > 1;
    boolean behind =
        at + 1 < tokens.size() && tokens.isWord(at + 1) && tokens.block(at + 1) == tokens.block(at);
    return before && wording.is(at, Wording.HEADLINE) && (!behind || tokens.isAllCaps(at + 1));
  }

  /** What may follow a legal form inside a name: "of America", a numeral, a second part. */
  private int afterForm(int to, int limit) {
    if (isNumeral(to)
        || tokens.is(to - 1, "corporation")
            && tokens.is(to, "commission")) { // Ohio's, of utilities
      return to + 1;
    }
    boolean seated =
        tokens.is(to - 1, "corporation", "corp.")
            && !tokens.is(to + 1, "america", "north", "canada", "india", "japan", "china", "new");
    if (tokens.is(to, "of") && wording.is(to - 1, Wording.OF) && isName(to + 1, limit) && !seated) {
      return to + 2;
    }
    return to;
  }

  /** agency := ("U.S." | "United States")? a listed agency; its end, or -1 */
  private int agency(int from, int limit) {
    int at = tokens.is(from, "u.s.", "us", "u.s", "uk", "u.k.") ? from + 1 : from;
    at = tokens.is(from, "united") && tokens.is(from + 1, "states") ? from + 2 : at;
    Lexicon.Match match = AGENCIES.match(tokens, from);
    if (match == null && at > from && at < limit) {
      match = AGENCIES.match(tokens, at);
    }
    return match != null && match.to() <= limit ? match.to() : -1;
  }

  private boolean isNumeral(int at) {
    return tokens.is(at, "ii", "iii", "iv", "v", "vi") && tokens.isAllCaps(at)
        || tokens.is(at, "v") && tokens.isCapitalized(at);
  }

  private int part(int from, int to, int limit) {
    if (tokens.is(to, "'s") && PEOPLE.has(tokens, to - 1) && isName(to + 1, limit)) {
      return to + 2; // Children's Hospital of Acme
    }
    if (tokens.is(to, "'s") && ofSaint(from, to, limit)) {
      return to + 2; // St. Roe's Hospital
    }
    if (tokens.is(to, "'", "’") && tokens.norm(to - 1).endsWith("s") && FOLK.has(tokens, to + 1)) {
      return isName(to + 1, limit) ? to + 2 : to; // Acme Teachers' Pension Plan
    }
    if (tokens.is(to, "'s") && to - from == 1 && ofGuild(from, to, limit)) {
      return to + 2; // Grocer's Guild, LLC
    }
    if (!tokens.spaced(to) && tokens.isWord(to) && tokens.isWord(to - 1)) {
      return to; // words that the page ran together
    }
    if (tokens.is(to, "®", "™") && formWithin(to + 1, to + 1 + REACH, limit) > 0) {
      return to + 1; // Acme® Delivery Systems, Inc.
    }
    if (tokens.is(to, "annual") && tokens.is(to + 1, "meeting", "congress", "conference")) {
      return to; // a society, not its meeting
    }
    if (isName(to, limit)) {
      return to + 1;
    }
    if (tokens.is(to, "&", "+") && isName(to + 1, limit)) {
      return to + 2;
    }
    boolean office =
        tokens.is(to - 1, "division", "office", "bureau")
            && wording.is(tokens.is(from, "the") ? from + 1 : from, Wording.PLACE);
    int linked = bodies.linked(from, to, limit);
    if (linked >= to) {
      return linked + 1;
    }
    if (tokens.is(to, "of", "for") && (wording.is(to - 1, Wording.OF) || office)) {
      int next = tokens.is(to + 1, "the") ? to + 2 : to + 1;
      return isName(next, limit) ? next + 1 : to;
    }
    if (tokens.is(
        to, "de", "da", "di", "du", "des", "del", "della", "la", "le", "von", "van", "der", "den",
        "bin", "al", "dos")) {
      int next = tokens.is(to + 1, "der", "den", "la", "los", "las") ? to + 2 : to + 1;
      return isName(next, limit) ? next + 1 : to;
    }
    if (tokens.is(to, "do", "das") && isName(to + 1, limit)) {
      boolean small = !tokens.isCapitalized(to) && wording.is(to - 1, Wording.NAME);
      return small || formWithin(to + 1, to + 1 + REACH, limit) > 0 ? to + 2 : to;
    }
    if (tokens.is(to, ",", "and")) {
      int fields = ministries.series(from, to, limit);
      if (fields > to) {
        return fields;
      }
    }
    if (tokens.is(to, ",")) {
      return commaPart(from, to, limit);
    }
    if (tokens.is(to, "e", "y", "et", "und", "i")
        && !tokens.isCapitalized(to)
        && isName(to + 1, limit)) {
      return formWithin(to + 1, to + 1 + REACH, limit) > 0 ? to + 2 : to;
    }
    if (tokens.is(to, "and") && isName(to + 1, limit)) {
      return andPart(from, to, limit);
    }
    if (tokens.is(to, "and") && to - from == 1 && tokens.isCapitalized(to + 1)) {
      boolean opens = tokens.is(from - 1, ";") || tokens.sentenceAt(from).from() == from;
      boolean firm = opens && tokens.is(to + 2, ";");
      return firm ? to + 2 : to; // a surname that is also a month
    }
    if (tokens.is(to, "'s") && isName(to + 1, limit)) {
      int end = formWithin(to + 1, to + 1 + REACH, limit);
      return end > 0 && to - from == 1 ? end : to;
    }
    if (tokens.is(to, "\"", "“")
        && tokens.is(to + 2, "\"", "”")
        && isName(to + 1, limit)
        && isName(to + 3, limit)) {
      return to + 4;
    }
    if (tokens.is(to, "(")) {
      return bracketed(to, limit);
    }
    if (tokens.isNumber(to)) {
      return numbered(to, limit);
    }
    return to;
  }

  /** Whether a house of care or learning is called after a saint, or alone after whoever it is. */
  private boolean ofSaint(int from, int to, int limit) {
    boolean house = tokens.is(to + 1, "hospital", "college", "clinic", "infirmary");
    boolean saint = tokens.is(to - 2, "st.", "st", "saint", "mount", "mt.");
    if (!isName(to + 1, limit) || wording.is(to + 1, Wording.TITLE)) {
      return false;
    }
    boolean alone =
        house
            && to - from == 1
            && tokens.is(from - 1, "at", "of", "the", ",", "and")
            && !tokens.is(to + 2, "segment", "division", "business", "group", "products");
    return alone
        || saint && (house || tokens.is(to + 1, "university", "medical", "health", "healthcare"));
  }

  /** Whether the name of a firm goes on behind the possessive that its first word has. */
  private boolean ofGuild(int from, int to, int limit) {
    return isName(to + 1, limit)
        && formWithin(to + 1, to + 1 + 2, limit) > 0
        && wording.is(from - 1, Wording.SMALL)
        && wording.is(to + 1, Wording.PLAIN | Wording.HEAD | Wording.THING);
  }

  /** A number inside a name that goes on: Acme No. 7 Fund, Acme 2021 Limited Partnership. */
  private int numbered(int number, int limit) {
    boolean whole = tokens.text(number).length() <= 4 && number + 1 < limit;
    if (!whole || !isName(number + 1, limit) && !tokens.is(number - 1, "no.")) {
      return number;
    }
    boolean sign = tokens.is(number - 1, "no.");
    boolean form = FORMS.match(tokens, number + 1) != null && legalStarts(number + 1);
    boolean fund = isYear(number) && wording.is(number + 1, Wording.HEAD);
    return sign || form || fund ? number + 1 : number;
  }

  /** A nickname or a country in brackets: William ("Bud") Roe, Acme Securities (USA) LLC. */
  private int bracketed(int open, int limit) {
    int mark = tokens.is(open + 1, "\"", "“") ? 1 : 0;
    int close = open + 2 + 2 * mark;
    if (close + 1 >= limit
        || !tokens.is(close, ")")
        || !isName(open + 1 + mark, limit) && !isYear(open + 1)) {
      return open;
    }
    int behind = tokens.is(close + 1, ",") ? close + 2 : close + 1;
    if (behind >= limit || behind == close + 1 && !isName(behind, limit)) {
      return open;
    }
    boolean form = FORMS.match(tokens, behind) != null && legalStarts(behind);
    boolean nickname =
        mark == 1 && (wording.is(open - 1, Wording.GIVEN) || wording.is(open + 2, Wording.GIVEN));
    return form && mark == 0 || nickname ? close + 1 : open;
  }

  private boolean isYear(int at) {
    return tokens.isNumber(at) && tokens.text(at).length() == 4;
  }

  /** firm := name ("," name)+ ","? ("&" | "and") name+, as law firms are called. */
  private int commaPart(int from, int comma, int limit) {
    if (comma - from > 2
        || wording.any(from, comma, Wording.PLACE)
        || comma - from > 1 && wording.is(comma - 1, Wording.HEAD)) {
      return comma;
    }
    if (comma - from == 1
        && tokens.is(from - 1, "to", "for", "by", "of", "with")
        && terms().contains(tokens.norm(from))) {
      return comma; // "adviser to Acme, Bell & Roe LLP is its counsel"
    }
    int at = comma;
    int parts = 0;
    while (tokens.is(at, ",")
        && isName(at + 1, limit)
        && FORMS.match(tokens, at + 1) == null
        && !wording.is(at + 1, Wording.PLACE)
        && at - comma < LONGEST) {
      at += 2;
      parts++;
    }
    if (tokens.is(at, ",") && tokens.is(at + 1, "&", "and")) {
      at++;
    }
    if (tokens.is(at, "&") && isName(at + 1, limit)) {
      return at;
    }
    boolean closed = formWithin(at, at + 3, limit) > 0 && tokens.is(at, "and", ",");
    Lexicon.Match form = tokens.is(at, ",") && at + 1 < limit ? FORMS.match(tokens, at + 1) : null;
    boolean partnership = form != null && form.value().equals("llp");
    return parts > 0 && (partnership || closed && tokens.is(at, "and") && firm(at, limit))
        ? at
        : comma;
  }

  /** The single words that brackets with quotation marks define, or that begin a legal name. */
  private Set<String> terms() {
    if (terms == null) {
      terms = new HashSet<>();
      for (int i = 1; i + 2 < tokens.size(); i++) {
        boolean one = tokens.is(i, "“", "\"") && tokens.is(i + 2, "”", "\"");
        boolean first = tokens.is(i - 1, "(") && tokens.is(i + 3, "or", "and", ",");
        if (one && (first || tokens.is(i + 3, ")"))) {
          terms.add(tokens.norm(i + 1));
        }
      }
      for (int i = 1; i + 2 < tokens.size(); i++) {
        Lexicon.Match form = tokens.isCapitalized(i) ? FORMS.match(tokens, i + 1) : null;
        boolean two = form != null && wording.is(i - 1, Wording.NAME);
        if (two && !wording.is(i - 2, Wording.NAME) && !tokens.is(i - 2, "&", ",", "and")) {
          terms.add(tokens.norm(i - 1));
        }
      }
    }
    return terms;
  }

  private boolean firm(int at, int limit) {
    for (int i = at + 1; i < Math.min(limit, at + REACH); i++) {
      Lexicon.Match form = FORMS.match(tokens, i);
      if (form != null) {
        return form.value().equals("llp") || form.value().equals("pc");
      }
    }
    return false;
  }

  /** "and" joins where the name that follows is closed by the form of a partnership or company. */
  private int andPart(int from, int and, int limit) {
    if (wording.is(from, Wording.PLACE) || LANDS.has(tokens, from)) {
      for (int i = and + 2; i < Math.min(limit, and + REACH) && isName(i, limit); i++) {
        if (UNIONS.has(tokens, i) && and > from + 1) {
          return i + 1; // International Swaps and Derivatives Association
        }
      }
    }
    if (wording.is(from, Wording.HEADLINE) && tokens.isCapitalized(and)) {
      return and;
    }
    int closed = bodies.closed(from, and, limit);
    if (closed > and) {
      return closed;
    }
    boolean folk = PEOPLE.has(tokens, and + 1) && tokens.is(and + 2, "'s");
    if (folk && and - from < 3 && tokens.is(and + 3, "hospital") && isName(and + 3, limit)) {
      return and + 2; // Acme and Women's Hospital
    }
    if (GOVERNMENT.has(tokens, and + 2) && !GOVERNMENT.has(tokens, and - 1) && and - from <= 3) {
      return and + 3;
    }
    if (institution(from, and)
        && !isName(and + 2, limit) | tokens.is(and + 3, "(") | tokens.is(and - 2, "of", "for")) {
      return and + 2;
    }
    if (and - from == 1 && tokens.is(from - 1, ";") && tokens.is(and + 2, ";")) {
      return and + 2;
    }
    boolean bank = tokens.is(and - 1, "bank", "savings") && tokens.is(and + 1, "trust", "loan");
    if (bank && and - from > 1 && !isName(and + 2, limit)) {
      return and + 2; // Acme Bank and Trust
    }
    int end = formWithin(and + 1, and + 1 + REACH, limit);
    boolean listed =
        tokens.is(from - 1, ",") && from > 1 && FORMS_END.contains(tokens.norm(from - 2));
    if (end < 0
        || and - from > 2
        || listed
        || and - from == 1 && terms().contains(tokens.norm(from))) {
      return and;
    }
    Lexicon.Match form = null;
    for (int i = and + 1; i < end && form == null; i++) {
      form = FORMS.match(tokens, i);
    }
    int last = form == null ? and : form.from() - 1;
    last = tokens.is(last, ",") ? last - 1 : last;
    boolean trades = form != null && JOINT.has(tokens, and - 1) && JOINT.has(tokens, and + 1);
    if (trades && last == and + 1) {
      return and + 2; // Acme Oil and Gas Corporation
    }
    boolean partners =
        last == and + 1
            && !wording.is(and - 1, Wording.HEAD)
            && !ampersand(and + 1, end)
            && (form.value().equals("llc")
                || form.value().equals("llp")
                || form.value().equals("pc"));
    return partners ? and + 2 : and;
  }

  /** Association of, Institute for: what follows may be two things. */
  private boolean institution(int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (wording.is(i, Wording.OF) && tokens.is(i + 1, "of", "for")) {
        return tokens.is(
            i,
            "association",
            "institute",
            "society",
            "federation",
            "brotherhood",
            "council",
            "union",
            "center",
            "centers");
      }
    }
    return false;
  }

  private boolean ampersand(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "&")) {
        return true;
      }
    }
    return false;
  }

  /** The end of the legal form that closes the capitalized words from a token on, or -1. */
  private int formWithin(int from, int to, int limit) {
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
