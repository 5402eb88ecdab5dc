package ex99.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as a process: how it starts, how it ends, what it leaves behind. */
class LauncherIT {
  private static final String SAMPLE = Path.of("samples/twin.txt").toAbsolutePath().toString();

  @Test
  void runsFromAnyDirectoryAndThroughLinks(@TempDir Path folder) throws Exception {
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, Launched.LAUNCHER);
    Files.createDirectories(folder.resolve("a b"));
    Files.createSymbolicLink(folder.resolve("a b/again"), Path.of("../link"));
    Launched direct = Launched.run(SAMPLE);
    Launched linked =
        Launched.run(
            Map.of(), "", List.of("sh", "-c", "cd '" + folder + "/a b' && ./again " + SAMPLE));
    assertEquals(0, direct.status(), direct.err());
    assertEquals(direct, linked);
  }

  @Test
  void dataAndMessagesGoApart() throws Exception {
    Launched run = Launched.run("no-such-file.htm", SAMPLE);
    assertEquals(1, run.status());
    assertEquals(2, run.out().lines().count());
    assertTrue(run.err().contains("ex99: no-such-file.htm: no such file"), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  @Test
  void usageErrorsHaveTheirOwnStatus() throws Exception {
    Launched run = Launched.run("--no-such-option");
    assertEquals(2, run.status());
    assertEquals("", run.out());
  }

  @Test
  void aReaderThatGoesAwayIsNoError() throws Exception {
    Launched run =
        Launched.shell(
            "yes '"
                + SAMPLE
                + "' | head -n 3000 | $EX99 -q --files-from - | head -n 1;"
                + " echo ${PIPESTATUS[2]}");
    assertEquals(2, run.out().lines().count());
    assertTrue(run.out().endsWith("\n0\n"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void aFullDiskIsAnError() throws Exception {
    Launched run = Launched.shell("$EX99 " + SAMPLE + " > /dev/full");
    assertEquals(1, run.status());
    assertTrue(run.err().contains("No space left"), run.err());
  }

  @Test
  void aTerminatedRunLeavesWholeLines(@TempDir Path folder) throws Exception {
    Path out = folder.resolve("out.ndjson");
    Process process = endless("-o", out.toString());
    waitFor(out);
    process.destroy();
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    assertEquals(143, process.exitValue());
    byte[] lines = Files.readAllBytes(out);
    assertEquals('\n', lines[lines.length - 1]);
    for (String line : Files.readAllLines(out)) {
      assertTrue(line.startsWith("{\"schema_version\"") && line.endsWith("]}"), line);
    }
  }

  @Test
  void aTerminatedRunLeavesWholeFiles(@TempDir Path folder) throws Exception {
    Path first = folder.resolve("records" + SAMPLE + ".json");
    Process process = endless("--output-dir", folder.resolve("records").toString());
    waitFor(first);
    process.destroy();
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertTrue(file.toString().endsWith(".json"), file.toString());
        assertTrue(Files.readString(file).endsWith("]}\n"), file.toString());
      }
    }
  }

  @Test
  void listsFromFind() throws Exception {
    Launched run =
        Launched.shell(
            "find samples -name '*.txt' -print0 | $EX99 --files-from - -0 --only quotes");
    assertEquals(0, run.status(), run.err());
    assertEquals(5, run.out().lines().count());
    assertTrue(run.err().contains("5 parsed, 0 failed, 0 skipped"), run.err());
  }

  private static Process endless(String... arguments) throws Exception {
    List<String> words = new java.util.ArrayList<>();
    words.addAll(List.of("bash", "-c", "exec \"$@\" < <(yes '" + SAMPLE + "')", "bash"));
    words.addAll(List.of(Launched.LAUNCHER.toString(), "-q", "--files-from", "-"));
    words.addAll(List.of(arguments));
    return new ProcessBuilder(words)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void waitFor(Path file) throws Exception {
    for (int i = 0; i < 400 && (!Files.exists(file) || Files.size(file) == 0); i++) {
      Thread.sleep(50);
    }
    assertTrue(Files.exists(file), file + " never came");
    Thread.sleep(200);
  }
}
