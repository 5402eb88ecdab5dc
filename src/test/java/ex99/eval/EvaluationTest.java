package ex99.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ex99.Ex99;
import ex99.output.RecordJson;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {
  private static final Path GOLD = Path.of("../shared/gold");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temp;

  /** The annotators' own script and this scorer agree on every row to the fourth decimal. */
  @ParameterizedTest
  @ValueSource(strings = {"dev", "wire"})
  void equalsTheAnnotatorsScript(String set) throws Exception {
    Path folder = GOLD.resolve(set);
    assumeTrue(Files.isDirectory(folder), "no annotated releases here");
    assumeTrue(runs("python3", "--version"), "no python3 here");
    Evaluation evaluation = Evaluation.of(folder);
    List<JsonNode> records = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    for (String file : evaluation.files()) {
      String line = parse(folder.resolve(file));
      records.add(JSON.readTree(line));
      lines.append(line).append('\n');
    }
    Path output = Files.writeString(temp.resolve("records.ndjson"), lines);
    JsonNode script = script(set, output);

    Score score = evaluation.score(records);
    SortedMap<String, Row> rows = score.rows();
    assertEquals(script.path("figures").size(), rows.size());
    rows.forEach(
        (name, row) -> {
          JsonNode figures = script.path("figures").path(name);
          assertEquals(figures.path("precision").asDouble(), rounded(row.precision()), name);
          assertEquals(figures.path("recall").asDouble(), rounded(row.recall()), name);
          assertEquals(figures.path("f1").asDouble(), rounded(row.f1()), name);
          assertEquals(figures.path("wanted").asInt(), row.wanted(), name);
        });
    assertEquals(script.path("headline").asDouble(), rounded(score.headline()));
  }

  @Test
  void aReleaseWithoutARecordIsAllMissed() throws IOException {
    Files.writeString(
        temp.resolve("a.gold.json"),
        """
        {"file": "a.txt", "title": "Acme to Buy Beta", "dateline": {}, "parties": [],
         "events": [{"type": "acquisition", "status": "agreed"}], "percentages": [],
         "considerations": [], "quotes": []}
        """);
    Score score = Evaluation.of(temp).score(List.of());
    assertEquals(List.of("a.txt"), score.absent());
    assertEquals(0, score.rows().get("events.main_type").f1());
    assertEquals(1, score.rows().get("events.main_type").wanted());
  }

  @Test
  void aPerfectRecordScoresOne() throws IOException {
    Files.writeString(
        temp.resolve("a.gold.json"),
        """
        {"file": "a.txt", "title": "Acme to Buy Beta", "dateline": {"place": "OSLO, Norway", "date": "2021-03-04"},
         "parties": [{"name": "Acme Corp.", "kind": "organization", "aliases": ["Acme"], "roles": ["issuer", "acquirer"]},
                     {"name": "Ida Holm", "kind": "person", "aliases": [], "roles": ["speaker"], "title": "CEO", "affiliation": "Acme Corp."}],
         "events": [{"type": "acquisition", "status": "agreed"}],
         "percentages": [{"text": "5%", "value": 5, "unit": "percent", "kind": "ownership", "of": "Beta"}],
         "considerations": [{"text": "$3", "amount": 3, "currency": "USD", "kind": "purchase_price", "payer": "Acme Corp."}],
         "quotes": [{"text": "It is a good day for us", "speaker": "Ida Holm", "title": "CEO"}]}
        """);
    JsonNode record =
        JSON.readTree(
            """
            {"source": {"path": "x/a.txt"},
             "document": {"title": "ACME TO BUY BETA", "dateline": {"place": "Oslo", "date": "2021-03-04"}},
             "parties": [{"id": "P1", "name": "Acme Corp", "kind": "organization", "aliases": ["Acme"], "roles": ["acquirer", "issuer"]},
                         {"id": "P2", "name": "Ida Holm", "kind": "person", "aliases": [], "roles": ["speaker"], "title": "Chief Executive Officer", "affiliation": "P1"}],
             "events": [{"type": "acquisition", "status": "agreed"}],
             "percentages": [{"value": 5, "value_high": null, "unit": "percent", "comparator": "=", "kind": "ownership", "of": "shares of Beta"}],
             "considerations": [{"amount": 3, "currency": "USD", "comparator": "=", "kind": "purchase_price", "per": null, "payer": "P1"}],
             "quotes": [{"text": "It is a good day for us.", "speaker": {"party": "P2", "name": "Ida Holm", "title": "CEO"}}]}
            """);
    Score score = Evaluation.of(temp).score(List.of(record));
    assertTrue(score.misses().isEmpty(), score.misses().toString());
    assertEquals(1, score.headline());
    score.rows().forEach((name, row) -> assertEquals(1, row.f1(), name));
  }

  private static double rounded(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }

  private static String parse(Path exhibit) throws Exception {
    StringWriter json = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(json)) {
      byte[] bytes = Files.readAllBytes(exhibit);
      RecordJson.write(new Ex99().parse(exhibit.toString(), bytes).get(0), out);
    }
    return json.toString();
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private JsonNode script(String set, Path output) throws IOException, InterruptedException {
    Path figures = temp.resolve("figures.json");
    int status =
        new ProcessBuilder("python3", "-B", "score.py", set, output.toString(), "--json")
            .directory(GOLD.toFile())
            .redirectOutput(figures.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    assertEquals(0, status);
    return JSON.readTree(figures.toFile());
  }
}
