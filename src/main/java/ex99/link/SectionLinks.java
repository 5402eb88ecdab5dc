package ex99.link;

import ex99.extract.Reading;
import ex99.model.Section;
import ex99.model.SectionKind;
import ex99.name.Mention;
import ex99.outline.Outline;
import ex99.text.Span;
import java.util.List;

/** The sections of a release, those about somebody with whom they are about. */
final class SectionLinks {
  private SectionLinks() {}

  static List<Section> sections(Reading reading, CodePoints points) {
    return reading.outline().parts().stream()
        .map(part -> new Section(part.kind(), points.range(part.span()), about(reading, part)))
        .toList();
  }

  /**
   * Whoever is named first in the heading of an about section or in its first sentences, or null.
   */
  private static String about(Reading reading, Outline.Part part) {
    if (part.kind() != SectionKind.ABOUT) {
      return null;
    }
    Span span = part.span();
    int from = reading.tokens().firstFrom(span.start());
    int to = Math.min(reading.tokens().firstFrom(span.end()), from + 40);
    Mention mention = reading.cast().firstIn(from, to);
    return mention == null ? null : PartyLinks.id(mention.entity());
  }
}
