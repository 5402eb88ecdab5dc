package ex99.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ex99.Ex99;
import ex99.model.Exhibit;
import ex99.model.Failure;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
  private static final String RELEASE =
      """
      Orrin Ltd. Sells a Mill

      PARIS, June 1, 2020 – Orrin Ltd. (NYSE: ORR) sold 60%% of %s for $5 million, down 3%%.

      “We are glad that it is done, and "so" are they,” said Ida Voss, Chief Executive Officer.
      """;

  @TempDir Path folder;

  private static Exhibit exhibit(String path, String name) throws Exception {
    byte[] bytes = RELEASE.formatted(name).getBytes(StandardCharsets.UTF_8);
    return new Ex99().parse(path, bytes).get(0);
  }

  @Test
  void everyRowHasACellForEveryColumn() throws Exception {
    Tables.Rows rows = Tables.rows(exhibit("a,\"b\"\n.txt", "Dell Mill Ltd."));
    for (Table table : Table.values()) {
      int columns = cells(table.header()).get(0).size();
      for (List<String> row : cells(rows.tables().get(table.ordinal()))) {
        assertEquals(columns, row.size(), table + " " + row);
        assertEquals(rows.key(), row.get(0));
      }
    }
    assertEquals("a,\"b\"\n.txt", cells(rows.tables().get(0)).get(0).get(1));
  }

  @Test
  void noCellIsAFormula() {
    String hostile = "=HYPERLINK(\"x\") +1 -1 @SUM \tx \u00A0=1 ＝1";
    for (String each : hostile.split(" ")) {
      String cell = cells(new Csv().text(each).end().toString()).get(0).get(0);
      assertTrue(cell.startsWith("'"), cell);
    }
    assertTrue(new Csv().text("  =1").toString().startsWith("'"));
    assertEquals("-3", new Csv().number(new BigDecimal("-3")).toString());
  }

  @Test
  void cellsAreQuotedWhereNeeded() {
    String line =
        new Csv().text("a").text("b,c").text("say \"x\"").text(null).text("2\n").end().toString();
    assertEquals("a,\"b,c\",\"say \"\"x\"\"\",,\"2\n\"\r\n", line);
  }

  @Test
  void theSameBytesAreWrittenOnce() throws Exception {
    try (Tables tables = Tables.open(folder)) {
      assertTrue(tables.add(Tables.rows(exhibit("a", "Dell"))));
      assertFalse(tables.add(Tables.rows(exhibit("b", "Dell"))));
      assertTrue(tables.add(Tables.rows(exhibit("c", "Dale"))));
      tables.add(new Failure("=bad", "read", "empty", "the input is empty"));
      tables.finish();
    }
    assertEquals(3, Files.readString(folder.resolve("exhibits.csv")).split("\r\n").length);
    assertTrue(Files.readString(folder.resolve("errors.csv")).contains("'=bad,read,empty,"));
    assertEquals(Table.values().length + 1, folder.toFile().list().length);
  }

  @Test
  void whatIsNotFinishedLeavesTheOldTables() throws Exception {
    Path old = Files.writeString(folder.resolve("quotes.csv"), "old");
    try (Tables tables = Tables.open(folder)) {
      tables.add(Tables.rows(exhibit("a", "Dell")));
    }
    assertEquals("old", Files.readString(old));
    assertEquals(1, folder.toFile().list().length);
  }

  /** Reads RFC 4180. */
  private static List<List<String>> cells(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (c == '"') {
        if (quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
          cell.append(c);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && c == ',') {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (!quoted && c == '\r') {
        row.add(cell.toString());
        cell.setLength(0);
        rows.add(row);
        row = new ArrayList<>();
        i++;
      } else {
        cell.append(c);
      }
    }
    return rows;
  }
}
