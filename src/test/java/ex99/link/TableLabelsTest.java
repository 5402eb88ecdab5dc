package ex99.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ex99.Ex99;
import ex99.model.Amount;
import ex99.model.Exhibit;
import ex99.model.Percentage;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the figures of tables are of, through the whole program. */
class TableLabelsTest {
  private static final String LEAD =
      "<p><b>Ferrow Mills Reports Results</b></p><p>DAYTON, Ohio, March 4, 2019 -- Ferrow Mills,"
          + " Inc. (NYSE: FRW) today reported results for the year.</p>";

  private static Exhibit read(String... rows) throws Exception {
    StringBuilder html = new StringBuilder("<html><body>").append(LEAD).append("<table>");
    for (String row : rows) {
      html.append("<tr><td>").append(row.replace("|", "</td><td>")).append("</td></tr>");
    }
    byte[] page = html.append("</table></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    return new Ex99().parse("a.htm", page).get(0);
  }

  private static Map<String, String> measures(String... rows) throws Exception {
    Map<String, String> measures = new HashMap<>();
    for (Amount a : read(rows).amounts()) {
      measures.put(a.text(), a.measure());
    }
    return measures;
  }

  @Test
  void theFirstCellOfTheRowTellsWithoutTheMarksOfNotes() throws Exception {
    Map<String, String> measures =
        measures("|2018|2017", "Net sales (1)(a):|$45,210|$41,150", "Level 3 assets *|$12|$14");
    assertEquals("Net sales", measures.get("$45,210"));
    assertEquals("Net sales", measures.get("$41,150"));
    assertEquals("Level 3 assets", measures.get("$14"));
  }

  @Test
  void aLabelBrokenOverRowsIsOne() throws Exception {
    Map<String, String> measures =
        measures(
            "|2018|2017",
            "Gain on the sale of",
            "mills and timberland|$310|$290",
            "Current assets:",
            "inventories|$77|$71");
    assertEquals("Gain on the sale of mills and timberland", measures.get("$310"));
    assertEquals("inventories", measures.get("$71"));
  }

  @Test
  void aBasisIsOfTheMeasureAboveItOrOfNothing() throws Exception {
    Map<String, String> measures =
        measures(
            "|2018|2017", "Net income per share:", "- Basic|$1.18|$0.97", "Diluted|$1.15|$0.95");
    assertEquals("Net income per share: Basic", measures.get("$0.97"));
    assertEquals("Net income per share: Diluted", measures.get("$1.15"));
    measures = measures("|Sales|Cost", "Year ended June 30, 2018", "Reported|$510|$495");
    assertEquals(null, measures.get("$510"));
  }

  @Test
  void wordsBesideAFigureAndLabelsWithoutWordsTellNothing() throws Exception {
    Map<String, String> measures =
        measures("|2018|2017", "Net sales|up from $310 in May|$290", "2018|$57|$55");
    assertEquals("Net sales", measures.get("$290"));
    assertEquals(null, measures.get("$57"));
  }

  @Test
  void ratesHaveTheirRow() throws Exception {
    for (Percentage rate : read("|2018|2017|Change", "Paper 150|310|290|(7%)").percentages()) {
      assertEquals("Paper 150", rate.of());
    }
  }
}
