package ex99;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ex99.output.Layout;
import ex99.output.RecordJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same release as text, HTML and PDF holds the same facts; only their places may differ. */
class TwinTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> PARTS =
      List.of("parties", "events", "considerations", "percentages", "quotes", "amounts", "dates");

  private static JsonNode record(String name) throws Exception {
    byte[] bytes = Files.readAllBytes(Path.of("samples", name));
    return JSON.readTree(RecordJson.bytes(new Ex99().parse(name, bytes).get(0), Layout.NDJSON));
  }

  @ParameterizedTest
  @ValueSource(strings = {"twin.htm", "twin.pdf"})
  void formatsDoNotMatter(String name) throws Exception {
    JsonNode text = record("twin.txt");
    JsonNode other = record(name);
    for (String part : PARTS) {
      assertTrue(!text.get(part).isEmpty(), part);
      assertEquals(bare(text.get(part)).toPrettyString(), bare(other.get(part)).toPrettyString());
    }
    for (String field : List.of("exhibit", "kind", "title", "subtitles", "dateline")) {
      assertEquals(bare(text.get("document").get(field)), bare(other.get("document").get(field)));
    }
  }

  /** A fact without its places. */
  private static JsonNode bare(JsonNode node) {
    JsonNode copy = node.deepCopy();
    strip(copy);
    return copy;
  }

  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(List.of("span", "spans", "mentions"));
    }
    if (node instanceof ObjectNode || node instanceof ArrayNode) {
      node.forEach(TwinTest::strip);
    }
  }
}
