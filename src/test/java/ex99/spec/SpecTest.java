package ex99.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ex99.Ex99;
import ex99.output.RecordJson;
import ex99.output.Validator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every example of {@code src/test/resources/spec/*.md} through the whole program.
 *
 * <p>A file names in a line {@code facts: percentages} the array of the record that its examples
 * are about ({@code document} for title and dateline). Below the text, each line gives keys and
 * values of one fact, in order; the facts must be neither more nor fewer. Ids of parties stand as
 * the parties' names, lists are joined by {@code "; "}, and {@code null} is an absent value. {@code
 * parts=2} takes two marked stretches for a quotation of two parts.
 */
class SpecTest {
  private static final Path SPECS = Path.of("src/test/resources/spec");
  private static final Pattern FACTS = Pattern.compile("(?m)^facts: (\\w+)$");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  @TestFactory
  Stream<DynamicNode> specs() throws IOException {
    List<DynamicNode> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(SPECS)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
        files.add(spec(path.getFileName().toString(), Files.readString(path)));
      }
    }
    return files.stream();
  }

  private static DynamicContainer spec(String name, String markdown) {
    Matcher facts = FACTS.matcher(markdown);
    if (!facts.find()) {
      throw new IllegalArgumentException(name + ": no line 'facts: …'");
    }
    String array = facts.group(1);
    List<DynamicNode> tests = new ArrayList<>();
    for (Example example : Example.read(name, markdown)) {
      for (Variant variant : Variant.values()) {
        tests.add(
            dynamicTest(example.place() + " " + variant, () -> check(example, variant, array)));
      }
      tests.add(dynamicTest(example.place() + " cut", () -> cut(example)));
    }
    return dynamicContainer(name, tests);
  }

  private static void check(Example example, Variant variant, String array) throws Exception {
    JsonNode record = parse(variant.bytes(example.text()));
    List<JsonNode> found =
        array.equals("document")
            ? List.of(record.get("document"))
            : StreamSupport.stream(record.get(array).spliterator(), false).toList();
    List<String> wanted = new ArrayList<>();
    List<String> got = new ArrayList<>();
    int mark = 0;
    for (int i = 0; i < example.expected().size(); i++) {
      Map<String, String> keys = example.expected().get(i);
      JsonNode fact = i < found.size() ? found.get(i) : null;
      StringBuilder want = new StringBuilder();
      StringBuilder have = new StringBuilder();
      int parts = Integer.parseInt(keys.getOrDefault("parts", "1"));
      if (!example.marked().isEmpty()) {
        want.append(String.join(" ", example.marked().subList(mark, mark + parts)));
        mark += parts;
        have.append(fact == null ? "" : text(fact));
      }
      for (Map.Entry<String, String> key : keys.entrySet()) {
        if (!key.getKey().equals("parts")) {
          want.append(" | ").append(key.getKey()).append('=').append(key.getValue());
          have.append(" | ").append(key.getKey()).append('=');
          have.append(fact == null ? "" : value(record, fact, key.getKey()));
        }
      }
      wanted.add(variant.fold(want.toString()));
      got.add(fact == null ? "(nothing)" : variant.fold(have.toString()));
    }
    for (int i = example.expected().size(); i < found.size(); i++) {
      got.add("(too many) " + found.get(i));
    }
    assertEquals(String.join("\n", wanted), String.join("\n", got), example.text());
  }

  /** Any beginning of a release is read without an exception. */
  private static void cut(Example example) throws Exception {
    String text = example.text();
    int step = Math.max(1, text.length() / 40);
    for (int length = 1; length < text.length(); length += step) {
      String start = text.substring(0, length);
      if (!start.isBlank()) {
        parse(start.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static JsonNode parse(byte[] bytes) throws Exception {
    StringWriter json = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(json)) {
      RecordJson.write(new Ex99().parse("example", bytes).get(0), out);
    }
    JsonNode record = JSON.readTree(json.toString());
    assertEquals(List.of(), Validator.faults(record));
    return record;
  }

  private static String text(JsonNode fact) {
    JsonNode text = fact.has("text") ? fact.get("text") : fact.get("name");
    return text == null ? fact.path("trigger").path("text").asText() : text.asText();
  }

  private static String value(JsonNode record, JsonNode fact, String key) {
    JsonNode node = fact;
    for (String step : key.split("\\.")) {
      node = node.path(step);
    }
    return render(record, node);
  }

  private static String render(JsonNode record, JsonNode node) {
    if (node.isMissingNode()) {
      return "(no such key)";
    }
    if (node.isArray()) {
      return String.join(
          "; ",
          StreamSupport.stream(node.spliterator(), false).map(n -> render(record, n)).toList());
    }
    if (node.isObject() && node.has("role")) {
      return render(record, node.get("party")) + ": " + node.get("role").asText();
    }
    if (node.isBigDecimal()) {
      return node.decimalValue().toPlainString();
    }
    String text = node.isNull() ? "null" : node.asText();
    for (JsonNode party : record.get("parties")) {
      if (party.get("id").asText().equals(text)) {
        return party.get("name").asText();
      }
    }
    return text;
  }
}
