package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Token;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the people whom a release names. */
final class People {
  private static final Lexicon HONORIFICS = Lexicon.load("honorifics");
  private static final Lexicon DEGREES = Lexicon.load("degrees");
  private static final Lexicon LINKS = Lexicon.load("title-links");
  private static final Lexicon LAW = Lexicon.load("law-firm-words");
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

  private static final int ENOUGH = 3;
  private static final int LONGEST = 5;

  /** The most words of the name of somebody who is known by speaking alone. */
  private static final int NAME = 3;

  /** The most words of the names that one honorific stands before. */
  private static final int COUPLE = 12;

  /** The longest line below a signature. */
  private static final int LINE = 14;

  /** The longest name of an organization before a possessive and a title. */
  private static final int OWNER = 6;

  private final Tokens tokens;
  private final Wording wording;
  private final Register register;
  private final List<Run> runs;
  private final Sketch[] known;
  private final TitleGrammar titles;
  private final Set<String> alone = new HashSet<>();
  private final Set<Integer> ends = new HashSet<>();
  private final Set<String> addressed = new HashSet<>();

  /** What firms do and nobody is called. */
  private static final WordSet TRADES =
      WordSet.of("research", "services", "systems", "solutions", "analytics", "consultancy");

  /** The names that somebody is said to be "of the firm of". */
  private final Set<String> firms = new HashSet<>();

  private final List<Integer> organizations = new ArrayList<>();

  People(Tokens tokens, Wording wording, Register register, List<Run> runs, Sketch[] known) {
    this.tokens = tokens;
    this.wording = wording;
    this.register = register;
    this.runs = runs;
    this.known = known;
    this.titles = new TitleGrammar(tokens, wording, known);
  }

  /** Where names of organizations begin behind the titles of people. */
  List<Integer> organizations() {
    return organizations;
  }

  void find() {
    int last = tokens.size() - 1;
    for (int i = HONORIFICS.next(tokens, 0, last);
        i < last;
        i = HONORIFICS.next(tokens, i + 1, last)) {
      if (tokens.isCapitalized(i) && HONORIFICS.has(tokens, i) && tokens.isCapitalized(i + 1)) {
        addressed.add(tokens.norm(i + 1));
      }
    }
    for (Run run : runs) {
      if (tokens.is(run.from() - 1, "of") && tokens.is(run.from() - 2, "firm", "firms")) {
        firms.add(register.fullKey(run));
      }
      if (run.length() == 1
          && !wording.is(
              run.from(),
              Wording.HEADLINE | Wording.PLAIN | Wording.THING | Wording.HEAD | Wording.PLACE)) {
        alone.add(tokens.norm(run.from()));
      }
    }
    for (Run one : runs) {
      Run run = unranked(one);
      int to = nameEnd(run);
      if (!firms.isEmpty() && firms.contains(register.fullKey(one))) {
        continue;
      }
      if (to - run.from() >= 2 && weight(run, to) >= ENOUGH) {
        register.person(run.from(), suffixed(to), "person");
        ends.add(suffixed(to));
      } else if (to - run.from() >= 2 && beside(run, to)) {
        register.person(run.from(), suffixed(to), "person");
      }
    }
  }

  /** beside := person "and" name ("will" | "have" | "as" | …): two of whom the same is said */
  private boolean beside(Run run, int to) {
    return tokens.is(run.from() - 1, "and")
        && (ends.contains(run.from() - 1) || ends.contains(run.from() - 2))
        && tokens.is(to, "will", "have", "were", "as", "to", "are", "who")
        && to - run.from() <= LONGEST - 2
        && !wording.any(
            run.from(), to, Wording.HEAD | Wording.THING | Wording.PLACE | Wording.HEADLINE)
        && !tokens.isAllCaps(to - 1);
  }

  /** Rear Admiral Ann B. Roe: a rank with a capital is no part of the name behind it. */
  private Run unranked(Run run) {
    int first = run.from();
    while (first < run.to() - 3
        && first < run.from() + 3
        && (wording.is(first, Wording.PLACE) || tokens.is(first, "state", "u.s.", "county"))) {
      first++; // "Iowa Attorney General Ann Roe"
    }
    Lexicon.Match rank = run.hasForm() ? null : HONORIFICS.match(tokens, first);
    if (rank == null || run.to() - rank.to() < 1) {
      return headed(run);
    }
    if (run.to() - rank.to() == 1) { // "Colonel Roe" is a short form of somebody's
      return new Run(rank.to(), run.to(), run.to(), null);
    }
    String second = tokens.text(rank.to() + 1);
    boolean initial = second.length() == 2 && second.endsWith(".");
    boolean two =
        run.to() - rank.to() == 2
            && tokens.is(first, "captain", "capt.", "colonel", "col.", "commander", "sergeant")
            && !wording.any(rank.to(), run.to(), Wording.HEAD | Wording.PLAIN | Wording.THING);
    boolean named = initial || two || wording.is(rank.to(), Wording.GIVEN);
    return named ? new Run(rank.to(), run.to(), run.to(), null) : run;
  }

  /**
   * Management Commentary Ann Roe, CEO: a heading whose line break is lost before a name; President
   * of Products Ann Roe: a field with a capital.
   */
  private Run headed(Run run) {
    int name = run.to() - 2;
    boolean headed =
        !run.hasForm()
            && name > run.from()
            && wording.is(name, Wording.GIVEN)
            && !wording.any(run.from(), name, Wording.GIVEN)
            && (name >= run.from() + 2
                || wording.is(name - 1, Wording.HEAD | Wording.THING | Wording.PLAIN))
            && (titled(run.to())
                || tokens.is(run.from() - 1, "of", "for")
                    && wording.is(run.from() - 2, Wording.TITLE));
    return headed ? new Run(name, run.to(), run.to(), null) : run;
  }

  /** What speaks for a run as the name of a person. */
  String signs(Run one) {
    Run run = unranked(one);
    int to = nameEnd(run);
    if (to - run.from() < 2) {
      return "its words are no given name and surname";
    }
    return "signs weigh " + weight(run, to) + ", wanted " + ENOUGH;
  }

  /** The end of the words of a run that can be a person's name. */
  private int nameEnd(Run run) {
    boolean family =
        wording.is(run.from(), Wording.GIVEN)
            && (addressed.contains(tokens.norm(run.to() - 1)) || founders(run.from()));
    if (run.hasForm()
        || known[run.from()] != null
        || known[run.to() - 1] != null && !family && !namesake(run)) {
      return run.from();
    }
    int to = run.to();
    while (to > run.from() + 2
        && tokens.isWord(to - 1)
        && DEGREES.has(tokens, to - 1)
        && !"keep".equals(DEGREES.value(tokens, to - 1))) {
      to--;
    }
    int words = 0;
    for (int i = run.from(); i < to; i++) {
      Token token = tokens.get(i);
      boolean mark = !token.isWord();
      words += mark ? 0 : 1;
      if (mark && !tokens.is(i, "\"", "“", "”", "(", ")")
          || wording.is(i, Wording.MEDIUM)
          || hasDigit(token)) {
        return run.from();
      }
      boolean given = wording.is(i, Wording.GIVEN);
      if ((wording.is(i, Wording.HEAD | Wording.PLAIN | Wording.THING) || TRADES.has(tokens, i))
          && !given
          && (i == run.from() || endsOther(run, i, to - 1))) {
        return run.from();
      }
    }
    String last = tokens.text(to - 1);
    boolean cut = last.length() == 1 || last.length() == 2 && last.endsWith(".");
    return cut
            || tokens.is(to - 1, "county", "township")
            || LAW.has(tokens, to - 1)
            || words > LONGEST
            || wording.all(run.from(), to, Wording.PLACE)
        ? run.from()
        : to;
  }

  /**
   * Whether a word ends the name of an organization, or of a thing: Ann Rule is a person, and so is
   * Ann Bank Roe.
   */
  private boolean endsOther(Run run, int at, int last) {
    boolean given = wording.is(run.from(), Wording.GIVEN);
    return wording.is(at, Wording.HEAD) && (at == last || !given)
        || at == last && !given && TRADES.has(tokens, at)
        || wording.is(at, Wording.THING) && at == last && !given;
  }

  /**
   * Whether a name ends with the word that the name of a company begins with: Ann Roe of Roe Inc.
   */
  private boolean namesake(Run run) {
    int last = run.to() - 1;
    Sketch there = known[last];
    return run.length() > 1
        && !there.isPerson()
        && known[last - 1] == null
        && there.key.startsWith(tokens.norm(last) + " ")
        && !wording.is(last, Wording.HEAD | Wording.PLAIN | Wording.THING | Wording.PLACE)
        && (wording.is(run.from(), Wording.GIVEN)
            || titled(run.to())
            || wording.is(run.from() - 1, Wording.TITLE));
  }

  /** Whether the words before a name say that people follow: "its founders, Ann and John Roe". */
  private boolean founders(int at) {
    int noun = tokens.is(at - 1, ",") ? at - 2 : at - 1;
    return tokens.is(
        noun,
        "founder",
        "founders",
        "co-founder",
        "co-founders",
        "brothers",
        "sisters",
        "siblings");
  }

  /** The end of a name with the suffix behind it: "Roe, Jr.", "Roe III". */
  private int suffixed(int to) {
    int at = tokens.is(to, ",") ? to + 1 : to;
    return at < tokens.size() && "keep".equals(DEGREES.value(tokens, at)) ? at + 1 : to;
  }

  private static boolean hasDigit(Token token) {
    String text = token.text();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private int weight(Run run, int to) {
    int from = run.from();
    if (tokens.is(from - 1, "the") && tokens.is(to, "professor", "chair", "fellow", "scholar")) {
      return 0; // whom a chair at a university is called after
    }
    boolean headline = wording.is(from, Wording.HEADLINE);
    boolean given = wording.is(from, Wording.GIVEN);
    int weight = given ? 2 : 0;
    if (wording.is(from - 1, Wording.SMALL)
        && (tokens.is(from - 1, "the", "a", "an", "at")
            || tokens.is(from - 1, "of", "for") && wording.is(from - 2, Wording.TITLE))) {
      weight -= 4; // "under the Rosa Verde brand", "chairman of Rosa Verde, CEO of Verde Foods"
    }
    if (tokens.is(from - 1, "of")
        && wording.is(from - 2, Wording.NAME)
        && from > 3
        && wording.is(from - 3, Wording.GIVEN)
        && !given) {
      weight -= 4; // "Ann Roe of Hatter Ridge"
    }
    if (isWork(from, to)) {
      weight -= 4; // the film “Rosa Verde”
    }
    if (tokens.isAllCaps(from) && !given && tokens.text(from).indexOf('.') < 0) {
      weight -= 1;
    }
    if (!given && tokens.is(to, "as") && task(to + 1)
        || tokens.is(to, "is") && tokens.is(to + 1, "the", "its") && task(to + 2)) {
      weight -= 4; // "and Rosa Verde as counsel", "Rosa Verde is the company's counsel"
    }
    if (tokens.is(to, "trademark", "trademarks", "brand", "brands", "label", "labels", "flags")
        || tokens.is(to, "division", "unit", "business", "plant", "mill", "facility", "line")) {
      weight -= 4;
    }
    if (initial(from, to)) {
      boolean first = to - from > 2 && tokens.text(from).length() == 2;
      weight += given || first ? 2 : 1;
    }
    if (from > 0 && HONORIFICS.has(tokens, from - 1)) {
      weight += 4;
    }
    int after = to;
    int degree = Degrees.end(tokens, to);
    if (degree > to) {
      weight += 3;
      after = degree;
    }
    if (titled(after) || signature(run, after)) {
      weight += 3;
    } else if (tokens.is(after, ",") && tokens.is(after + 1, "who") && !headline) {
      weight += 2;
    }
    if (coupled(from)) {
      weight += 4;
    }
    if (wording.is(from - 1, Wording.TITLE) && !headline) {
      weight += 3;
    } else if (tokens.is(from - 1, ",") && wording.is(from - 2, Wording.TITLE) && !headline) {
      weight += owned(from - 2) ? 3 : 2;
    }
    if (addressed.contains(tokens.norm(to - 1))) {
      weight += 3;
    } else if (alone.contains(tokens.norm(to - 1)) && !headline) {
      weight += given ? 2 : 1;
    }
    if (!headline
        && (CUES.match(tokens, Math.min(to, tokens.size() - 1)) != null && to < tokens.size()
            || from > 0 && CUES.has(tokens, from - 1))) {
      weight += given ? 2 : 1;
      weight += speaks(from, to) ? 2 : 0;
    }
    if (!headline && appointed(from)) {
      weight += given || tokens.is(from + 1, "de", "van", "von", "der") ? 3 : 1;
      boolean two = tokens.is(to, "and") && wording.is(to + 1, Wording.GIVEN);
      boolean office = wording.is(to, Wording.TITLE) && to < tokens.size();
      weight += (two || office) && !given ? 2 : 0;
    }
    if (given && !headline && !wording.is(to - 1, Wording.PLACE | Wording.PLAIN | Wording.THING)) {
      weight += 1;
    }
    return weight;
  }

  /** Whether a name of common form stands between a quotation and what is said of it. */
  private boolean speaks(int from, int to) {
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
  private boolean task(int at) {
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

  /** Whether a name is that of a work: in marks of its own, or behind "the film". */
  private boolean isWork(int from, int to) {
    boolean opened = tokens.is(from - 1, "“", "``", "\"");
    boolean marks =
        opened && !tokens.spaced(from) && tokens.is(to, "”", "\"", "''", ","); // no closing mark
    boolean work =
        tokens.is(marks ? from - 2 : from - 1, "film", "movie", "novel", "album", "game", "song")
            || tokens.is(from - 1, "series", "musical", "brand", "label", "documentary", "drama");
    return work || marks && tokens.is(from - 2, "of", "called", "titled", "entitled", ",");
  }

  /** Whether the words before a name say that somebody comes or goes: "the retirement of". */
  private boolean appointed(int from) {
    if (tokens.is(from - 1, "of", "to")) {
      return MOVES.has(tokens, from - 2);
    }
    if (tokens.is(from - 1, "succeeds", "succeed", "succeeding", "replaces", "replacing")) {
      return true;
    }
    return from > 0 && APPOINTS.has(tokens, from - 1) && !tokens.is(from - 1, "announced");
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

  /** signature := name on a line of its own, and a title on the line below */
  private boolean signature(Run run, int to) {
    if (to >= tokens.size()
        || tokens.block(to) == tokens.block(to - 1)
        || run.from() > 0 && tokens.block(run.from() - 1) == tokens.block(to - 1)
        || wording.any(run.from(), to, Wording.PLACE | Wording.HEAD)) {
      return false;
    }
    int limit = tokens.sentenceAt(to).to();
    return limit - to <= LINE && wording.is(to, Wording.TITLE) && titles.read(to, limit) != null;
  }

  /**
   * Whether a title belongs to somebody who is still to be named: "Acme's chief executive, Ann
   * Roe".
   */
  private boolean owned(int title) {
    int i = title;
    while (i > 0
        && (wording.is(i, Wording.TITLE)
            || tokens.is(i, "and", "&", "senior", "executive", "vice", "founder"))) {
      i--;
    }
    return tokens.is(
        i, "'s", "'", "its", "the", "our", "by", "incoming", "new", "current", "their");
  }

  private boolean initial(int from, int to) {
    for (int i = from; i < to - 1; i++) {
      String text = tokens.text(i);
      if (text.length() == 2 && text.endsWith(".") || text.length() == 1) {
        return true;
      }
    }
    return false;
  }

  /** The token behind the owner of a title: "Acme's President"; the token itself without one. */
  private int owner(int at) {
    int end = Math.min(tokens.sentenceAt(at).to() - 1, at + OWNER);
    for (int i = at; i < end && tokens.isWord(i); i++) {
      if (tokens.is(i + 1, "'s", "'")) {
        return i + 2;
      }
    }
    return at;
  }

  /** Whether a title stands behind a name: ", Chief Executive Officer of". */
  private boolean titled(int at) {
    int i = at;
    Lexicon.Match link = i < tokens.size() ? LINKS.match(tokens, i) : null;
    if (link != null) {
      i = link.to() - 1;
    } else if (!tokens.is(i, ",", "(", "-", "--", ":")) {
      return false;
    }
    i++;
    if (i >= tokens.size()) {
      return false;
    }
    if (tokens.isNumber(i)) {
      i = tokens.is(i + 1, ",") ? i + 2 : i + 1;
    }
    if (i >= tokens.size()) {
      return false;
    }
    TitleGrammar.Title title = titles.read(owner(i), tokens.sentenceAt(i).to());
    if (title == null) {
      return false;
    }
    if (title.organization() >= 0) {
      organizations.add(title.organization());
    }
    return true;
  }
}
