package ex99.name;

import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;

/** Reads what the people of a list are: "three independent directors, Mr. Roe and Ms. Doe". */
final class Seats {
  private static final WordSet NOUNS = WordSet.of("directors", "nominees", "trustees", "designees");

  private static final WordSet MADE =
      WordSet.of("consists", "consist", "consisting", "comprised", "composed");

  /** What may be said of several directors at once: "the re-election of directors". */
  private static final WordSet MOVES =
      WordSet.of(
          "election",
          "re-election",
          "reelection",
          "appointment",
          "nomination",
          "resignation",
          "resignations",
          "retirement",
          "departure");

  private static final WordSet LEAVING =
      WordSet.of(
          "resign", "resigns", "resigned", "resigning", "retire", "retires", "retired", "retiring");

  private static final WordSet AUXILIARIES =
      WordSet.of(
          "who", "has", "have", "will", "is", "are", "both", "each", "also", "to", "be", "been",
          "had");

  /** How many words may name whose board it is. */
  private static final int OWNER = 7;

  /** The longest list, and how far before it its noun may stand. */
  private static final int LONGEST = 60;

  private static final int NEAR = 16;

  /** How far above a line of votes the nominees may be spoken of, in tokens. */
  private static final int VOTES = 200;

  private final Tokens tokens;
  private final Sketch[] known;

  private final List<Sketch> issuers;

  Seats(Tokens tokens, Sketch[] known, List<Sketch> issuers) {
    this.tokens = tokens;
    this.known = known;
    this.issuers = issuers;
  }

  /** The seat of somebody who stands in such a list or leaves one, or null. */
  String of(Spotter.Spot spot) {
    if (leaves(spot) || isVotedFor(spot.from(), spot.to())) {
      return "director";
    }
    int start = tokens.sentenceAt(spot.from()).from();
    int least = Math.max(start, spot.from() - LONGEST);
    int i = spot.from() - 1;
    boolean opened = false;
    while (i >= least && isList(i)) {
      opened = tokens.is(i, ":", ",", "-", "–", "—", "--", "including");
      i--;
    }
    if (consists(tokens, i, start)) {
      return other(start, i) ? null : "director";
    }
    boolean noun = i >= 0 && tokens.is(i, "directors", "nominees", "trustees", "designees", "are");
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
        boolean of =
            tokens.is(k - 1, "of")
                && !MOVES.has(tokens, k - 2)
                && !MADE.has(tokens, k - 2)
                && !tokens.is(k - 2, "up");
        boolean other = of || tokens.is(k - 1, "managing", "executive");
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

  /** votes := person ":"? number, at the head of its line, below words of nominees. */
  private boolean isVotedFor(int from, int to) {
    int head = tokens.is(from - 1, "-", "•", "–", "mr.", "ms.", "dr.") ? from - 1 : from;
    boolean first = head == 0 || tokens.block(head - 1) != tokens.block(head);
    int figure = tokens.is(to, ":") ? to + 1 : Degrees.end(tokens, to);
    figure = tokens.is(figure, ":") ? figure + 1 : figure;
    if (!first || figure >= tokens.size() || !tokens.isNumber(figure)) {
      return false;
    }
    for (int i = head - 1; i >= Math.max(0, head - VOTES); i--) {
      if (tokens.is(i, "nominee", "nominees")) {
        return true;
      }
    }
    return false;
  }

  /**
   * board := "board" word{0,6} ("consists" | "composed" | …) "of", ending at a token: those behind
   * it sit on it
   */
  static boolean consists(Tokens tokens, int of, int start) {
    boolean verb =
        tokens.is(of, "of") && MADE.has(tokens, of - 1)
            || tokens.is(of, "comprises", "includes", "comprising");
    int least = Math.max(start, of - NEAR);
    for (int i = of - 1; verb && i >= least; i--) {
      if (tokens.is(i, "board")) {
        boolean body = tokens.is(i - 1, "advisory", "editorial", "review");
        return !body && !tokens.is(i + 1, "committee", "member", "members");
      }
      verb = !tokens.is(i, ",", ";", "committee", "committees");
    }
    return false;
  }

  /**
   * leaves := person (("," | "and") person)* ("have" | "has" | "will" | "who" …)* leave (("as"
   * "directors") | ("from" (owner "'s" | "the" | "its")? "board"))
   */
  private boolean leaves(Spotter.Spot spot) {
    int end = tokens.sentenceAt(spot.from()).to();
    int i = spot.to();
    while (i < end
        && i < spot.to() + NEAR
        && (known[i] != null && known[i].isPerson()
            || tokens.is(i, ",", "and", "mr.", "ms.", "dr.", "mrs.")
            || AUXILIARIES.has(tokens, i))) {
      i++;
    }
    boolean down = tokens.is(i, "step", "stepped", "stepping") && tokens.is(i + 1, "down");
    if (!down && !LEAVING.has(tokens, i)) {
      return false;
    }
    i += down ? 2 : 1;
    if (tokens.is(i, "as")) {
      return tokens.is(i + 1, "directors")
          || tokens.is(i + 1, "members") && tokens.is(i + 4, "board");
    }
    int board = i + 1;
    while (board < end
        && board < i + OWNER
        && (known[board] != null || tokens.is(board, "the", "its", "our", "company", "'s", "'"))) {
      board++;
    }
    int of =
        tokens.is(board + 1, "of") && tokens.is(board + 2, "directors") ? board + 3 : board + 1;
    return tokens.is(i, "from")
        && tokens.is(board, "board")
        && !tokens.is(board + 1, "committee", "chair", "meeting")
        && !other(i, tokens.is(of, "of", "at") ? of + 3 : board);
  }

  /** Whether another company than an issuer is named between two tokens. */
  private boolean other(int from, int to) {
    for (int i = from; i < Math.min(to, known.length); i++) {
      if (known[i] != null && !known[i].isPerson() && !issuers.contains(known[i])) {
        return true;
      }
    }
    return false;
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
