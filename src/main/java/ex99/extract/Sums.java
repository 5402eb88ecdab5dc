package ex99.extract;

import ex99.phrase.Money;
import java.util.List;
import java.util.function.Consumer;

/** Sums of money: considerations, and the other amounts. */
final class Sums implements Extractor {
  @Override
  public void extract(Reading reading, Consumer<Finding> found) {
    for (Money money : reading.figures().money()) {
      boolean inTable =
          reading.manuscript().blocks().get(reading.tokens().get(money.from()).block()).inTable();
      found.accept(
          new Finding.AmountFinding(money, null, null, null, inTable, "amount", List.of()));
    }
  }
}
