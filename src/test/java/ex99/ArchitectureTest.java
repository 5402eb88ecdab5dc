package ex99;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the imports of every source file against the table in {@code docs/ARCHITECTURE.md}. */
class ArchitectureTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path TABLE = Path.of("docs/ARCHITECTURE.md");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?([a-z0-9_.]+)\\.[A-Z]");
  private static final Pattern WORD = Pattern.compile("`([a-z.0-9]+)`");

  /** The packages in which the classes of a library stand. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "jsoup", "org.jsoup",
          "PDFBox", "org.apache.pdfbox",
          "FontBox", "org.apache.fontbox",
          "OpenNLP", "opennlp.tools",
          "Jackson", "com.fasterxml.jackson",
          "picocli", "picocli");

  /** A row of the table: the packages allowed, null for all, and the libraries. */
  private record Row(Set<String> packages, List<String> libraries) {
    boolean allows(String imported) {
      if (imported.equals("ex99") || imported.startsWith("ex99.")) {
        return packages == null || packages.contains(imported);
      }
      return imported.startsWith("java.")
          || libraries.stream().anyMatch(l -> imported.startsWith(LIBRARIES.get(l)));
    }
  }

  @Test
  void packagesImportOnlyWhatTheTableAllows() throws IOException {
    Map<String, Row> table = table();
    Set<String> wrong = new TreeSet<>();
    for (Path file : sources()) {
      String home = SOURCES.relativize(file.getParent()).toString().replace('/', '.');
      home = home.replace('\\', '.');
      Row row = table.get(home);
      if (row == null) {
        wrong.add(home + " has no row");
        continue;
      }
      Matcher matcher = IMPORT.matcher(Files.readString(file));
      while (matcher.find()) {
        String imported = matcher.group(1);
        if (!imported.equals(home) && !row.allows(imported)) {
          wrong.add(home + " imports " + imported + " (" + file.getFileName() + ")");
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void everyRowHasSources() throws IOException {
    for (String name : table().keySet()) {
      assertTrue(Files.isDirectory(SOURCES.resolve(name.replace('.', '/'))), name);
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static Map<String, Row> table() throws IOException {
    Map<String, Row> rows = new HashMap<>();
    for (String line : Files.readAllLines(TABLE)) {
      if (line.startsWith("| `ex99")) {
        String[] cells = line.substring(1).split("\\|", -1);
        rows.put(words(cells[0]).get(0), row(cells));
      }
    }
    return rows;
  }

  private static Row row(String[] cells) {
    Set<String> packages = null;
    if (!cells[2].strip().equals("all")) {
      packages = new TreeSet<>();
      for (String word : words(cells[2])) {
        packages.add("ex99." + word);
      }
    }
    List<String> libraries = new ArrayList<>();
    for (String library : cells[3].strip().split(", *")) {
      if (!library.isEmpty()) {
        libraries.add(library);
      }
    }
    return new Row(packages, libraries);
  }

  private static List<String> words(String cell) {
    return WORD.matcher(cell).results().map(r -> r.group(1)).toList();
  }
}
