package ex99.cli;

import java.util.ArrayList;
import java.util.List;

/** Names that inputs have below an output folder; none leads out of it. */
final class Names {
  private Names() {}

  /** The last part of a path. */
  static String last(String path) {
    if (path.equals("-")) {
      return "stdin";
    }
    List<String> parts = parts(path);
    return parts.isEmpty() ? "_" : parts.get(parts.size() - 1);
  }

  /** The whole of a path as a relative one; a step upwards is written as {@code __}. */
  static String whole(String path) {
    List<String> parts = parts(path);
    return parts.isEmpty() ? "_" : String.join("/", parts);
  }

  private static List<String> parts(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.replace('\\', '/').replace('\0', '_').split("/")) {
      if (part.equals("..")) {
        parts.add("__");
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return parts;
  }
}
