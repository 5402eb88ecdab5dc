package ex99.phrase;

import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.math.BigDecimal;

/**
 * Numbers of shares without the word, in a sentence that opens with it: "Of the shares sold,
 * 2,400,000 were sold by the Company and 1,000,000 by a holder".
 */
final class BareCounts {
  private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

  /** How far behind the start of its sentence the noun and its comma may stand. */
  private static final int OPENING = 16;

  private static final WordSet NOUNS = WordSet.of("shares", "units", "adss", "notes", "securities");

  private static final WordSet HANDED =
      WordSet.of("sold", "offered", "issued", "purchased", "bought", "placed", "being");

  private BareCounts() {}

  /** bare := numeral (("were" | "are being") ("sold" | "offered") | "by"); null for any other */
  static Count tryMatch(Tokens tokens, int at, Numeral number) {
    if (tokens.norm(at).indexOf(',') < 0 || number.value().compareTo(LEAST) < 0) {
      return null;
    }
    int to = number.to();
    boolean second = tokens.is(to, "by") && tokens.is(at - 1, "and", ",", "remaining");
    if (!second && !isHanded(tokens, to)) {
      return null;
    }
    int noun = opening(tokens, at);
    return noun < 0
        ? null
        : new Count(
            at, to, number.value(), null, tokens.norm(noun), Comparators.around(tokens, at, to));
  }

  private static boolean isHanded(Tokens tokens, int at) {
    boolean been = tokens.is(at, "were", "was", "are", "is", "will", "have");
    int verb = been ? at + 1 : at;
    verb = tokens.is(verb, "being", "be", "been") ? verb + 1 : verb;
    return been && HANDED.has(tokens, verb);
  }

  /** The noun of "Of the 3,400,000 shares sold," that opens the sentence; or -1. */
  private static int opening(Tokens tokens, int at) {
    Sentence sentence = tokens.sentenceAt(at);
    int from = sentence.from();
    if (!tokens.is(from, "of")) {
      return -1;
    }
    int noun = -1;
    for (int i = from + 1; i < Math.min(at, from + OPENING); i++) {
      noun = noun < 0 && NOUNS.has(tokens, i) ? i : noun;
      if (tokens.is(i, ",")) {
        return noun;
      }
    }
    return -1;
  }
}
