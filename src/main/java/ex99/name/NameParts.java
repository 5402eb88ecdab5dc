package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * Reads what may stand between the words of a name: possessives, small words, marks, brackets and
 * numbers.
 */
final class NameParts {
  private static final Lexicon FORMS = Lexicon.load("legal-forms");

  private static final Lexicon HONORIFICS = Lexicon.load("honorifics");
  private static final Lexicon GOVERNMENT = Lexicon.load("gov-heads");

  /** Whose institutions are called after them. */
  static final WordSet PEOPLE =
      WordSet.of(
          "children", "women", "men", "people", "veterans", "farmers", "teachers", "workers");

  /** Whose banks are called after them, two trades at a time. */
  private static final WordSet TRADES =
      WordSet.of(
          "planters",
          "merchants",
          "farmers",
          "mechanics",
          "citizens",
          "traders",
          "miners",
          "drovers",
          "mariners",
          "manufacturers",
          "growers",
          "seamen",
          "peoples");

  private static final WordSet BANKS =
      WordSet.of("bank", "banco", "banque", "banca", "caixa", "caja", "credit", "crédit");

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

  /** What a company has, before "of" and its name in a headline's capitals. */
  private static final WordSet OWNED =
      WordSet.of(
          "stock",
          "shares",
          "notes",
          "units",
          "assets",
          "business",
          "division",
          "subsidiary",
          "unit",
          "board",
          "securities",
          "interests",
          "interest",
          "warrants",
          "bonds");

  private final Tokens tokens;
  private final Wording wording;
  private final Ministries ministries;
  private final PublicBodies bodies;
  private final NameWords words;
  private final PartnerNames partners;

  NameParts(
      Tokens tokens,
      Wording wording,
      Ministries ministries,
      PublicBodies bodies,
      NameWords words,
      PartnerNames partners) {
    this.tokens = tokens;
    this.wording = wording;
    this.ministries = ministries;
    this.bodies = bodies;
    this.words = words;
    this.partners = partners;
  }

  /** renewed := "New" ("Energy" | "Materials" | …) before a legal form, inside a name */
  private boolean renewed(int from, int to, int limit) {
    return to > from
        && tokens.is(to, "new")
        && tokens.isCapitalized(to)
        && tokens.is(to + 1, "energy", "material", "materials", "media", "technology", "tech")
        && words.formWithin(to + 2, to + 2 + Runs.REACH, limit) > 0;
  }

  /** Where the part ends that may follow inside a name; the same token when there is none. */
  int part(int from, int to, int limit) {
    int owned = owned(from, to, limit);
    if (owned >= 0) {
      return owned;
    }
    if (!tokens.spaced(to) && tokens.isWord(to) && tokens.isWord(to - 1)) {
      return to; // words that the page ran together
    }
    if (tokens.is(to, "®", "™") && words.formWithin(to + 1, to + 1 + Runs.REACH, limit) > 0) {
      return to + 1; // Acme® Delivery Systems, Inc.
    }
    if (tokens.is(to, "annual") && tokens.is(to + 1, "meeting", "congress", "conference")) {
      return to; // a society, not its meeting
    }
    if (words.isName(to, limit) || renewed(from, to, limit)) {
      return to + 1;
    }
    if (tokens.is(to, "&", "+") && words.isName(to + 1, limit)) {
      return to + 2;
    }
    int linked = bodies.linked(from, to, limit);
    if (linked >= to) {
      return linked + 1;
    }
    if (isElided(to, limit)) {
      return to + 1;
    }
    int small = behindSmall(from, to, limit);
    return small >= 0 ? small : marked(from, to, limit);
  }

  /** "Ann d'Orsi": a small word that has lost its vowel before the name. */
  private boolean isElided(int at, int limit) {
    String text = at < limit ? tokens.text(at) : "";
    return text.length() > 3
        && (text.charAt(0) == 'd' || text.charAt(0) == 'l')
        && (text.charAt(1) == '’' || text.charAt(1) == '\'')
        && Character.isUpperCase(text.charAt(2));
  }

  /** The possessives that are a part of a name; -1 when none stands there. */
  private int owned(int from, int to, int limit) {
    if (tokens.is(to, "'s") && PEOPLE.has(tokens, to - 1) && words.isName(to + 1, limit)) {
      return to + 2; // Children's Hospital of Acme
    }
    if (tokens.is(to, "'s") && ofSaint(from, to, limit)) {
      return to + 2; // St. Roe's Hospital
    }
    if (tokens.is(to, "'s") && tokens.is(to - 1, "queen", "king") && tokens.is(to + 1, "bench")) {
      return to + 2;
    }
    if (tokens.is(to, "'", "’") && tokens.norm(to - 1).endsWith("s") && FOLK.has(tokens, to + 1)) {
      boolean goesOn = to + 1 < limit && tokens.isCapitalized(to + 1);
      return goesOn ? to + 2 : to; // Acme Teachers' Retirement System
    }
    boolean named = // Roe's, Inc.
        tokens.is(to, "'s")
            && tokens.is(to + 1, ",")
            && to + 2 < limit
            && words.legalStarts(to + 2)
            && FORMS.match(tokens, to + 2) != null;
    if (named) {
      return to + 1;
    }
    boolean guild = tokens.is(to, "'s") && to - from == 1 && ofGuild(from, to, limit);
    return guild ? to + 2 : -1; // Grocer's Guild, LLC
  }

  /** Small words that join the parts of a name: "of", "de", "y"; -1 when none stands there. */
  private int behindSmall(int from, int to, int limit) {
    if (tokens.is(to, "of", "for")) {
      boolean office =
          tokens.is(to - 1, "division", "office", "bureau")
              && wording.is(tokens.is(from, "the") ? from + 1 : from, Wording.PLACE);
      int seat = seat(from, to, limit);
      if (seat > to) {
        return seat;
      }
      int next = tokens.is(to + 1, "the") ? to + 2 : to + 1;
      return (wording.is(to - 1, Wording.OF) || office) && words.isName(next, limit)
          ? next + 1
          : to;
    }
    if (tokens.is(
        to, "de", "da", "di", "du", "des", "del", "della", "la", "le", "von", "van", "der", "den",
        "bin", "al", "dos", "ter", "ten", "zu", "af")) {
      int next = tokens.is(to + 1, "der", "den", "la", "los", "las") ? to + 2 : to + 1;
      return words.isName(next, limit) ? next + 1 : to;
    }
    if (tokens.is(to, "do", "das") && words.isName(to + 1, limit)) {
      boolean small = !tokens.isCapitalized(to) && wording.is(to - 1, Wording.NAME);
      return small || words.formWithin(to + 1, to + 1 + Runs.REACH, limit) > 0 ? to + 2 : to;
    }
    if (tokens.is(to, "e", "y", "et", "und", "i")
        && !tokens.isCapitalized(to)
        && words.isName(to + 1, limit)) {
      boolean surnames = // Luis Pereira e Castro
          tokens.is(to, "e", "y")
              && wording.is(from, Wording.GIVEN)
              && to - from > 1
              && !wording.any(from, to, Wording.PLACE | Wording.HEAD | Wording.THING);
      return surnames || words.formWithin(to + 1, to + 1 + Runs.REACH, limit) > 0 ? to + 2 : to;
    }
    return -1;
  }

  /** seat := "of" place before a legal form, as in Acme Mills of Georgia, Inc.; else the token */
  private int seat(int from, int of, int limit) {
    int to = of + 1;
    while (to < limit && to < of + Runs.REACH && wording.is(to, Wording.PLACE)) {
      to++;
    }
    int form = tokens.is(to, ",") ? to + 1 : to;
    boolean closed =
        to > of + 1
            && form < limit
            && words.legalStarts(form)
            && tokens.isCapitalized(form)
            && FORMS.match(tokens, form) != null;
    int common = Wording.STOP | Wording.TITLE | Wording.HEADLINE;
    boolean lone = of - from == 1;
    boolean name =
        tokens.is(of, "of")
            && tokens.isCapitalized(of - 1)
            && wording.is(of - 1, Wording.NAME)
            && !OWNED.has(tokens, of - 1)
            && !wording.is(of - 1, lone ? common | Wording.PLAIN | Wording.THING : common);
    return closed && name ? to : of;
  }

  /** Commas, "and", possessives, quotation marks, brackets and numbers inside a name. */
  private int marked(int from, int to, int limit) {
    int branch = branch(from, to, limit);
    if (branch > to) {
      return branch;
    }
    boolean trades = // Planters and Merchants Bank
        tokens.is(to, "and", "&")
            && TRADES.has(tokens, to - 1)
            && TRADES.has(tokens, to + 1)
            && tokens.is(to + 2, "bank", "national", "savings", "state", "trust");
    if (trades && to + 2 < limit && tokens.isCapitalized(to + 2)) {
      return to + 2;
    }
    if (tokens.is(to, ",", "and")) {
      int fields = ministries.series(from, to, limit);
      if (fields > to) {
        return fields;
      }
      if (tokens.is(to, ",")) {
        return partners.commaPart(from, to, limit);
      }
      return words.isName(to + 1, limit) ? partners.andPart(from, to, limit) : firmOfTwo(from, to);
    }
    if (tokens.is(to, "'s") && words.isName(to + 1, limit)) {
      int end = words.formWithin(to + 1, to + 1 + Runs.REACH, limit);
      return end > 0 && to - from == 1 ? end : to;
    }
    if (tokens.is(to, "\"", "“")
        && tokens.is(to + 2, "\"", "”")
        && words.isName(to + 1, limit)
        && words.isName(to + 3, limit)) {
      return to + 4;
    }
    if (tokens.is(to, "(")) {
      return bracketed(to, limit);
    }
    return tokens.isNumber(to) ? numbered(to, limit) : to;
  }

  /** branch := bank "," place "Branch", as Banco Acme, New York Branch; else the token */
  private int branch(int from, int comma, int limit) {
    int end = comma + 1;
    while (end < limit && end < comma + Runs.REACH && wording.is(end, Wording.PLACE)) {
      end++;
    }
    boolean bank = false;
    for (int i = from; i < comma && tokens.is(comma, ","); i++) {
      bank |= BANKS.has(tokens, i) || tokens.norm(i).endsWith("bank");
    }
    boolean closed = bank && end > comma + 1 && end < limit && tokens.is(end, "branch");
    return closed && tokens.isCapitalized(end) ? end + 1 : comma;
  }

  /** A firm of which one partner's surname is also a month: "; Roe and May;". */
  private int firmOfTwo(int from, int and) {
    boolean opens = tokens.is(from - 1, ";") || tokens.sentenceAt(from).from() == from;
    boolean firm =
        and - from == 1 && tokens.isCapitalized(and + 1) && opens && tokens.is(and + 2, ";");
    return firm ? and + 2 : and;
  }

  /** Whether a house of care or learning is called after a saint, or alone after whoever it is. */
  private boolean ofSaint(int from, int to, int limit) {
    boolean house = tokens.is(to + 1, "hospital", "college", "clinic", "infirmary");
    boolean saint = tokens.is(to - 2, "st.", "st", "saint", "mount", "mt.");
    if (!words.isName(to + 1, limit) || wording.is(to + 1, Wording.TITLE)) {
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
    return words.isName(to + 1, limit)
        && words.formWithin(to + 1, to + 1 + 2, limit) > 0
        && wording.is(from - 1, Wording.SMALL)
        && wording.is(to + 1, Wording.PLAIN | Wording.HEAD | Wording.THING);
  }

  /** A number inside a name that goes on: Acme No. 7 Fund, Acme 2021 Limited Partnership. */
  private int numbered(int number, int limit) {
    boolean whole = tokens.text(number).length() <= 4 && number + 1 < limit;
    if (!whole || !words.isName(number + 1, limit) && !tokens.is(number - 1, "no.")) {
      return number;
    }
    boolean sign = tokens.is(number - 1, "no.");
    boolean form =
        FORMS.match(tokens, number + 1) != null && words.legalStarts(number + 1)
            || wording.is(number - 1, Wording.NAME)
                && words.formWithin(number + 1, number + 1 + 2, limit) > 0; // Pier 17 Foods LLC
    boolean fund = isYear(number) && wording.is(number + 1, Wording.HEAD);
    return sign || form || fund ? number + 1 : number;
  }

  /** A nickname or a place in brackets: William ("Bud") Roe, Acme Securities (USA) LLC. */
  int bracketed(int open, int limit) {
    int mark = tokens.is(open + 1, "\"", "“") ? 1 : 0;
    int close = open + 2 + 2 * mark;
    boolean two = // Acme (Hong Kong) Limited
        tokens.is(open + 3, ")") && mark == 0 && wording.all(open + 1, open + 3, Wording.PLACE);
    close += two ? 1 : 0;
    if (close + 1 >= limit
        || !tokens.is(close, ")")
        || !words.isName(open + 1 + mark, limit) && !isYear(open + 1)) {
      return open;
    }
    int behind = tokens.is(close + 1, ",") ? close + 2 : close + 1;
    if (behind >= limit || behind == close + 1 && !words.isName(behind, limit)) {
      return open;
    }
    boolean form = FORMS.match(tokens, behind) != null && words.legalStarts(behind);
    boolean town = // Dunmore (PA) Police Department
        mark == 0
            && wording.is(open + 1, Wording.PLACE)
            && words.isName(behind, limit)
            && GOVERNMENT.match(tokens, behind + 1) != null;
    boolean nickname =
        mark == 1
            && (wording.is(open - 1, Wording.GIVEN)
                || wording.is(open + 2, Wording.GIVEN)
                || HONORIFICS.has(tokens, open - 2));
    boolean familiar = // Rebecca L. (Becky) Roe
        mark == 0
            && wording.is(open + 1, Wording.GIVEN)
            && !wording.is(open + 1, Wording.PLACE)
            && wording.is(tokens.text(open - 1).length() == 2 ? open - 2 : open - 1, Wording.GIVEN)
            && behind == close + 1;
    boolean goesOn = // Acme Huayang (Nanjing) Chemicals Co., Ltd.
        mark == 0
            && behind == close + 1
            && (wording.is(open + 1, Wording.PLACE)
                || tokens.is(open + 1, "group", "holding", "holdings", "hk", "prc", "uk", "usa"))
            && words.formWithin(behind, behind + Runs.REACH, limit) > 0;
    return form && mark == 0 || goesOn || town || nickname || familiar ? close + 1 : open;
  }

  private boolean isYear(int at) {
    return tokens.isNumber(at) && tokens.text(at).length() == 4;
  }
}
