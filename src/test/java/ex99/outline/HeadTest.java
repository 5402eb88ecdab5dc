package ex99.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ex99.Ex99;
import ex99.model.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What belongs to a headline whose lines follow each other without a gap, as in print. */
class HeadTest {
  private static final String LEAD =
      "\n\nDENVER, Colo., March 4, 2031 -- Orrin Vale Corp. today named Ida Voss a director.\n";

  @Test
  void aSentenceBelowALineInTitleCaseIsASubHeadline() throws Exception {
    Document document =
        read(
            "Orrin Vale Names Ida Voss to Its Board of Directors\n"
                + "Her election follows that of a former director of yards");
    assertEquals("Orrin Vale Names Ida Voss to Its Board of Directors", document.title());
    assertEquals(
        List.of("Her election follows that of a former director of yards"), document.subtitles());
  }

  @Test
  void aSecondLineInTitleCaseGoesOn() throws Exception {
    Document document =
        read("Orrin Vale Corporation Names Former Admiral\nIda Voss to Its Board of Directors");
    assertEquals(
        "Orrin Vale Corporation Names Former Admiral Ida Voss to Its Board of Directors",
        document.title());
    assertEquals(List.of(), document.subtitles());
  }

  private static Document read(String headline) throws Exception {
    byte[] bytes = ("Exhibit 99.1\n\n" + headline + LEAD).getBytes(StandardCharsets.UTF_8);
    return new Ex99().parse("headline.txt", bytes).get(0).document();
  }
}
