package ex99.read;

import ex99.model.Filing;
import ex99.model.Format;
import ex99.text.Manuscript;
import ex99.text.Setting;

/**
 * A release as a reader hands it over.
 *
 * @param manuscript the canonical text and its blocks
 * @param format how the input is written
 * @param charset the charset it was decoded with, or null for a PDF
 * @param document the sequence number inside a submission, or null
 * @param exhibit the exhibit number that the submission gives, or null
 * @param filing the header of the submission, or null
 * @param slides whether its pages are wider than high, as those of presentations are
 */
public record Draft(
    Manuscript manuscript,
    Format format,
    String charset,
    Integer document,
    String exhibit,
    Filing filing,
    boolean slides) {
  /** What is known of the release besides its text. */
  public Setting setting() {
    return new Setting(filing == null ? null : filing.filed(), slides);
  }
}
