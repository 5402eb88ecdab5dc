package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;

/** A title by itself: words of rank and field, and the head that they lead up to. */
final class TitleUnits {
  private static final Lexicon HEADS = Lexicon.load("titles");
  private static final Lexicon DEPARTMENTS = Lexicon.load("departments");

  /** How many words away from "professor" its field may end. */
  private static final int FIELD = 9;

  /** What several hold together, where a page parts "Co-" from it. */
  private static final String[] JOINTLY = {
    "ceos", "presidents", "chairs", "chairmen", "heads", "founders", "ceo"
  };

  private static final Lexicon WORDS = Lexicon.load("title-words");

  private final Tokens tokens;
  private final Wording wording;
  private final Sketch[] known;
  private final TitleFields fields;

  TitleUnits(Tokens tokens, Wording wording, Sketch[] known, TitleFields fields) {
    this.tokens = tokens;
    this.wording = wording;
    this.known = known;
    this.fields = fields;
  }

  /** unit := word* head, a possessive organization before it left off by the caller. */
  int unit(int from, int end) {
    int i = from;
    int words = 0;
    while (i < end && words <= 7) {
      Lexicon.Match head = HEADS.match(tokens, i);
      boolean owner = // "its president and principal shareholder"
          head != null
              && tokens.is(head.to() - 1, "principal", "owner", "partner")
              && tokens.is(head.to(), "shareholder", "stockholder", "owner", "investor");
      boolean sought = // "a director nominee"
          head != null && tokens.is(head.to(), "nominee", "nominees", "candidates", "elections");
      if (head != null && (owner || sought || tokens.is(head.to(), "'s", "'"))) {
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
        int more = tokens.isCapitalized(i) ? unitGoesOn(i + 1, end) : fieldGoesOn(i + 1, end);
        return more > 0 ? more : i + 1; // Director-Investor Relations
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
    int small = fields.smallDepartment(i, end);
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
        || HEADS.has(norm.substring(0, hyphen))
            && (HEADS.has(last) || DEPARTMENTS.has(last)); // vice president-finance
  }

  /** Vice President Finance, President Europe: a department without a mark behind the head. */
  private int unitGoesOn(int to, int end) {
    int i = tokens.is(to, "emeritus", "designate", "elect") ? to + 1 : to;
    while (i < end && DEPARTMENTS.has(tokens, i) && tokens.isCapitalized(i) && known[i] == null) {
      i++;
    }
    return i > to ? i : -1;
  }

  /** vice president-investor relations: a department in small letters behind a hyphen */
  private int fieldGoesOn(int to, int end) {
    int i = to;
    while (i < end && DEPARTMENTS.has(tokens, i) && known[i] == null) {
      i++;
    }
    return i;
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
}
