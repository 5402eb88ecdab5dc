package ex99.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import ex99.text.Block;
import ex99.text.ManuscriptBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What makes a look at one place enough to tell whether a word stands there. */
class NormsTest {
  private static final Pattern QUESTION = Pattern.compile("\\.is\\(");
  private static final Pattern LITERAL = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"");

  /** What makes a string anew, which is never the same object as the form of a word. */
  private static final List<String> MADE =
      List.of("toLowerCase(", "toString(", "substring(", "replace(", "strip(", "valueOf(", "\" +");

  @Test
  void formsOfWordsAreInterned() {
    ManuscriptBuilder builder = new ManuscriptBuilder();
    builder.add(
        Block.Kind.PARAGRAPH,
        "The Mills’ 10-K of 2031 – 12 % and U.S. $5 “less” — 4.5x, 401(k)"
            + " once-upon-a-time-in-the-old-mill ir@mills.example",
        -1,
        false);
    for (Token token : Lexer.lex(builder.build()).tokens()) {
      if (!token.isNumber() || token.text().length() <= Norms.LONGEST_FIGURE) {
        assertSame(token.norm().intern(), token.norm());
      }
    }
  }

  @Test
  void nobodyAsksWithAStringMadeForIt() throws IOException {
    Set<String> wrong = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String source = LITERAL.matcher(Files.readString(file)).replaceAll("\"\"");
        Matcher question = QUESTION.matcher(source);
        while (question.find()) {
          String asked = source.substring(question.end(), close(source, question.end()));
          if (MADE.stream().anyMatch(asked::contains)) {
            wrong.add(file.getFileName() + ": " + asked);
          }
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  /** Where the bracket closes that stands open. */
  private static int close(String source, int from) {
    int open = 1;
    int at = from;
    while (open > 0 && at < source.length()) {
      char c = source.charAt(at++);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return at - 1;
  }
}
