package ex99;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ex99.model.Exhibit;
import ex99.output.RecordJson;
import ex99.read.Draft;
import ex99.read.Intake;
import ex99.read.Unreadable;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The law of the record: the canonical text between the ends of a fact's span, counted in code
 * points and white space collapsed, is the fact's text; that of a quote is the join of its spans.
 *
 * <p>Held over the texts of the specs and over the samples; with {@code -Dex99.corpus=DIR}, over
 * the files of a folder as well.
 */
class SpanLawTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SPECS = Path.of("src/test/resources/spec");
  private static final Path SAMPLES = Path.of("samples");

  /** One code point, two UTF-16 units; a letter, so that it may stand in a name. */
  private static final String SUPPLEMENTARY = "\uD835\uDC9C";

  @Test
  void textsOfTheSpecs() throws Exception {
    int facts = 0;
    for (Path path : files(SPECS)) {
      facts += check(path.toString(), bytes(spec(path)));
    }
    assertTrue(facts > 50, facts + " facts");
  }

  @Test
  void charactersOutsideTheBasicPlane() throws Exception {
    int facts = 0;
    for (Path path : files(SPECS)) {
      String text =
          spec(path).replace("\n\n", "\n\n" + SUPPLEMENTARY + " ").replace(".", ". \uD83D\uDE80");
      facts += check(path + " with supplementary characters", bytes(text));
    }
    assertTrue(facts > 20, facts + " facts");
  }

  @Test
  void samples() throws Exception {
    for (Path path : files(SAMPLES)) {
      check(path.toString(), Files.readAllBytes(path));
    }
  }

  @Test
  void corpus() throws Exception {
    String folder = System.getProperty("ex99.corpus");
    for (Path path : folder == null ? List.<Path>of() : files(Path.of(folder))) {
      check(path.toString(), Files.readAllBytes(path));
    }
  }

  /** The prose and the examples of a spec as one long release, without the marks. */
  private static String spec(Path path) throws IOException {
    return Files.readString(path).replaceAll("[⟦⟧]|(?m)^```.*$|^\\.$", "");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The number of facts that were held against the law. */
  private static int check(String name, byte[] bytes) throws IOException {
    try {
      List<Draft> drafts = Intake.read(bytes);
      List<Exhibit> exhibits = new Ex99().parse(name, bytes);
      int facts = 0;
      for (int i = 0; i < exhibits.size(); i++) {
        facts += check(name, drafts.get(i).manuscript().text(), record(exhibits.get(i)));
      }
      return facts;
    } catch (Unreadable unreadable) {
      return 0;
    }
  }

  private static JsonNode record(Exhibit exhibit) throws IOException {
    StringWriter json = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(json)) {
      RecordJson.write(exhibit, out);
    }
    return JSON.readTree(json.toString());
  }

  private static int check(String name, String canonical, JsonNode node) {
    int facts = 0;
    for (JsonNode child : node) {
      facts += check(name, canonical, child);
    }
    JsonNode spans = node.path(node.has("spans") ? "spans" : "span");
    if (!node.path("text").isTextual() || !spans.isArray()) {
      return facts;
    }
    List<String> parts = new ArrayList<>();
    for (JsonNode span : node.has("spans") ? spans : List.of(spans)) {
      int start = canonical.offsetByCodePoints(0, span.get(0).asInt());
      int end = canonical.offsetByCodePoints(0, span.get(1).asInt());
      parts.add(canonical.substring(start, end).replaceAll("(?U)[\\s\\p{Z}\\x1c-\\x1f]+", " "));
    }
    assertEquals(String.join(" ", parts), node.get("text").asText(), name + " " + node);
    return facts + 1;
  }
}
