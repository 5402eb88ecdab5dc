package ex99.read;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF: paragraphs from the places of its letters. */
final class PdfReader {
  /** Letters and digits below which a document counts as pictures of pages. */
  private static final int FEW = 20;

  private PdfReader() {}

  static Pages read(byte[] bytes) throws Unreadable {
    PdfFonts.install();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<List<PdfLine>> pages = PdfGlyphs.pages(document);
      List<Piece> pieces = new PdfParagraphs(pages).read();
      if (letters(pieces) < FEW) {
        throw new Unreadable(
            "no_text", "the PDF holds no text: its pages are pictures, as a scanner makes them");
      }
      return new Pages(pieces, isWide(document));
    } catch (InvalidPasswordException e) {
      throw new Unreadable("encrypted_pdf", "the PDF is encrypted and asks for a password");
    } catch (IOException | RuntimeException e) {
      throw new Unreadable("malformed_pdf", "the PDF is damaged: " + reason(e));
    }
  }

  private static String reason(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }

  private static boolean isWide(PDDocument document) {
    PDRectangle page = document.getPage(0).getMediaBox();
    return page.getWidth() > page.getHeight();
  }

  private static int letters(List<Piece> pieces) {
    int letters = 0;
    for (Piece piece : pieces) {
      letters += (int) piece.text().chars().filter(Character::isLetterOrDigit).count();
    }
    return letters;
  }
}
