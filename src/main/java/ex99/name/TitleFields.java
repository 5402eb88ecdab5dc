package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;

/** What somebody has charge of, behind a title: a department, a committee, a centre of a house. */
final class TitleFields {
  private static final Lexicon CENTRES = Lexicon.load("title-centres");
  private static final Lexicon DEPARTMENTS = Lexicon.load("departments");

  /** The parts of a company that somebody leads. */
  private static final WordSet UNITS =
      WordSet.of(
          "segment",
          "division",
          "group",
          "business",
          "businesses",
          "unit",
          "operations",
          "region",
          "segments",
          "subsidiary",
          "branch",
          "department",
          "practice");

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

  /** What stands before a telephone number and its colon. */
  private static final String[] LINES = {"hotline", "helpline", "desk"};

  /** What a part of a house is said to be that is made anew. */
  private static final String[] SIZES = {
    "expanded", "combined", "enlarged", "newly", "created", "formed", "integrated", "unified"
  };

  /** How many words may say which telephone it is. */
  private static final int HOTLINE = 4;

  private final Tokens tokens;
  private final Wording wording;
  private final Sketch[] known;

  TitleFields(Tokens tokens, Wording wording, Sketch[] known) {
    this.tokens = tokens;
    this.wording = wording;
    this.known = known;
  }

  /** Whether a head goes with what somebody has charge of, never with a company: "head of". */
  boolean rules(int head) {
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
  boolean isLetters(int at, int end) {
    return at < end
        && known[at] == null
        && Acronyms.isAcronym(tokens.get(at))
        && !wording.is(at, Wording.PLACE)
        && (at + 1 >= end || tokens.is(at + 1, ",", ".", ";", "and", ")", "-", "–", "—", "--"));
  }

  /**
   * unit := "of" ("its" | "the" | "our")? organization? "'s"? word{0,5} ("segment" | "division" |
   * …): the part of a house that somebody has charge of; its end, or -1
   */
  int unitOf(int at, int end) {
    int owner = owner(at);
    if (!tokens.is(at, "of", "for") || owner >= end) {
      return -1;
    }
    int i = owner;
    boolean its = tokens.is(owner, "its", "our");
    i += its ? 1 : 0;
    Sketch house = i < end ? known[i] : null;
    while (house != null && i < end && known[i] == house) {
      i++;
    }
    boolean owned = tokens.is(i, "'s", "'");
    if (!its && house == null || house != null && house.isPerson()) {
      return -1;
    }
    int first = owned ? i + 1 : i;
    for (i = first; i < Math.min(end, first + COMMITTEE); i++) {
      if (UNITS.has(tokens, i)) {
        boolean sure = owned || tokens.is(i, "division", "segment", "unit", "business");
        return i > first && sure && !tokens.is(i + 1, "of") ? i + 1 : -1;
      }
      boolean word = known[i] == null && (tokens.isCapitalized(i) || DEPARTMENTS.has(tokens, i));
      if (!word && !tokens.is(i, "and", "&")) {
        return -1;
      }
    }
    return -1;
  }

  /** "Acme Kids division": whether capitalized words are what a part of a house is called. */
  boolean isUnit(int at, int end) {
    int i = at;
    while (i < end && i < at + COMMITTEE && wording.is(i, Wording.NAME) && !UNITS.has(tokens, i)) {
      i++;
    }
    return i > at
        && i < end
        && tokens.is(i, "division", "segment", "unit", "units", "divisions")
        && !tokens.is(i + 1, "of");
  }

  /**
   * described := (("company" | "firm" | …) "'s")? ("expanded" | "combined" | … | hyphened word)+
   * before what a part of a house is called: "of the expanded Acme Bank"; the given token for none
   */
  int described(int at, int end) {
    int i = tokens.is(at, "company", "firm", "bank") && tokens.is(at + 1, "'s", "'") ? at + 2 : at;
    while (i < end
        && i < at + COMMITTEE
        && (tokens.is(i, SIZES)
            || tokens.isWord(i) && !tokens.isCapitalized(i) && tokens.text(i).indexOf('-') > 0)) {
      i++;
    }
    boolean name = i < end && known[i] == null && wording.is(i, Wording.NAME);
    return name && tokens.isCapitalized(i) ? i : at;
  }

  /** The end of what a part of a house is called, with the small noun that closes it. */
  int closed(int at, int end) {
    return at < end && (UNITS.has(tokens, at) || tokens.is(at, "franchise", "bank")) ? at + 1 : at;
  }

  /** Where the owner of a unit stands that "of" may name. */
  int owner(int of) {
    return tokens.is(of + 1, "the") ? of + 2 : of + 1;
  }

  /** "Treasurer, Media Hotline: 020 5550 0160": what a telephone number is said to be. */
  boolean isLine(int at, int end) {
    int i = at;
    while (i < Math.min(end, at + HOTLINE) && tokens.isWord(i) && !tokens.is(i, LINES)) {
      i++;
    }
    return tokens.is(i, LINES) && tokens.is(i + 1, ":");
  }

  /** "Vice president of utilities at Acme": small words that the name of a company ends. */
  int smallDepartment(int at, int end) {
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
  int committee(int at, int end) {
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
  int centre(int at, int end) {
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
  boolean divided(int title, int first, int at) {
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
}
