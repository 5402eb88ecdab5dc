package ex99.name;

import ex99.token.Tokens;
import java.util.List;

/** Finds who takes the office of whom: "Ann Roe will succeed him". */
final class Heirs {
  /** How many words may part a person from what succeeds somebody. */
  private static final int NEAR = 24;

  /** How far behind such a verb "as" gives the office itself. */
  private static final int AS = 16;

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
      Spotter.Spot old = verb < 0 ? succeeded(k) : predecessor(k, verb);
      if (old != null) {
        TitleGrammar.Title title = first(old.to(), heir.from());
        Office held = book.of(old.sketch());
        if (title != null) {
          book.offer(
              heir.sketch(), title, held == null ? null : held.organization(), Office.Rank.NEW);
        } else if (held != null && held.rank() == Office.Rank.BEFORE) {
          book.put(
              heir.sketch(),
              new Office(held.title(), held.text(), held.organization(), Office.Rank.NEW));
        }
      }
    }
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
        for (int k = i + 1; k < Math.min(end, i + AS); k++) {
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

  /** The first title between two tokens that is not one that somebody keeps. */
  private TitleGrammar.Title first(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "remain", "remains", "continue")) {
        return null;
      }
      TitleGrammar.Title title = titles.starts(i) ? titles.read(i, to) : null;
      if (title != null) {
        return title;
      }
    }
    return null;
  }
}
