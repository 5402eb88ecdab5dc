package ex99.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ex99.extract.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Holds the kind of every shared exhibit against a table made by reading them. */
class KindsTest {
  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final Path TABLE = Path.of("src/test/resources/read/kinds.tsv");

  @Test
  void everyExhibitIsOfItsKind() throws Exception {
    assumeTrue(Files.isDirectory(CORPUS));
    List<String> table =
        Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#")).toList();
    List<String> got =
        table.stream()
            .map(line -> line.substring(0, line.indexOf('\t')))
            .distinct()
            .toList()
            .parallelStream()
            .flatMap(name -> kinds(name).stream())
            .toList();
    assertEquals(String.join("\n", table), String.join("\n", got));
  }

  /** A line of the table for each document of an exhibit. */
  private static List<String> kinds(String name) {
    try {
      List<String> lines = new ArrayList<>();
      for (Draft draft : Intake.read(Files.readAllBytes(CORPUS.resolve(name)))) {
        String document = draft.document() == null ? "-" : draft.document().toString();
        String kind = Reading.of(draft.manuscript(), draft.setting()).outline().kind().name();
        lines.add(name + "\t" + document + "\t" + kind.toLowerCase(Locale.ROOT));
      }
      return lines;
    } catch (IOException | Unreadable e) {
      throw new IllegalStateException(name, e);
    }
  }
}
