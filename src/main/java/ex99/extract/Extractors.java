package ex99.extract;

import java.util.ArrayList;
import java.util.List;

/** All extractors; a new kind of fact is one line here. */
public final class Extractors {
  private static final List<Extractor> ALL =
      List.of(
          new Rates(),
          new Sums(),
          new Quotes(),
          new Events(),
          new Standing(),
          new Roles(),
          new Dates());

  private Extractors() {}

  /** All findings of a release, extractor by extractor. */
  public static List<Finding> findings(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    for (Extractor extractor : ALL) {
      extractor.extract(reading, findings::add);
    }
    return findings;
  }
}
