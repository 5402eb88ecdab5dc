package ex99;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ex99.model.Exhibit;
import ex99.model.Range;
import ex99.model.Unclaimed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing is dropped in silence: every mark is in a fact or in the ledger's list of the rest. */
class LedgerTest {
  private final Ex99 ex99 = new Ex99();

  @Test
  void ownSamplesAreAccountedFor() throws Exception {
    Path samples = Path.of("samples");
    assumeTrue(Files.isDirectory(samples));
    check(samples);
  }

  @Test
  void corpusIsAccountedFor() throws Exception {
    Path corpus = Path.of("../shared/corpus");
    assumeTrue(Files.isDirectory(corpus));
    check(corpus);
  }

  private void check(Path folder) throws Exception {
    List<String> lost = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(LedgerTest::isRelease).sorted().toList()) {
        account(file, lost);
      }
    }
    assertEquals(List.of(), lost);
  }

  private static boolean isRelease(Path file) {
    return file.toString().matches(".*\\.(txt|htm|html|sgml|pdf)");
  }

  private void account(Path file, List<String> lost) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      List<String> texts = ex99.texts(bytes);
      List<Exhibit> exhibits = ex99.parse(file.toString(), bytes);
      for (int i = 0; i < exhibits.size(); i++) {
        missing(file, texts.get(i), exhibits.get(i), lost);
      }
    } catch (ex99.read.Unreadable e) {
      // No release in the file: another test's matter.
    }
  }

  private static void missing(Path file, String text, Exhibit exhibit, List<String> lost) {
    int[] points = text.codePoints().toArray();
    BitSet told = new BitSet(points.length);
    exhibit.percentages().forEach(fact -> set(told, fact.span()));
    exhibit.considerations().forEach(fact -> set(told, fact.span()));
    exhibit.amounts().forEach(fact -> set(told, fact.span()));
    exhibit.coverage().unclaimed().stream().map(Unclaimed::span).forEach(s -> set(told, s));
    for (int at = 0; at < points.length; at++) {
      boolean mark =
          points[at] == '%' || Character.getType(points[at]) == Character.CURRENCY_SYMBOL;
      if (mark && !told.get(at)) {
        int to = Math.min(points.length, at + 20);
        lost.add(file.getFileName() + " " + at + ": " + new String(points, at, to - at));
      }
    }
  }

  private static void set(BitSet told, Range span) {
    told.set(span.start(), span.end());
  }
}
