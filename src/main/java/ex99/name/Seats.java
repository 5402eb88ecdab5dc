package ex99.name;

import ex99.token.Tokens;
import ex99.token.WordSet;

/** Reads what the people of a list are: "three independent directors, Mr. Roe and Ms. Doe". */
final class Seats {
  private static final WordSet NOUNS = WordSet.of("directors", "nominees", "trustees");

  /** The longest list, and how far before it its noun may stand. */
  private static final int LONGEST = 60;

  private static final int NEAR = 16;

  private final Tokens tokens;
  private final Sketch[] known;

  Seats(Tokens tokens, Sketch[] known) {
    this.tokens = tokens;
    this.known = known;
  }

  /** The seat of somebody who stands in such a list, or null. */
  String of(Spotter.Spot spot) {
    int start = tokens.sentenceAt(spot.from()).from();
    int least = Math.max(start, spot.from() - LONGEST);
    int i = spot.from() - 1;
    boolean opened = false;
    while (i >= least && isList(i)) {
      opened = tokens.is(i, ":", ",", "-", "–", "—", "--", "including");
      i--;
    }
    boolean noun = i >= 0 && tokens.is(i, "directors", "nominees", "trustees", "are");
    if (!opened && !noun || i < least) {
      return null; // "re-elected directors Ann Roe and John Doe"
    }
    if (tokens.is(i, "are") && proposed(i, start)) {
      return "director";
    }
    boolean colon = tokens.is(i + 1, ":");
    for (int k = i; k >= Math.max(start, i - NEAR) && (colon || k > i - NEAR / 2); k--) {
      boolean members = tokens.is(k, "members") && tokens.is(k - 1, "board");
      if (members || NOUNS.has(tokens, k)) {
        boolean independent = tokens.is(k - 1, "independent");
        boolean other = tokens.is(k - 1, "managing", "executive") || tokens.is(k - 1, "of");
        String seat = tokens.is(k, "trustees") ? "trustee" : "director";
        return other ? null : independent ? "independent " + seat : seat;
      }
      if (tokens.is(k, "presidents", "co-presidents", "co-heads", "co-ceos") && ours(k + 1, i)) {
        return Titles.singular(tokens.text(ranked(k, start), k + 1));
      }
      if (known[k] != null && known[k].isPerson()
          || tokens.is(k, ";", "by", "with", "succeeds", "joins")) {
        return null;
      }
    }
    return null;
  }

  /** "The persons proposed for nomination are": whether a list tells who is to be elected. */
  private boolean proposed(int are, int start) {
    for (int i = are - 1; i > Math.max(start, are - NEAR / 2); i--) {
      if (tokens.is(i, "nomination", "election", "nominees")) {
        return true;
      }
    }
    return false;
  }

  /** Whether no other company stands between the noun of a list and the list. */
  private boolean ours(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (known[i] != null || tokens.is(i, ",", "to", "by", "with")) {
        return false;
      }
    }
    return true;
  }

  /** Where the words of rank begin before the noun of a list: "senior vice presidents". */
  private int ranked(int noun, int start) {
    int i = noun;
    while (i > start && tokens.is(i - 1, "vice", "senior", "executive", "regional", "group")) {
      i--;
    }
    return i;
  }

  private boolean isList(int at) {
    return known[at] != null && known[at].isPerson()
        || tokens.is(
            at,
            ",",
            ":",
            "-",
            "--",
            "–",
            "—",
            "and",
            "(",
            ")",
            "including",
            "mr.",
            "ms.",
            "mrs.",
            "dr.",
            "chair",
            "chairman",
            "chairwoman",
            "ret.",
            "ret",
            "retired",
            ".",
            "col.",
            "for",
            "the",
            "first",
            "time",
            "messrs.");
  }
}
