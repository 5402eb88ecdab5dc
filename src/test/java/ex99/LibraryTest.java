package ex99;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ex99.model.Consideration;
import ex99.model.Exhibit;
import ex99.read.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example of README's and {@link Ex99}'s documentation compiles and runs. */
class LibraryTest {
  @Test
  void example() throws IOException, Unreadable {
    Ex99 ex99 = new Ex99();
    Path file = Path.of("samples/twin.txt");
    for (Exhibit exhibit : ex99.parse(file.toString(), Files.readAllBytes(file))) {
      System.out.println(exhibit.document().title());
      for (Consideration sum : exhibit.considerations()) {
        System.out.println(sum.kind().word() + " " + sum.amount() + " " + sum.currency());
      }
    }
  }

  @Test
  void theDocumentationShowsThisExample() throws IOException {
    String test = Files.readString(Path.of("src/test/java/ex99/LibraryTest.java"));
    int from = test.indexOf("Ex99 ex99 =");
    String example = plain(test.substring(from, test.indexOf("\n  }\n", from)));
    assertTrue(plain(Files.readString(Path.of("README.md"))).contains(example));
    String source = Files.readString(Path.of("src/main/java/ex99/Ex99.java"));
    assertTrue(plain(source).contains(example));
  }

  private static String plain(String text) {
    return text.replaceAll("(?m)^\\s*\\*", "").replaceAll("\\s+", " ").strip();
  }
}
