package ex99.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The commands by name. Only the one that is called is built, for a quick start. */
final class Commands {
  private static final Map<String, Function<Console, Callable<Integer>>> ALL =
      new LinkedHashMap<>();

  static {
    ALL.put("parse", ParseCommand::new);
    ALL.put("text", TextCommand::new);
    ALL.put("view", ViewCommand::new);
    ALL.put("explain", ExplainCommand::new);
    ALL.put("tables", TablesCommand::new);
    ALL.put("eval", EvalCommand::new);
    ALL.put("schema", SchemaCommand::new);
    ALL.put("check", CheckCommand::new);
    ALL.put("completion", CompletionCommand::new);
  }

  private Commands() {}

  /** Whether a command has the name. */
  static boolean has(String name) {
    return ALL.containsKey(name);
  }

  /** Runs the command that the first argument names, or parse, and returns the exit status. */
  static int run(String[] args, Console console) {
    String first = args.length == 0 ? "" : args[0];
    if (ALL.containsKey(first)) {
      CommandLine command = line("ex99 " + first, ALL.get(first).apply(console), console);
      return command.execute(Arrays.copyOfRange(args, 1, args.length));
    }
    boolean overview = first.equals("--help") || first.equals("-h");
    CommandLine command =
        overview ? whole(console) : line("ex99", new ParseCommand(console), console);
    return command.execute(args);
  }

  private static CommandLine line(String name, Object command, Console console) {
    CommandLine line = new CommandLine(command);
    line.setCommandName(name);
    line.setExpandAtFiles(false);
    line.registerConverter(Integer.class, word -> number(word, Integer::valueOf, "whole number"));
    line.registerConverter(double.class, word -> number(word, Double::valueOf, "number"));
    line.setOut(
        new java.io.PrintWriter(console.out(), false, java.nio.charset.StandardCharsets.UTF_8));
    line.setErr(new java.io.PrintWriter(console.err(), true));
    line.setParameterExceptionHandler(
        (e, words) -> {
          console.say(e.getMessage() + "; see " + name + " --help");
          return 2;
        });
    line.setExecutionExceptionHandler(
        (e, failed, result) -> {
          if (e instanceof java.io.IOException broken) {
            return Pipe.status(broken, console);
          }
          throw e;
        });
    return line;
  }

  private static <T> T number(String word, Function<String, T> read, String kind) {
    try {
      return read.apply(word);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + word + "' is no " + kind);
    }
  }

  /** All commands in one, for the overview and the completion script. */
  static CommandLine whole(Console console) {
    CommandLine whole = line("ex99", new ParseCommand(console), console);
    ALL.forEach((name, command) -> whole.addSubcommand(name, command.apply(console)));
    return whole;
  }
}
