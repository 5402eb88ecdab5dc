package ex99.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The files below a folder in the order of their names, hidden ones left out. Links to folders are
 * not followed, so that a loop of them has an end.
 */
final class Folder implements Iterator<Input> {
  private static final Set<String> ENDINGS =
      Set.of("htm", "html", "xhtml", "txt", "text", "pdf", "sgml", "sgm", "nc", "asc");

  /** Files that may be exhibits by their names, as a folder holds other things too. */
  static final Predicate<Path> EXHIBITS = Folder::mayBeExhibit;

  private final Path root;
  private final Predicate<Path> wanted;
  private final int depth;
  private final Deque<Iterator<Path>> open = new ArrayDeque<>();
  private Input next;

  /**
   * Walks a folder.
   *
   * @param wanted which files are inputs
   * @param depth how many levels of folders are entered, the first among them
   */
  Folder(Path root, Predicate<Path> wanted, int depth) {
    this.root = root;
    this.wanted = wanted;
    this.depth = depth;
    enter(root);
  }

  @Override
  public boolean hasNext() {
    while (next == null && !open.isEmpty()) {
      Iterator<Path> here = open.peek();
      if (!here.hasNext()) {
        open.pop();
        continue;
      }
      Path path = here.next();
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        if (open.size() < depth) {
          enter(path);
        }
      } else if (Files.isRegularFile(path) && wanted.test(path)) {
        next = new Input(path.toString(), Names.whole(root.relativize(path).toString()), null);
      }
    }
    return next != null;
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Input input = next;
    next = null;
    return input;
  }

  private void enter(Path folder) {
    List<Path> paths = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path path : stream) {
        if (!path.getFileName().toString().startsWith(".")) {
          paths.add(path);
        }
      }
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      next =
          Input.fault(
              folder.toString(), "no_permission", "could not be listed; check its permissions");
      return;
    }
    Collections.sort(paths);
    open.push(paths.iterator());
  }

  private static boolean mayBeExhibit(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      name = name.substring(0, name.length() - 3);
    }
    int dot = name.lastIndexOf('.');
    return dot < 0 || ENDINGS.contains(name.substring(dot + 1));
  }
}
