package ex99.read;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the letters of a PDF's pages and sets them in lines by their places. */
final class PdfGlyphs extends PDFTextStripper {
  /**
   * A letter.
   *
   * @param text one or more characters; a space is kept as a hint only
   * @param x its left edge in points
   * @param end its right edge
   * @param y its base line, counted from the top
   * @param size the size of its type
   * @param bold whether it is set in heavy type
   */
  record Glyph(String text, float x, float end, float y, float size, boolean bold) {
    boolean isSpace() {
      return text.isBlank();
    }
  }

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private List<Glyph> glyphs = new ArrayList<>();

  private PdfGlyphs() {
    setSuppressDuplicateOverlappingText(false);
  }

  /** The lines of each page from the top. */
  static List<List<PdfLine>> pages(PDDocument document) throws IOException {
    PdfGlyphs stripper = new PdfGlyphs();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      stripper.glyphs = new ArrayList<>();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      stripper.writeText(
          document,
          new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8));
      stripper.pages.add(lines(stripper.glyphs));
    }
    return stripper.pages;
  }

  @Override
  protected void processTextPosition(TextPosition place) {
    String text = place.getUnicode();
    if (text == null || text.isEmpty() || text.charAt(0) == 0 || place.getDir() != 0) {
      return;
    }
    float size =
        Math.abs(place.getYScale()) > 0 ? Math.abs(place.getYScale()) : place.getHeightDir();
    float x = place.getXDirAdj();
    glyphs.add(
        new Glyph(
            plain(text),
            x,
            x + place.getWidthDirAdj(),
            place.getYDirAdj(),
            size,
            isBold(place.getFont())));
  }

  /** Ligatures as letters, odd spaces as spaces. */
  private static String plain(String text) {
    if (text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) <= '~') {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\ufb00' && c <= '\ufb06') {
        out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (c < ' ' || c > '~' && Marks.isOdd(c)) {
        Marks.append(out, c);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isBold(PDFont font) {
    if (font == null || font.getName() == null) {
      return false;
    }
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return font.getName().toLowerCase(Locale.ROOT).contains("bold")
        || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
  }

  /** Letters whose base lines are closer than a third of their size stand in one line. */
  private static List<PdfLine> lines(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparing(Glyph::y));
    List<PdfLine> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    float base = 0;
    float size = 0;
    for (Glyph glyph : sorted) {
      if (glyph.text().isEmpty()) {
        continue;
      }
      if (!line.isEmpty() && glyph.y() - base > Math.max(size, glyph.size()) * 0.4f) {
        PdfLine.add(line, lines);
        line = new ArrayList<>();
      }
      if (line.isEmpty()) {
        base = glyph.y();
        size = glyph.size();
      } else if (!glyph.isSpace() && glyph.size() >= size) {
        base = glyph.y();
        size = glyph.size();
      }
      line.add(glyph);
    }
    PdfLine.add(line, lines);
    return lines;
  }
}
