package ex99.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ex99.Ex99;
import ex99.extract.Finding;
import ex99.name.Entity;
import ex99.read.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the book of rules against the code and against what the rules find. */
class RulebookTest {
  private static final Path CODE = Path.of("src/main/java/ex99");

  /** Names that the code puts together, by what they begin with. */
  private static final List<String> COMPOSED = List.of("deal-", "event-");

  @Test
  void everyRuleThatFindsSomethingIsInTheBook() throws Exception {
    Set<String> missing = new TreeSet<>();
    for (String folder : List.of("samples", "../shared/gold/dev", "../shared/gold/wire")) {
      for (Path file : files(Path.of(folder), ".*\\.(htm|txt|pdf|sgml)")) {
        missing.addAll(names(file));
      }
    }
    missing.removeAll(Rulebook.entries().keySet());
    assertEquals(Set.of(), missing, "add lines to src/main/resources/rules.txt for");
  }

  @Test
  void everyRuleOfTheBookIsInTheCode() throws Exception {
    StringBuilder code = new StringBuilder();
    for (Path file : files(CODE, ".*\\.java")) {
      code.append(Files.readString(file));
    }
    Set<String> gone = new TreeSet<>();
    for (String name : Rulebook.entries().keySet()) {
      String known = COMPOSED.stream().filter(name::startsWith).findFirst().orElse(name);
      if (code.indexOf('"' + known + '"') < 0) {
        gone.add(name);
      }
    }
    assertEquals(Set.of(), gone, "take the lines out of src/main/resources/rules.txt of");
  }

  private static Set<String> names(Path file) throws IOException {
    Set<String> names = new TreeSet<>();
    try {
      for (Examination each : new Ex99().examine(file.toString(), Files.readAllBytes(file))) {
        each.findings().stream().map(Finding::rule).forEach(names::add);
        each.reading().cast().entities().stream().map(Entity::rule).forEach(names::add);
      }
    } catch (Unreadable e) {
      return Set.of(); // it has no facts
    }
    return names;
  }

  private static List<Path> files(Path folder, String pattern) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return new ArrayList<>(
          files.filter(file -> file.toString().matches(pattern)).sorted().toList());
    }
  }
}
