package ex99.cli;

import ex99.read.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * One input of a run.
 *
 * @param path as it was given, which the record tells; {@code -} is standard input
 * @param name below an output folder: the path below the folder that was given, or the file name
 * @param fault why it cannot even be opened, else null
 */
record Input(String path, String name, Unreadable fault) {
  /** How much smaller a release is than itself when it is compressed. */
  private static final int PACKED = 8;

  /** A file that was named by itself. */
  static Input file(String path) {
    return new Input(path, Names.last(path), null);
  }

  /** A name that led to no file. */
  static Input fault(String path, String code, String message) {
    return new Input(path, Names.last(path), new Unreadable(code, message));
  }

  /** How many bytes it has, about, when it is not compressed; 0 where nobody can tell. */
  long size() {
    if (fault != null || path.equals("-")) {
      return 0;
    }
    try {
      long size = Files.size(Path.of(path));
      return path.toLowerCase(Locale.ROOT).endsWith(".gz") ? PACKED * size : size;
    } catch (IOException | InvalidPathException e) {
      return 0; // the reader will tell
    }
  }
}
