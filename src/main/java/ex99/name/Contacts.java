package ex99.name;

import ex99.model.PartyKind;
import ex99.model.SectionKind;
import ex99.outline.Outline;
import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Token;
import ex99.token.Tokens;
import java.util.List;

/** Finds the people to turn to with questions, and their firms. */
final class Contacts {
  /** A line of more tokens is prose. */
  private static final int LONG = 45;

  /** How many lines a block of contacts may have. */
  private static final int LINES = 24;

  private static final Lexicon DEGREES = Lexicon.load("degrees");

  private final Tokens tokens;
  private final Wording wording;
  private final Outline outline;
  private final Register register;
  private final List<Run> runs;
  private final Sketch[] known;
  private final TitleGrammar titles;

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
  }

  void find() {
    int lines = 0;
    int run = 0;
    for (Sentence sentence : tokens.sentences()) {
      while (run < runs.size() && runs.get(run).from() < sentence.from()) {
        run++;
      }
      int label = label(sentence);
      if (label >= 0) {
        lines = LINES;
      } else if (sentence.to() - sentence.from() > LONG) {
        lines = 0;
      }
      boolean section = outline.kindAt(tokens.get(sentence.from()).start()) == SectionKind.CONTACTS;
      if (lines > 0 || section) {
        lines--;
        read(sentence, run, Math.max(label, sentence.from()));
      }
    }
  }

  /** Where the label of a block of contacts ends, or -1 where none stands. */
  private int label(Sentence sentence) {
    int end = Math.min(sentence.to(), sentence.from() + 10);
    for (int i = sentence.from(); i < end; i++) {
      if (tokens.is(i, "contact", "contacts")
          && (tokens.get(i).isCapitalized() || tokens.is(i + 1, ":"))) {
        return i + 1;
      }
    }
    boolean start =
        tokens.is(
            sentence.from(), "investors", "investor", "media", "press", "reporters", "analysts");
    boolean brief =
        sentence.to() - sentence.from() <= 4
            || tokens.is(sentence.from() + 1, ":")
            || tokens.is(sentence.from() + 2, ":");
    if (start && brief) {
      return sentence.from() + 1;
    }
    for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
      if (tokens.is(i, "contact", "contacts") && tokens.is(i + 1, ":")) {
        return i + 1;
      }
    }
    return -1;
  }

  private void read(Sentence sentence, int first, int from) {
    for (int i = first; i < runs.size() && runs.get(i).from() < sentence.to(); i++) {
      Run run = runs.get(i);
      if (run.from() < from) {
        continue;
      }
      Sketch there = known[run.from()];
      if (there != null && there.isPerson()) {
        there.contact = true;
      } else if (there == null && !run.hasForm() && isPerson(run)) {
        int to = nameEnd(run);
        register.person(run.from(), to, "contact").contact = true;
      } else if (there == null && !run.hasForm() && isFirm(run)) {
        register.organization(run, PartyKind.ORGANIZATION, "contact-firm");
      }
    }
  }

  private int nameEnd(Run run) {
    int to = run.to();
    while (to > run.from() + 2 && DEGREES.has(tokens.norm(to - 1))) {
      to--;
    }
    return to;
  }

  private boolean isPerson(Run run) {
    int to = nameEnd(run);
    int length = to - run.from();
    if (length < 2 || length > 4) {
      return false;
    }
    boolean given = wording.is(run.from(), Wording.GIVEN);
    for (int i = run.from(); i < to; i++) {
      Token token = tokens.get(i);
      boolean odd =
          wording.is(
              i, Wording.HEAD | Wording.PLAIN | Wording.THING | Wording.PLACE | Wording.MEDIUM);
      if (!token.isWord() && !tokens.is(i, "\"", "“", "”")
          || Character.isDigit(token.text().charAt(0))
          || odd && !(given && i < to)) {
        return false;
      }
    }
    if (given) {
      return !wording.is(to - 1, Wording.HEAD | Wording.MEDIUM);
    }
    int after = to;
    boolean title =
        tokens.is(after, ",", "-")
            && after + 1 < tokens.size()
            && titles.read(after + 1, tokens.sentenceAt(after).to()) != null;
    boolean caps = tokens.get(run.from()).isAllCaps();
    return title || !caps && endsLine(to);
  }

  private boolean endsLine(int at) {
    return at >= tokens.size()
        || tokens.get(at).block() != tokens.get(at - 1).block()
        || tokens.get(at).isNumber()
        || tokens.is(at, "(", "+", "@", ":", "phone", "tel", "tel.", "telephone");
  }

  private boolean isFirm(Run run) {
    return run.length() > 1
        && wording.is(run.to() - 1, Wording.HEAD)
        && !wording.all(run.from(), run.to(), Wording.PLAIN | Wording.PLACE | Wording.HEAD);
  }
}
