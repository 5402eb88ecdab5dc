package ex99.cli;

import ex99.output.RecordSchema;
import ex99.output.Selection;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ex99 schema}: the JSON Schema of the record. */
@Command(name = "schema", description = "Write the JSON Schema of the record.")
final class SchemaCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private Standard standard;

  @Option(
      names = "--only",
      paramLabel = "PART",
      split = ",",
      description = "The schema of what parse writes with the same --only.")
  private List<String> only;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    console.out().write(RecordSchema.bytes(selection(only, spec)));
    return 0;
  }

  /** What {@code --only} chooses; null is all. */
  static Selection selection(List<String> only, CommandSpec spec) {
    try {
      return only == null ? Selection.ALL : Selection.of(only);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
