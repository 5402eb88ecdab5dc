package ex99.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** README's first command prints what README shows. */
class ReadmeIT {
  private static final String BUILD = "    mvn -q -DskipTests package && target/ex99 ";

  @Test
  void theFirstCommandPrintsWhatIsShown() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    int from = readme.indexOf(BUILD) + BUILD.length();
    String arguments = readme.substring(from, readme.indexOf('\n', from));
    int shown = readme.indexOf("```json\n", from) + "```json\n".length();
    Launched run = Launched.shell("$EX99 " + arguments);
    assertEquals(0, run.status(), run.err());
    assertEquals(readme.substring(shown, readme.indexOf("```", shown)), run.out());
  }
}
