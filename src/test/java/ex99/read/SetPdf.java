package ex99.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Sets a PDF from lines that a person can read: {@code x y size text}, in points from the left and
 * from the top, a {@code b} behind the size for heavy type; {@code page} begins a page, {@code
 * password} asks for one, {@code #} is a remark.
 */
final class SetPdf implements AutoCloseable {
  private final PDDocument document = new PDDocument();
  private final Map<String, PDFont> fonts = new HashMap<>();
  private PDPageContentStream page;

  private SetPdf() {}

  /** The bytes of a PDF. */
  static byte[] bytes(String lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SetPdf pdf = new SetPdf()) {
      pdf.page();
      for (String line : lines.split("\n")) {
        pdf.line(line);
      }
      pdf.page.close();
      pdf.document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private void line(String line) throws IOException {
    String[] words = line.split(" ", 4);
    if (line.equals("page")) {
      page.close();
      page();
    } else if (words[0].equals("password")) {
      AccessPermission all = new AccessPermission();
      document.protect(new StandardProtectionPolicy(words[1], words[1], all));
    } else if (!line.startsWith("#")) {
      text(Float.parseFloat(words[0]), Float.parseFloat(words[1]), words[2], words[3]);
    }
  }

  private void page() throws IOException {
    PDPage next = new PDPage();
    document.addPage(next);
    page = new PDPageContentStream(document, next);
  }

  private void text(float x, float y, String size, String text) throws IOException {
    boolean bold = size.endsWith("b");
    page.beginText();
    page.setFont(font(bold, text.indexOf('ﬁ') >= 0), Float.parseFloat(size.replace("b", "")));
    page.newLineAtOffset(x, 792 - y);
    page.showText(text);
    page.endText();
  }

  /** A font; only the standard encoding has ligatures. */
  private PDFont font(boolean bold, boolean ligatures) {
    FontName name = bold ? FontName.TIMES_BOLD : FontName.TIMES_ROMAN;
    return fonts.computeIfAbsent(name + " " + ligatures, key -> font(name, ligatures));
  }

  private static PDFont font(FontName name, boolean ligatures) {
    PDType1Font font = new PDType1Font(name);
    if (!ligatures) {
      return font;
    }
    try {
      COSDictionary dictionary = font.getCOSObject();
      dictionary.setItem(COSName.ENCODING, COSName.STANDARD_ENCODING);
      return new PDType1Font(dictionary);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
