package ex99.extract;

import ex99.phrase.Figure;
import ex99.phrase.Quotation;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes again, for people who ask, through the rules that a figure of the text triggers; the
 * extractors themselves stop at the first that reads something.
 */
public final class Trials {
  private Trials() {}

  /** The rules that were tried for what stands at a token, in the order in which they were. */
  public static List<Trial> at(Reading reading, int token) {
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < reading.figures().rates().size(); i++) {
      if (stands(reading.figures().rates().get(i), token)) {
        trials.addAll(RateTrials.of(reading, i));
      }
    }
    for (Figure figure : reading.figures().money()) {
      if (stands(figure, token)) {
        trials.addAll(SumTrials.of(reading, figure));
      }
    }
    for (Figure figure : reading.figures().counts()) {
      if (stands(figure, token)) {
        trials.addAll(SumTrials.of(reading, figure));
      }
    }
    for (Quotation quotation : reading.figures().quotations()) {
      if (quotation.from() - 1 <= token && token <= quotation.to()) {
        trials.addAll(QuoteTrials.of(reading, quotation));
      }
    }
    return trials;
  }

  private static boolean stands(Figure figure, int token) {
    return figure.from() <= token && token < figure.to();
  }
}
