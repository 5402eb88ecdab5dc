package ex99.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program over many inputs, and over inputs that are too much for it. */
class BatchIT {
  private static final String SAMPLE = Path.of("samples/twin.txt").toAbsolutePath().toString();

  /** A run of more than a second whose standard error counts as a terminal. */
  private static String progress(Map<String, String> environment) throws Exception {
    Map<String, String> all = new java.util.HashMap<>(environment);
    all.put("EX99_JAVA_OPTS", "-XX:TieredStopAtLevel=1 -Dex99.tty=err");
    String names = (SAMPLE + "\n").repeat(200) + "missing.txt\n" + (SAMPLE + "\n").repeat(200);
    Launched run = Launched.run(all, names, "--files-from", "-", "--jobs", "1");
    assertEquals(1, run.status());
    assertEquals(401, run.out().lines().count());
    assertTrue(run.err().contains("ex99: 400 parsed, 1 failed, 0 skipped in "), run.err());
    assertFalse(run.out().contains("\r"));
    return run.err();
  }

  @Test
  void aTerminalSeesProgress() throws Exception {
    String err = progress(Map.of("TERM", "xterm", "NO_COLOR", ""));
    assertTrue(err.matches("(?s).*\r\u001b\\[K[0-9,]+ done, [0-9,]+/s.*"), err);
    String last = err.substring(err.lastIndexOf('\r'));
    assertTrue(last.startsWith("\r\u001b[Kex99: 400 parsed"), "the line is taken away");
  }

  @Test
  void aTerminalWithoutColoursSeesNone() throws Exception {
    assertFalse(progress(Map.of("TERM", "xterm", "NO_COLOR", "1")).contains("\u001b[31m"));
  }

  @Test
  void aDumbTerminalSeesOnlyMessages() throws Exception {
    String err = progress(Map.of("TERM", "dumb"));
    assertFalse(err.contains("\r") || err.contains("\u001b"), err);
    assertEquals(2, err.lines().count());
  }

  @Test
  void whatIsNoTerminalSeesOnlyMessages() throws Exception {
    String names = (SAMPLE + "\n").repeat(200);
    Launched run =
        Launched.run(
            Map.of("TERM", "xterm", "EX99_JAVA_OPTS", "-XX:TieredStopAtLevel=1"),
            names,
            "--files-from",
            "-");
    assertFalse(run.err().contains("\r") || run.err().contains("\u001b"), run.err());
  }

  @Test
  void anInterruptedRunLeavesWholeLinesAndFiles(@TempDir Path folder) throws Exception {
    Path list = folder.resolve("list");
    Files.writeString(list, (SAMPLE + "\n").repeat(200_000));
    Path lines = folder.resolve("out.ndjson");
    interrupt(lines, "--files-from", list.toString(), "-o", lines.toString());
    for (String line : Files.readAllLines(lines)) {
      assertTrue(line.startsWith("{\"schema_version\"") && line.endsWith("]}"), line);
    }
    Path records = folder.resolve("records");
    Path first = folder.resolve("records" + SAMPLE + ".json");
    interrupt(first, "--files-from", list.toString(), "--output-dir", records.toString());
    try (var files = Files.walk(records)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertTrue(file.toString().endsWith(".json"), file.toString());
        assertTrue(Files.readString(file).endsWith("]}\n"), file.toString());
      }
    }
  }

  /** Interrupts a run, as Ctrl-C does, some time after a file has come. */
  private static void interrupt(Path file, String... arguments) throws Exception {
    List<String> words = new ArrayList<>(List.of("env", "--default-signal=INT"));
    words.add(Launched.LAUNCHER.toString());
    words.add("-q");
    words.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(words)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    for (int i = 0; i < 400 && (!Files.exists(file) || Files.size(file) == 0); i++) {
      Thread.sleep(50);
    }
    Thread.sleep(200);
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assertTrue(process.waitFor(20, TimeUnit.SECONDS), "still running");
    assertEquals(130, process.exitValue());
  }

  /** Less of what the program promises: inputs of 5 MB in a heap of 512 MB. */
  @Test
  void largeInputsWaitUntilThereIsMemory(@TempDir Path folder) throws Exception {
    byte[] release = Files.readAllBytes(Path.of("samples/divestiture.txt"));
    List<String> words = new ArrayList<>(List.of("-q", "--jobs", "8", "--only", "document"));
    for (int i = 0; i < 5; i++) {
      Path file = folder.resolve(i + ".txt");
      try (OutputStream out = Files.newOutputStream(file)) {
        for (int size = 0; size < 500 << 10; size += release.length) {
          out.write(release);
        }
      }
      words.add(file.toString());
    }
    Launched run =
        Launched.run(
            Map.of("EX99_JAVA_OPTS", "-XX:TieredStopAtLevel=1 -Xmx96m"),
            "",
            words.toArray(String[]::new));
    assertEquals(0, run.status(), run.err());
  }

  @Test
  void whatIsTooLargeIsAnErrorAndTheOthersGoOn(@TempDir Path folder) throws Exception {
    Path packed = folder.resolve("bomb.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      byte[] block = "Sales rose 5%. ".repeat(1 << 12).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 1200; i++) {
        out.write(block);
      }
    }
    Path sparse = folder.resolve("large.htm");
    try (var file = new java.io.RandomAccessFile(sparse.toFile(), "rw")) {
      file.setLength(200L << 20);
    }
    Launched run = Launched.run(packed.toString(), sparse.toString(), "/dev/zero", SAMPLE);
    assertEquals(1, run.status());
    List<String> lines = run.out().lines().toList();
    for (String line : lines.subList(0, 3)) {
      assertTrue(line.contains("\"code\":\"too_large\""), line);
    }
    assertTrue(lines.get(3).contains("\"record\":\"exhibit\""));
    assertTrue(run.err().contains("--max-bytes raises the bound"), run.err());
    Launched less = Launched.run("--max-bytes", "10K", SAMPLE, gzipped(folder).toString());
    assertEquals(2, less.out().lines().filter(l -> l.contains("\"too_large\"")).count() + 1);
  }

  private static Path gzipped(Path folder) throws IOException {
    Path file = folder.resolve("merger.htm.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(Files.readAllBytes(Path.of("samples/merger.htm")));
    }
    return file;
  }
}
