package ex99.explain;

import ex99.extract.Finding;
import ex99.extract.Reading;
import ex99.model.Exhibit;
import java.util.List;

/**
 * A release's record together with what it was made from.
 *
 * @param exhibit the record
 * @param reading the text as the extractors saw it
 * @param findings what they found, before it was tied together
 */
public record Examination(Exhibit exhibit, Reading reading, List<Finding> findings) {
  public Examination {
    findings = List.copyOf(findings);
  }

  /** The canonical text, which the spans of the record count in by code points. */
  public String text() {
    return reading.manuscript().text();
  }
}
