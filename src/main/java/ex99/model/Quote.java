package ex99.model;

import java.util.List;

/**
 * Direct speech that the release ascribes to somebody.
 *
 * @param id {@code Q1}, {@code Q2} in order of the text
 * @param text the join of its spans by one space
 * @param spans where its parts stand, without the marks
 * @param speaker who said it, or null when the release does not say
 * @param cue the reporting verb, or null
 * @param rule the rule that found it
 */
public record Quote(
    String id,
    String text,
    List<Range> spans,
    @OrNull Speaker speaker,
    @OrNull String cue,
    String rule) {
  public Quote {
    spans = List.copyOf(spans);
  }
}
