package ex99.cli;

import ex99.read.Unreadable;

/**
 * One input of a run.
 *
 * @param path as it was given, which the record tells; {@code -} is standard input
 * @param name below an output folder: the path below the folder that was given, or the file name
 * @param fault why it cannot even be opened, else null
 */
record Input(String path, String name, Unreadable fault) {
  /** A file that was named by itself. */
  static Input file(String path) {
    return new Input(path, Names.last(path), null);
  }

  /** A name that led to no file. */
  static Input fault(String path, String code, String message) {
    return new Input(path, Names.last(path), new Unreadable(code, message));
  }
}
