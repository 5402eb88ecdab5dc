package ex99.cli;

import ex99.output.Layout;
import ex99.output.Selection;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ex99 parse}: a record for each release. */
@Command(
    name = "parse",
    description = {
      "Write the record of each press release: who, what, how much, how many percent, who said"
          + " what, each with its place in the text.",
      "",
      "An exhibit may be HTML, plain text, PDF or a full SGML submission, gzipped or not; its"
          + " content tells. One input gives a readable record on a terminal, anything else one"
          + " record a line, in the order of the inputs.",
      "",
      "Exit status: 0 all well, 1 some input could not be read (its record says why), 2 usage."
    })
final class ParseCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private InputOptions inputs = new InputOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "json: indented; ndjson: one record a line.")
  private Layout format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Write to the file OUT instead of standard output.")
  private Path output;

  @Option(
      names = "--output-dir",
      paramLabel = "DIR",
      description =
          "Write NAME.json for each release into DIR, whole or not at all. A NAME is below DIR what"
              + " it is below a folder read by -r; names in a LIST keep their folders.")
  private Path folder;

  @Option(names = "--resume", description = "Skip inputs whose record is in DIR already, whole.")
  private boolean resume;

  @Option(
      names = "--only",
      paramLabel = "PART",
      split = ",",
      description = "Write only these parts of the record, such as parties,quotes.")
  private List<String> only;

  @Option(names = "--fail-fast", description = "Stop at the first input that fails.")
  private boolean failFast;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no summary; failures are told.")
  private boolean quiet;

  @Mixin private Standard standard;

  ParseCommand(Console console) {
    this.console = console;
  }

  /** The command of a command line that only names files. */
  static ParseCommand of(Console console, List<String> files) {
    ParseCommand command = new ParseCommand(console);
    command.inputs = InputOptions.of(files);
    return command;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    check();
    HeadStart.begin();
    Selection selection = SchemaCommand.selection(only, spec);
    Layout layout = format;
    if (layout == null) {
      boolean person = inputs.single() && output == null && folder == null;
      layout = person && console.terminalOut() ? Layout.JSON : Layout.NDJSON;
    }
    Work work = new Work(console.in(), inputs.most(), layout, selection);
    if (folder != null) {
      return run(work, new FolderStore(folder, layout));
    }
    if (output == null) {
      return run(work, new StreamStore(console.out(), layout));
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output), 1 << 16)) {
      return run(work, new StreamStore(out, layout));
    }
  }

  private void check() throws IOException {
    inputs.check();
    if (output != null && folder != null) {
      throw inputs.usage("--output and --output-dir exclude each other");
    }
    if (resume && folder == null) {
      throw inputs.usage("--resume needs --output-dir");
    }
    for (String file : inputs.files()) {
      if (output != null && same(output, file)) {
        throw inputs.usage(file + " would be overwritten by its own record");
      }
    }
  }

  private static boolean same(Path output, String file) throws IOException {
    try {
      return Files.isRegularFile(output)
          && Files.exists(Path.of(file))
          && Files.isSameFile(output, Path.of(file));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private int run(Work work, Store store) throws IOException, InterruptedException {
    boolean busy = output != null || folder != null || !console.terminalOut();
    Progress progress = new Progress(console, busy && !quiet && !inputs.single());
    Ledger ledger = new Ledger(console, store, progress, failFast);
    Runtime.getRuntime().addShutdownHook(new Thread(store::quit));
    try (Inputs opened = inputs.open(console)) {
      if (progress.shown() && inputs.repeatable()) {
        count(progress);
      }
      new Batch(inputs.jobs(), inputs.millis(), work)
          .run(opened, resume ? ledger::skip : input -> false, ledger);
      store.flush();
    } catch (UncheckedIOException e) {
      console.say(e.getMessage());
      return 1;
    } finally {
      progress.clear();
    }
    if (!quiet && !inputs.single()) {
      console.say(ledger.summary());
    }
    return ledger.failed() > 0 ? 1 : 0;
  }

  /** Counts the inputs beside the run, so that the time left can be told. */
  private void count(Progress progress) {
    Thread counter =
        new Thread(
            () -> {
              try (Inputs again = inputs.open(console)) {
                long total = 0;
                for (; again.hasNext(); again.next()) {
                  total++;
                }
                progress.total(total);
              } catch (IOException | UncheckedIOException e) {
                return; // the run itself will tell
              }
            });
    counter.setDaemon(true);
    counter.start();
  }
}
