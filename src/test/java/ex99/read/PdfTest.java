package ex99.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** Reads PDFs that are set here, line by line. */
class PdfTest {
  /**
   * A line of a page.
   *
   * @param x from the left in points
   * @param y from the top in points
   * @param size of its type
   */
  private record Line(float x, float y, float size, boolean bold, String text) {}

  private static Line line(float x, float y, String text) {
    return new Line(x, y, 10, false, text);
  }

  private static Line bold(float x, float y, String text) {
    return new Line(x, y, 14, true, text);
  }

  @SafeVarargs
  private static byte[] pdf(String password, List<Line>... pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (List<Line> lines : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
          for (Line line : lines) {
            Standard14Fonts.FontName font =
                line.bold()
                    ? Standard14Fonts.FontName.TIMES_BOLD
                    : Standard14Fonts.FontName.TIMES_ROMAN;
            out.beginText();
            out.setFont(new PDType1Font(font), line.size());
            out.newLineAtOffset(line.x(), 792 - line.y());
            out.showText(line.text());
            out.endText();
          }
        }
      }
      if (password != null) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void reads(String expected, byte[] pdf) {
    assertEquals("pdf null\n" + expected, ReadTest.render(pdf));
  }

  @Test
  void linesMakeParagraphsByTheRoomBetweenThem() throws IOException {
    reads(
        """
         heading: Harl Bros. Co. Buys a Mill
         paragraph: OMAHA, Neb., May 4, 2031 -- Harl Bros. Co. said that it has bought a mill in the valley of the Platte, which its wholly-owned subsidiary will run from the first of June of this year on.
         paragraph: The price was $4 million.
        """,
        pdf(
            null,
            List.of(
                bold(200, 72, "Harl Bros. Co. Buys a Mill"),
                line(
                    72,
                    110,
                    "OMAHA, Neb., May 4, 2031 -- Harl Bros. Co. said that it has bought a mill in the valley of the Platte, which its wholly-"),
                line(72, 122, "owned subsidiary will run from the first of June of this year on."),
                line(72, 146, "The price was $4 million."))));
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws IOException {
    reads(
        """
         paragraph: The left column of the page runs on for some lines before the right one begins at the top of it.
         paragraph: The right column of the page is read after the left one is done to its last line and the page ends.
        """,
        pdf(
            null,
            List.of(
                line(72, 100, "The left column of the page runs on for"),
                line(320, 100, "The right column of the page is read after"),
                line(72, 112, "some lines before the right one begins"),
                line(320, 112, "the left one is done to its last line"),
                line(72, 124, "at the top of it."),
                line(320, 124, "and the page ends."))));
  }

  @Test
  void runningHeadsAndPageNumbersDoNotPartASentence() throws IOException {
    reads(
        """
         heading: Harl Bros. Quarterly Report
         paragraph: The sentence begins on the first page of this paper, runs to the very end of its last line, and goes on to the one after it, where it ends.
         furniture: 1
        """,
        pdf(
            null,
            List.of(
                line(72, 40, "Harl Bros. Quarterly Report"),
                line(
                    72,
                    100,
                    "The sentence begins on the first page of this paper, runs to the very end of its last line, and goes on to the"),
                line(300, 760, "1")),
            List.of(
                line(72, 40, "Harl Bros. Quarterly Report"),
                line(72, 100, "one after it, where it ends."))));
  }

  @Test
  void figuresInColumnsAreRows() throws IOException {
    reads(
        """
         paragraph: The results of the quarter follow in thousands.
         row0: Net sales | 1,204 | 1,100
        +row0: Net income | 31 | 29
        """,
        pdf(
            null,
            List.of(
                line(72, 72, "The results of the quarter follow in thousands."),
                line(72, 110, "Net sales"),
                line(300, 110, "1,204"),
                line(400, 110, "1,100"),
                line(72, 122, "Net income"),
                line(312, 122, "31"),
                line(412, 122, "29"))));
  }

  @Test
  void bulletsStandBeforeTheirText() throws IOException {
    reads(
        """
         item: • The mill in the valley of the Platte runs day and night.
        +item: • The mill at the ford runs on Sundays only, with four people.
        +item: • The third is shut, (2) as told.
        """,
        pdf(
            null,
            List.of(
                line(90, 100, "\u2022"),
                line(120, 100, "The mill in the valley of the Platte runs day and night."),
                line(90, 112, "\u2022"),
                line(120, 112, "The mill at the ford runs on Sundays only, with four people."),
                line(90, 124, "\u2022"),
                line(120, 124, "The third is shut, (2) as told."))));
  }

  @Test
  void marksStandBehindTheirWord() throws IOException {
    reads(
        """
         paragraph: The price was $12 million, of which 40% came from Harl®. It fell to $ .08.
        """,
        pdf(
            null,
            List.of(
                line(
                    72,
                    100,
                    "The price was $12 million , of which 40 % came from Harl \u00ae . It fell to"
                        + " $ .08 ."))));
  }

  @Test
  void aNumberInBracketsAtTheHeadOfALineIsNoItemInsideASentence() throws IOException {
    reads(
        """
         paragraph: The mill needs (1) a new wheel of oak, which the joiner of the next town makes when he has time, and it needs (2) somebody who can turn it.
        """,
        pdf(
            null,
            List.of(
                line(
                    72,
                    100,
                    "The mill needs (1) a new wheel of oak, which the joiner of the next town makes when he has time, and it needs"),
                line(72, 112, "(2) somebody who can turn it."))));
  }

  @Test
  void footnoteMarksAreLeftOut() throws IOException {
    reads(
        """
         paragraph: The price was $12.5 billion in cash and notes.
        """,
        pdf(
            null,
            List.of(
                line(72, 100, "The price was $12.5 billion"),
                new Line(186, 96, 6, false, "1"),
                line(192, 100, "in cash and notes."))));
  }

  @Test
  void aRaisedMarkGoesWithItsBracketsAndAnOrdinalStaysWithItsNumber() throws IOException {
    reads(
        """
         paragraph: The 17th mill cost $12.5 billion in cash and notes.
         item: (1) With what was borrowed.
        """,
        pdf(
            null,
            List.of(
                line(72, 100, "The 17"),
                new Line(102, 96, 6, false, "th"),
                line(110, 100, "mill cost $12.5 billion"),
                new Line(205, 96, 6, false, "(1)"),
                line(217, 100, "in cash and notes."),
                new Line(72, 136, 6, false, "(1)"),
                line(82, 140, "With what was borrowed."))));
  }

  @Test
  void aFormInFrontIsLeftOut() throws IOException {
    reads(
        """
         heading: Harl Bros. Co. Buys a Mill
         paragraph: OMAHA, Neb., May 4, 2031 -- Harl Bros. Co. said that it has bought a mill in the valley for $4 million in cash and
         paragraph: that it will run it through a subsidiary, which it has founded for this end, and that forty people work there now.
        """
            .replace("and\n paragraph: that", "and that"),
        pdf(
            null,
            List.of(
                line(250, 72, "FORM 8-K"),
                line(240, 90, "CURRENT REPORT"),
                line(72, 130, "Item 8.01 Other Events. The registrant issued a release.")),
            List.of(
                line(270, 72, "SIGNATURE"),
                line(72, 100, "Pursuant to the requirements of the Act the registrant has signed."),
                line(300, 120, "By: /s/ Owen Tate")),
            List.of(
                bold(200, 72, "Harl Bros. Co. Buys a Mill"),
                line(
                    72,
                    110,
                    "OMAHA, Neb., May 4, 2031 -- Harl Bros. Co. said that it has bought a mill in the valley for $4 million in cash and"),
                line(
                    72,
                    122,
                    "that it will run it through a subsidiary, which it has founded for this end, and that forty people work there now."))));
  }

  @Test
  void aScannedOrEncryptedPdfIsAnError() throws IOException {
    assertEquals(
        "no_text", assertThrows(Unreadable.class, () -> Intake.read(pdf(null, List.of()))).code());
    byte[] locked = pdf("secret", List.of(line(72, 72, "A text that asks for a password.")));
    assertEquals("encrypted_pdf", assertThrows(Unreadable.class, () -> Intake.read(locked)).code());
    byte[] cut = java.util.Arrays.copyOf(locked, 60);
    assertEquals("malformed_pdf", assertThrows(Unreadable.class, () -> Intake.read(cut)).code());
  }
}
