package ex99.name;

import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * Reads lines of contacts that name an organization and nobody of it, and the lines of labels
 * between two contacts.
 */
final class FirmLines {
  /** The longest label, its colon counted, and the most words of a place. */
  private static final int LABEL = 5;

  /** What lines between two contacts are made of. */
  private static final WordSet BETWEEN =
      WordSet.of(
          "or",
          "and",
          "media",
          "press",
          "investor",
          "investors",
          "analyst",
          "analysts",
          "relations",
          "public",
          "corporate",
          "contact",
          "contacts",
          "inquiries",
          "enquiries",
          "for",
          "financial",
          "trade",
          ":",
          "&",
          "/");

  private final Tokens tokens;
  private final Sketch[] known;

  FirmLines(Tokens tokens, Sketch[] known) {
    this.tokens = tokens;
    this.known = known;
  }

  /** firm-line := (label ":")? organization ("," place)? line-end; the organization, or null */
  Sketch firm(int line) {
    int end = tokens.sentenceAt(line).to();
    int from = line;
    for (int i = line; i < Math.min(end - 1, line + LABEL) && known[line] == null; i++) {
      from = tokens.is(i, ":") ? i + 1 : from;
    }
    Sketch there = known[from];
    if (there == null || there.isPerson()) {
      return null;
    }
    int to = from;
    while (to < end && known[to] == there) {
      to++;
    }
    return placed(to, end) ? there : null;
  }

  /** placed := ("," place)? line-end, behind the name of an organization */
  boolean placed(int at, int end) {
    if (at == end) {
      return true;
    }
    int to = noted(at, end);
    boolean place = tokens.is(at, ",") && at + 1 < to && to - at - 1 <= LABEL;
    for (int i = at + 1; place && i < to; i++) {
      place =
          tokens.is(i, ",")
              || tokens.isWord(i)
                  && tokens.isCapitalized(i)
                  && (known[i] == null || !known[i].isPerson())
                  && tokens.text(i).indexOf('@') < 0;
    }
    return place;
  }

  /** Where "(for media)" begins at the end of a line; the line's end where no such note stands. */
  private int noted(int at, int end) {
    int open = end - 1;
    while (tokens.is(end - 1, ")") && open > at && end - open <= LABEL && !tokens.is(open, "(")) {
      open--;
    }
    return tokens.is(open, "(") ? open : end;
  }

  /** Whether a line is nothing but a label between two contacts: "or", "Media:". */
  boolean parts(int line) {
    Sentence there = tokens.sentenceAt(line);
    for (int i = there.from(); i < there.to(); i++) {
      if (!BETWEEN.has(tokens, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a label stands above the line of a firm, and one of its people below it. */
  boolean opens(int line) {
    int next = tokens.sentenceAt(line).to();
    return line > 0
        && next < tokens.size()
        && parts(tokens.sentenceAt(line - 1).from())
        && firm(line) != null
        && known[next] != null
        && known[next].isPerson();
  }
}
