package ex99.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program: {@code ex99 [COMMAND] …}. */
public final class Main {
  private Main() {}

  /**
   * Runs the command and ends the process with its status: 0 well, 1 some input failed, 2 usage.
   */
  public static void main(String[] args) {
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    String terminals = System.getProperty("ex99.tty", "");
    Console console =
        new Console(System.in, out, err, terminals.contains("out"), terminals.contains("err"));
    int status = run(args, console);
    try {
      out.flush();
    } catch (IOException e) {
      status = status != 0 ? status : Pipe.status(e, console);
    }
    System.exit(status);
  }

  /**
   * Files and nothing else need no command line to be modelled, which takes a quarter of a start.
   */
  private static int run(String[] args, Console console) {
    if (args.length == 0 || Commands.has(args[0])) {
      return Commands.run(args, console);
    }
    for (String arg : args) {
      if (arg.isEmpty() || arg.startsWith("-") && arg.length() > 1) {
        return Commands.run(args, console);
      }
    }
    try {
      return ParseCommand.of(console, List.of(args)).call();
    } catch (IOException e) {
      return Pipe.status(e, console);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
