package ex99.extract;

import ex99.model.SectionKind;
import ex99.phrase.Quotation;
import ex99.phrase.Speech;
import ex99.token.Lexicon;
import ex99.token.Token;
import ex99.token.Tokens;

/** Why the words between quotation marks are no speech, as far as they themselves show it. */
final class NoSpeech {
  /** The guide counts marks around fewer words as terms. */
  static final int LEAST_WORDS = 4;

  private static final Lexicon NAMING = Lexicon.load("naming-words");

  /** How many tokens the subject of a reporting verb behind a few words may have. */
  private static final int SUBJECT = 6;

  /** The most words between two terms of a bracket. */
  private static final int JOINT = 3;

  static final String FEW = "under four words";

  private NoSpeech() {}

  /** The reason, or null when they may be speech. */
  static String reason(Reading reading, Quotation quotation) {
    Tokens tokens = reading.tokens();
    int opening = quotation.from() - (quotation.opened() ? 1 : 0);
    int behind = quotation.to() + (quotation.closed() ? 1 : 0);
    if (quotation.inner()) {
      return "inside a quotation";
    }
    int words = words(tokens, quotation);
    boolean attributed = isAttributed(tokens, quotation, behind);
    if (isDefined(tokens, opening, behind)) {
      return "defined term";
    }
    if (isNamed(tokens, opening)
        || words >= LEAST_WORDS
            && tokens.is(opening - 1, "the", "a", "our", "its")
            && isTitle(tokens, quotation)) {
      return "title";
    }
    if (attributed || quotation.continues()) {
      return null;
    }
    if (words < LEAST_WORDS) {
      return isList(reading, quotation) ? "list of words" : FEW;
    }
    if (isTitle(tokens, quotation)) {
      return "title";
    }
    return null;
  }

  /** The reason of words that nobody is said to have said: a sentence, or rather a term. */
  static String unattributed(Tokens tokens, Quotation quotation) {
    boolean sentence =
        tokens.isCapitalized(quotation.from()) && tokens.is(quotation.to() - 1, ".", "?", "!", ",");
    return sentence ? "no speaker" : "term";
  }

  static int words(Tokens tokens, Quotation quotation) {
    int words = 0;
    for (int i = quotation.from(); i < quotation.to(); i++) {
      words += tokens.isWord(i) || tokens.isNumber(i) ? 1 : 0;
    }
    return words;
  }

  /** attributed := ("," | "?" | "!" | ".") mark (verb | words verb ("," | ".")) */
  private static boolean isAttributed(Tokens tokens, Quotation quotation, int behind) {
    if (!quotation.closed()
        || behind >= tokens.size()
        || !tokens.is(quotation.to() - 1, ",", "?", "!", ".", "--")
        || tokens.block(behind) != tokens.block(quotation.from())) {
      return false;
    }
    boolean subject = tokens.isCapitalized(behind) || tokens.is(behind, "he", "she", "the");
    for (int i = behind; i < Math.min(tokens.size(), behind + SUBJECT); i++) {
      Lexicon.Match verb = Speech.verbAt(tokens, i);
      boolean between = verb != null && subject && tokens.is(verb.to(), ",");
      if (between && tokens.is(verb.to() + 1, "“", "\"", "``", "''")) {
        return true;
      }
      if (verb != null && verb.value().equals("strong")) {
        return i == behind || (subject && tokens.is(verb.to(), ",", "."));
      }
    }
    return false;
  }

  private static boolean isDefined(Tokens tokens, int opening, int behind) {
    boolean brackets =
        tokens.is(behind, ")")
            && tokens.is(opening - 1, "(", "the", "or", "and", ",", "as", "an", "a");
    return brackets
        || isFirst(tokens, opening, behind)
        || tokens.is(behind, "means", "mean", "refers", "refer", "shall");
  }

  /**
   * first := "(" "the"? term ("," | "or" | "and")* "the"? mark: one of several names in a bracket.
   */
  private static boolean isFirst(Tokens tokens, int opening, int behind) {
    int open = tokens.is(opening - 1, "the") ? opening - 2 : opening - 1;
    int next = behind;
    while (next < behind + JOINT && tokens.is(next, ",", "or", "and", "the")) {
      next++;
    }
    return tokens.is(open, "(") && next > behind && tokens.is(next, "“", "\"", "``");
  }

  /** named := naming-word (":" | ",")? before the opening mark */
  private static boolean isNamed(Tokens tokens, int opening) {
    int last = tokens.is(opening - 1, ":", ",") ? opening - 2 : opening - 1;
    for (int i = Math.max(0, last - 2); i <= last; i++) {
      Lexicon.Match match = NAMING.match(tokens, i);
      if (match != null && match.to() == last + 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean isList(Reading reading, Quotation quotation) {
    int offset = reading.tokens().start(quotation.from());
    return reading.outline().kindAt(offset) == SectionKind.SAFE_HARBOR;
  }

  /** Whether all words but the small ones begin with a capital, and no sentence ends inside. */
  private static boolean isTitle(Tokens tokens, Quotation quotation) {
    for (int i = quotation.from(); i < quotation.to(); i++) {
      Token token = tokens.get(i);
      if (token.isWord() && !token.isCapitalized() && token.text().length() > 3) {
        return false;
      }
    }
    return !tokens.is(quotation.to() - 1, ".", "?", "!");
  }
}
