package ex99.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ex99.model.Filing;
import ex99.text.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads every input of {@code src/test/resources/read} and compares what comes out with the file
 * {@code NAME.expected} beside it: a line a block, its kind in front; {@code +} marks a line that
 * follows the one before it without an empty line. A {@code .set} file is a PDF, line by line
 * ({@link SetPdf}). Inputs whose names begin with {@code top-} or {@code kind-} are outlined
 * instead ({@link Outlined}). Every input reads the same when it is packed with gzip. With {@code
 * -Dread.update=true} the expected files are written anew, to be reviewed before they are kept.
 */
class ReadTest {
  private static final Path CASES = Path.of("src/test/resources/read");
  private static final String EXPECTED = ".expected";

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (Stream<Path> paths = Files.list(CASES)) {
      List<Path> inputs =
          paths
              .filter(p -> !p.toString().endsWith(EXPECTED) && !p.toString().endsWith(".tsv"))
              .sorted()
              .toList();
      return inputs.stream().map(p -> dynamicTest(p.getFileName().toString(), () -> check(p)));
    }
  }

  private static void check(Path input) throws IOException {
    String name = input.getFileName().toString();
    byte[] bytes = bytes(input);
    boolean whole = name.startsWith("top-") || name.startsWith("kind-");
    String read = whole ? Outlined.render(name, bytes) : render(bytes);
    Path expected = CASES.resolve(input.getFileName() + EXPECTED);
    if (Boolean.getBoolean("read.update")) {
      Files.writeString(expected, read);
    }
    assertEquals(Files.readString(expected), read);
    if (!whole && !name.endsWith(".gz")) {
      assertEquals(read, render(packed(bytes)), "packed with gzip");
    }
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  /** The bytes of an input; a PDF is set from the lines of a {@code .set} file. */
  static byte[] bytes(Path input) throws IOException {
    return input.toString().endsWith(".set")
        ? SetPdf.bytes(Files.readString(input))
        : Files.readAllBytes(input);
  }

  /** What an input holds, as the expected files have it. */
  static String render(byte[] input) {
    StringBuilder out = new StringBuilder();
    try {
      for (Draft draft : Intake.read(input)) {
        out.append(out.length() > 0 ? "\n" : "");
        header(draft, out);
        blocks(draft, out);
      }
    } catch (Unreadable e) {
      out.append("error ").append(e.code()).append(": ").append(e.getMessage()).append('\n');
    }
    return out.toString();
  }

  private static void header(Draft draft, StringBuilder out) {
    out.append(draft.format().name().toLowerCase(Locale.ROOT)).append(' ').append(draft.charset());
    if (draft.document() != null) {
      out.append(" document ").append(draft.document()).append(" exhibit ").append(draft.exhibit());
    }
    out.append('\n');
    Filing filing = draft.filing();
    if (filing != null) {
      out.append(filing).append('\n');
    }
  }

  private static void blocks(Draft draft, StringBuilder out) {
    int before = -2;
    for (Block block : draft.manuscript().blocks()) {
      boolean tight = block.span().start() - before == 1;
      out.append(tight ? '+' : ' ').append(block.kind().name().toLowerCase(Locale.ROOT));
      out.append(block.inTable() ? String.valueOf(block.table()) : "").append(": ");
      out.append(draft.manuscript().text(block).replace("\t", " | ")).append('\n');
      before = block.span().end();
    }
  }
}
