package ex99.phrase;

import ex99.token.Lexicon;
import ex99.token.Tokens;

/** Reporting verbs, and where the quotation that they report begins or ends without its mark. */
public final class Speech {
  private static final Lexicon VERBS = Lexicon.load("reporting-verbs");
  private static final Lexicon ADVERBS = Lexicon.load("reporting-adverbs");

  /** How far into a block the words that introduce a quotation may reach. */
  private static final int REACH = 60;

  /** How far behind a quotation its reporting verb may stand. */
  private static final int ATTRIBUTION = 15;

  /** The longest adverb of the list, in tokens. */
  private static final int LONGEST_ADVERB = 4;

  private Speech() {}

  /**
   * The reporting verb that begins at a token, or null. Its value is {@code strong}, or {@code
   * weak} when it is also a noun or has other senses in a release.
   */
  public static Lexicon.Match verbAt(Tokens tokens, int at) {
    return at < 0 || at >= tokens.size() ? null : VERBS.match(tokens, at);
  }

  /** The token after the adverbs that begin at a token: {@code also}, {@code further}. */
  public static int afterAdverbs(Tokens tokens, int at, int limit) {
    int i = at;
    while (i < limit) {
      Lexicon.Match adverb = ADVERBS.match(tokens, i);
      if (adverb == null) {
        return i;
      }
      i = adverb.to();
    }
    return i;
  }

  /** The token before which the adverbs begin that end at a token: {@code went on to} say. */
  public static int beforeAdverbs(Tokens tokens, int at, int from) {
    int i = at;
    int next = -1;
    while (i > from && next != i) {
      next = i;
      for (int k = i - 1; k >= Math.max(from, i - LONGEST_ADVERB); k--) {
        Lexicon.Match adverb = ADVERBS.match(tokens, k);
        if (adverb != null && adverb.to() == i) {
          i = k;
          break;
        }
      }
    }
    return i;
  }

  /** cue := ","? adverb* verb */
  static boolean cueAt(Tokens tokens, int at) {
    int i = tokens.is(at, ",") ? at + 1 : at;
    return verbAt(tokens, afterAdverbs(tokens, i, tokens.size())) != null;
  }

  /** Whether an attribution may stand at the beginning of {@code [from, to)}. */
  static boolean attributes(Tokens tokens, int from, int to) {
    for (int i = from; i < Math.min(to, from + ATTRIBUTION); i++) {
      Lexicon.Match verb = verbAt(tokens, i);
      boolean finite = verb != null && !tokens.norm(i).endsWith("ing");
      if (finite && (i == from || verb.value().equals("strong"))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The end of a quotation whose closing mark was lost before its attribution, or -1.
   *
   * <p>lost := words ("," | "?" | "!") verb (capitalized | "the" | "he" | "she")
   */
  static int lostEnd(Tokens tokens, int from, int to) {
    for (int i = from + 2; i + 2 < to; i++) {
      if (!tokens.is(i, ",", "?", "!")) {
        continue;
      }
      Lexicon.Match verb = verbAt(tokens, i + 1);
      if (verb != null
          && verb.to() < to
          && verb.value().equals("strong")
          && (tokens.isCapitalized(verb.to()) || tokens.is(verb.to(), "the", "he", "she"))) {
        return i + 1;
      }
    }
    return -1;
  }

  /**
   * Where a quotation begins whose opening mark was lost.
   *
   * <p>Behind a verb with its comma or colon; or with the sentence after an attribution; or with
   * the block.
   */
  static int lostStart(Tokens tokens, int from, int closing) {
    int limit = Math.min(closing - 1, from + REACH);
    for (int i = from; i < limit; i++) {
      Lexicon.Match verb = verbAt(tokens, i);
      if (verb != null && tokens.is(verb.to(), ",", ":") && verb.to() + 1 < closing) {
        return verb.to() + 1;
      }
    }
    boolean head = from == 0 || tokens.block(from - 1) != tokens.block(from);
    int next = tokens.sentenceAt(from).to();
    return head || tokens.sentenceAt(from).from() == from || next >= closing ? from : next;
  }
}
