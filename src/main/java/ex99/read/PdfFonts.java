package ex99.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * Stands for the fonts that a PDF names and does not hold. PDFBox would look for them on the
 * machine, and the widths of what it found there would decide where letters stand: the same file
 * would read well on one machine and with its letters mixed on another. Here the widths are those
 * that Adobe published for the fourteen fonts of every viewer, and nothing is looked for.
 */
final class PdfFonts implements FontMapper {
  private static final String BUNDLED =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private PdfFonts() {}

  /** Makes PDFBox ask here for fonts, in this process, from now on. */
  static void install() {
    if (!(FontMappers.instance() instanceof PdfFonts)) {
      FontMappers.set(new PdfFonts());
    }
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(
        new PdfMetrics(Standard14Fonts.getAFM(standard(name, descriptor))), false);
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(Bundled.FONT, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo collection) {
    return new CIDFontMapping(null, Bundled.FONT, true);
  }

  /** The one of the fourteen fonts that is nearest to a font by its name and description. */
  static String standard(String name, PDFontDescriptor descriptor) {
    String font = name == null ? "" : name.substring(name.indexOf('+') + 1);
    if (Standard14Fonts.containsName(font)) {
      return font;
    }
    String word = font.toLowerCase(Locale.ROOT);
    int flags = descriptor == null ? 0 : style(descriptor);
    boolean bold = has(word, "bold", "black", "heavy") || (flags & 1) != 0;
    boolean italic = has(word, "italic", "oblique") || (flags & 2) != 0;
    if (has(word, "symbol")) {
      return "Symbol";
    }
    if (has(word, "courier", "mono", "typewriter") || (flags & 4) != 0) {
      return "Courier" + cut(bold, italic, "", "Oblique");
    }
    boolean plain = has(word, "helvetica", "arial", "sans", "verdana", "calibri", "tahoma");
    return plain || descriptor != null && (flags & 8) == 0 && !has(word, "times", "roman", "serif")
        ? "Helvetica" + cut(bold, italic, "", "Oblique")
        : "Times" + cut(bold, italic, "-Roman", "Italic");
  }

  private static int style(PDFontDescriptor font) {
    return (font.isForceBold() || font.getFontWeight() >= 600 ? 1 : 0)
        + (font.isItalic() ? 2 : 0)
        + (font.isFixedPitch() ? 4 : 0)
        + (font.isSerif() ? 8 : 0);
  }

  private static String cut(boolean bold, boolean italic, String upright, String slanted) {
    return bold || italic ? "-" + (bold ? "Bold" : "") + (italic ? slanted : "") : upright;
  }

  private static boolean has(String name, String... parts) {
    for (String part : parts) {
      if (name.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** The one outline font that PDFBox brings with it, for its table of letters. */
  private static final class Bundled {
    static final TrueTypeFont FONT = load();

    private static TrueTypeFont load() {
      try (InputStream in = FontMapper.class.getResourceAsStream(BUNDLED)) {
        return new TTFParser().parse(new RandomAccessReadBuffer(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
