package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * Offices and work before a name that people have at organizations: "treasurer of Acme", "a career
 * at Acme".
 */
final class Employers {
  private static final Lexicon CENTRES = Lexicon.load("title-centres");

  /** The most words of a name before "from". */
  private static final int COUNTED = 8;

  /** How many words the name of a centre may have, and who leads it. */
  private static final int CENTRE = 9;

  /** Offices that only a company has, its boards, and what a partnership calls itself. */
  private static final WordSet HOUSES =
      WordSet.of(
          "ceo",
          "cfo",
          "coo",
          "chairman",
          "chairwoman",
          "chair",
          "founder",
          "co-founder",
          "cofounder",
          "co-ceo",
          "president",
          "partner",
          "boards",
          "board",
          "firm",
          "firms",
          "treasurer");

  /** What somebody has or does at an employer. */
  private static final WordSet WORK =
      WordSet.of(
          "employed",
          "worked",
          "works",
          "career",
          "executive",
          "positions",
          "roles",
          "tenure",
          "partner",
          "position",
          "role");

  private final Tokens tokens;
  private final Wording wording;
  private final Sketch[] known;

  Employers(Tokens tokens, Wording wording, Sketch[] known) {
    this.tokens = tokens;
    this.wording = wording;
    this.known = known;
  }

  /** employer := (office "of" | (office | work) ("at" | "with")) organization */
  boolean employer(Run run) {
    int at = run.from();
    int owned = run.to() + 1;
    if (tokens.is(run.to(), "'s", "'")
        && run.length() > 1
        && owned < known.length
        && known[owned] != null
        && known[owned].isPerson()) {
      return true; // "Acme Capital's Ann Roe"
    }
    int head = at - 2;
    boolean person = head >= 0 && known[head] != null && known[head].isPerson();
    if (person
        && tokens.is(at - 1, "of", "at", "from")
        && !(tokens.is(run.to(), ",") && wording.is(run.to() + 1, Wording.PLACE))
        && !wording.any(at, run.to(), Wording.PLACE | Wording.HEADLINE)) {
      return true; // "named Ann Roe of Acme & Bell as"
    }
    if (person(at - 2) && tokens.is(at - 1, ",") && listed(at - 2) && closes(run.to())) {
      return true; // "; Ann Roe, Acme Bell; John Doe"
    }
    if (tokens.is(at - 1, "from") && run.length() > 1 && joins(at - 2)) {
      return true; // "will join the company from Acme Ridge as treasurer"
    }
    boolean place = tokens.is(at - 1, "at", "with");
    if (tokens.is(at - 1, "of")) {
      return HOUSES.has(tokens, head) && !tokens.is(head - 1, "vice")
          || tokens.is(head, "counsel") && tokens.is(head - 1, "general")
          || tokens.is(head, "directors") && tokens.is(head - 2, "board", "boards");
    }
    return place
        && (WORK.has(tokens, head)
            || tokens.is(at - 1, "at") && wording.is(head, Wording.TITLE)
            || tokens.is(head, "years") && tokens.is(head - 2, "spent"));
  }

  /** join := ("join" | "joins" | …) ("the"? "company" | "us" | organization) ending at a token */
  private boolean joins(int at) {
    if (tokens.is(at, "comes", "came", "arrives") && person(at - 1)) {
      return true;
    }
    int i = tokens.isNumber(at) && tokens.is(at - 1, "in") ? at - 2 : at;
    while (i > 0 && i > at - COUNTED && known[i] != null && !known[i].isPerson()) {
      i--;
    }
    i = tokens.is(i, "company", "firm", "us", "bank", "team") ? i - 1 : i;
    i = tokens.is(i, "the", "our", "its") ? i - 1 : i;
    return i < at && tokens.is(i, "join", "joins", "joined", "joining");
  }

  private boolean person(int at) {
    return at >= 0 && known[at] != null && known[at].isPerson();
  }

  /** Whether a semicolon or colon stands before the person at a token: one of a list. */
  private boolean listed(int at) {
    int i = at;
    while (i > 0 && known[i] == known[at]) {
      i--;
    }
    return tokens.is(i, ";", ":") || tokens.is(i, "and") && tokens.is(i - 1, ";");
  }

  private boolean closes(int at) {
    return tokens.is(at, ";") || tokens.is(at, ".") && !tokens.is(at + 1, ",");
  }

  /** "the law firm of Ann Roe": a firm that its founder gave the name. */
  boolean firm(int at) {
    return tokens.is(at - 1, "of") && tokens.is(at - 2, "firm", "firms");
  }

  /**
   * office := ("chief" word "officer" | "ceo" | "managing director") ("of" | "for") organization
   */
  boolean officer(int at) {
    boolean chief =
        tokens.is(at - 2, "officer") && tokens.is(at - 4, "chief")
            || tokens.is(at - 2, "ceo", "cfo", "coo", "cto");
    boolean director = tokens.is(at - 2, "director") && tokens.is(at - 3, "managing");
    return tokens.is(at - 1, "of") && (chief || director) || tokens.is(at - 1, "for") && director;
  }

  /** led := title "of" "the"? word{1,6} ("center" | "program" | …) */
  private boolean led(int centre) {
    boolean of = false;
    for (int i = centre; CENTRES.has(tokens, centre) && i > centre - CENTRE; i--) {
      if (of && wording.is(i, Wording.TITLE)) {
        return true;
      }
      of = tokens.is(i, "of") || of && tokens.is(i + 1, "the");
      if (!tokens.isWord(i)) {
        return false;
      }
    }
    return false;
  }

  /** office := title ("of" | "-" | ",")? department, ending at a token */
  private boolean office(int at) {
    int i = at;
    while (i > at - COUNTED
        && i > 0
        && (wording.is(i, Wording.CAPITAL) || tokens.is(i, "of", "and", "-", ",", "&", "–"))) {
      if (wording.is(i, Wording.TITLE)) {
        return true;
      }
      i--;
    }
    return false;
  }

  /** worked := title ("of" department)? "with" organization ("from" | "in" | "until" | "for" …) */
  boolean worked(Run run) {
    if (tokens.is(run.from() - 1, "at", "with")
        && tokens.is(run.from() - 2, "responsibility", "leadership", "stints", "tenures")) {
      return true;
    }
    if (tokens.is(run.from() - 1, "at") && run.length() > 1 && led(run.from() - 2)) {
      return true;
    }
    if (tokens.is(run.from() - 1, "at") && run.length() > 1 && office(run.from() - 2)) {
      return true; // "Senior Vice President - Merchandising at Acme Stores"
    }
    if (!tokens.is(run.from() - 1, "with")
        || !tokens.is(run.to(), "from", "since", "until", "where", "for", "in", "between")) {
      return false;
    }
    int i = run.from() - 2;
    while (i > run.from() - 6 && (wording.is(i, Wording.CAPITAL) || tokens.is(i, "of", "and"))) {
      if (wording.is(i, Wording.TITLE)) {
        return true;
      }
      i--;
    }
    return false;
  }
}
