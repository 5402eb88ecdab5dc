package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;

/** Weighs what speaks for words as the name of a person, and against it. */
final class PersonSigns {
  private static final Lexicon HONORIFICS = Lexicon.load("honorifics");

  /** The most words of a name that one sign alone makes a person's. */
  static final int NAME = 3;

  /** Several people, whom a list names. */
  private static final WordSet OFFICERS =
      WordSet.of(
          "directors",
          "nominees",
          "candidates",
          "executives",
          "officers",
          "trustees",
          "founders",
          "co-founders",
          "appointees",
          "managers",
          "members");

  private static final Lexicon CUES = Lexicon.load("speech-cues");

  private static final Lexicon APPOINTS = Lexicon.load("appoint-verbs");

  /** What is said to happen to somebody. */
  private static final WordSet MOVES =
      WordSet.of(
          "appointment",
          "election",
          "promotion",
          "nomination",
          "resignation",
          "retirement",
          "departure",
          "hiring",
          "passing",
          "death",
          "addition",
          "succession",
          "successor");

  private static final WordSet GOING =
      WordSet.of(
          "succeed",
          "succeeds",
          "succeeded",
          "retire",
          "retires",
          "retired",
          "retiring",
          "resign",
          "resigns",
          "resigned",
          "resigning");

  /** What each thing weighs that says a name is no person's. */
  private static final int AGAINST = 4;

  /** The most words of the names that one honorific stands before. */
  private static final int COUPLE = 12;

  /** The most tokens of a list of people before one of them. */
  private static final int LIST = 40;

  private final Tokens tokens;
  private final Wording wording;
  private final Surnames surnames;
  private final TitlesBehind behind;
  private final ThingLists lists;
  private final NamedWorks works;

  PersonSigns(Tokens tokens, Wording wording, Surnames surnames, TitlesBehind behind) {
    this.tokens = tokens;
    this.wording = wording;
    this.surnames = surnames;
    this.behind = behind;
    this.lists = new ThingLists(tokens, wording);
    this.works = new NamedWorks(tokens, wording);
  }

  /** How much speaks for the tokens of a run before another as the name of a person. */
  int weight(Run run, int to) {
    int from = run.from();
    if (tokens.is(from - 1, "the") && tokens.is(to, "professor", "chair", "fellow", "scholar")) {
      return 0; // whom a chair at a university is called after
    }
    boolean headline = wording.is(from, Wording.HEADLINE);
    boolean given = wording.is(from, Wording.GIVEN);
    int weight = byWords(from, to, given) - AGAINST * against(from, to, given);
    int title = byTitle(run, to, headline);
    weight += title + bySurname(to, given, headline);
    if (given && title == 0 && bySpeech(from, to, true) == 0 && lists.has(from)) {
      weight -= AGAINST; // "retailers such as Rosa Verde"
    }
    if (coupled(from) || seated(from, to)) {
      weight += 4;
    }
    if (given && tokens.is(from - 1, ",", ":", "-", "–", "—") && OFFICERS.has(tokens, from - 2)) {
      weight += 2; // "two directors, Ann Roe and John Doe"
    }
    if (!headline) {
      weight += bySpeech(from, to, given) + byMove(from, to, given);
    }
    return weight;
  }

  /** Whether a name of common form stands between a quotation and what is said of it. */
  boolean speaks(int from, int to) {
    boolean before =
        from > 1 && CUES.has(tokens, from - 1) && tokens.is(from - 2, "”", "\"", "''", "’", ",”");
    Lexicon.Match cue = to < tokens.size() ? CUES.match(tokens, to) : null;
    int mark = cue == null ? to : tokens.is(cue.to(), ",", ":") ? cue.to() + 1 : cue.to();
    boolean behind =
        cue != null
            && (tokens.is(mark, "“", "\"", "``", "‘") || tokens.is(from - 1, "”", "\"", "''"));
    return (before || behind)
        && to - from <= NAME
        && !wording.any(
            from, to, Wording.HEAD | Wording.THING | Wording.PLAIN | Wording.PLACE | Wording.TITLE)
        && !tokens.isAllCaps(from)
        && !tokens.is(from - 1, "the");
  }

  /** Whether what somebody acts as is a firm's task: "legal adviser", "counsel to". */
  boolean task(int at) {
    for (int i = at; i < Math.min(tokens.size(), at + 5); i++) {
      if (!tokens.isWord(i) && !tokens.is(i, "'s", "'")) {
        return false;
      }
      if (tokens.is(i, "counsel", "adviser", "advisor", "advisers", "advisors", "solicitors")) {
        return !tokens.is(i - 1, "general", "chief", "senior") && !tokens.isCapitalized(i);
      }
    }
    return false;
  }

  /** Whether the words before a name say that somebody comes or goes: "the retirement of". */
  boolean appointed(int from) {
    if (tokens.is(from - 1, "of", "to")) {
      return MOVES.has(tokens, from - 2);
    }
    if (tokens.is(from - 1, "succeeds", "succeed", "succeeding", "replaces", "replacing")) {
      return true;
    }
    return from > 0 && APPOINTS.has(tokens, from - 1) && !tokens.is(from - 1, "announced");
  }

  /** "The board now consists of Ann Roe, John Doe and": whether a name stands in such a list. */
  private boolean seated(int from, int to) {
    boolean list = tokens.is(to, ",", "and", ".", ";", "(") && to - from <= NAME + 1;
    if (!list || wording.any(from, to, Wording.HEAD | Wording.THING | Wording.PLAIN)) {
      return false;
    }
    int start = tokens.sentenceAt(from).from();
    int i = from - 1;
    while (i > Math.max(start, from - LIST)
        && (tokens.is(i, ",", "and", "(", ")") || tokens.isCapitalized(i))) {
      i--;
    }
    return Seats.consists(tokens, i, start);
  }

  /** "Messrs. John Doe and Richard Roe": whether an honorific for several stands before. */
  private boolean coupled(int from) {
    if (!tokens.is(from - 1, "and", ",")) {
      return false;
    }
    int start = Math.max(tokens.sentenceAt(from).from(), from - COUPLE);
    for (int i = from - 2; i >= start && (tokens.isCapitalized(i) || tokens.is(i, ",")); i--) {
      if (tokens.is(i, "messrs.", "messrs", "drs.", "mmes.", "profs.")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a title at a token is that of somebody before it, so that a field follows. */
  private boolean fieldOf(int title) {
    if (!tokens.is(title, "president", "director", "manager", "head", "vp")) {
      return false;
    }
    int i = title;
    while (i > 0 && (wording.is(i, Wording.TITLE) || tokens.is(i, "and", "senior", "executive"))) {
      i--;
    }
    while (i > 0 && (tokens.is(i, "'s", "'") || wording.is(i, Wording.NAME))) {
      i--;
    }
    return tokens.is(i, ",") && i > 1 && wording.is(i - 2, Wording.GIVEN);
  }

  /**
   * Whether a title belongs to somebody who is still to be named: "Acme's chief executive, Ann
   * Roe".
   */
  boolean owned(int title) {
    int i = title;
    while (i > 0
        && (wording.is(i, Wording.TITLE)
            || tokens.is(i, "and", "&", "senior", "executive", "vice", "founder"))) {
      i--;
    }
    return tokens.is(
        i, "'s", "'", "its", "the", "our", "by", "incoming", "new", "current", "their");
  }

  boolean initial(int from, int to) {
    for (int i = from; i < to - 1; i++) {
      String text = tokens.text(i);
      if (text.length() == 2 && text.endsWith(".") || text.length() == 1) {
        return true;
      }
    }
    return false;
  }

  /** The words of the name itself. */
  int byWords(int from, int to, boolean given) {
    int weight = given ? 2 : 0;
    if (tokens.isAllCaps(from) && !given && tokens.text(from).indexOf('.') < 0) {
      weight -= 1;
    }
    if (initial(from, to)) {
      boolean first = to - from > 2 && tokens.text(from).length() == 2;
      weight += given || first ? 2 : 1;
    }
    if (given
        && !wording.is(from, Wording.HEADLINE)
        && !wording.is(to - 1, Wording.PLACE | Wording.PLAIN | Wording.THING)) {
      weight += 1;
    }
    return weight;
  }

  /** How many things around a name say that it is no person's. */
  int against(int from, int to, boolean given) {
    int count = 0;
    if (wording.is(from - 1, Wording.SMALL)
        && (tokens.is(from - 1, "the", "a", "an", "at")
            || tokens.is(from - 1, "of", "for") && wording.is(from - 2, Wording.TITLE))) {
      count++; // "under the Rosa Verde brand", "chairman of Rosa Verde, CEO of Verde Foods"
    }
    if (tokens.is(from - 1, "of")
        && wording.is(from - 2, Wording.NAME)
        && from > 3
        && wording.is(from - 3, Wording.GIVEN)
        && !given) {
      count++; // "Ann Roe of Hatter Ridge"
    }
    if (works.is(from, to)) {
      count++; // the film “Rosa Verde”
    }
    if (tokens.is(from - 1, "in", "near")
        && tokens.is(to, ",")
        && wording.is(to + 1, Wording.PLACE)) {
      count += 2; // "in Rosa Verde, New Jersey"
    }
    if (!given && tokens.is(to, "as") && task(to + 1)
        || tokens.is(to, "is") && tokens.is(to + 1, "the", "its") && task(to + 2)) {
      count++; // "and Rosa Verde as counsel", "Rosa Verde is the company's counsel"
    }
    if (tokens.is(to, "trademark", "trademarks", "brand", "brands", "label", "labels", "flags")
        || tokens.is(to, "division", "unit", "business", "plant", "mill", "facility", "line")) {
      count++;
    }
    if (!given
        && tokens.is(to, "(")
        && (tokens.is(to + 1, "nominated", "nomad", "broker", "sponsor", "joint"))) {
      count++; // "Rosa Verde (Nominated Adviser and Broker)"
    }
    if (tokens.is(from - 1, "recruiter", "recruiters", "consultants", "firm")
        && tokens.is(from - 2, "executive", "search", "recruiting")) {
      count++; // "retained executive recruiter Rosa Verde"
    }
    if (!given
        && tokens.is(from - 1, "from")
        && tokens.is(
            from - 2, "company", "us", "firm", "bank", "team", "join", "joins", "joined")) {
      count++; // "joins the company from Rosa Verde as treasurer"
    }
    if (!given && tokens.is(from - 1, ",") && fieldOf(from - 2)) {
      count++; // "Ann Roe, Acme's Vice President, Coated Papers, will be"
    }
    if (tokens.is(to, ",")
        && tokens.is(to + 1, "which")
        && tokens.is(to + 2, "we", "it")
        && tokens.is(to + 3, "bought", "acquired", "purchased", "sold", "own", "owns", "formed")) {
      count++; // "Rosa Verde, which we bought in May"
    }
    return count;
  }

  /** The honorifics, degrees and titles beside a name. */
  int byTitle(Run run, int to, boolean headline) {
    int from = run.from();
    int weight = from > 0 && HONORIFICS.has(tokens, from - 1) ? 4 : 0;
    int after = to;
    int degree = Degrees.end(tokens, to);
    if (degree > to) {
      weight += 3;
      after = degree;
    }
    if (behind.titled(after) || behind.signature(run, after)) {
      weight += 3;
    } else if (tokens.is(after, ",") && tokens.is(after + 1, "who") && !headline) {
      weight += 2;
    }
    if (tokens.is(to, ":")
        && tokens.isNumber(to + 1)
        && tokens.sentenceAt(from).from() >= from - 1) {
      weight += 2; // "- Ann Roe: 98.72%", a line of votes
    }
    if (wording.is(from - 1, Wording.TITLE) && !headline) {
      weight += 3;
    } else if (tokens.is(from - 1, ",") && wording.is(from - 2, Wording.TITLE) && !headline) {
      weight += owned(from - 2) ? 3 : 2;
    }
    return weight;
  }

  /** Where else the surname stands: behind an honorific, or alone. */
  int bySurname(int to, boolean given, boolean headline) {
    if (surnames.isAddressed(tokens.norm(to - 1))) {
      return 3;
    }
    return surnames.isAlone(tokens.norm(to - 1)) && !headline ? given ? 2 : 1 : 0;
  }

  int bySpeech(int from, int to, boolean given) {
    if (CUES.match(tokens, Math.min(to, tokens.size() - 1)) != null && to < tokens.size()
        || from > 0 && CUES.has(tokens, from - 1)) {
      return (given ? 2 : 1) + (speaks(from, to) ? 2 : 0);
    }
    return 0;
  }

  /** "will succeed", "has retired", "were re-elected" behind a name: what people do or is done. */
  private boolean moves(int to) {
    int i = to;
    while (i < Math.min(tokens.size(), to + 4)
        && tokens.is(i, "will", "has", "have", "is", "was", "were", "been", "be", "to")) {
      i++;
    }
    return i < tokens.size()
        && (GOING.has(tokens, i) || i > to && APPOINTS.match(tokens, i) != null);
  }

  int byMove(int from, int to, boolean given) {
    if (!appointed(from)) {
      return given && moves(to) ? 2 : 0;
    }
    boolean two = tokens.is(to, "and") && wording.is(to + 1, Wording.GIVEN);
    boolean office = wording.is(to, Wording.TITLE) && to < tokens.size();
    int weight = given || tokens.is(from + 1, "de", "van", "von", "der") ? 3 : 1;
    return weight + ((two || office) && !given ? 2 : 0);
  }
}
