package ex99.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.GlobExpander;
import org.apache.hadoop.fs.GlobFilter;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * Finds what an input names, a file, a folder or a glob of either, and hands over each as the file
 * system lists it; no list of them is made.
 */
final class Walk {
  private final Configuration hadoop;
  private final Consumer<Pack.Entry> files;
  private final Consumer<Pack.Entry> folders;
  private boolean found;

  /**
   * A walk.
   *
   * @param files takes the files that inputs name
   * @param folders takes the folders that inputs name, which are not entered
   */
  Walk(Configuration hadoop, Consumer<Pack.Entry> files, Consumer<Pack.Entry> folders) {
    this.hadoop = hadoop;
    this.files = files;
    this.folders = folders;
  }

  /**
   * Hands over what one input names.
   *
   * @throws FileNotFoundException when it names nothing that is there
   */
  void input(String input) throws IOException {
    found = false;
    Path path = new Path(input);
    FileSystem system = path.getFileSystem(hadoop);
    Path whole = system.makeQualified(path);
    if (system.exists(whole)) {
      take(system.getFileStatus(whole));
    } else {
      for (String pattern : GlobExpander.expand(whole.toUri().getPath())) {
        List<String> steps = Arrays.asList(pattern.substring(1).split("/"));
        match(system, new Path(whole, Path.SEPARATOR), steps);
      }
    }
    if (!found) {
      throw new FileNotFoundException(input + ": no such file or folder");
    }
  }

  /** Goes down from a folder by the steps of a pattern. */
  private void match(FileSystem system, Path folder, List<String> steps) throws IOException {
    GlobFilter step = new GlobFilter(steps.get(0));
    List<String> rest = steps.subList(1, steps.size());
    if (!step.hasPattern()) {
      Path next = new Path(folder, steps.get(0).replaceAll("\\\\(.)", "$1"));
      if (!rest.isEmpty()) {
        match(system, next, rest);
      } else if (system.exists(next)) {
        take(system.getFileStatus(next));
      }
      return;
    }
    RemoteIterator<FileStatus> inside;
    try {
      inside = system.listStatusIterator(folder);
    } catch (FileNotFoundException e) {
      return; // not every folder before it has one of this name
    }
    while (inside.hasNext()) {
      FileStatus status = inside.next();
      if (!step.accept(status.getPath())) {
        continue;
      }
      if (rest.isEmpty()) {
        take(status);
      } else if (status.isDirectory()) {
        match(system, status.getPath(), rest);
      }
    }
  }

  private void take(FileStatus status) {
    found = true;
    (status.isFile() ? files : folders).accept(entry(status));
  }

  /**
   * Hands over all files below a folder but hidden ones. An object store lists them in one go; a
   * local disk is gone through by folder, since what that one go tells beside, the rights of each
   * file, costs Hadoop a process a file there.
   */
  static void below(Configuration hadoop, String folder, Consumer<Pack.Entry> files)
      throws IOException {
    Path path = new Path(folder);
    FileSystem system = path.getFileSystem(hadoop);
    if (system instanceof LocalFileSystem) {
      byFolder(system, path, files);
      return;
    }
    int above = path.toUri().getPath().length();
    RemoteIterator<LocatedFileStatus> below = system.listFiles(path, true);
    while (below.hasNext()) {
      FileStatus file = below.next();
      if (!hidden(file.getPath().toUri().getPath().substring(above))) {
        files.accept(entry(file));
      }
    }
  }

  private static void byFolder(FileSystem system, Path top, Consumer<Pack.Entry> files)
      throws IOException {
    Deque<Path> folders = new ArrayDeque<>(List.of(top));
    while (!folders.isEmpty()) {
      RemoteIterator<FileStatus> inside = system.listStatusIterator(folders.pop());
      while (inside.hasNext()) {
        FileStatus status = inside.next();
        if (hidden(status.getPath().getName())) {
          continue;
        }
        if (status.isDirectory()) {
          folders.push(status.getPath());
        } else {
          files.accept(entry(status));
        }
      }
    }
  }

  private static Pack.Entry entry(FileStatus status) {
    return new Pack.Entry(status.getPath().toString(), status.getLen());
  }

  /** What Spark leaves out of a folder too: names that begin with a point or an underscore. */
  private static boolean hidden(String below) {
    for (String name : below.split("/")) {
      if (name.startsWith(".") || name.startsWith("_") && !name.contains("=")) {
        return true;
      }
    }
    return false;
  }
}
