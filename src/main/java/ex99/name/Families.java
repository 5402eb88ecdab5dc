package ex99.name;

import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;

/** Finds families that own, sell or say something: "bought from the Roe family". */
final class Families {
  /** What is said of people rather than of a family of products. */
  private static final WordSet DOING =
      WordSet.of(
          "said",
          "says",
          "own",
          "owns",
          "owned",
          "hold",
          "holds",
          "held",
          "controls",
          "controlled",
          "sold",
          "founded",
          "members",
          "shareholders");

  /** What a family has, which is somebody of its own. */
  private static final WordSet HOUSES =
      WordSet.of(
          "foundation", "trust", "trusts", "office", "partnership", "holdings", "fund", "of");

  /** What comes from a family of products. */
  private static final WordSet GROWTH =
      WordSet.of(
          "growth",
          "revenue",
          "revenues",
          "sales",
          "contribution",
          "contributions",
          "products",
          "income",
          "earnings",
          "product",
          "devices");

  private static final WordSet BUYING =
      WordSet.of(
          "acquire",
          "acquires",
          "acquired",
          "acquiring",
          "acquisition",
          "acquisitions",
          "buy",
          "buys",
          "bought",
          "buying",
          "purchase",
          "purchased",
          "purchases");

  /** What a share is that somebody holds: "the shareholder is the Roe family". */
  private static final WordSet HOLDERS =
      WordSet.of("shareholder", "shareholders", "stockholder", "stockholders", "owner", "owners");

  /** The most words of a family's name, and how far before it a purchase may stand. */
  private static final int NAME = 3;

  private static final int NEAR = 40;

  private final Tokens tokens;
  private final Wording wording;
  private final Register register;
  private final List<Run> runs;

  Families(Tokens tokens, Wording wording, Register register, List<Run> runs) {
    this.tokens = tokens;
    this.wording = wording;
    this.register = register;
    this.runs = runs;
  }

  /** The rule that finds them. */
  static final String RULE = "family";

  /** family := "the" name ("family" | "families"), with a sign of people around it */
  void find() {
    for (Run run : runs) {
      int i = run.to();
      if (!tokens.is(i, "family", "families")) {
        continue;
      }
      int from = i;
      while (from > 0 && i - from <= NAME && isName(from - 1)) {
        from--;
      }
      boolean several = from < i && tokens.is(i, "families") && tokens.is(from - 1, "and");
      from = several && isName(from - 2) ? from - 2 : from; // "the Roe and Doe families"
      boolean named = from < i && i - from <= NAME && tokens.isCapitalized(i - 1);
      if (named && tokens.is(from - 1, "the") && !tokens.isCapitalized(i) && isPeople(from, i)) {
        register.group(from, i + 1, RULE);
      }
    }
  }

  private boolean isName(int at) {
    return wording.is(at, Wording.NAME)
            && !wording.is(at, Wording.PLACE | Wording.HEAD | Wording.THING | Wording.PLAIN)
        || PersonForms.PARTICLES.contains(tokens.norm(at)) && wording.is(at + 1, Wording.NAME);
  }

  private boolean isPeople(int from, int noun) {
    int before = from - 2;
    if (HOUSES.has(tokens, noun + 1)) {
      return false; // "the Acme family of companies"
    }
    boolean said = tokens.is(noun + 1, "said", "says") || DOING.has(tokens, noun + 1);
    boolean has = tokens.is(noun + 1, "has", "have", "'s", "'", "which", ",", "who");
    if (said || has && DOING.any(tokens, noun + 2, Math.min(tokens.size(), noun + 5))) {
      return true;
    }
    if (tokens.is(before, "of") && tokens.is(before - 1, "members", "descendants", "generation")
        || tokens.is(before, "by") && owned(before - 1)
        || tokens.is(before, "is", "are") && HOLDERS.has(tokens, before - 1)) {
      return true;
    }
    int start = Math.max(tokens.sentenceAt(noun).from(), from - NEAR);
    boolean closed = tokens.is(noun + 1, "for", ",", ".", "in", "and");
    return tokens.is(before, "from")
        && closed
        && !GROWTH.has(tokens, before - 1)
        && BUYING.any(tokens, start, before);
  }

  /** "is owned by", not "was owned by": what a family had is told in passing. */
  private boolean owned(int verb) {
    return tokens.is(verb, "owned", "controlled", "held", "founded")
        && !tokens.is(verb - 1, "was", "were", "been", "previously", "formerly");
  }
}
