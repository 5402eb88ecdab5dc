package ex99.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A PDF reads alike whatever fonts the machine has. */
class PdfFontsTest {
  /** A machine whose fonts PDFBox would ask for; whoever asks makes the test fail. */
  private static final class Machine implements FontMapper {
    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
      throw new AssertionError("asked for " + name);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
      throw new AssertionError("asked for " + name);
    }

    @Override
    public CIDFontMapping getCIDFont(
        String name, PDFontDescriptor descriptor, PDCIDSystemInfo collection) {
      throw new AssertionError("asked for " + name);
    }
  }

  @Test
  void wordsSetOneByOneInAFontThatIsNotInTheFileStandApart() throws IOException {
    byte[] pdf =
        words("Harl", "Bros.", "Co.", "will", "acquire", "Mill\u2019s", "in-house", "wheel.");
    FontMappers.set(new Machine());
    assertEquals(
        "pdf null\n paragraph: Harl Bros. Co. will acquire Mill\u2019s in-house wheel.\n",
        ReadTest.render(pdf));
  }

  /**
   * Words as a distiller of 2003 leaves them: Times-Roman by name only, an encoding with
   * differences, no widths, and the place of each word given.
   */
  private static byte[] words(String... words) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDType1Font times = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
      StringBuilder content = new StringBuilder("BT /R8 10 Tf 1 0 0 1 72 700 Tm\n");
      for (String word : words) {
        content.append('(').append(word.replace('\u2019', '\u0092')).append(") Tj ");
        content.append(times.getStringWidth(word + " ") / 100).append(" 0 Td\n");
      }
      PDPage page = new PDPage();
      document.addPage(page);
      PDStream stream = new PDStream(document);
      try (var out = stream.createOutputStream()) {
        out.write(content.append("ET").toString().getBytes(StandardCharsets.ISO_8859_1));
      }
      page.setContents(stream);
      page.setResources(resources());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static PDResources resources() {
    COSArray differences = new COSArray();
    differences.add(COSInteger.get(0x92));
    differences.add(COSName.getPDFName("quoteright"));
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(COSName.DIFFERENCES, differences);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setName(COSName.BASE_FONT, "Times-Roman");
    font.setItem(COSName.ENCODING, encoding);
    COSDictionary fonts = new COSDictionary();
    fonts.setItem("R8", font);
    PDResources resources = new PDResources();
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    return resources;
  }

  @ParameterizedTest
  @CsvSource({
    "Times-Roman, Times-Roman",
    "ABCDEF+Garamond-BoldItalic, Times-BoldItalic",
    "Garamond, Times-Roman",
    "'Arial,Bold', 'Arial,Bold'",
    "Calibri-Bold, Helvetica-Bold",
    "LucidaSans-Typewriter, Courier",
    "SomeMono-Oblique, Courier-Oblique",
    "SymbolMT, Symbol"
  })
  void aFontHasTheWidthsOfItsNearestRelative(String font, String standard) {
    assertEquals(standard, PdfFonts.standard(font, null));
  }
}
