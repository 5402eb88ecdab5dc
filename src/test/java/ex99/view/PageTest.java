package ex99.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ex99.Ex99;
import ex99.explain.Examination;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class PageTest {
  private static String page(Sheet... sheets) throws IOException {
    Page page = new Page();
    for (Sheet sheet : sheets) {
      page.add(sheet);
    }
    StringBuilder out = new StringBuilder();
    page.write(out);
    return out.toString();
  }

  @Test
  void nothingIsAskedOfAnybody() throws IOException {
    String page = page(Sheets.deal(0));
    assertFalse(page.contains("url("));
    assertFalse(page.contains("@import"));
    Document document = Jsoup.parse(page);
    assertEquals(
        List.of(), document.select("[src], link, base, form, iframe, [style]").eachAttr("id"));
    for (Element link : document.select("a[href]")) {
      assertTrue(link.attr("href").startsWith("#"), link.outerHtml());
    }
    String policy = document.select("meta[http-equiv]").attr("content");
    assertTrue(policy.startsWith("default-src 'none';"), policy);
    assertFalse(policy.contains("unsafe"), policy);
  }

  @Test
  void theExhibitIsOnlyText() throws IOException {
    Document document = Jsoup.parse(page(Sheets.hostile()));
    assertEquals(1, document.select("script").size());
    assertEquals(0, document.select("img, main style, main script, [onload], [onerror]").size());
    assertTrue(document.select(".text").text().contains("<script>window.hit=1</script>"));
    assertTrue(document.select(".text").text().contains("--> ]]> <!--"));
    assertEquals(1, document.select("article").size());
  }

  /** A rate inside a quotation is marked as both, and the quotation goes on after it. */
  @Test
  void overlappingMarksAreShown() throws IOException {
    Document document = Jsoup.parse(page(Sheets.deal(0)));
    Element rate = document.selectFirst("[data-f=\"R1 Q1\"]");
    assertEquals("60%", rate.text());
    assertTrue(rate.hasClass("m-r") && rate.hasClass("o-q"));
    assertEquals(2, document.select("[data-f=Q1]").size());
    assertEquals("x1-Q1-t", document.selectFirst("a[data-f=Q1]").id());
  }

  /** What the marks cut up is still the text, character by character. */
  @Test
  void theTextIsWhole() throws Exception {
    String release =
        "A title\n\nParis, June 1, 2020 — Orrin Ltd. (NYSE: ORR) paid \uD83D\uDE00 $3"
            + " million for 5% of “Dell Mill Ltd. and all it owns,” said nobody.\n";
    for (Examination each : new Ex99().examine("a", release.getBytes(StandardCharsets.UTF_8))) {
      Document document = Jsoup.parse(page(new Sheet(each.exhibit(), each.text(), Map.of())));
      String shown = document.select(".text").text().replace(" ", "");
      assertEquals(each.text().replaceAll("\\s", ""), shown);
    }
  }

  @Test
  void aRowOfATableKeepsItsCells() {
    Html out = new Html();
    String text = "2025\t2024\nRevenue\t5\t4\nNote";
    Rows.write(text, 0, text.length(), (from, to) -> out.text(text, from, to), out);
    Document table = Jsoup.parse(out.toString());
    assertEquals(List.of("", "2025", "2024", "Revenue", "5", "4", "Note"), cells(table));
    assertEquals("3", table.select("tr").get(2).selectFirst("td").attr("colspan"));
  }

  private static List<String> cells(Document table) {
    return table.select("td").stream().map(Element::text).toList();
  }

  @Test
  void controlCharactersBecomeVisible() {
    assertEquals("a\uFFFDb\uFFFD\n", new Html().text("a\u0000b\u0085\n").toString());
    assertEquals("\uFFFDx", new Html().text("\uD83Dx").toString());
    assertEquals("\uD83D\uDE00", new Html().text("\uD83D\uDE00").toString());
  }

  @Test
  void inputsThatCannotBeReadAreListed() throws IOException {
    Page page = new Page();
    page.add(Sheets.deal(0));
    page.addFailure("<bad>.pdf", "is encrypted");
    StringBuilder out = new StringBuilder();
    page.write(out);
    Document document = Jsoup.parse(out.toString());
    assertEquals("<bad>.pdf", document.select(".bad th").text());
    assertEquals(1, document.select("article").size());
  }
}
