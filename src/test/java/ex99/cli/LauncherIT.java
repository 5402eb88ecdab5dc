package ex99.cli;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
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
    Files.delete(folder.resolve("a b/again"));
    Files.delete(link);
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
  void classesComeFromTheArchive() throws Exception {
    Launched run = Launched.run(Map.of("EX99_JAVA_OPTS", "-Xlog:class+load"), "", SAMPLE);
    List<String> own = run.out().lines().filter(l -> l.contains(" ex99.")).toList();
    long shared = own.stream().filter(l -> l.contains("shared objects file")).count();
    assertTrue(shared > 100, () -> shared + " of " + own.size() + " classes");
    assertFalse(run.out().contains("org.apache.pdfbox"), "PDFBox is loaded for a text");
    assertFalse(run.out().contains("picocli.CommandLine$Model"), "no command line is modelled");
  }

  @Test
  void anArchiveOfAnotherJavaIsLeftAlone(@TempDir Path folder) throws Exception {
    for (String file : List.of("ex99", "ex99.jar", "ex99.jsa")) {
      Files.copy(Path.of("target", file), folder.resolve(file), COPY_ATTRIBUTES);
    }
    Files.writeString(folder.resolve("ex99.jsa.java"), "/opt/another/bin/java\n");
    Launched moved = Launched.run(Map.of(), "", List.of(folder.resolve("ex99").toString(), SAMPLE));
    assertEquals(Launched.run(SAMPLE), moved);
  }

  @Test
  void aMovedProgramRuns(@TempDir Path folder) throws Exception {
    for (String file : List.of("ex99", "ex99.jar", "ex99.jsa", "ex99.jsa.java")) {
      Files.copy(Path.of("target", file), folder.resolve(file), COPY_ATTRIBUTES);
    }
    Launched moved = Launched.run(Map.of(), "", List.of(folder.resolve("ex99").toString(), SAMPLE));
    assertEquals(Launched.run(SAMPLE), moved);
  }

  @Test
  void localeCharsetAndTimeZoneDoNotMatter() throws Exception {
    String[] samples = {"samples/merger.htm", "samples/joint-release-1997.txt", "samples/twin.pdf"};
    Launched here = Launched.run(samples);
    String options =
        "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-9"
            + " -Duser.timezone=Pacific/Kiritimati";
    Map<String, String> elsewhere =
        Map.of("EX99_JAVA_OPTS", options, "LC_ALL", "C", "TZ", "Asia/Kolkata");
    Launched there = Launched.run(elsewhere, "", samples);
    assertEquals(here.out(), there.out());
    assertEquals(0, there.status(), there.err());
  }

  @Test
  void fileNamesAreUnicodeInAnyLocale(@TempDir Path folder) throws Exception {
    Path exhibit = Files.copy(Path.of(SAMPLE), folder.resolve("caf\u00e9 \u2014 \u4e2d.txt"));
    Launched run = Launched.run(Map.of("LC_ALL", "C"), "", exhibit.toString());
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("caf\u00e9 \u2014 \u4e2d.txt"), run.out());
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
