package ex99.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ex99.Ex99;
import ex99.model.Amount;
import ex99.model.Exhibit;
import ex99.model.PercentageKind;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What figures alone on a line are of, through the whole program. */
class StackedLabelsTest {
  private static Exhibit read(String html) throws Exception {
    String page =
        "<html><body><p><b>Ferrow Mills Reports Results</b></p><p>DAYTON, Ohio, March 4, 2019 --"
            + " Ferrow Mills, Inc. (NYSE: FRW) today reported results for the year.</p>"
            + html
            + "</body></html>";
    return new Ex99().parse("a.htm", page.getBytes(StandardCharsets.UTF_8)).get(0);
  }

  private static Map<String, String> measures(String html) throws Exception {
    Map<String, String> measures = new HashMap<>();
    for (Amount a : read(html).amounts()) {
      measures.put(a.text(), a.measure());
    }
    return measures;
  }

  private static String row(String label, String... lines) {
    StringBuilder row = new StringBuilder("<tr><td>").append(label).append("</td><td>");
    for (String line : lines) {
      row.append("<div>").append(line).append("</div>");
    }
    return row.append("</td></tr>").toString();
  }

  @Test
  void theLabelAboveALineTellsForEachBasis() throws Exception {
    Map<String, String> measures =
        measures(
            "<table>"
                + row("Total revenue", "$21.4 million to $21.9 million")
                + row("Earnings per share", "GAAP: $0.35 to $0.38", "Non-GAAP: about $0.44")
                + "</table>");
    assertEquals("Total revenue", measures.get("$21.4 million to $21.9 million"));
    assertEquals("Earnings per share: GAAP", measures.get("$0.35 to $0.38"));
    assertEquals("Earnings per share: Non-GAAP", measures.get("$0.44"));
  }

  @Test
  void aTaxRateIsOneForEachBasis() throws Exception {
    Exhibit read =
        read("<table>" + row("Tax rate", "GAAP: ~18.0%", "Non-GAAP: ~18.5%") + "</table>");
    assertEquals(2, read.percentages().size());
    read.percentages().forEach(rate -> assertEquals(PercentageKind.TAX_RATE, rate.kind()));
  }

  @Test
  void sentencesAndOtherFiguresAreNoLabels() throws Exception {
    Map<String, String> measures =
        measures(
            "<table>"
                + row("The mills had a good year.", "$21.4 million")
                + row("Up from $9 million", "$11.7 million")
                + row("Sales", "rose by half, to $4.4 million")
                + "</table>");
    assertEquals(null, measures.get("$21.4 million"));
    assertEquals(null, measures.get("$11.7 million"));
    assertEquals(true, measures.containsKey("$4.4 million"));
  }
}
