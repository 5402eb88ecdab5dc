package ex99.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import ex99.output.Validator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands write and how they end, without a process. */
class CommandsTest {
  private static final String TWIN = "samples/twin.txt";

  @TempDir private Path folder;

  /** What a command gave. */
  private record Run(int status, String out, String err) {
    List<JsonNode> records() throws IOException {
      return Golden.read(out.getBytes(StandardCharsets.UTF_8));
    }

    String code() throws IOException {
      return records().get(0).path("error").path("code").asText();
    }
  }

  private static Run run(String... args) {
    return run(new byte[0], false, args);
  }

  private static Run run(byte[] in, boolean terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console = new Console(new ByteArrayInputStream(in), out, errors, terminal, false);
    int status = Commands.run(args, console);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes).toString();
  }

  private String copy(String name) throws IOException {
    return file(name, Files.readAllBytes(Path.of(TWIN)));
  }

  @Test
  void oneInputOnATerminalIsIndented() {
    assertTrue(
        run(new byte[0], true, TWIN).out().startsWith("{\n  \"schema_version\": \"1.0\",\n"));
    assertEquals(1, run(TWIN).out().lines().count());
    assertEquals(2, run(new byte[0], true, TWIN, TWIN).out().lines().count());
    assertEquals(1, run(new byte[0], true, "--format", "ndjson", TWIN).out().lines().count());
    assertEquals(run(TWIN), run("parse", TWIN));
  }

  @Test
  void everyRecordIsValidAndOutputsAreAlike() throws IOException {
    Run one = run("-r", "samples", "--jobs", "1");
    Run four = run("-r", "samples", "--jobs", "4");
    assertEquals(one.out(), four.out());
    for (JsonNode record : one.records()) {
      assertEquals(List.of(), Validator.faults(record));
      assertEquals("exhibit", record.get("record").asText());
    }
  }

  @Test
  void helpAndVersionStandEverywhere() {
    for (String command :
        List.of(
            "",
            "parse",
            "text",
            "schema",
            "check",
            "view",
            "explain",
            "tables",
            "eval",
            "completion")) {
      List<String> words = command.isEmpty() ? List.of() : List.of(command);
      List<String> help = new ArrayList<>(words);
      help.add("--help");
      Run run = run(help.toArray(String[]::new));
      assertEquals(0, run.status(), command);
      assertTrue(run.out().startsWith("Usage: ex99"), run.out());
    }
    assertTrue(run("--version").out().startsWith("ex99 "));
    assertTrue(run("text", "--version").out().startsWith("ex99 "));
    assertTrue(run("completion").out().contains("complete -F"));
  }

  @Test
  void usageErrorsAreTold() {
    List<List<String>> wrong =
        List.of(
            List.of(),
            List.of("--no-such"),
            List.of("--jobs", "0", TWIN),
            List.of("--resume", TWIN),
            List.of("--only", "partys", TWIN),
            List.of("--max-bytes", "12X", TWIN),
            List.of("--timeout", "-1", TWIN),
            List.of("-0", TWIN),
            List.of("--files-from", "-", "-"),
            List.of("-o", "a", "--output-dir", "b", TWIN),
            List.of("text"),
            List.of("check", "no-such-folder"));
    for (List<String> args : wrong) {
      Run run = run(args.toArray(String[]::new));
      assertEquals(2, run.status(), args + run.err());
      assertEquals(1, run.err().lines().count(), run.err());
      assertEquals("", run.out());
    }
  }

  @Test
  void aWordForANumberIsToldInPlainWords() {
    assertTrue(run("--timeout", "soon", TWIN).err().contains("'soon' is no number;"));
    assertTrue(run("--jobs", "all", TWIN).err().contains("'all' is no whole number;"));
  }

  @Test
  void aFileInPlaceOfTheOutputFolderIsTold() throws IOException {
    String taken = file("taken", new byte[] {1});
    Run run = run("-q", "--output-dir", taken, TWIN);
    assertEquals(1, run.status());
    assertEquals("ex99: " + taken + ": is a file, where a folder is wanted\n", run.err());
  }

  @Test
  void whatCannotBeReadIsARecordAndTheRestGoesOn() throws IOException {
    byte[] png = {
      (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    byte[] sgml = Files.readAllBytes(Path.of("samples/submission.sgml"));
    String cut = file("cut.sgml", Arrays.copyOf(sgml, sgml.length / 2));
    String[] inputs = {
      "missing.htm",
      folder.toString(),
      file("empty.htm", new byte[0]),
      file("image.htm", png),
      cut,
      TWIN
    };
    Run run = run(inputs);
    assertEquals(1, run.status());
    List<JsonNode> records = run.records();
    List<String> codes = new ArrayList<>();
    for (JsonNode record : records) {
      assertEquals(List.of(), Validator.faults(record));
      codes.add(record.path("error").path("code").asText());
    }
    assertEquals(List.of("no_such_file", "directory", "empty", "binary"), codes.subList(0, 4));
    assertEquals(TWIN, records.get(records.size() - 1).get("source").get("path").asText());
    for (String input : List.of(inputs).subList(0, 4)) {
      assertTrue(run.err().contains("ex99: " + input + ": "), run.err());
    }
    assertFalse(run.err().contains("\tat "), run.err());
  }

  @Test
  void inputsAreBounded() throws IOException {
    Run zero = run("--max-bytes", "1M", "/dev/zero");
    assertEquals("too_large", zero.code());
    assertEquals("too_large", run("--max-bytes", "2K", TWIN).code());
    assertEquals(0, run("--max-bytes", "8K", TWIN).status());
  }

  @Test
  void aBombIsRefused() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      byte[] zeros = new byte[1 << 20];
      Arrays.fill(zeros, (byte) 'a');
      for (int i = 0; i < 300; i++) {
        gzip.write(zeros);
      }
    }
    Run run = run(file("bomb.txt.gz", bomb.toByteArray()));
    assertEquals(1, run.status());
    assertEquals("too_large", run.code());
  }

  @Test
  void gzippedInputsReadLikeOthers() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(Files.readAllBytes(Path.of(TWIN)));
    }
    Run run = run(file("twin.txt.gz", packed.toByteArray()), "--only", "document");
    Run plain = run(TWIN, "--only", "document");
    assertEquals(plain.records().get(0).get("document"), run.records().get(0).get("document"));
  }

  @Test
  void standardInputAndLists() throws IOException {
    byte[] twin = Files.readAllBytes(Path.of(TWIN));
    Run piped = run(twin, false, "-");
    assertEquals("-", piped.records().get(0).get("source").get("path").asText());
    String names = TWIN + "\0samples/twin.htm\0";
    Run listed = run(names.getBytes(StandardCharsets.UTF_8), false, "--files-from", "-", "-0");
    assertEquals(2, listed.records().size());
    String list = file("list", (TWIN + "\r\n\nsamples/twin.htm").getBytes(StandardCharsets.UTF_8));
    assertEquals(listed.out(), run("--files-from", list).out());
    assertEquals(1, run("--files-from", folder.resolve("none").toString()).status());
  }

  @Test
  void globsAndFolders() throws IOException {
    copy("a/one.txt");
    copy("a/b/two.htm");
    copy("a/b/notes.json");
    copy("a/.hidden.txt");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder.resolve("a"));
    assertEquals(List.of("a/b/two.htm", "a/one.txt"), paths(run("-r", folder + "/a")));
    assertEquals(List.of("a/one.txt"), paths(run(folder + "/a/*.txt")));
    assertEquals(List.of("a/b/two.htm"), paths(run(folder + "/**/*.htm")));
    assertEquals("no_such_file", run(folder + "/*.pdf").code());
    copy("a/odd[1].txt");
    assertEquals(List.of("a/odd[1].txt"), paths(run(folder + "/a/odd[1].txt")));
  }

  private List<String> paths(Run run) throws IOException {
    return run.records().stream()
        .map(r -> folder.relativize(Path.of(r.get("source").get("path").asText())).toString())
        .toList();
  }

  @Test
  void aFolderOfRecordsIsResumed() throws IOException {
    copy("in/x/one.txt");
    copy("in/y/one.txt");
    copy("in/two.txt");
    String out = folder.resolve("out").toString();
    String[] args = {"-r", folder + "/in", "--output-dir", out, "--resume"};
    assertTrue(run(args).err().contains("3 parsed, 0 failed, 0 skipped"));
    Path one = folder.resolve("out/x/one.txt.json");
    byte[] whole = Files.readAllBytes(one);
    assertTrue(run(args).err().contains("0 parsed, 0 failed, 3 skipped"));
    Files.write(one, Arrays.copyOf(whole, whole.length - 20));
    file("in/two.txt", "Another release, longer than nothing.".getBytes(StandardCharsets.UTF_8));
    assertTrue(run(args).err().contains("2 parsed, 0 failed, 1 skipped"));
    assertEquals(new String(whole, StandardCharsets.UTF_8), Files.readString(one));
  }

  @Test
  void noRecordTakesTheNameOfAnother() throws IOException {
    String first = copy("x/same.txt");
    String second = copy("y/same.txt");
    Path out = folder.resolve("out");
    for (int i = 0; i < 2; i++) {
      run("--output-dir", out.toString(), first, second);
      assertEquals(first, path(out.resolve("same.txt.json")));
      assertEquals(second, path(out.resolve(Names.whole(second) + ".json")));
    }
  }

  private static String path(Path record) throws IOException {
    return Golden.read(Files.readAllBytes(record)).get(0).get("source").get("path").asText();
  }

  @Test
  void noNameLeadsOutOfTheFolder() {
    assertEquals("__/__/etc/passwd", Names.whole("../../etc/./passwd"));
    assertEquals("etc/passwd", Names.whole("/etc//passwd"));
    assertEquals("__", Names.last("a/.."));
    assertEquals("_", Names.whole("/"));
  }

  @Test
  void aFailureMayStopTheRun() throws IOException {
    Run run = run("--fail-fast", "missing.htm", TWIN);
    assertEquals(1, run.records().size());
    assertEquals(1, run.status());
  }

  @Test
  void messagesCannotCommandTheTerminal() {
    Run run = run("\u001b[31mred\u202e.htm");
    assertFalse(run.err().contains("\u001b"), run.err());
    assertTrue(run.err().contains("\\u001b[31mred\\u202e.htm"), run.err());
  }

  @Test
  void anExhibitIsNotOverwrittenByItsRecord() throws IOException {
    String twin = copy("twin.txt");
    byte[] before = Files.readAllBytes(Path.of(twin));
    assertEquals(2, run(twin, "-o", twin).status());
    assertTrue(Arrays.equals(before, Files.readAllBytes(Path.of(twin))));
  }

  @Test
  void textIsWhatTheRecordHashes() throws Exception {
    byte[] text = run("text", TWIN).out().getBytes(StandardCharsets.UTF_8);
    byte[] hash = java.security.MessageDigest.getInstance("SHA-256").digest(text);
    JsonNode document = run(TWIN).records().get(0).get("document");
    assertEquals(java.util.HexFormat.of().formatHex(hash), document.get("text_sha256").asText());
  }

  @Test
  void checkNamesTheFactThatChanged() throws IOException {
    String exhibit = copy("check/twin.txt");
    String dir = folder.resolve("check").toString();
    assertEquals(1, run("check", dir).status());
    assertEquals(0, run("check", "--update", dir).status());
    assertEquals(0, run("check", dir).status());
    String text = Files.readString(Path.of(exhibit));
    Files.writeString(Path.of(exhibit), text.replaceFirst("85%", "86%"));
    Run changed = run("check", dir);
    assertEquals(1, changed.status());
    assertTrue(changed.out().contains("\"85%\""), changed.out());
    assertTrue(changed.out().contains("\"86%\""), changed.out());
    assertFalse(changed.out().contains("{"), changed.out());
  }
}
