package ex99.extract;

import ex99.model.PercentageKind;
import ex99.phrase.Rate;
import java.util.List;
import java.util.function.Consumer;

/** What the rates of a release measure. */
final class Rates implements Extractor {
  @Override
  public void extract(Reading reading, Consumer<Finding> found) {
    for (Rate rate : reading.figures().rates()) {
      boolean inTable =
          reading.manuscript().blocks().get(reading.tokens().get(rate.from()).block()).inTable();
      found.accept(
          new Finding.RateFinding(
              rate, PercentageKind.OTHER, null, -1, null, null, null, inTable, "rate", List.of()));
    }
  }
}
