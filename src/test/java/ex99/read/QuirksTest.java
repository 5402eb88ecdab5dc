package ex99.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the table of what readers must cope with, {@code quirks.tsv}: each quirk has a case, each
 * case a quirk, and a case that is named for a kind of paper is read as one.
 */
class QuirksTest {
  private static final Path CASES = Path.of("src/test/resources/read");

  @Test
  void everyQuirkHasACaseAndEveryCaseAQuirk() throws IOException {
    Set<String> named = new TreeSet<>();
    Set<String> quirks = new TreeSet<>();
    for (String line : table()) {
      String[] columns = line.split("\t");
      assertEquals(2, columns.length, line);
      assertTrue(quirks.add(columns[0]), "twice: " + line);
      named.addAll(List.of(columns[1].split(" ")));
    }
    assertEquals(cases(), named);
  }

  @Test
  void aCaseThatIsNamedForAKindIsOfIt() throws IOException {
    for (String name : cases()) {
      if (name.startsWith("kind-")) {
        String kind = name.substring(5, name.indexOf('.'));
        String expected = Files.readString(CASES.resolve(name + ".expected"));
        assertTrue(expected.startsWith("kind: " + kind + "\n"), name);
      }
    }
  }

  private static List<String> table() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(CASES.resolve("quirks.tsv"))) {
      if (!line.startsWith("#")) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static Set<String> cases() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> paths = Files.list(CASES)) {
      paths
          .map(p -> p.getFileName().toString())
          .filter(n -> !n.endsWith(".expected") && !n.endsWith(".tsv"))
          .forEach(names::add);
    }
    return names;
  }
}
