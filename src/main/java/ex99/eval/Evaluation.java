package ex99.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An annotated folder: {@code NAME.gold.json} files, each naming its release in {@code file}. */
public final class Evaluation {
  private static final String SUFFIX = ".gold.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, JsonNode> golds = new LinkedHashMap<>();

  private Evaluation() {}

  /**
   * Reads the annotations of a folder.
   *
   * @throws IOException when the folder or a file in it cannot be read, or is not JSON
   */
  public static Evaluation of(Path folder) throws IOException {
    Evaluation evaluation = new Evaluation();
    try (Stream<Path> paths = Files.list(folder)) {
      List<Path> sorted =
          paths
              .filter(path -> path.getFileName().toString().endsWith(SUFFIX))
              .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
              .toList();
      for (Path path : sorted) {
        JsonNode gold = JSON.readTree(Files.readAllBytes(path));
        evaluation.golds.put(gold.path("file").asText(), gold);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return evaluation;
  }

  /** The names of the annotated releases, in the order of their annotations. */
  public List<String> files() {
    return List.copyOf(golds.keySet());
  }

  /**
   * Scores records; a record belongs to the release whose file name its {@code source.path} ends
   * in, and the first of several counts. A release without a record counts as all missed.
   */
  public Score score(List<JsonNode> records) {
    Score score = new Score();
    score(byFile(records), score);
    return score;
  }

  /** The headline figure of each release alone. */
  public Map<String, Double> byRelease(List<JsonNode> records) {
    Map<String, JsonNode> found = byFile(records);
    Map<String, Double> headlines = new LinkedHashMap<>();
    golds.forEach(
        (file, gold) -> {
          Score one = new Score();
          new ReleaseScorer(one, file, gold, found.getOrDefault(file, empty())).score();
          headlines.put(file, one.headline());
        });
    return headlines;
  }

  private void score(Map<String, JsonNode> found, Score score) {
    golds.forEach(
        (file, gold) -> {
          if (!found.containsKey(file)) {
            score.absent(file);
          }
          new ReleaseScorer(score, file, gold, found.getOrDefault(file, empty())).score();
        });
  }

  private static JsonNode empty() {
    return JSON.createObjectNode();
  }

  private static Map<String, JsonNode> byFile(List<JsonNode> records) {
    Map<String, JsonNode> found = new HashMap<>();
    for (JsonNode record : records) {
      String path = record.path("source").path("path").asText("").replace('\\', '/');
      String name = path.substring(path.lastIndexOf('/') + 1);
      if (!name.isEmpty() && record.has("parties")) {
        found.putIfAbsent(name, record);
      }
    }
    return found;
  }
}
