package ex99.cli;

import ex99.Ex99;
import ex99.explain.Examination;
import ex99.read.Unreadable;
import ex99.view.Page;
import ex99.view.Sheet;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ex99 view}: releases beside their facts, as a page for a browser. */
@Command(
    name = "view",
    description = {
      "Write a page that shows each release beside its facts: who, what, how much, who said what,"
          + " every fact linked to its place in the text.",
      "",
      "The page is one file that asks nothing of any server; several inputs give one page with a"
          + " list of them."
    })
final class ViewCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Standard standard;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Exhibits, or - for standard input.")
  private List<String> files;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE instead of standard output.")
  private Path output;

  ViewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (output == null && console.terminalOut()) {
      console.say("a page is no sight on a terminal; name a file with -o page.html");
      return 2;
    }
    Page page = new Page();
    int status = 0;
    for (String file : files) {
      try {
        byte[] bytes = InputFile.read(file, console.in(), 64 << 20);
        for (Examination each : new Ex99().examine(file, bytes)) {
          page.add(new Sheet(each.exhibit(), each.text(), Map.of()));
        }
      } catch (Unreadable e) {
        status = 1;
        console.say(file + ": " + e.getMessage());
        page.addFailure(file, e.getMessage());
      }
    }
    write(page);
    return status;
  }

  private void write(Page page) throws IOException {
    if (output != null) {
      try (Writer out = Files.newBufferedWriter(output)) {
        page.write(out);
      }
      return;
    }
    Writer out = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
    page.write(out);
    out.flush();
  }
}
