package ex99.cli;

import ex99.Ex99;
import ex99.model.Exhibit;
import ex99.model.Failure;
import ex99.output.Layout;
import ex99.output.RecordJson;
import ex99.read.Unreadable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ex99 parse}: a record for each release. */
@Command(
    name = "parse",
    description = {
      "Write the record of each press release: who, what, how much, how many percent, who said"
          + " what, each with its place in the text.",
      "",
      "An exhibit may be HTML, plain text, PDF or a full SGML submission; its content tells. One"
          + " input gives a readable record on a terminal, anything else one record a line."
    })
final class ParseCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Standard standard;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Exhibits, or - for standard input.")
  private List<String> files;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "json: indented; ndjson: one record a line.")
  private Layout format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE instead of standard output.")
  private Path output;

  ParseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (format == null) {
      boolean person = output == null ? console.terminalOut() : true;
      format = files.size() == 1 && person ? Layout.JSON : Layout.NDJSON;
    }
    if (output == null) {
      return parse(console.out());
    }
    try (OutputStream out = Files.newOutputStream(output)) {
      return parse(out);
    }
  }

  private int parse(OutputStream out) throws IOException {
    Ex99 ex99 = new Ex99();
    int status = 0;
    for (String file : files) {
      try {
        byte[] bytes = InputFile.read(file, console.in(), 64 << 20);
        for (Exhibit exhibit : ex99.parse(file, bytes)) {
          out.write(RecordJson.bytes(exhibit, format));
        }
      } catch (Unreadable e) {
        status = 1;
        console.say(file + ": " + e.getMessage());
        out.write(RecordJson.bytes(new Failure(file, "read", e.code(), e.getMessage()), format));
      }
    }
    return status;
  }
}
