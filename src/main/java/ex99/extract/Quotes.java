package ex99.extract;

import java.util.function.Consumer;

/** Who said what; and, for the ledger, why other words between quotation marks are no speech. */
final class Quotes implements Extractor {
  @Override
  public void extract(Reading reading, Consumer<Finding> found) {
    new QuoteWalk(reading, found).walk();
  }
}
