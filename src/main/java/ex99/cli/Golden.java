package ex99.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The reviewed records beside an exhibit: {@code NAME.json} for {@code NAME.htm}, or {@code
 * NAME.htm.json} where {@code NAME.txt} stands in the same folder.
 */
final class Golden {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private Golden() {}

  /**
   * Where the records of an exhibit are.
   *
   * @param stems names without endings that more than one exhibit of the folder has
   */
  static Path of(Path exhibit, Set<String> stems) {
    String name = exhibit.getFileName().toString();
    Path full = exhibit.resolveSibling(name + ".json");
    return stems.contains(stem(exhibit)) || Files.exists(full)
        ? full
        : exhibit.resolveSibling(stem(exhibit) + ".json");
  }

  /** The name of a file without its last ending. */
  static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /** The records in a file, one after another. */
  static List<JsonNode> read(byte[] records) throws IOException {
    try (MappingIterator<JsonNode> nodes = JSON.readerFor(JsonNode.class).readValues(records)) {
      return nodes.readAll();
    }
  }

  /** What is wrong with a file that holds no JSON, on one line. */
  static String fault(JsonProcessingException e) {
    return "is no JSON: line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage();
  }
}
