package ex99.cli;

import ex99.explain.Examination;
import ex99.explain.Explainer;
import ex99.model.Failure;
import ex99.view.Page;
import ex99.view.Sheet;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Mixin private InputOptions inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE instead of standard output.")
  private Path output;

  @Mixin private Standard standard;

  ViewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (output == null && console.terminalOut()) {
      console.say("a page is no sight on a terminal; name a file with -o page.html");
      return 2;
    }
    inputs.check();
    Page page = new Page();
    int status = new Harvest<>(console, inputs, ViewCommand::sheet, into(page)).run();
    write(page);
    return status;
  }

  private static Sheet sheet(Examination examination) {
    return new Sheet(examination.exhibit(), examination.text(), new Explainer(examination).why());
  }

  private static Harvest.Basket<Sheet> into(Page page) {
    return new Harvest.Basket<>() {
      @Override
      public void take(Sheet sheet) {
        page.add(sheet);
      }

      @Override
      public void fail(Failure failure) {
        page.addFailure(failure.path(), failure.message());
      }
    };
  }

  private void write(Page page) throws IOException {
    if (output != null) {
      try (Writer out =
          new BufferedWriter(
              new OutputStreamWriter(Files.newOutputStream(output), StandardCharsets.UTF_8))) {
        page.write(out);
      }
      return;
    }
    Writer out = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
    page.write(out);
    out.flush();
  }
}
