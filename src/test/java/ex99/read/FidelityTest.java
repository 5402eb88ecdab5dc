package ex99.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ex99.text.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the canonical text against the input, every character of it but white space: HTML against
 * what jsoup shows, in order; typed text against its lines; a PDF against what PDFBox's stripper
 * finds; the exhibits of a submission each by its format. What differs must be told by one of the
 * rules that {@link Departure} lists. Runs over our samples and cases, and over the shared exhibits
 * where they are present.
 */
class FidelityTest {
  private static final List<Path> OURS =
      List.of(Path.of("src/test/resources/read"), Path.of("samples"));

  private static final List<Path> SHARED =
      List.of(
          Path.of("../shared/corpus"),
          Path.of("../shared/gold/dev"),
          Path.of("../shared/gold/wire"));

  @TestFactory
  Stream<DynamicTest> nothingIsLostOrInvented() throws IOException {
    List<Path> files = inputs(OURS);
    files.addAll(inputs(SHARED));
    return files.stream().map(p -> dynamicTest(p.getFileName().toString(), () -> compare(p)));
  }

  /** A rule that nothing of ours needs is none. */
  @Test
  void everyRuleIsNeeded() throws Exception {
    Set<Departure> idle = EnumSet.allOf(Departure.class);
    for (Path file : inputs(OURS)) {
      idle.removeAll(compare(file).keySet());
    }
    assertEquals(Set.of(), idle);
  }

  private static List<Path> inputs(List<Path> folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> paths = Files.list(folder)) {
          paths
              .filter(p -> p.toString().matches(".*[.](htm|txt|pdf|set|sgml)"))
              .sorted()
              .forEach(files::add);
        }
      }
    }
    return files;
  }

  private static Map<Departure, Integer> compare(Path file) throws Exception {
    byte[] bytes = ReadTest.bytes(file);
    List<Draft> drafts;
    try {
      drafts = Intake.read(bytes);
    } catch (Unreadable e) {
      return Map.of(); // which ReadTest expects
    }
    drafts.forEach(FidelityTest::tiles);
    return switch (drafts.get(0).format()) {
      case PDF -> Stripped.compare(bytes, drafts);
      case SGML -> documents(decoded(bytes), drafts);
      case HTML -> Alongside.compare(decoded(bytes), drafts);
      case TEXT -> Typed.compare(decoded(bytes), drafts);
    };
  }

  private static String decoded(byte[] bytes) {
    return Charsets.decode(QuotedPrintable.decoded(bytes)).text();
  }

  /** The blocks and the line ends between them are the whole text. */
  private static void tiles(Draft draft) {
    int covered = 0;
    for (Block block : draft.manuscript().blocks()) {
      covered += block.span().length();
    }
    long ends = draft.manuscript().text().chars().filter(c -> c == '\n').count();
    assertEquals(draft.manuscript().text().length(), covered + ends);
  }

  /** Each document that releases were read from, as a submission holds it, against them. */
  private static Map<Departure, Integer> documents(String submission, List<Draft> drafts) {
    Map<Departure, Integer> all = new EnumMap<>(Departure.class);
    for (Integer number : drafts.stream().map(Draft::document).distinct().toList()) {
      String text = document(submission, number);
      List<Draft> own = drafts.stream().filter(d -> Objects.equals(number, d.document())).toList();
      (Content.isHtml(text) ? Alongside.compare(text, own) : Typed.compare(text, own))
          .forEach((rule, times) -> all.merge(rule, times, Integer::sum));
    }
    return all;
  }

  /** What stands in the text of the document of a number, or of the only one. */
  private static String document(String submission, Integer number) {
    for (String document : submission.split("(?m)^</?DOCUMENT>")) {
      int sequence = document.indexOf("<SEQUENCE>");
      String given = sequence < 0 ? "" : document.substring(sequence + 10).strip();
      int text = document.indexOf("<TEXT>");
      if (text >= 0 && (number == null || given.split("\\D", 2)[0].equals(number.toString()))) {
        int end = document.indexOf("</TEXT>");
        return document.substring(text + 6, end < 0 ? document.length() : end);
      }
    }
    throw new AssertionError("no document " + number);
  }
}
