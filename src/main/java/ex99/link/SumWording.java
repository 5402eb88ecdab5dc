package ex99.link;

import ex99.extract.Finding.SumFinding;
import ex99.extract.Reading;
import ex99.name.Mention;
import ex99.token.Sentence;
import java.util.List;
import java.util.Locale;

/** What the sentence of a sum, and the words for what it is paid for, say beside it. */
final class SumWording {
  /** How far from a fee the word may stand that says who pays it. */
  private static final int NEAR = 9;

  private final Reading reading;
  private final SumFinding sum;

  SumWording(Reading reading, SumFinding sum) {
    this.reading = reading;
    this.sum = sum;
  }

  /** Whether the sentence of the sum speaks of a party. */
  boolean isNamedNear(int entity) {
    Sentence sentence = reading.tokens().sentenceAt(sum.at());
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Mention mention = reading.cast().mentionAt(i);
      if (mention != null && mention.entity() == entity) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words for what is paid for hold one of these. */
  boolean isOf(String... words) {
    if (sum.forWhat() != null) {
      for (String word : sum.forWhat().toLowerCase(Locale.ROOT).split(" ")) {
        if (List.of(words).contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "reverse termination fee of" sum, within a few words. */
  boolean isReverse() {
    Sentence sentence = reading.tokens().sentenceAt(sum.at());
    for (int i = Math.max(sentence.from(), sum.at() - NEAR);
        i < Math.min(sentence.to(), sum.at() + NEAR);
        i++) {
      if (reading.tokens().is(i, "reverse")) {
        return true;
      }
    }
    return false;
  }
}
