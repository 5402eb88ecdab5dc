package ex99.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import ex99.output.Layout;
import ex99.output.Selection;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The samples that have a reviewed record still give it, as {@code ex99 check samples} says. */
class SamplesTest {
  @TestFactory
  Stream<DynamicTest> samples() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files
          .filter(f -> !f.toString().endsWith(".json") && Files.exists(golden(f)))
          .sorted()
          .toList()
          .stream()
          .map(file -> DynamicTest.dynamicTest(file.toString(), () -> check(file)));
    }
  }

  private static Path golden(Path sample) {
    return Golden.of(sample, Set.of("twin"));
  }

  private static void check(Path sample) throws Exception {
    Work work = new Work(InputStream.nullInputStream(), Size.DEFAULT, Layout.JSON, Selection.ALL);
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    work.apply(Input.file(sample.toString()))
        .releases()
        .forEach(release -> records.writeBytes(release.record()));
    List<JsonNode> is = Golden.read(records.toByteArray());
    List<JsonNode> was = Golden.read(Files.readAllBytes(golden(sample)));
    assertEquals(was.size(), is.size());
    for (int i = 0; i < was.size(); i++) {
      assertEquals(List.of(), Difference.between(was.get(i), is.get(i)));
    }
  }
}
