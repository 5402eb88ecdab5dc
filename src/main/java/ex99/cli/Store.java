package ex99.cli;

import java.io.IOException;

/** Where the records of a run go. */
interface Store {
  /** Whether the whole record of an input is there from an earlier run. */
  boolean has(Input input);

  /** Puts what came of an input, each record as a whole. */
  void put(Input input, Outcome outcome) throws IOException;

  /** Lets readers see what was put. */
  void flush() throws IOException;

  /** Finishes what is being put, and takes nothing more: the process is about to end. */
  void quit();
}
