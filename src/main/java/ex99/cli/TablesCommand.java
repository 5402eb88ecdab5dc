package ex99.cli;

import ex99.model.Failure;
import ex99.output.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ex99 tables}: the records as CSV files that join. */
@Command(
    name = "tables",
    description = {
      "Write the records as tables: exhibits.csv, parties.csv, roles.csv, events.csv,"
          + " considerations.csv, percentages.csv, quotes.csv, amounts.csv, dates.csv, and"
          + " errors.csv for inputs that could not be read.",
      "",
      "The column exhibit, the SHA-256 of the source, joins them; id is the record's. The files"
          + " are RFC 4180 in UTF-8, and no cell can run as a formula of a spreadsheet."
    })
final class TablesCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private InputOptions inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "Write the tables into the folder DIR.")
  private Path folder;

  @Mixin private Standard standard;

  TablesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    inputs.check();
    try (Tables tables = Tables.open(folder)) {
      int status =
          new Harvest<>(console, inputs, each -> Tables.rows(each.exhibit()), into(tables)).run();
      tables.finish();
      return status;
    }
  }

  private Harvest.Basket<Tables.Rows> into(Tables tables) {
    return new Harvest.Basket<>() {
      @Override
      public void take(Tables.Rows rows) throws IOException {
        if (!tables.add(rows)) {
          console.say(rows.path() + ": has the same bytes as an input before it; left out");
        }
      }

      @Override
      public void fail(Failure failure) throws IOException {
        tables.add(failure);
      }
    };
  }
}
