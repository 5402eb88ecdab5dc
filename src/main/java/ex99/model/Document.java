package ex99.model;

import java.util.List;

/**
 * The release as a document.
 *
 * @param exhibit the exhibit number such as {@code 99.1}, or null
 * @param kind what sort of paper it is
 * @param title the headline on one line, or null
 * @param subtitles sub-headlines in order
 * @param dateline place, date and wire, never null
 * @param textLength code points of the canonical text
 * @param textSha256 the hash of the canonical text in UTF-8
 */
public record Document(
    @OrNull String exhibit,
    DocumentKind kind,
    @OrNull String title,
    List<String> subtitles,
    Dateline dateline,
    int textLength,
    String textSha256) {
  public Document {
    subtitles = List.copyOf(subtitles);
  }
}
