package ex99.outline;

import ex99.model.DocumentKind;
import ex99.model.SectionKind;
import ex99.phrase.Day;
import ex99.phrase.Figures;
import ex99.text.Block;
import ex99.text.Manuscript;
import ex99.text.Span;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Finds the parts of a release. */
public final class Outliner {
  private Outliner() {}

  public static Outline outline(Manuscript manuscript, Tokens tokens, Figures figures) {
    List<Outline.Part> parts = new ArrayList<>();
    Outline.Headline title = null;
    int start = 0;
    SectionKind kind = SectionKind.EXHIBIT_LABEL;
    for (Block block : manuscript.blocks()) {
      String text = manuscript.text(block);
      SectionKind next = kind;
      if (title == null && !text.toLowerCase(java.util.Locale.ROOT).startsWith("exhibit")) {
        title = new Outline.Headline(text.replace('\n', ' '), block.span());
        next = SectionKind.TITLE;
      } else if (title != null && kind == SectionKind.TITLE) {
        next = SectionKind.BODY;
      } else if (text.startsWith("About ") && text.length() < 80) {
        next = SectionKind.ABOUT;
      } else if (text.length() < 80 && text.contains("Forward-Looking")) {
        next = SectionKind.SAFE_HARBOR;
      }
      if (next != kind && block.span().start() > start) {
        parts.add(new Outline.Part(kind, new Span(start, block.span().start())));
        start = block.span().start();
      }
      kind = next;
    }
    parts.add(new Outline.Part(kind, new Span(start, manuscript.text().length())));
    Day day = figures.days().isEmpty() ? null : figures.days().get(0);
    return new Outline(
        null,
        DocumentKind.PRESS_RELEASE,
        title,
        List.of(),
        null,
        day == null ? null : day.date(),
        null,
        parts);
  }
}
