package ex99.cli;

import ex99.Ex99;
import ex99.read.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ex99 text}: the canonical text that the record's spans count in. */
@Command(
    name = "text",
    description = {
      "Write the canonical text of an exhibit: what its record's spans count in, by Unicode code"
          + " points, and what document.text_sha256 is the hash of."
    })
final class TextCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Standard standard;

  @Parameters(paramLabel = "FILE", description = "An exhibit, or - for standard input.")
  private String file;

  TextCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    try {
      for (String text : new Ex99().texts(InputFile.read(file, console.in(), Size.DEFAULT))) {
        String shown = console.terminalOut() ? Visible.lines(text) : text;
        console.out().write(shown.getBytes(StandardCharsets.UTF_8));
      }
      return 0;
    } catch (Unreadable e) {
      console.say(file + ": " + e.getMessage());
      return 1;
    }
  }
}
