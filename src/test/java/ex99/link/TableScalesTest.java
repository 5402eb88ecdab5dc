package ex99.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ex99.Ex99;
import ex99.model.Amount;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Sums of tables in full, through the whole program. */
class TableScalesTest {
  private static final String LEAD =
      "<p><b>Ferrow Mills Reports Results</b></p><p>DAYTON, Ohio, March 4, 2019 -- Ferrow Mills,"
          + " Inc. (NYSE: FRW) today reported results for the year.</p>";

  private static String table(String... rows) {
    StringBuilder html = new StringBuilder("<table>");
    for (String row : rows) {
      html.append("<tr><td>").append(row.replace("|", "</td><td>")).append("</td></tr>");
    }
    return html.append("</table>").toString();
  }

  private static Map<String, BigDecimal> amounts(String... html) throws Exception {
    String page = "<html><body>" + LEAD + String.join("", html) + "</body></html>";
    Map<String, BigDecimal> amounts = new TreeMap<>();
    for (Amount a :
        new Ex99().parse("a.htm", page.getBytes(StandardCharsets.UTF_8)).get(0).amounts()) {
      amounts.put(a.text(), a.amount());
    }
    return amounts;
  }

  private static void hold(Map<String, BigDecimal> amounts, String text, String amount) {
    assertEquals(0, new BigDecimal(amount).compareTo(amounts.get(text)), text + ": " + amounts);
  }

  @Test
  void aLineAboveTheTableScalesIt() throws Exception {
    Map<String, BigDecimal> amounts =
        amounts(
            "<p>(In thousands, except per share data)</p>",
            table(
                "|2018|2017",
                "Net sales|$45,210|$41,150.5",
                "Net loss|$(1,204)|$(88)",
                "Net income per share|$1.18|$0.97",
                "Diluted|$2.25|$3.75"));
    hold(amounts, "$45,210", "45210000");
    hold(amounts, "$41,150.5", "41150500");
    hold(amounts, "$(1,204)", "-1204000");
    hold(amounts, "$1.18", "1.18");
    hold(amounts, "$2.25", "2.25");
  }

  @Test
  void aRowOfItsOwnScalesATable() throws Exception {
    Map<String, BigDecimal> amounts =
        amounts(table("(Dollars in millions)|2018|2017", "Total assets|$612|$590"));
    hold(amounts, "$612", "612000000");
  }

  @Test
  void aTableRightBehindGoesOn() throws Exception {
    Map<String, BigDecimal> amounts =
        amounts(
            "<p>(in millions)</p>",
            table("|2018|2017", "Net sales|$45|$41"),
            table("|2018|2017", "Free cash flow|$7|$6"));
    hold(amounts, "$7", "7000000");
  }

  @Test
  void otherTablesStandAsTheyAre() throws Exception {
    Map<String, BigDecimal> amounts =
        amounts(
            "<p>(Shares in thousands)</p>",
            table("|2018|2017", "Net sales|$45,210|$41,150"),
            "<p>The company has served millions of customers in its long history of milling.</p>",
            table("|2018|2017", "Price of a ton|$310|$290"));
    hold(amounts, "$45,210", "45210");
    hold(amounts, "$310", "310");
  }

  @Test
  void aScaleOfItsOwnIsEnough() throws Exception {
    Map<String, BigDecimal> amounts =
        amounts("<p>(in thousands)</p>", table("|2018|2017", "Net sales|$4.5 million|$41,150"));
    hold(amounts, "$4.5 million", "4500000");
    hold(amounts, "$41,150", "41150000");
  }

  @Test
  void manyTablesInARowAreRead() throws Exception {
    StringBuilder many = new StringBuilder("<p>(in thousands)</p>");
    for (int i = 0; i < 3000; i++) {
      many.append(table("|2018|2017", "Net sales|4|5"));
    }
    Map<String, BigDecimal> amounts = amounts(many.toString(), table("|2018|2017", "Cash|$77|$78"));
    assertEquals(List.of("$77", "$78"), List.copyOf(amounts.keySet()));
  }
}
