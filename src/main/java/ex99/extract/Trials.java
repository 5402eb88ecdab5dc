package ex99.extract;

import ex99.name.Casting;
import ex99.name.Entity;
import ex99.name.Mention;
import ex99.name.NameTrial;
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

  /** The rules of names that were tried for the capitalized words at a token. */
  public static List<Trial> names(Reading reading, int token) {
    Mention mention = reading.cast().mentionAt(token);
    Entity entity = mention == null ? null : reading.cast().entity(mention.entity());
    List<Trial> trials = new ArrayList<>();
    for (NameTrial t : Casting.tried(reading.tokens(), reading.outline(), token)) {
      boolean context = t.rule().equals("org-context") && entity != null;
      boolean made = context && entity.rule().startsWith("org-");
      String rule = made ? entity.rule() : t.rule();
      String said = made ? "an organization" : t.said();
      trials.add(new Trial(rule, t.words(), t.from(), said, t.reason()));
    }
    return trials;
  }

  private static boolean stands(Figure figure, int token) {
    return figure.from() <= token && token < figure.to();
  }
}
