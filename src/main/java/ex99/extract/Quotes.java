package ex99.extract;

import ex99.phrase.Quotation;
import java.util.List;
import java.util.function.Consumer;

/** Who said what. */
final class Quotes implements Extractor {
  /** The guide counts marks around fewer words as terms, not as speech. */
  private static final int LEAST_WORDS = 4;

  @Override
  public void extract(Reading reading, Consumer<Finding> found) {
    for (Quotation quotation : reading.figures().quotations()) {
      if (quotation.to() - quotation.from() > 2 * LEAST_WORDS) {
        found.accept(
            new Finding.QuoteFinding(
                List.of(new int[] {quotation.from(), quotation.to()}),
                -1,
                null,
                null,
                "quote",
                List.of()));
      }
    }
  }
}
