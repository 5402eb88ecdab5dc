package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;

/** Finds who takes the office of whom: "Ann Roe will succeed him". */
final class Heirs {
  /** How many words may part a person from what succeeds somebody. */
  private static final int NEAR = 24;

  /** How far behind such a verb "as" gives the office itself. */
  private static final int AS = 16;

  /** How many sentences before "He succeeds" the heir may be named. */
  private static final int TOLD = 4;

  /** How far behind a verb of beginning what somebody began as may stand. */
  private static final int CAREER = 9;

  private static final WordSet BEGINNING = WordSet.of("joined", "began", "started", "hired");

  private static final Lexicon HONORIFICS = Lexicon.load("honorifics");

  /** Verbs before whoever leaves an office to somebody. */
  private static final WordSet REPLACING =
      WordSet.of("succeeding", "replacing", "succeed", "succeeds", "replace", "replaces");

  private final Tokens tokens;
  private final Sketch[] known;
  private final List<Spotter.Spot> spots;
  private final TitleGrammar titles;
  private final OfficeBook book;

  Heirs(
      Tokens tokens,
      Sketch[] known,
      List<Spotter.Spot> spots,
      TitleGrammar titles,
      OfficeBook book) {
    this.tokens = tokens;
    this.known = known;
    this.spots = spots;
    this.titles = titles;
    this.book = book;
  }

  /**
   * heir := P … title … S ("will succeed" | "succeeds" | …) ("him" | "her" | P): S takes P's
   * office.
   */
  void find() {
    for (int k = 1; k < spots.size(); k++) {
      Spotter.Spot heir = spots.get(k);
      if (!heir.sketch().isPerson()) {
        continue;
      }
      int verb = succeeds(heir);
      TitleGrammar.Title left = verb < 0 ? null : retiring(verb);
      if (left != null && book.of(heir.sketch()) == null) {
        book.offer(heir.sketch(), left, null, Office.Rank.NEW);
        continue;
      }
      Spotter.Spot old = verb < 0 ? succeeded(k) : predecessor(k, verb);
      if (old != null) {
        TitleGrammar.Title title = first(old.to(), heir.from());
        Office held = book.of(old.sketch());
        if (title != null) {
          book.offer(
              heir.sketch(), title, held == null ? null : held.organization(), Office.Rank.NEW);
        } else if (held != null
            && (held.rank() == Office.Rank.BEFORE
                || held.rank() == Office.Rank.ROLE && begun(old.to(), heir.from()))) {
          book.put(
              heir.sketch(),
              new Office(held.title(), held.text(), held.organization(), Office.Rank.NEW));
        }
      }
    }
  }

  /**
   * vacated := P … title … ("succeeding" | "replacing" | "succeeds" | "who succeeds") Q: Q, of whom
   * no office is said, leaves the one that P comes to.
   */
  private void vacate(int index) {
    Spotter.Spot old = spots.get(index);
    int verb = old.from() - (HONORIFICS.has(tokens, Math.max(0, old.from() - 1)) ? 2 : 1);
    boolean listed = tokens.is(verb, "and") && index > 0 && follows(spots.get(index - 1));
    if (!old.sketch().isPerson()
        || book.of(old.sketch()) != null
        || verb < 0
        || !listed && !REPLACING.has(tokens, verb) && !upon(verb) && !inSuccession(verb)) {
      return;
    }
    int least = tokens.sentenceAt(old.from()).from();
    boolean he = tokens.is(least, "he", "she");
    for (int sentences = 0; least > 0 && !listed && sentences < (he ? TOLD : 1); sentences++) {
      least = tokens.sentenceAt(least - 1).from();
    }
    for (int k = index - 1; k >= 0 && spots.get(k).from() >= least; k--) {
      Sketch heir = spots.get(k).sketch();
      Office office = heir.isPerson() ? book.of(heir) : null;
      if (heir.isPerson() && heir != old.sketch() && (office != null || !listed)) {
        if (office != null && (listed || office.rank() == Office.Rank.NEW)) {
          String text = office.text().equals(SeatPhrases.MEMBER) ? "director" : office.text();
          book.put(
              old.sketch(),
              new Office(office.title(), text, office.organization(), Office.Rank.LINE));
        }
        return;
      }
    }
  }

  /** "will become Secretary upon the retirement of": whose leaving makes way. */
  private boolean upon(int of) {
    int noun = of - 1;
    int article = tokens.is(noun - 1, "the") ? noun - 2 : noun - 1;
    return tokens.is(of, "of")
        && tokens.is(noun, "retirement", "departure", "resignation", "death", "passing")
        && tokens.is(article, "upon", "following", "after", "on");
  }

  /** "Has been made treasurer in succession to": who held the office before. */
  private boolean inSuccession(int to) {
    return tokens.is(to, "to") && tokens.is(to - 1, "succession") && tokens.is(to - 2, "in");
  }

  /** Whether somebody is named right behind such a verb. */
  private boolean follows(Spotter.Spot spot) {
    return spot.sketch().isPerson() && REPLACING.has(tokens, Math.max(0, spot.from() - 1));
  }

  /** Gives those who leave the office that their heirs come to. */
  void leave() {
    for (int k = 1; k < spots.size(); k++) {
      vacate(k);
    }
  }

  /**
   * retiring := person "," "who" ("is" | "will") leave word{0,3} "as" title: the office that
   * whoever is named right behind a verb of succession leaves; or null.
   */
  private TitleGrammar.Title retiring(int verb) {
    int name = tokens.is(verb, "mr.", "ms.", "mrs.", "dr.") ? verb + 1 : verb;
    int i = name;
    while (i < known.length && known[i] != null && known[i] == known[name]) {
      i++;
    }
    boolean person = i > name && known[name].isPerson();
    if (!person || !tokens.is(i, ",") || !tokens.is(i + 1, "who")) {
      return null;
    }
    int end = tokens.sentenceAt(name).to();
    boolean leaves = false;
    for (int k = i + 2; k + 1 < Math.min(end, i + AS) && !tokens.is(k, ","); k++) {
      leaves |= tokens.is(k, "retiring", "retire", "resigning", "stepping", "step", "retired");
      if (leaves && tokens.is(k, "as")) {
        return titles.read(k + 1, end);
      }
    }
    return null;
  }

  /** "He will be succeeded by": who is named last before, where no office stands behind. */
  private Spotter.Spot succeeded(int heir) {
    Spotter.Spot spot = spots.get(heir);
    int by = spot.from() - 1;
    if (!tokens.is(by, "by") || !tokens.is(by - 1, "succeeded", "replaced")) {
      return null;
    }
    int end = Math.min(tokens.sentenceAt(spot.from()).to(), spot.to() + AS);
    for (int i = spot.to(); i < end && !tokens.is(i, ",", ";"); i++) {
      if (tokens.is(i, "as")) {
        return null;
      }
    }
    int least = Math.max(0, tokens.sentenceAt(spot.from()).from() - 1);
    least = tokens.sentenceAt(least).from();
    for (int k = heir - 1; k >= 0 && spots.get(k).from() >= least; k--) {
      if (spots.get(k).sketch().isPerson() && spots.get(k).sketch() != spot.sketch()) {
        return spots.get(k);
      }
    }
    return null;
  }

  /** Where the verb of a succession ends that a person is the subject of; -1 for none. */
  private int succeeds(Spotter.Spot spot) {
    int end = Math.min(tokens.sentenceAt(spot.from()).to(), spot.to() + NEAR);
    for (int i = spot.to(); i + 1 < end && !tokens.is(i, ";"); i++) {
      if (known[i] != null && known[i].isPerson()) {
        return -1;
      }
      if (tokens.is(i, "succeed", "succeeds", "replace", "replaces")) {
        for (int k = i + 1; k < Math.min(end, i + AS) && !tokens.is(k, "who"); k++) {
          if (tokens.is(k, "as")) {
            return -1;
          }
        }
        return i + 1;
      }
    }
    return -1;
  }

  /** Whom somebody succeeds: "him" is the person named last before, else who is named. */
  private Spotter.Spot predecessor(int heir, int at) {
    boolean pronoun = tokens.is(at, "him", "her");
    int name = tokens.is(at, "mr.", "ms.", "mrs.", "dr.") ? at + 1 : at;
    Sketch named = name < known.length ? known[name] : null;
    Sketch self = spots.get(heir).sketch();
    int least = Math.max(0, tokens.sentenceAt(spots.get(heir).from()).from() - 1);
    least = tokens.sentenceAt(least).from();
    for (int k = heir - 1; k >= 0 && spots.get(k).from() >= least; k--) {
      Sketch other = spots.get(k).sketch();
      if (other.isPerson() && other != self && (pronoun || other == named)) {
        return spots.get(k);
      }
    }
    return null;
  }

  /** "Joined Acme in 1971 as a fitter": how a career began between two tokens. */
  private boolean begun(int from, int to) {
    for (int i = from; i < to; i++) {
      int end = BEGINNING.has(tokens, i) ? Math.min(to, i + CAREER) : i;
      for (int k = i + 1; k < end; k++) {
        if (tokens.isNumber(k) && tokens.text(k).length() == 4 || tokens.is(k, "career")) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first title between two tokens that is not one that somebody keeps. */
  private TitleGrammar.Title first(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "remain", "remains", "continue")) {
        return null;
      }
      TitleGrammar.Title title = titles.starts(i) ? titles.read(i, to) : null;
      if (title != null && !begun(Math.max(from, i - CAREER), i)) {
        return title;
      }
    }
    return null;
  }
}
