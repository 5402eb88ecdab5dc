package ex99.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ex99.model.Format;
import ex99.text.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the canonical text against the input: every letter and digit of an HTML file that jsoup
 * shows, and every one of a text file, is in it as often, but for what a rule leaves out. Runs over
 * the shared exhibits where they are present.
 */
class FidelityTest {
  private static final Path SHARED = Path.of("../shared");

  @TestFactory
  Stream<DynamicTest> html() throws IOException {
    return tests(".htm", FidelityTest::visible);
  }

  @TestFactory
  Stream<DynamicTest> text() throws IOException {
    return tests(".txt", FidelityTest::typed);
  }

  private interface Reader {
    String read(String input);
  }

  private static Stream<DynamicTest> tests(String suffix, Reader reader) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("corpus", "gold/dev", "gold/wire")) {
      if (Files.isDirectory(SHARED.resolve(folder))) {
        try (Stream<Path> paths = Files.list(SHARED.resolve(folder))) {
          paths.filter(p -> p.toString().endsWith(suffix)).sorted().forEach(files::add);
        }
      }
    }
    return files.stream().map(p -> dynamicTest(p.getFileName().toString(), () -> check(p, reader)));
  }

  private static void check(Path file, Reader reader) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    List<Draft> drafts = Intake.read(bytes);
    Draft draft = drafts.get(0);
    String input = Charsets.decode(bytes).text();
    Map<Integer, Integer> lost = new HashMap<>();
    count(reader.read(input), lost, 1);
    for (Draft each : drafts) {
      count(each.manuscript().text(), lost, -1);
    }
    Map<Integer, Integer> allowed = new HashMap<>();
    count(marks(input, draft), allowed, 1);
    lost.entrySet()
        .removeIf(e -> e.getValue() >= 0 && e.getValue() <= allowed.getOrDefault(e.getKey(), 0));
    assertEquals(Map.of(), lost, "letters and digits that are lost (+) or invented (-)");
    int covered = 0;
    for (Block block : draft.manuscript().blocks()) {
      covered += block.span().length();
    }
    long white = draft.manuscript().text().chars().filter(c -> c == '\n').count();
    assertEquals(draft.manuscript().text().length(), covered + white);
  }

  private static void count(String text, Map<Integer, Integer> count, int step) {
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> count.merge(c, step, Integer::sum));
  }

  /** The text that jsoup shows. */
  private static String visible(String html) {
    Document document = Jsoup.parse(html);
    document.select("script, style, title, [style*=display:none]").remove();
    return document.body().text();
  }

  /**
   * What may be left out of HTML by rule: the marks of footnotes, and letters that are pictures.
   */
  private static String marks(String html, Draft draft) {
    if (draft.format() != Format.HTML) {
      return "";
    }
    StringBuilder marks = new StringBuilder();
    for (Element raised :
        Jsoup.parse(html).select("sup, [style*=top:-], [style*=vertical-align:super]")) {
      marks.append(Footnotes.isMark(raised.text()) ? raised.text() : "");
    }
    for (Element symbol : Jsoup.parse(html).select("[style*=Wingdings], [face*=Wingdings]")) {
      marks.append(symbol.text().length() == 1 ? symbol.text() : "");
    }
    return marks.toString();
  }

  /** A text without the marks of EDGAR's text format. */
  private static String typed(String text) {
    return text.replaceAll("(?m)^\\s*</?(PAGE|TABLE|CAPTION|TEXT|DOCUMENT|FN)>", "")
        .replaceAll("(?m)^\\s*(<[SC]>\\s*)+$", "");
  }
}
