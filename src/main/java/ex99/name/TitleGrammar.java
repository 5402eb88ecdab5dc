package ex99.name;

import ex99.model.PartyKind;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;

/** Reads the titles of people. */
final class TitleGrammar {
  /** A title, and where the name of the organization behind it begins (-1 when there is none). */
  record Title(int from, int to, int organization) {}

  private static final Lexicon DEPARTMENTS = Lexicon.load("departments");
  private static final Lexicon RANKS = Lexicon.load("title-ranks");

  private static final int LONGEST = 30;

  /** What people are to a company beside their offices. */
  private static final WordSet STANDING =
      WordSet.of(
          "executive",
          "shareholder",
          "stockholder",
          "owner",
          "co-owner",
          "investor",
          "creator",
          "inventor",
          "leader",
          "fellow",
          "member");

  /** How many words may lead up to those. */
  private static final int FURTHER = 4;

  private final Tokens tokens;
  private final Wording wording;
  private final Sketch[] known;
  private final TitleFields fields;
  private final TitleUnits units;

  /**
   * A grammar.
   *
   * @param known the organization that a token is part of, or null
   */
  TitleGrammar(Tokens tokens, Wording wording, Sketch[] known) {
    this.tokens = tokens;
    this.wording = wording;
    this.known = known;
    this.fields = new TitleFields(tokens, wording, known);
    this.units = new TitleUnits(tokens, wording, known, fields);
  }

  /**
   * title := article? unit (("," | "and" | "&" | "/") article? unit)* (("of" | "at" | ",") org)?
   */
  Title read(int at, int limit) {
    int end = Math.min(limit, at + LONGEST);
    int from = skipArticle(at, end);
    int to = units.unit(from, end);
    if (to < 0) {
      return null;
    }
    while (true) {
      int next = joined(to, end);
      if (next < 0) {
        next = department(to, end);
      }
      if (next < 0) {
        next = lastField(from, to, end);
      }
      if (next < 0) {
        next = besideHead(from, to, end);
      }
      if (next < 0) {
        break;
      }
      to = next;
    }
    int firm = tokens.is(to, "firm") && tokens.is(to + 1, "of") ? firmOf(from, to) : -1;
    if (firm > 0) {
      return new Title(from, firm, to + 2 < end && known[to + 2] != null ? to + 2 : -1);
    }
    int unit = fields.unitOf(to, end);
    return unit > 0
        ? new Title(from, unit, fields.owner(to))
        : new Title(from, to, owned(organization(to, end), end));
  }

  /**
   * "Partner of the law" before "firm of Roe & Doe": the title without what the firm does; or -1
   */
  private int firmOf(int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (tokens.is(i, "of", "at", "in", "with") && tokens.is(i + 1, "the", "a", "an")) {
        return i;
      }
    }
    return -1;
  }

  /**
   * lastField := "," "and" capitalized word, behind fields that a title lists: "President of
   * Consumer, Product, and Brand"; its end, or -1
   */
  private int lastField(int from, int to, int end) {
    int word = to + 2;
    boolean listed = to - 3 > from && tokens.is(to - 2, ",") && DEPARTMENTS.has(tokens, to - 1);
    boolean last =
        word < end
            && tokens.is(to, ",")
            && tokens.is(to + 1, "and", "&")
            && tokens.isCapitalized(word)
            && known[word] == null;
    return listed && last && tokens.is(word + 1, ",", ".", ";", "have", "has", "will")
        ? word + 1
        : -1;
  }

  /**
   * besideHead := "and" department department+ behind a list of heads: "Vice President, Treasurer
   * and Investor Relations"; its end, or -1
   */
  private int besideHead(int from, int to, int end) {
    int i = to + 1;
    boolean listed = tokens.is(to, "and", "&") && to - 2 > from && tokens.is(to - 2, ",");
    while (listed
        && i < end
        && known[i] == null
        && DEPARTMENTS.has(tokens, i)
        && tokens.isCapitalized(i)) {
      i++;
    }
    boolean closed = i == end || tokens.is(i, ",", ".", ";", "of", "at", "”", "\"");
    return i > to + 2 && closed ? i : -1;
  }

  /** Whether a title may begin at a token: with a head, a word of rank or a capital. */
  boolean starts(int at) {
    String norm = tokens.norm(at);
    return wording.is(at, Wording.TITLE)
        || RANKS.has(norm)
        || tokens.isCapitalized(at) && !wording.is(at, Wording.STOP);
  }

  private int skipArticle(int at, int end) {
    int i = at;
    while (i < end
            && tokens.is(
                i,
                "the",
                "a",
                "an",
                "our",
                "its",
                "their",
                "his",
                "her",
                "as",
                "currently",
                "now",
                "formerly",
                "previously",
                "also",
                "then",
                "current",
                "longtime",
                "long-time",
                "two",
                "three",
                "four",
                "five",
                "who",
                "is",
                "serves",
                "was")
        || i < end && (isFresh(i) || isMade(i))) {
      i++;
    }
    return i;
  }

  /** "is appointed President": what has been done is no word of the title. */
  private boolean isMade(int at) {
    return tokens.is(at, "appointed", "elected", "named")
        && tokens.is(at - 1, "is", "was", "been", "are", "were", "be", "being");
  }

  /** "its new chairman", not "New Business Director": a word that only tells of the news. */
  private boolean isFresh(int at) {
    return tokens.is(at, "new")
        && !tokens.isCapitalized(at)
        && !tokens.is(at + 1, "business", "product", "products", "media", "markets", "ventures");
  }

  private int joined(int to, int end) {
    int i = to;
    boolean mark = false;
    while (i < end && tokens.is(i, ",", "and", "&", "/", "as", "well", "-", ";")) {
      if (tokens.is(i, ";")
          || tokens.is(i, "as") && !tokens.is(i + 1, "well") && !tokens.is(i - 1, "well")) {
        return -1;
      }
      mark = true;
      i++;
    }
    if (!mark) {
      return -1;
    }
    int from = tokens.is(i, "a", "an", "the", "its", "our") ? i + 1 : i;
    if (tokens.is(from, "qualified", "competent") && tokens.is(from + 1, "person")) {
      return -1; // what a geologist is for a report
    }
    int unit = units.unit(from, end);
    boolean others =
        unit > 0 && Titles.isPlural(tokens.norm(unit - 1)) && !Titles.isPlural(tokens.norm(to - 1));
    return others ? -1 : unit; // "Ann Roe, chairman, and vice chairmen John Doe and Jim Poe"
  }

  /** department := ("," | "of" | "for" | "," "of")? capitalized words with one of a department */
  private int department(int to, int end) {
    int i = to;
    if (tokens.is(i, "(") && i + 2 < end && tokens.is(i + 2, ")") && tokens.isAllCaps(i + 1)) {
      return i + 3;
    }
    if (!tokens.is(i, ",", "of", "for", "-", "--")) {
      return -1;
    }
    boolean of = tokens.is(i, "of", "for");
    i++;
    if (of && tokens.is(i, "its", "our") && tokens.is(i + 1, "board")) {
      return -1;
    }
    if (of && tokens.is(i, "the") || of && tokens.is(i, "its", "our")) {
      i++;
    }
    if (tokens.is(i, "reporting") && tokens.is(i + 1, "to", "directly")) {
      return -1;
    }
    int described = of && tokens.is(i - 1, "the", "its", "our") ? fields.described(i, end) : i;
    boolean told = described > i;
    i = described;
    int first = i;
    int small = of && fields.rules(to - 1) ? fields.smallDepartment(i, end) : -1;
    if (small > 0) {
      return small;
    }
    if (of && tokens.is(i - 1, "the") && fields.isLetters(i, end)) {
      return i + 1;
    }
    int committee = of ? fields.committee(i, end) : -1;
    if (committee > 0) {
      return committee;
    }
    int centre = of ? fields.centre(i, end) : -1;
    if (centre > 0) {
      return centre;
    }
    boolean department = false;
    while (i < end
        && known[i] == null
        && (wording.is(i, Wording.NAME)
            || tokens.is(i, "&", "and", "'s", "'")
            || DEPARTMENTS.has(tokens, i))) {
      if (tokens.is(i, "and", "&")
          && !(i + 1 < end
              && known[i + 1] == null
              && (wording.is(i + 1, Wording.NAME) || DEPARTMENTS.has(tokens, i + 1)))) {
        break;
      }
      if (tokens.is(i, "and") && units.unit(i + 1, end) > 0) {
        break;
      }
      department |=
          DEPARTMENTS.has(tokens, i) || wording.is(i, Wording.PLACE) || tokens.is(i, "department");
      i++;
      if (tokens.is(i, "of")
          && tokens.is(i - 1, "board", "department", "division", "section")
          && i + 1 < end
          && known[i + 1] == null
          && wording.is(i + 1, Wording.NAME)) {
        i++;
      }
    }
    if (i < end && known[i] != null && i > first && tokens.is(i - 1, "'s", "'")) {
      return -1;
    }
    if (i > first && fields.isLine(i - 1, end)) {
      return -1;
    }
    boolean companies =
        of && !department && tokens.is(i, "and") && i + 1 < end && known[i + 1] != null;
    if (companies && known[i + 1].kind == PartyKind.ORGANIZATION) {
      return -1; // "Vice President of Orrin and Dell Corp."
    }
    i = told && i > first ? fields.closed(i, end) : i;
    boolean dashed = // "Vice President – Fishing Tools"
        tokens.is(to, "-", "--", "–", "—")
            && tokens.spaced(to)
            && tokens.is(to - 1, "president", "manager", "director", "officer")
            && (i == end || tokens.is(i, ",", ".", ";"));
    boolean field =
        department
            || told
            || dashed
            || of && fields.rules(to - 1)
            || tokens.is(to, ",") && i > first && fields.divided(to, first, i);
    return i > first && field && !tokens.is(i, "inc.", "corp.") ? i : -1;
  }

  /**
   * further := "and" "the"? word{0,2} standing before "of" | "at": what somebody is beside a title
   * in the same house, "chairman and principal owner of Acme"; the token behind it, or the given
   * one.
   */
  private int further(int to, int end) {
    int first = tokens.is(to, "and") ? to + 1 : end;
    for (int i = first; i < Math.min(end - 1, first + FURTHER); i++) {
      if (STANDING.has(tokens, i) && tokens.is(i + 1, "of", "at")) {
        return i + 1;
      }
      if (!tokens.isWord(i)) {
        return to;
      }
    }
    return to;
  }

  /**
   * owned := organization "'s" word{0,3} "subsidiary" ","? organization: the subsidiary, where a
   * title is held with one; else the given place
   */
  private int owned(int org, int end) {
    int i = org < 0 ? end : org;
    Sketch house = i < end ? known[i] : null;
    while (i < end
        && (known[i] != null && known[i] == house || tokens.is(i, "the", "its", "our"))) {
      i++;
    }
    i = tokens.is(i, "company", "firm", "bank") && house == null ? i + 1 : i;
    i = tokens.is(i, "'s", "'") ? i + 1 : i;
    int least = i;
    while (i < end && i < least + FURTHER && known[i] == null && tokens.isWord(i)) {
      if (tokens.is(i, "subsidiary", "affiliate")) {
        int name = tokens.is(i + 1, ",") ? i + 2 : i + 1;
        boolean named = name < end && known[name] != null && !known[name].isPerson();
        return named && known[name] != house ? name : org;
      }
      i++;
    }
    return org;
  }

  /** kin := word{0,2} ("subsidiary" | "affiliate" | "parent" …) ","? organization; or -1 */
  private int kin(int at, int end) {
    for (int i = at; i + 1 < Math.min(end, at + FURTHER) && known[i] == null; i++) {
      if (tokens.is(i, "subsidiary", "affiliate", "parent", "unit", "division")) {
        int name = tokens.is(i + 1, ",") ? i + 2 : i + 1;
        return name < end && known[name] != null && !known[name].isPerson() ? name : -1;
      }
    }
    return -1;
  }

  /** org := ("of" | "at" | "for" | "with" | ",")? "the"? (known | capitalized | the company) */
  private int organization(int to, int end) {
    int i = further(to, end);
    if (tokens.is(i, ",", "of", "at", "for", "with", "from", "--", "-", "(", "@")) {
      i++;
      if (i < end && tokens.is(i, "of", "at")) {
        i++;
      }
    } else if (i < end && known[i] == null) {
      return -1;
    }
    if (i >= end) {
      return -1;
    }
    if (known[i] != null) {
      return i;
    }
    if (tokens.is(i, "the", "our", "its", "both")) {
      if (i + 1 < end
          && (known[i + 1] != null
              || tokens.is(
                  i + 1, "company", "firm", "bank", "corporation", "group", "companies"))) {
        return known[i + 1] != null ? i + 1 : i;
      }
      return kin(i + 1, end);
    }
    boolean of = tokens.is(i - 1, "of", "at", "for", "with", "from", ",", "@");
    if (tokens.is(i - 1, "for") && tokens.is(to - 2, "market", "regional", "area", "district")) {
      return -1; // "Market President for Toledo"
    }
    return of
            && !fields.isUnit(i, end)
            && !fields.isLine(i, end)
            && wording.is(i, Wording.NAME)
            && tokens.isCapitalized(i)
            && !wording.is(i, Wording.TITLE | Wording.PLACE)
        ? i
        : -1;
  }
}
