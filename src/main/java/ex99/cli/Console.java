package ex99.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out data
 * @param err everything else
 * @param terminalOut whether a person sees {@code out} on a terminal
 * @param terminalErr whether a person sees {@code err} on a terminal
 */
record Console(
    InputStream in, OutputStream out, PrintStream err, boolean terminalOut, boolean terminalErr) {

  /** Writes a message on one line of its own, with what could command a terminal made visible. */
  void say(String message) {
    err.println("ex99: " + Visible.text(message));
    err.flush();
  }
}
