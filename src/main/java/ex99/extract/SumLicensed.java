package ex99.extract;

import ex99.extract.SumSentence.Cue;
import ex99.token.Tokens;
import ex99.token.WordSet;

/**
 * Finds what a licence gives, in the words of the sentence that tells of it: "exclusive rights to"
 * what, "license agreement" with whom "for the development of" what.
 */
final class SumLicensed {
  private static final WordSet DOING =
      WordSet.of(
          "develop",
          "commercialize",
          "commercialise",
          "manufacture",
          "market",
          "use",
          "sell",
          "distribute",
          "promote",
          "research",
          "discover",
          "practice");

  /** How far behind the word for a licence its object may begin, in tokens. */
  private static final int REACH = 34;

  private SumLicensed() {}

  /** What is licensed: by the sentence of a sum, the one before, or the opening; else null. */
  static String near(SumSite site) {
    String here = in(site.reading, site.sentence, site.figure.from());
    if (here != null) {
      return here;
    }
    SumSentence before = site.sentenceBefore();
    String told = before == null ? null : in(site.reading, before, before.to());
    return told != null ? told : site.topic.isLicense() ? site.topic.licensed() : null;
  }

  /** What is licensed in a sentence before a token of it; null for nothing. */
  static String in(Reading reading, SumSentence sentence, int limit) {
    for (Cue cue : sentence.cues()) {
      if (cue.kind() == SumCue.LICENSE && cue.to() < limit) {
        String words = behind(reading, cue, limit);
        if (words != null) {
          return words;
        }
      }
    }
    return null;
  }

  private static String behind(Reading reading, Cue cue, int limit) {
    Tokens tokens = reading.tokens();
    if (tokens.is(cue.to() - 1, "rights") && tokens.is(cue.to(), "to", "for")) {
      String object = SumWords.object(reading, cue.to() + 1, limit);
      return object == null ? null : tokens.text(cue.from(), cue.to() + 1) + " " + object;
    }
    boolean paper = tokens.is(cue.to() - 1, "agreement", "license", "licence", "collaboration");
    for (int i = cue.to(); paper && i < Math.min(limit, cue.to() + REACH); i++) {
      if (tokens.is(i, ";", "under", "pursuant", "that", "which")) {
        return null;
      }
      if (tokens.is(i, "for") && !tokens.is(i + 1, "up", "a", "an", "$", "approximately")) {
        String object = SumWords.object(reading, i + 1, limit);
        return object != null && object.indexOf(' ') > 0 ? object : null;
      }
      boolean doing = tokens.is(i, "to") && DOING.has(tokens, i + 1);
      boolean rights = tokens.is(i, "rights") && tokens.is(i + 1, "to", "for");
      if (doing || rights) {
        String object = SumWords.object(reading, i + 2, limit);
        return object == null ? null : tokens.text(doing ? i + 1 : i, i + 2) + " " + object;
      }
    }
    return null;
  }
}
