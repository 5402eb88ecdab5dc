package ex99.outline;

import ex99.model.DocumentKind;
import ex99.model.SectionKind;
import ex99.text.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * The parts of a release.
 *
 * @param exhibit the exhibit number on its label, or null
 * @param kind what sort of paper it is
 * @param title the headline, or null
 * @param subtitles sub-headlines in order
 * @param place where the release was issued, as written, or null
 * @param date when, or null
 * @param wire the wire service, or null
 * @param parts they tile the text in order
 */
public record Outline(
    String exhibit,
    DocumentKind kind,
    Headline title,
    List<Headline> subtitles,
    String place,
    LocalDate date,
    String wire,
    List<Part> parts) {
  /**
   * A headline.
   *
   * @param text on one line
   * @param span where it stands
   */
  public record Headline(String text, Span span) {}

  /**
   * A stretch of the text with one purpose.
   *
   * @param kind its purpose
   * @param span where it stands
   */
  public record Part(SectionKind kind, Span span) {}

  public Outline {
    subtitles = List.copyOf(subtitles);
    parts = List.copyOf(parts);
  }

  /** The kind of the part that an offset in the canonical text stands in. */
  public SectionKind kindAt(int offset) {
    int low = 0;
    int high = parts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (parts.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return parts.isEmpty() ? SectionKind.BODY : parts.get(low).kind();
  }
}
