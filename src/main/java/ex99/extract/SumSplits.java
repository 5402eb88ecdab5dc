package ex99.extract;

import ex99.model.SectionKind;
import ex99.phrase.Ratio;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the ratio of a split of shares, which the opening of a release tells. */
final class SumSplits {
  private static final WordSet SPLITS = WordSet.of("split", "consolidation", "dividend");

  /** How far into a release a split is looked for. */
  private static final int SPLIT_SENTENCES = 30;

  private final Reading reading;
  private final Tokens tokens;
  private final SumTopic topic;
  private final Set<SectionKind> apart;

  SumSplits(Reading reading, SumTopic topic, Set<SectionKind> apart) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.topic = topic;
    this.apart = apart;
  }

  /** Splits stand in the headline and the first paragraphs; their ratios are no figures before. */
  void read(Consumer<Finding> found) {
    int limit = Math.min(tokens.sentences().size(), SPLIT_SENTENCES);
    for (int i = 0; i < limit; i++) {
      Sentence here = tokens.sentences().get(i);
      SectionKind section = reading.outline().kindAt(tokens.start(here.from()));
      if (!apart.contains(section)
          && here.to() - here.from() < SumWalk.LONGEST
          && speaksOfSplit(here)) {
        SumSentence cues = new SumSentence(reading, here);
        Ratio ratio = SumRates.split(cues, reading);
        boolean adjusted =
            topic.isResults() && !topic.isTitled(SumCue.SPLIT) && !cues.has(SumCue.DECLARE)
                || isLast(here);
        if (ratio != null && !adjusted) {
          SumSite site = new SumSite(reading, cues, null, topic, ratio);
          found.accept(SumRates.splitDraft(site).finding(site, "split", null));
        }
      }
    }
  }

  /** "The company last split its stock in 1993": an earlier one. */
  private boolean isLast(Sentence here) {
    for (int i = here.from(); i < here.to() - 1; i++) {
      if (tokens.is(i, "last", "previously") && tokens.is(i + 1, "split")) {
        return true;
      }
    }
    return false;
  }

  private boolean speaksOfSplit(Sentence here) {
    return SPLITS.next(tokens, here.from(), here.to()) < here.to();
  }
}
