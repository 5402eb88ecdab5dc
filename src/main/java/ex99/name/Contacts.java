package ex99.name;

import ex99.model.PartyKind;
import ex99.model.SectionKind;
import ex99.outline.Outline;
import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Token;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;

/** Finds the people to turn to with questions, and their firms. */
final class Contacts {
  /** A line of more tokens is prose. */
  private static final int LONG = 45;

  /** How many lines a block of contacts may have. */
  private static final int LINES = 24;

  private static final int LONGEST_NAME = 4;

  /** The lines of a column, and the longest line of one. */
  private static final int COLUMN = 5;

  private static final int SHORT = 12;

  /** How many tokens behind a name its telephone number may stand. */
  private static final int NEAR = 30;

  private static final int FAR = 60;

  /** What firms are to a listed company, as the brackets behind their names say. */
  private static final WordSet ADVISERS =
      WordSet.of("adviser", "advisor", "nomad", "broker", "brokers", "sponsor", "bookrunner");

  private static final Lexicon DEGREES = Lexicon.load("degrees");

  private final Tokens tokens;
  private final Wording wording;
  private final Outline outline;
  private final Register register;
  private final List<Run> runs;
  private final Sketch[] known;
  private final TitleGrammar titles;
  private final AgencyLines agencies;

  /** Whether the line above is a label, or the line of a firm under one. */
  private boolean below;

  /** Whether the line that is read begins with a label: who stands behind it is a contact. */
  private boolean labelled;

  /** Where the line ends on which somebody was called last. */
  private int above = -1;

  private final ContactLabels labels;
  private final ContactNumbers numbers;

  Contacts(
      Tokens tokens,
      Wording wording,
      Outline outline,
      Register register,
      List<Run> runs,
      Sketch[] known) {
    this.tokens = tokens;
    this.wording = wording;
    this.outline = outline;
    this.register = register;
    this.runs = runs;
    this.known = known;
    this.titles = new TitleGrammar(tokens, wording, known);
    this.agencies = new AgencyLines(tokens, wording, runs, known);
    this.labels = new ContactLabels(tokens);
    this.numbers = new ContactNumbers(tokens);
  }

  void find() {
    int lines = 0;
    int run = 0;
    int last = -1;
    for (Sentence sentence : tokens.sentences()) {
      while (run < runs.size() && runs.get(run).from() < sentence.from()) {
        run++;
      }
      int label = labels.label(sentence);
      if (label >= 0) {
        lines = LINES;
      } else if (sentence.to() - sentence.from() > LONG || labels.tells(sentence)) {
        lines = 0;
      }
      SectionKind kind = outline.kindAt(tokens.start(sentence.from()));
      if (isOpening(sentence)) {
        officer(sentence);
      }
      boolean section = kind == SectionKind.CONTACTS;
      if (kind == SectionKind.TITLE || kind == SectionKind.SUBTITLE) {
        lines = 0;
      }
      if (lines > 0 || section) {
        lines--;
        labelled = label >= 0 && tokens.is(label, ":") || isFor(sentence);
        below = last >= 0 && last == sentence.from();
        read(sentence, run, Math.max(label, sentence.from()));
        boolean head = label >= 0 && sentence.to() - label <= 2;
        if (head && isOpening(sentence)) {
          beside(sentence);
        }
        last = head || below && isFirmLine(sentence) ? sentence.to() : -1;
      }
    }
  }

  /**
   * officer := person ("," | line-end) title line-end, on lines of their own above the headline
   * with a telephone number near below: whom to call, though no label says so.
   */
  private void officer(Sentence line) {
    Sketch there = known[line.from()];
    if (there == null || !there.isPerson()) {
      return;
    }
    int to = line.from();
    while (to < line.to() && known[to] == there) {
      to++;
    }
    boolean alone = to == line.to() && to < tokens.size();
    Sentence titled = alone ? tokens.sentenceAt(to) : line;
    int at = alone ? to : tokens.is(to, ",") ? to + 1 : -1;
    TitleGrammar.Title title = at < 0 ? null : titles.read(at, titled.to());
    if (title != null && title.to() == titled.to() && numbers.reachable(titled.to(), SHORT)) {
      there.contact = true;
      there.calls.add(line.from());
    }
  }

  /** Whether a line stands above the headline. */
  private boolean isOpening(Sentence line) {
    return outline.title() != null && tokens.start(line.from()) < outline.title().span().start();
  }

  /**
   * beside := person "," title, line{0,3}, label: the officer in the left column at the head of a
   * release, whose lines come before the label that stands over both columns.
   */
  private void beside(Sentence label) {
    int at = label.from();
    for (int lines = 0; at > 0 && lines < COLUMN; lines++) {
      Sentence line = tokens.sentenceAt(at - 1);
      at = line.from();
      Sketch there = known[at];
      if (line.to() - at > SHORT) {
        return;
      }
      if (there != null && there.isPerson()) {
        int to = at;
        while (to < line.to() && known[to] == there) {
          to++;
        }
        TitleGrammar.Title title = tokens.is(to, ",") ? titles.read(to + 1, line.to()) : null;
        there.contact |= title != null && title.to() == line.to();
        there.calls.add(at);
        return;
      }
    }
  }

  private void read(Sentence sentence, int first, int from) {
    for (int i = first; i < runs.size() && runs.get(i).from() < sentence.to(); i++) {
      Run run = runs.get(i);
      if (run.from() < from) {
        continue;
      }
      Sketch there = known[run.from()];
      if (there != null) {
        if (there.isPerson()) {
          there.contact = true;
          there.calls.add(run.from());
          above = sentence.to();
          firm(agencies.behind(i, sentence));
        }
      } else if (!run.hasForm()) {
        unknown(i, sentence);
      }
    }
  }

  private void unknown(int index, Sentence sentence) {
    Run run = runs.get(index);
    if (isTown(run, sentence)) {
      return;
    }
    boolean line =
        tokens.is(run.to() - 1, "free", "line", "phone", "number")
            && tokens.is(run.from(), "toll", "direct", "main", "cell", "mobile", "local");
    if (line) { // "Toll Free: 1-888-555-0100"
      return;
    }
    int second = couple(run);
    if (second > 0) {
      call(run.from(), second - 1);
      call(second, run.to());
      return;
    }
    if (isAgency(run)
        || isAdviser(run)
        || agencies.tails(index, sentence)
        || agencies.opens(index, sentence, labelled)
        || agencies.heads(index, sentence)) {
      firm(run);
      labelled = true;
    } else if (isPerson(run) || isLine(run, sentence)) {
      int to = nameEnd(run);
      int next = second(run.from(), to);
      call(run.from(), next);
      if (next < to) {
        call(next, to);
      }
      firm(agencies.behind(index, sentence));
    } else if (isFirm(run)
        || above == sentence.from() && agencies.isWhole(run, sentence)
        || agencies.isLine(index, sentence) && numbers.reachable(run.to(), FAR)) {
      firm(run);
    }
  }

  /** "CONTACT: Acme Corp., Rock Hill": the town of the firm that opens a line, which it ends. */
  private boolean isTown(Run run, Sentence line) {
    int firm = run.from() - 2;
    return firm >= line.from()
        && tokens.is(run.from() - 1, ",")
        && known[firm] != null
        && !known[firm].isPerson()
        && (run.to() == line.to() || wording.all(run.from(), run.to(), Wording.PLACE))
        && !wording.is(run.from(), Wording.GIVEN)
        && !wording.is(run.to() - 1, Wording.HEAD)
        && !agencies.isTrade(run.to() - 1);
  }

  private void call(int from, int to) {
    above = tokens.sentenceAt(from).to();
    Sketch person = register.person(from, to, "contact");
    person.contact = true;
    person.calls.add(from);
  }

  /**
   * couple := given-name surname "&" given-name surname: two of a firm beside each other; where the
   * second begins, or -1
   */
  private int couple(Run run) {
    int mark = run.from() + 2;
    boolean two =
        run.length() == 5
            && tokens.is(mark, "&")
            && wording.is(run.from(), Wording.GIVEN)
            && (wording.is(mark + 1, Wording.GIVEN) || endsLine(run.to()));
    return two && !wording.any(run.from(), run.to(), Wording.HEAD | Wording.THING) ? mark + 1 : -1;
  }

  private void firm(Run run) {
    if (run != null) {
      register.organization(run, PartyKind.ORGANIZATION, "contact-firm");
    }
  }

  /** Whether a line is nothing but the name of a person, below that of a firm or a colleague. */
  private boolean isLine(Run run, Sentence sentence) {
    return run.from() == sentence.from()
        && run.to() == sentence.to()
        && run.length() <= LONGEST_NAME - 1
        && run.length() > 1
        && !agencies.isTrade(run.to() - 1)
        && (below && !wording.all(run.from(), run.to(), Wording.PLACE)
            || wording.is(run.from(), Wording.GIVEN))
        && !wording.any(run.from(), run.to(), Wording.HEAD | Wording.PLAIN | Wording.THING)
        && !tokens.isAllCaps(run.to() - 1);
  }

  /** Where a second name begins that a column has put behind the first; the end when none does. */
  private int second(int from, int to) {
    for (int i = from + 2; to - from > LONGEST_NAME - 1 && i < to - 1; i++) {
      if (wording.is(i, Wording.GIVEN) && tokens.text(i - 1).length() > 2) {
        return i;
      }
    }
    return to;
  }

  private int nameEnd(Run run) {
    int to = run.to();
    while (to > run.from() + 2
        && (DEGREES.has(tokens, to - 1)
            || known[to - 1] != null && !known[to - 1].isPerson()
            || tokens.is(to - 1, "media", "investor", "investors", "press", "analysts")
            || tokens.is(to - 1, "relations") && wording.is(run.from(), Wording.GIVEN))) {
      to--;
    }
    return to;
  }

  private boolean isPerson(Run run) {
    int to = nameEnd(run);
    int length = to - run.from();
    if (agencies.isTrade(to - 1)
        || length < 2
        || length > LONGEST_NAME && second(run.from(), to) == to) {
      return false;
    }
    boolean given = wording.is(run.from(), Wording.GIVEN);
    for (int i = run.from(); i < to; i++) {
      Token token = tokens.get(i);
      boolean mark = !token.isWord() && !tokens.is(i, "\"", "“", "”");
      if (mark || Character.isDigit(token.text().charAt(0)) || odd(i, run.from(), to, given)) {
        return false;
      }
    }
    if (given) {
      return labelled || numbers.reachable(to, FAR) || titled(to);
    }
    boolean named =
        labelled && tokens.is(run.from() - 1, ":", "-", "–", "—") && length < LONGEST_NAME;
    boolean initials = tokens.text(run.from()).indexOf('.') > 0; // P.J.M. Roe
    return (!tokens.isAllCaps(run.from()) || initials)
        && (titled(to)
            || endsLine(to) && numbers.reachable(to, NEAR)
            || tokens.is(to, "of", "with") && agencies.behind(run) != null
            || named && (endsLine(to) || agencies.behind(run) != null));
  }

  /** Whether a word is none of a person's name; places and trades are surnames too. */
  private boolean odd(int at, int from, int to, boolean given) {
    if (wording.is(at, Wording.HEAD | Wording.MEDIUM)
        || wording.is(at, Wording.PLAIN | Wording.THING) && !given) {
      return at == from || at == to - 1 || !given;
    }
    return wording.is(at, Wording.PLACE) && !given && at > from;
  }

  private boolean titled(int at) {
    int close = tokens.is(at, "(") ? Brackets.close(tokens, at) : -1;
    if (close > at + 1 && agencies.isDepartment(new Run(at + 1, close, close, null))) {
      return true; // Ann Roe (Investor Relations)
    }
    return tokens.is(at, ",", "-", "--", "(")
        && at + 1 < tokens.size()
        && titles.read(at + 1, tokens.sentenceAt(at).to()) != null;
  }

  private boolean endsLine(int at) {
    return at >= tokens.size()
        || tokens.block(at) != tokens.block(at - 1)
        || tokens.isNumber(at)
        || !tokens.spaced(at) && tokens.isWord(at)
        || tokens.is(
            at,
            "(",
            "+",
            "@",
            ":",
            "/",
            "|",
            "-",
            "phone",
            "tel",
            "tel.",
            "telephone",
            "investor",
            "media")
        || tokens.is(at, ",")
            && at + 1 < tokens.size()
            && (known[at + 1] != null
                || tokens.isNumber(at + 1)
                || tokens.text(at + 1).indexOf('@') > 0
                || tokens.is(at + 1, "+", "(")
                || wording.is(at + 1, Wording.NAME) && tokens.isCapitalized(at + 1));
  }

  /** for := "For" organization ":" at the head of a line */
  private boolean isFor(Sentence line) {
    int i = line.from() + 1;
    Sketch there = tokens.is(line.from(), "for") && i < line.to() ? known[i] : null;
    while (there != null && i < line.to() && known[i] == there) {
      i++;
    }
    return there != null && tokens.is(i, ":");
  }

  /** adviser := name "(" word* ("adviser" | "broker" | …) word* ")" */
  private boolean isAdviser(Run run) {
    int close =
        run.length() > 1 && tokens.is(run.to(), "(") ? Brackets.close(tokens, run.to()) : -1;
    return close > 0 && ADVISERS.any(tokens, run.to(), close);
  }

  /** agency := name ("(for" somebody | "for" organization line-end) */
  private boolean isAgency(Run run) {
    boolean bracket = tokens.is(run.to(), "(") && tokens.is(run.to() + 1, "for");
    return run.length() > 1
        && (bracket || agencies.isFor(run))
        && !wording.all(run.from(), run.to(), Wording.PLACE);
  }

  /** Whether a line is nothing but the name of a firm. */
  private boolean isFirmLine(Sentence line) {
    Run run = Runs.beginningAt(runs, line.from());
    return run != null && run.to() == line.to() && wording.is(run.to() - 1, Wording.HEAD);
  }

  private boolean isFirm(Run run) {
    boolean partners = run.length() > 3 && tokens.is(run.to() - 2, "&");
    if (partners && tokens.is(run.from() + 1, ",")) {
      return true; // Roe, Doe & Bell
    }
    return run.length() > 1
        && wording.is(run.to() - 1, Wording.HEAD)
        && !wording.all(run.from(), run.to() - 1, Wording.PLAIN | Wording.PLACE)
        && !agencies.isDepartment(run)
        && (below && isFirmLine(tokens.sentenceAt(run.from())) || numbers.reachable(run.to(), FAR));
  }
}
