package ex99.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The inputs of a run, one after another and none before it is asked for. */
final class Inputs implements Iterator<Input>, AutoCloseable {
  private final Iterator<String> arguments;
  private final boolean recursive;
  private final NameList list;
  private Iterator<Input> found = Collections.emptyIterator();

  /**
   * The inputs that a command line names.
   *
   * @param arguments files, globs, {@code -}, and folders where recursive
   * @param recursive whether folders are walked
   * @param list more names, or null
   */
  Inputs(List<String> arguments, boolean recursive, NameList list) {
    this.arguments = arguments.iterator();
    this.recursive = recursive;
    this.list = list;
  }

  @Override
  public boolean hasNext() {
    while (!found.hasNext()) {
      if (arguments.hasNext()) {
        found = expand(arguments.next(), false);
      } else if (list != null && list.hasNext()) {
        found = expand(list.next(), true);
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return found.next();
  }

  @Override
  public void close() throws IOException {
    if (list != null) {
      list.close();
    }
  }

  private Iterator<Input> expand(String name, boolean listed) {
    if (name.equals("-") && !listed) {
      return one(Input.file(name));
    }
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      return one(Input.fault(name, "no_such_file", "is no file name here: " + e.getReason()));
    }
    if (recursive && Files.isDirectory(path)) {
      return new Folder(path, Folder.EXHIBITS, Integer.MAX_VALUE);
    }
    if (!listed && Glob.is(name) && !Files.exists(path)) {
      Iterator<Input> matches = Glob.matches(name);
      return matches.hasNext()
          ? matches
          : one(Input.fault(name, "no_such_file", "matches no file; check the pattern"));
    }
    return one(listed ? new Input(name, Names.whole(name), null) : Input.file(name));
  }

  private static Iterator<Input> one(Input input) {
    return List.of(input).iterator();
  }

  /** Opens a list of names; {@code -} is standard input. */
  static NameList list(String file, boolean zero, InputStream in) throws IOException {
    return new NameList(file.equals("-") ? in : Files.newInputStream(Path.of(file)), zero);
  }
}
