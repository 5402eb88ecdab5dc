package ex99.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the recipes of the README's section Load, each where its tool is installed. */
class RecipesTest {
  private static final Pattern BLOCK = Pattern.compile("(?s)```(sh|python)\\n(.*?)```");

  @TempDir static Path folder;

  private static final List<String> RECIPES = new ArrayList<>();

  /** The first block makes the records and the tables; here it runs in this process. */
  @BeforeAll
  static void write() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    readme = readme.substring(readme.indexOf("## Load"));
    for (Matcher block = BLOCK.matcher(readme); block.find(); ) {
      RECIPES.add(block.group(2));
    }
    for (String line : RECIPES.remove(0).split("\n")) {
      List<String> words = new ArrayList<>();
      for (String word : line.split(" ")) {
        if (word.startsWith("samples/*.")) {
          words.addAll(samples(word.substring("samples/*".length())));
        } else if (word.equals("records.ndjson") || word.equals("tables") && words.contains("-o")) {
          words.add(folder.resolve(word).toString());
        } else {
          words.add(word);
        }
      }
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      PrintStream print = new PrintStream(err, true, StandardCharsets.UTF_8);
      Console console =
          new Console(
              InputStream.nullInputStream(),
              java.io.OutputStream.nullOutputStream(),
              print,
              false,
              false);
      int status = Commands.run(words.subList(1, words.size()).toArray(String[]::new), console);
      assertEquals(0, status, line + "\n" + err.toString(StandardCharsets.UTF_8));
    }
  }

  private static List<String> samples(String ending) throws IOException {
    try (var files = Files.list(Path.of("samples"))) {
      return files.map(Path::toString).filter(file -> file.endsWith(ending)).sorted().toList();
    }
  }

  @Test
  void jq() throws Exception {
    assumeTrue(runs("jq", "--version"), "no jq: its recipes are not run");
    run("sh", "-c", "set -e\n" + recipe("jq -r"));
  }

  @Test
  void pandas() throws Exception {
    assumeTrue(runs(python(), "-c", "import pandas"), "no pandas: its recipe is not run");
    run(python(), "-c", recipe("import pandas"));
  }

  @Test
  void duckdb() throws Exception {
    assumeTrue(runs(python(), "-c", "import duckdb"), "no DuckDB: its recipe is not run");
    run(python(), "-c", recipe("import duckdb"));
  }

  private static String recipe(String start) {
    return RECIPES.stream().filter(recipe -> recipe.startsWith(start)).findFirst().orElseThrow();
  }

  /** The interpreter that EX99_PYTHON names, or else the system's. */
  private static String python() {
    return System.getenv().getOrDefault("EX99_PYTHON", "python3");
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      return process(command).waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static void run(String... command) throws Exception {
    Process process = process(command);
    assertEquals(true, process.waitFor(60, TimeUnit.SECONDS));
    String said = Files.readString(folder.resolve("said"));
    assertEquals(0, process.exitValue(), said);
    assertFalse(said.isBlank());
  }

  private static Process process(String... command) throws IOException {
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile())
        .start();
  }
}
