package ex99.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A local Spark of two cores that retries a task twice, and the releases to run it on. */
abstract class SparkTest {
  static SparkSession spark;

  @TempDir Path temp;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2,3]")
            .appName("ex99 tests")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir"))
            .getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  /** Absolute paths of our samples, and of the corpus where it stands. */
  static List<String> exhibits() throws IOException {
    List<String> paths = new ArrayList<>();
    for (String folder : List.of("samples", "../shared/corpus")) {
      Path path = Path.of(folder).toAbsolutePath().normalize();
      if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.list(path)) {
          files
              .filter(Files::isRegularFile)
              .map(Path::toString)
              .filter(name -> !name.endsWith(".json"))
              .sorted()
              .forEach(paths::add);
        }
      }
    }
    return paths;
  }

  /** A short release, invented. */
  static String release(String issuer, int millions) {
    return issuer
        + " to Acquire Quillhaven Ltd.\n\nOSLO, March 4, 2021 /PRNewswire/ -- "
        + issuer
        + " today announced that it has agreed to acquire Quillhaven Ltd. for $"
        + millions
        + " million in cash, a premium of 12% to its closing price.\n";
  }

  static int run(String... args) {
    return Ex99Job.line().execute(args);
  }
}
