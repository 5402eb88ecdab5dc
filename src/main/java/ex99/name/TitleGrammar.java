package ex99.name;

import ex99.model.PartyKind;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;

/** Reads the titles of people. */
final class TitleGrammar {
  /** A title, and where the name of the organization behind it begins (-1 when there is none). */
  record Title(int from, int to, int organization) {}

  private static final Lexicon HEADS = Lexicon.load("titles");
  private static final Lexicon WORDS = Lexicon.load("title-words");
  private static final Lexicon DEPARTMENTS = Lexicon.load("departments");

  private static final Lexicon RANKS = Lexicon.load("title-ranks");
  private static final Lexicon CENTRES = Lexicon.load("title-centres");

  private static final int LONGEST = 30;

  /** How many words away from "professor" its field may end. */
  private static final int FIELD = 9;

  /** How many words the name of a centre may have. */
  private static final int CENTRE = 8;

  /** How many words the name of a committee may have. */
  private static final int COMMITTEE = 6;

  /** Heads of titles that name what somebody has charge of rather than a company. */
  private static final WordSet RULED =
      WordSet.of(
          "president",
          "vp",
          "evp",
          "svp",
          "avp",
          "v.p.",
          "vice-president",
          "director",
          "manager",
          "head");

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

  /** What stands before a telephone number and its colon. */
  private static final String[] LINES = {"hotline", "helpline", "desk"};

  /** How many words may say which telephone it is. */
  private static final int HOTLINE = 4;

  /** What several hold together, where a page parts "Co-" from it. */
  private static final String[] JOINTLY = {
    "ceos", "presidents", "chairs", "chairmen", "heads", "founders", "ceo"
  };

  private final Tokens tokens;
  private final Wording wording;
  private final Sketch[] known;

  /**
   * A grammar.
   *
   * @param known the organization that a token is part of, or null
   */
  TitleGrammar(Tokens tokens, Wording wording, Sketch[] known) {
    this.tokens = tokens;
    this.wording = wording;
    this.known = known;
  }

  /**
   * title := article? unit (("," | "and" | "&" | "/") article? unit)* (("of" | "at" | ",") org)?
   */
  Title read(int at, int limit) {
    int end = Math.min(limit, at + LONGEST);
    int from = skipArticle(at, end);
    int to = unit(from, end);
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
        break;
      }
      to = next;
    }
    return new Title(from, to, organization(to, end));
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
                "who",
                "is",
                "serves",
                "was")
        || i < end && isFresh(i)) {
      i++;
    }
    return i;
  }

  /** "its new chairman", not "New Business Director": a word that only tells of the news. */
  private boolean isFresh(int at) {
    return tokens.is(at, "new")
        && !tokens.isCapitalized(at)
        && !tokens.is(at + 1, "business", "product", "products", "media", "markets", "ventures");
  }

  /** unit := word* head, a possessive organization before it left off by the caller. */
  private int unit(int from, int end) {
    int i = from;
    int words = 0;
    while (i < end && words <= 7) {
      Lexicon.Match head = HEADS.match(tokens, i);
      boolean owner = // "its president and principal shareholder"
          head != null
              && tokens.is(head.to() - 1, "principal", "owner", "partner")
              && tokens.is(head.to(), "shareholder", "stockholder", "owner", "investor");
      if (head != null && (owner || tokens.is(head.to(), "'s", "'"))) {
        return -1;
      }
      int field = head == null ? -1 : fieldOf(head.to() - 1, end);
      if (field > 0) {
        return field;
      }
      if (head != null && head.to() <= end) {
        int to = head.to();
        int served = served(to, end);
        if (served > 0) {
          return served;
        }
        int longer = to < end && !tokens.is(to, ",", ".") ? unitGoesOn(to, end) : -1;
        return longer > 0 ? longer : to;
      }
      if (isCompound(i)) {
        return i + 1;
      }
      if (tokens.is(i, "co")
          && tokens.is(i + 1, "-")
          && tokens.is(i + 2, JOINTLY)
          && i + 3 <= end) {
        return i + 3;
      }
      int chief = words == 0 ? chiefOf(i, end) : -1;
      if (chief > 0) {
        return chief;
      }
      boolean made = tokens.is(i, "appointed", "elected") && !tokens.is(i - 1, "newly", "duly");
      if (made && words > 0) {
        return -1; // "the Board appointed Lead Director Ann Roe"
      }
      boolean word =
          WORDS.has(tokens, i) || DEPARTMENTS.has(tokens, i) || tokens.is(i, "&", "/", "-");
      boolean name =
          wording.is(i, Wording.NAME)
              && !wording.is(i, Wording.GIVEN)
              && known[i] == null
              && tokens.isCapitalized(i);
      if (!word && !(name && headWithin(i + 1, end)) && !(tokens.is(i, "and") && words > 0)) {
        return -1;
      }
      words++;
      i++;
    }
    return -1;
  }

  /** served := "to" "the" head, behind an adviser: "Senior Advisor to the CEO"; its end, or -1 */
  private int served(int to, int end) {
    boolean adviser = tokens.is(to - 1, "advisor", "adviser", "counselor", "assistant");
    if (!adviser || !tokens.is(to, "to") || !tokens.is(to + 1, "the") || to + 2 >= end) {
      return -1;
    }
    Lexicon.Match head = HEADS.match(tokens, to + 2);
    boolean named =
        head != null
            && head.to() < known.length
            && known[head.to()] != null
            && known[head.to()].isPerson(); // "assistant to the President Ann Roe"
    return head == null || head.to() > end || named ? -1 : head.to();
  }

  /**
   * professor := "professor" "of" field+ before who employs her: "of clinical oncology at"; or -1.
   */
  private int fieldOf(int at, int end) {
    if (!tokens.is(at, "professor", "lecturer") || !tokens.is(at + 1, "of", "in")) {
      return -1;
    }
    int i = at + 2;
    while (i < end && i < at + FIELD && (tokens.isWord(i) || tokens.is(i, "&"))) {
      boolean closes = tokens.is(i, "at", "and") && !tokens.is(i + 1, "the", "his", "her");
      if (tokens.is(i, "at") || closes && HEADS.match(tokens, i + 1) != null) {
        return i > at + 2 ? i : -1;
      }
      if (tokens.is(i, "the", "university", "of", "college")) {
        return -1; // "a professor of the university"
      }
      i++;
    }
    return i > at + 2 && tokens.is(i, ",") ? i : -1;
  }

  /** chief := ("Chief" | "Professor" | "Chair") "of" field+, as at a hospital or a university */
  private int chiefOf(int at, int end) {
    if (!tokens.is(at, "chief", "professor", "dean", "chair") || !tokens.is(at + 1, "of")) {
      return -1;
    }
    int i = tokens.is(at + 2, "the") ? at + 3 : at + 2;
    int small = smallDepartment(i, end);
    if (small > 0) {
      return small;
    }
    int first = i;
    while (i < end
        && known[i] == null
        && (wording.is(i, Wording.NAME) && !wording.is(i, Wording.PLACE)
            || tokens.is(i, "of", "and", "&") && wording.is(i + 1, Wording.NAME))) {
      i++;
    }
    return i > first && (tokens.is(i, "at", ",", "of", ".") || i == end) ? i : -1;
  }

  /** Secretary-Treasurer, Chief Executive-designate: a head that a hyphen joins. */
  private boolean isCompound(int at) {
    String norm = tokens.norm(at);
    int hyphen = norm.lastIndexOf('-');
    if (hyphen < 1) {
      return false;
    }
    String last = norm.substring(hyphen + 1);
    return last.equals("designate")
        || last.equals("elect")
        || HEADS.has(last) && HEADS.has(norm.substring(0, hyphen));
  }

  /** Vice President Finance, President Europe: a department without a mark behind the head. */
  private int unitGoesOn(int to, int end) {
    int i = tokens.is(to, "emeritus", "designate", "elect") ? to + 1 : to;
    while (i < end && DEPARTMENTS.has(tokens, i) && tokens.isCapitalized(i) && known[i] == null) {
      i++;
    }
    return i > to ? i : -1;
  }

  private boolean headWithin(int from, int end) {
    for (int i = from; i < Math.min(end, from + 3); i++) {
      if (HEADS.match(tokens, i) != null) {
        return true;
      }
      if (!tokens.isWord(i)) {
        return false;
      }
    }
    return false;
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
    int unit = unit(from, end);
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
    int first = i;
    int small = of && rules(to - 1) ? smallDepartment(i, end) : -1;
    if (small > 0) {
      return small;
    }
    if (of && tokens.is(i - 1, "the") && isLetters(i, end)) {
      return i + 1;
    }
    int committee = of ? committee(i, end) : -1;
    if (committee > 0) {
      return committee;
    }
    int centre = of ? centre(i, end) : -1;
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
      if (tokens.is(i, "and") && unit(i + 1, end) > 0) {
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
    if (i > first && isLine(i - 1, end)) {
      return -1;
    }
    boolean companies =
        of && !department && tokens.is(i, "and") && i + 1 < end && known[i + 1] != null;
    if (companies && known[i + 1].kind == PartyKind.ORGANIZATION) {
      return -1; // "Vice President of Orrin and Dell Corp."
    }
    boolean field =
        department
            || of && rules(to - 1)
            || tokens.is(to, ",") && i > first && divided(to, first, i);
    return i > first && field && !tokens.is(i, "inc.", "corp.") ? i : -1;
  }

  /** Whether a head goes with what somebody has charge of, never with a company: "head of". */
  private boolean rules(int head) {
    return tokens.is(
            head,
            "head",
            "heads",
            "co-head",
            "co-heads",
            "vp",
            "svp",
            "evp",
            "minister",
            "ambassador")
        || tokens.is(head, "president", "presidents") && tokens.is(head - 1, "vice");
  }

  /** "Co-CEO of the CIB": the letters of a unit that is no company of the release. */
  private boolean isLetters(int at, int end) {
    return at < end
        && known[at] == null
        && Acronyms.isAcronym(tokens.get(at))
        && !wording.is(at, Wording.PLACE)
        && (at + 1 >= end || tokens.is(at + 1, ",", ".", ";", "and", ")", "-", "–", "—", "--"));
  }

  /** "Treasurer, Media Hotline: 020 5550 0160": what a telephone number is said to be. */
  private boolean isLine(int at, int end) {
    int i = at;
    while (i < Math.min(end, at + HOTLINE) && tokens.isWord(i) && !tokens.is(i, LINES)) {
      i++;
    }
    return tokens.is(i, LINES) && tokens.is(i + 1, ":");
  }

  /** "Vice president of utilities at Acme": small words that the name of a company ends. */
  private int smallDepartment(int at, int end) {
    int i = at;
    while (i < end && i < at + COMMITTEE && wording.is(i, Wording.SMALL)) {
      if (tokens.is(i, "at", "for", "with", "of") && i + 1 < end) {
        int org = tokens.is(i + 1, "the") ? i + 2 : i + 1;
        return i > at && org < end && known[org] != null && !known[org].isPerson() ? i : -1;
      }
      if (!tokens.isWord(i) || tokens.is(i, "the", "a", "an", "which", "that", "who", "its")) {
        return -1;
      }
      i++;
    }
    return -1;
  }

  /** committee := word{1,5} "committee", whatever its business: "of the special committee" */
  private int committee(int at, int end) {
    for (int i = at; i < Math.min(end, at + COMMITTEE) && tokens.isWord(i); i++) {
      if (tokens.is(i, "committee")) {
        return i > at && known[i] == null ? i + 1 : -1;
      }
    }
    return -1;
  }

  /**
   * centre := word{1,7} ("center" | "clinic" | "program" | …) before ("at" | "of" | ",") and the
   * house that it is a part of: "Director of the Stroke Center at Roe Hospital".
   */
  private int centre(int at, int end) {
    for (int i = at; i < Math.min(end, at + CENTRE) && known[i] == null; i++) {
      if (CENTRES.has(tokens, i)) {
        int house = tokens.is(i + 2, "the") ? i + 3 : i + 2;
        boolean part = tokens.is(i + 1, "at", "of", "in") || tokens.is(i + 1, ",") && house < end;
        boolean housed =
            part && house < known.length && known[house] != null && !known[house].isPerson();
        return housed && i > at ? i + 1 : -1;
      }
      if (!tokens.isWord(i) && !tokens.is(i, "&", ",") || tokens.is(i, "at", "a", "an", "which")) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Whether the words {@code [first, at)} behind a title and a comma are what somebody has charge
   * of, though they are no department's by themselves: "Vice President, Footwear".
   */
  private boolean divided(int title, int first, int at) {
    if (wording.is(first, Wording.GIVEN) || wording.is(at - 1, Wording.HEAD)) {
      return false;
    }
    int head = title - 1;
    if (tokens.is(head, "president") && !tokens.is(head - 1, "vice")
        || tokens.is(head, "manager") && tokens.is(head - 1, "general")) {
      int org = tokens.is(at + 1, "the") ? at + 2 : at + 1;
      boolean told =
          tokens.is(at, ",")
              && tokens.is(
                  at + 1,
                  "with",
                  "effective",
                  "reporting",
                  "succeeding",
                  "replacing",
                  "responsible",
                  "where",
                  "based");
      return told
          || tokens.is(at, ",", "of", "at", "for") && org < known.length && known[org] != null;
    }
    return RULED.has(tokens, head) && !tokens.is(head - 1, "managing", "independent", "executive");
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
      return -1;
    }
    boolean of = tokens.is(i - 1, "of", "at", "for", "with", "from", ",", "@");
    return of
            && !isLine(i, end)
            && wording.is(i, Wording.NAME)
            && tokens.isCapitalized(i)
            && !wording.is(i, Wording.TITLE | Wording.PLACE)
        ? i
        : -1;
  }
}
