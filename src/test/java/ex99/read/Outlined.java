package ex99.read;

import ex99.Ex99;
import ex99.model.Document;
import ex99.model.Exhibit;
import ex99.model.Party;
import ex99.model.Section;
import java.util.Locale;

/**
 * What a release is, its headline, its dateline and its sections, as the expected files have them:
 * a line each, sections with their first words and whom they are about.
 */
final class Outlined {
  /** How much of a section is shown. */
  private static final int SHOWN = 60;

  private Outlined() {}

  static String render(String name, byte[] bytes) {
    StringBuilder out = new StringBuilder();
    try {
      for (Exhibit exhibit : new Ex99().parse(name, bytes)) {
        out.append(out.length() > 0 ? "\n" : "");
        document(exhibit.document(), out);
        String text = text(bytes, exhibit);
        for (Section section : exhibit.sections()) {
          section(exhibit, section, text, out);
        }
      }
    } catch (Unreadable e) {
      out.append("error ").append(e.code()).append('\n');
    }
    return out.toString();
  }

  private static void document(Document document, StringBuilder out) {
    out.append("kind: ").append(lower(document.kind())).append('\n');
    out.append("exhibit: ").append(document.exhibit()).append('\n');
    out.append("title: ").append(document.title()).append('\n');
    for (String subtitle : document.subtitles()) {
      out.append("subtitle: ").append(subtitle).append('\n');
    }
    out.append("place: ").append(document.dateline().place()).append('\n');
    out.append("date: ").append(document.dateline().date()).append('\n');
    out.append("wire: ").append(document.dateline().wire()).append('\n');
  }

  /** The canonical text that an exhibit was read from. */
  private static String text(byte[] bytes, Exhibit exhibit) throws Unreadable {
    for (Draft draft : Intake.read(bytes)) {
      String text = draft.manuscript().text();
      if (text.codePointCount(0, text.length()) == exhibit.document().textLength()) {
        return text;
      }
    }
    throw new AssertionError("no text of that length");
  }

  private static void section(Exhibit exhibit, Section section, String text, StringBuilder out) {
    int from = text.offsetByCodePoints(0, section.span().start());
    int to = text.offsetByCodePoints(0, section.span().end());
    String words = text.substring(from, to).strip().replaceAll("\\s+", " ");
    out.append("  ").append(lower(section.kind()));
    for (Party party : exhibit.parties()) {
      out.append(party.id().equals(section.party()) ? " of " + party.name() : "");
    }
    out.append(": ").append(words, 0, Math.min(SHOWN, words.length()));
    out.append(words.length() > SHOWN ? "…" : "").append('\n');
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
