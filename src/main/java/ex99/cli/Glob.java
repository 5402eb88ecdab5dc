package ex99.cli;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** Patterns such as {@code edgar/**}{@code /*.htm}, for shells that have none. */
final class Glob {
  private Glob() {}

  static boolean is(String name) {
    return name.indexOf('*') >= 0 || name.indexOf('?') >= 0 || name.indexOf('[') >= 0;
  }

  /** The files that match, in the order of their names; {@code **} stands for any folders. */
  static Iterator<Input> matches(String pattern) {
    String[] parts = pattern.split("/");
    int fixed = 0;
    while (fixed < parts.length - 1 && !is(parts[fixed])) {
      fixed++;
    }
    String root = String.join("/", List.of(parts).subList(0, fixed));
    FileSystem files = FileSystems.getDefault();
    try {
      PathMatcher deep = files.getPathMatcher("glob:" + pattern);
      PathMatcher flat = files.getPathMatcher("glob:" + pattern.replace("**/", ""));
      Path start = Path.of(pattern.startsWith("/") && root.isEmpty() ? "/" : root);
      if (!Files.isDirectory(start)) {
        return Collections.emptyIterator();
      }
      int depth = pattern.contains("**") ? Integer.MAX_VALUE : parts.length - fixed;
      return new Folder(start, path -> deep.matches(path) || flat.matches(path), depth);
    } catch (PatternSyntaxException e) {
      return List.of(Input.fault(pattern, "no_such_file", "is no pattern: " + e.getDescription()))
          .iterator();
    }
  }
}
