package ex99.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options that say what is read, alike in all commands that take many inputs. */
final class InputOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "Exhibits, quoted globs such as 'edgar/**/*.htm', or - for standard input.")
  private List<String> files = List.of();

  @Option(
      names = {"-r", "--recursive"},
      description = "Read the exhibits in folders and the folders below.")
  private boolean recursive;

  @Option(
      names = "--files-from",
      paramLabel = "LIST",
      description = "Read the names of inputs from LIST, one a line; - is standard input.")
  private String list;

  @Option(
      names = {"-0", "--null"},
      description = "The names in LIST end with a zero byte, as find -print0 writes them.")
  private boolean zero;

  @Option(
      names = "--max-bytes",
      paramLabel = "SIZE",
      converter = Size.class,
      description = "Refuse inputs that are larger; K, M and G are understood. Default: 64M.")
  private long most = Size.DEFAULT;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "Work on N inputs at a time. Default: the number of processors.")
  private Integer jobs;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Give up an input after SECONDS, 0 for never. Default: 120.")
  private double timeout = 120;

  /** The options of a command line that only names files. */
  static InputOptions of(List<String> files) {
    InputOptions options = new InputOptions();
    options.files = files;
    return options;
  }

  /** Refuses what cannot be meant. */
  void check() {
    if (files.isEmpty() && list == null) {
      throw usage("nothing to read: name a FILE, or - for standard input");
    }
    if ("-".equals(list) && files.contains("-")) {
      throw usage("standard input is either the list of names or an exhibit");
    }
    if (zero && list == null) {
      throw usage("-0 is about the names in --files-from LIST");
    }
    if (jobs != null && jobs < 1) {
      throw usage("--jobs must be at least 1");
    }
    if (!(timeout >= 0 && timeout < 1e9)) {
      throw usage("--timeout must be a number of seconds, 0 for never");
    }
  }

  ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Whether a single exhibit is named. */
  boolean single() {
    return files.size() == 1 && list == null && !recursive && !Glob.is(files.get(0));
  }

  /** The inputs, which may be gone through once. */
  Inputs open(Console console) throws IOException {
    return new Inputs(
        files, recursive, list == null ? null : Inputs.list(list, zero, console.in()));
  }

  /** Whether the inputs may be gone through more than once. */
  boolean repeatable() {
    return !"-".equals(list);
  }

  List<String> files() {
    return files;
  }

  long most() {
    return most;
  }

  int jobs() {
    return jobs != null ? jobs : single() ? 1 : Runtime.getRuntime().availableProcessors();
  }

  long millis() {
    return Math.round(timeout * 1000);
  }
}
