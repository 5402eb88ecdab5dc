package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Token;
import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * Which words of a run can be the name of a person: without the ranks before it and the degrees
 * behind it, and none at all where a word says that it is an organization, a place or a thing.
 */
final class PersonNames {
  private static final Lexicon HONORIFICS = Lexicon.load("honorifics");

  private static final Lexicon DEGREES = Lexicon.load("degrees");

  private static final Lexicon LAW = Lexicon.load("law-firm-words");

  /** Parts of a company that stand between a title and a name. */
  private static final WordSet UNITS =
      WordSet.of("group", "division", "unit", "segment", "operations", "region", "organization");

  /** How far before a unit the title may stand. */
  private static final int FIELD = 6;

  /** The most words of a name. */
  private static final int LONGEST = 5;

  /** What firms do and nobody is called. */
  private static final WordSet TRADES =
      WordSet.of("research", "services", "systems", "solutions", "analytics", "consultancy");

  private final Tokens tokens;
  private final Wording wording;
  private final Sketch[] known;
  private final Surnames surnames;
  private final TitlesBehind behind;

  PersonNames(
      Tokens tokens, Wording wording, Sketch[] known, Surnames surnames, TitlesBehind behind) {
    this.tokens = tokens;
    this.wording = wording;
    this.known = known;
    this.surnames = surnames;
    this.behind = behind;
  }

  /** Rear Admiral Ann B. Roe: a rank with a capital is no part of the name behind it. */
  Run unranked(Run run) {
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
   * of Products Ann Roe: a field with a capital; Vice President, Pump Division Ann Roe: a unit.
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
            && (behind.titled(run.to())
                || UNITS.has(tokens, name - 1) && isField(run.from())
                || tokens.is(run.from() - 1, "of", "for")
                    && wording.is(run.from() - 2, Wording.TITLE));
    return headed ? new Run(name, run.to(), run.to(), null) : run;
  }

  /** Whether the words before a token are those of a field, with a title before them. */
  private boolean isField(int at) {
    int least = Math.max(tokens.sentenceAt(at).from(), at - FIELD);
    for (int i = at - 1; i >= least; i--) {
      if (wording.is(i, Wording.TITLE)) {
        return true;
      }
      if (!tokens.isCapitalized(i) && !tokens.is(i, ",", "and", "&")) {
        return false;
      }
    }
    return false;
  }

  /** The end of the words of a run that can be a person's name. */
  int nameEnd(Run run) {
    boolean family =
        wording.is(run.from(), Wording.GIVEN)
            && (surnames.isAddressed(tokens.norm(run.to() - 1)) || founders(run.from()));
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
      words += mark || wording.is(i, Wording.SMALL) ? 0 : 1;
      if (mark && !tokens.is(i, "\"", "“", "”", "(", ")")
          || wording.is(i, Wording.MEDIUM)
              && (!wording.is(i, Wording.GIVEN) || tokens.isAllCaps(i)) // "Edgar Roe", not EDGAR
          || hasDigit(token)) {
        return run.from();
      }
      boolean given = wording.is(i, Wording.GIVEN);
      if ((wording.is(i, Wording.HEAD | Wording.PLAIN | Wording.THING) || TRADES.has(tokens, i))
          && !given
          && !(i == run.from() && to == i + 2 && HONORIFICS.has(tokens, i - 1)) // "Mr. Park Joon"
          && (i == run.from() || endsOther(run, i, to - 1))) {
        return run.from();
      }
    }
    String last = tokens.text(to - 1);
    boolean cut = last.length() == 1 || last.length() == 2 && last.endsWith(".");
    return cut
            || tokens.is(to - 1, "county", "counties", "township", "townships", "parishes")
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
        && (there.key.startsWith(tokens.norm(last) + " ")
            || there.key.equals("gruppo " + tokens.norm(last))
            || there.key.equals("grupo " + tokens.norm(last)))
        && !wording.is(last, Wording.HEAD | Wording.PLAIN | Wording.THING | Wording.PLACE)
        && (wording.is(run.from(), Wording.GIVEN)
            || initialled(run)
            || behind.titled(run.to())
            || wording.is(run.from() - 1, Wording.TITLE));
  }

  /** "W. Ann Roe": a given name behind an initial. */
  private boolean initialled(Run run) {
    String first = tokens.text(run.from());
    return first.length() == 2
        && first.endsWith(".")
        && run.length() > 2
        && wording.is(run.from() + 1, Wording.GIVEN);
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
  int suffixed(int to) {
    int at = tokens.is(to, ",") ? to + 1 : to;
    boolean line = at < tokens.size() && tokens.sentenceAt(at).from() < to;
    boolean kept = line && "keep".equals(DEGREES.value(tokens, at));
    return kept && !Degrees.isRank(tokens, at) ? at + 1 : to;
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
}
