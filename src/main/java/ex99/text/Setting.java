package ex99.text;

import java.time.LocalDate;

/**
 * What is known of a release besides its text.
 *
 * @param filed the day on which it was filed, or null
 * @param slides whether its pages are wider than high, as those of presentations are
 */
public record Setting(LocalDate filed, boolean slides) {
  /** Nothing but the text is known. */
  public static final Setting NONE = new Setting(null, false);
}
