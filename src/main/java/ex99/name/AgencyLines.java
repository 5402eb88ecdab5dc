package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;

/** Tells the firms that answer for a company by where they stand in the lines of its contacts. */
final class AgencyLines {
  private static final Lexicon DEPARTMENTS = Lexicon.load("departments");

  private static final Lexicon OFFICERS = Lexicon.load("titles");

  /** Words that end what such firms are called, and say nothing alone. */
  private static final WordSet TRADES =
      WordSet.of(
          "relations",
          "communications",
          "communication",
          "affairs",
          "ir",
          "pr",
          "consulting",
          "consultants",
          "partners",
          "group",
          "associates",
          "advisors",
          "advisers",
          "advisory",
          "strategies",
          "strategic",
          "media",
          "counsel",
          "agency",
          "consultancy",
          "publicity",
          "pr.");

  /** Words of telephone numbers. */
  private static final WordSet PHONES =
      WordSet.of("tel", "tel.", "telephone", "phone", "ph", "t", "t.", "mobile", "cell");

  /** Words of addresses and headings, which are no firm's. */
  private static final WordSet ELSEWHERE =
      WordSet.of(
          "street",
          "avenue",
          "road",
          "suite",
          "floor",
          "drive",
          "plaza",
          "square",
          "parkway",
          "boulevard",
          "building",
          "tower",
          "center",
          "centre",
          "p.o.",
          "po",
          "box",
          "contact",
          "contacts",
          "hotline",
          "call",
          "webcast",
          "website",
          "web",
          "site",
          "release",
          "news",
          "department",
          "desk",
          "office",
          "offices",
          "headquarters",
          "ext",
          "way",
          "lane",
          "court");

  private static final int LONGEST = 6;

  private final Tokens tokens;
  private final Wording wording;
  private final List<Run> runs;
  private final Sketch[] known;
  private final FirmLines lines;

  AgencyLines(Tokens tokens, Wording wording, List<Run> runs, Sketch[] known) {
    this.tokens = tokens;
    this.wording = wording;
    this.runs = runs;
    this.known = known;
    this.lines = new FirmLines(tokens, known);
  }

  /** "Ann Roe, Acme Relations, 212-555-0100", "Ann Roe of Acme Relations": the firm, or null. */
  Run behind(int index, Sentence sentence) {
    Run person = runs.get(index);
    Run firm = index + 1 < runs.size() ? unlabelled(runs.get(index + 1)) : null;
    if (firm == null
        || firm.from() - person.to() < 1
        || firm.from() - person.to() > 2
        || firm.to() > sentence.to()
        || !tokens.is(person.to(), ",", "of", "at", "with", "/", "-", "–", "—")
        || !isFirm(firm, tokens.is(person.to(), ",", "/", "-", "–", "—"))
        || tokens.is(person.to(), "/") && !closes(firm) && firm.length() == 2
        || !ends(firm.to(), sentence)) {
      return null;
    }
    return firm;
  }

  /** A name without the label of the next contact that the page has put behind it. */
  private Run unlabelled(Run run) {
    int to = run.to();
    boolean label =
        tokens.is(to, ":")
            && to - run.from() > 2
            && tokens.is(to - 1, "media", "investors", "press", "investor", "contact");
    return label ? new Run(run.from(), to - 1, to - 1, null) : run;
  }

  /** The same of a run. */
  Run behind(Run person) {
    int index = runs.indexOf(person);
    return behind(index, tokens.sentenceAt(person.from()));
  }

  /** opens := label? firm ("," | "(" words ")" ("-" | ":")) person */
  boolean opens(int index, Sentence sentence, boolean labelled) {
    Run firm = runs.get(index);
    Run person = index + 1 < runs.size() ? runs.get(index + 1) : null;
    if (person == null || person.to() > sentence.to() || !isFirm(firm, true)) {
      return false;
    }
    boolean first =
        firm.from() == sentence.from() || labelled && tokens.is(firm.from() - 1, ":", "the");
    int close = tokens.is(firm.to(), "(") ? Brackets.close(tokens, firm.to()) : -1;
    if (close > 0) {
      Run next = Runs.beginningAt(runs, close + 2);
      return first && tokens.is(close + 1, "-", "–", "—", ":", "--") && next != null;
    }
    boolean mark = tokens.is(firm.to(), ",", "-", "–", "—", ":", "/");
    return first
        && mark
        && person.from() == firm.to() + 1
        && person.length() > 1
        && (wording.is(person.from(), Wording.GIVEN)
            || tokens.is(firm.to(), ":") && (closes(firm) && isName(person))
            || known[person.from()] != null && known[person.from()].isPerson());
  }

  /** for := firm "for" organization, the whole of a line */
  boolean isFor(Run firm) {
    Sentence line = tokens.sentenceAt(firm.from());
    int client = firm.to() + 1;
    return firm.from() == line.from()
        && tokens.is(firm.to(), "for")
        && client < line.to()
        && known[client] != null
        && known[client] == known[line.to() - 1]
        && !known[client].isPerson();
  }

  /** Whether a line is nothing but a name that ends as those of such firms do. */
  boolean isWhole(Run run, Sentence line) {
    return run.from() == line.from() && run.to() == line.to() && closes(run) && isFirm(run, true);
  }

  /** "Vice President-Finance": a title, whose head a hyphen joins to a department. */
  private boolean isOffice(Run run) {
    for (int i = run.from(); i < run.to(); i++) {
      String norm = tokens.norm(i);
      int hyphen = norm.indexOf('-');
      if (hyphen > 0 && OFFICERS.has(norm.substring(0, hyphen))) {
        return true;
      }
    }
    return false;
  }

  private boolean closes(Run firm) {
    return wording.is(firm.to() - 1, Wording.HEAD) || TRADES.has(tokens, firm.to() - 1);
  }

  /** Whether a word ends what such firms are called, and nobody's name. */
  boolean isTrade(int at) {
    return TRADES.has(tokens, at);
  }

  /** Two or three words that may be somebody's name: "Charlotte Roe". */
  private boolean isName(Run run) {
    return run.length() < 4
        && !run.hasForm()
        && !wording.any(
            run.from(), run.to(), Wording.HEAD | Wording.THING | Wording.PLAIN | Wording.TITLE)
        && !wording.all(run.from(), run.to(), Wording.PLACE)
        && !tokens.isAllCaps(run.to() - 1);
  }

  /** Whether a line is that of a firm and its telephone, above one of a person: UK style. */
  boolean heads(int index, Sentence sentence) {
    Run run = runs.get(index);
    boolean number = // a column of numbers beside the names
        run.to() < sentence.to()
            && (tokens.isNumber(run.to()) || tokens.is(run.to(), "+", "("))
            && closes(run);
    return run.from() == sentence.from()
        && (number || PHONES.has(tokens, run.to()))
        && sentence.to() < tokens.size()
        && isPerson(sentence.to())
        && isFirm(run, false);
  }

  /** tails := letters ("/" | "," | "-" | "|") number, below the line of one of its people */
  boolean tails(int index, Sentence sentence) {
    Run run = runs.get(index);
    int mark = run.to();
    return run.length() == 1
        && run.from() == sentence.from()
        && tokens.isAllCaps(run.from())
        && known[run.from()] == null
        && !isDepartment(run)
        && !ELSEWHERE.has(tokens, run.from())
        && !wording.is(run.from(), Wording.PLACE | Wording.TITLE)
        && tokens.is(mark, "/", ",", "-", "|")
        && mark + 1 < sentence.to()
        && (tokens.isNumber(mark + 1) || tokens.is(mark + 1, "("))
        && sentence.from() > 0
        && isPerson(tokens.sentenceAt(sentence.from() - 1).from());
  }

  /** Whether a line is nothing but the name of a firm, beside that of one of its people. */
  boolean isLine(int index, Sentence sentence) {
    Run run = runs.get(index);
    int from = tokens.is(run.from() - 1, "the") ? run.from() - 1 : run.from();
    boolean whole = run.to() == sentence.to();
    if (whole && run.length() == 1 && isWord(run) && sentence.to() < tokens.size()) {
      return isPerson(sentence.to()) && tokens.is(sentence.to() + 2, "/", "and", "&");
    }
    if (from != sentence.from() || !isFirm(run, true)) {
      return false;
    }
    int last = run.to() - 1;
    while (last > run.from() + 1 && wording.is(last, Wording.PLACE)) {
      last--;
    }
    boolean phone = PHONES.has(tokens, run.to());
    boolean above = sentence.from() > 0 && isPerson(tokens.sentenceAt(sentence.from() - 1).from());
    boolean below = sentence.to() < tokens.size() && isPerson(sentence.to());
    if (below && !whole && lines.placed(run.to(), sentence.to())) { // "Roe & Bell, New York"
      boolean next = from > 0 && lines.parts(tokens.sentenceAt(from - 1).from());
      return next || closes(run) || tokens.is(last - 1, "&");
    }
    return whole && (above || below && TRADES.has(tokens, last)) || phone && below;
  }

  /** Whether a word alone may be what a firm is called. */
  private boolean isWord(Run run) {
    return run.from() == tokens.sentenceAt(run.from()).from()
        && known[run.from()] == null
        && !isDepartment(run)
        && !ELSEWHERE.has(tokens, run.from())
        && !wording.is(
            run.from(),
            Wording.PLAIN | Wording.THING | Wording.PLACE | Wording.GIVEN | Wording.TITLE);
  }

  private boolean isPerson(int at) {
    return known[at] != null && known[at].isPerson()
        || wording.is(at, Wording.GIVEN)
            && wording.is(at, Wording.NAME)
            && wording.is(at + 1, Wording.NAME)
            && tokens.isCapitalized(at + 1);
  }

  private boolean isFirm(Run run, boolean doubtful) {
    int last = run.to() - 1;
    while (last > run.from() + 1 && wording.is(last, Wording.PLACE)) {
      last--; // Acme Advisory Hong Kong
    }
    return run.length() > 1
        && run.length() <= LONGEST
        && !run.hasForm()
        && known[run.from()] == null
        && !isDepartment(run)
        && !isOffice(run)
        && !ELSEWHERE.has(tokens, last)
        && !wording.any(run.from(), run.to(), Wording.TITLE | Wording.MEDIUM)
        && (!wording.is(run.from(), Wording.GIVEN)
            || tokens.is(run.from() + 1, "&", "and")
            || TRADES.has(tokens, last) && !DEPARTMENTS.has(tokens, last))
        && (!doubtful
            || !wording.any(run.from(), run.to(), Wording.PLACE)
            || TRADES.has(tokens, last) && !wording.is(run.from(), Wording.PLACE))
        && !wording.all(run.from(), run.to(), Wording.PLAIN | Wording.THING | Wording.PLACE)
        && !Character.isDigit(tokens.text(run.from()).charAt(0));
  }

  private boolean ends(int at, Sentence sentence) {
    return at >= sentence.to()
        || tokens.isNumber(at)
        || PHONES.has(tokens, at)
        || tokens.is(at + 1, ":")
        || tokens.text(at).indexOf('@') > 0
        || tokens.is(at, ",", ";", "(", "+", "/", "|", "-", "–", "—", ":", ".", "or", "and", "at");
  }

  /** Whether all words are those of a department: "Investor Relations". */
  boolean isDepartment(Run run) {
    for (int i = run.from(); i < run.to(); i++) {
      if (!DEPARTMENTS.has(tokens, i) && !tokens.is(i, "and", "&")) {
        return false;
      }
    }
    return true;
  }
}
