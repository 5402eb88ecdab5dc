package ex99.read;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ex99.outline.Outliner;
import ex99.token.Lexer;
import ex99.token.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Inputs on which careless readers take the square of their size, or overflow: 400 KB of each are
 * read, lexed and outlined in seconds, which nothing quadratic would be.
 */
class HostileTest {
  private static final int SIZE = 400_000;
  private static final Duration LIMIT = Duration.ofSeconds(12);

  private static final Map<String, String[]> INPUTS =
      Map.ofEntries(
          input(
              "paragraphs",
              "<html><body>",
              "<p>Orrin Corp. paid $5 million for 12% of Vale Inc.</p>\n"),
          input(
              "one paragraph of lines",
              "",
              "Orrin Corp. paid $5 million for 12% of the shares of Vale Inc. on May 4, 203\n"),
          input("double spacing", "", "and paid the sum of five million for the shares of the\n\n"),
          input("nested divisions", "<html><body>", "<div>a"),
          input("nested tables", "<html><body>", "<table><tr><td>a<td>1"),
          input("nested bold", "<html><body>", "<b>a<i>"),
          input("open fonts", "<html><body>", "<p><font size=2>a"),
          input("quotation marks", "", "\"a\" “b” "),
          input("only quotation marks", "", "\""),
          input("digits", "", "1234567890"),
          input("figures", "", "1,234.5 "),
          input("ampersands", "<html><body>", "&"),
          input("less-than signs", "<html><body>", "<"),
          input("brackets", "", "(["),
          input("line breaks", "<html><body>", "a<br>"),
          input("one line", "", "word "),
          input("one word", "", "a"),
          input("hyphens", "", "a-"),
          input("full stops", "", "a."),
          input("addresses", "", "a@b."),
          input("columns", "", "a    12    34\n"),
          input("rows", "<html><body><table>", "<tr><td>a</td><td>12</td><td>13</td></tr>"),
          input("cells", "<html><body><table><tr>", "<td>12</td>"),
          input("raised letters", "<html><body>", "a<sup>1</sup>"),
          input("capitals", "", "ORRIN CORP ANNOUNCES\n"),
          input(
              "documents",
              "<SEC-DOCUMENT>x\n",
              "<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>1\n<TEXT>\na b c\n</TEXT>\n</DOCUMENT>\n"));

  private static Map.Entry<String, String[]> input(String name, String start, String again) {
    return Map.entry(name, new String[] {start, again});
  }

  @TestFactory
  Stream<DynamicTest> hostile() {
    return INPUTS.entrySet().stream()
        .map(e -> dynamicTest(e.getKey(), () -> check(e.getValue()[0], e.getValue()[1])));
  }

  private static void check(String start, String again) {
    byte[] input = (start + again.repeat(SIZE / again.length())).getBytes(StandardCharsets.UTF_8);
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          for (Draft draft : Intake.read(input)) {
            Tokens tokens = Lexer.lex(draft.manuscript());
            Outliner.outline(draft.manuscript(), tokens, null);
          }
        });
  }
}
