package ex99.cli;

import ex99.model.Failure;
import java.util.List;

/**
 * What came of an input: its releases, or why there are none.
 *
 * @param releases at least one, or empty after a failure
 * @param failure why there are none, else null
 * @param bug what the program threw where it is to blame, else null
 */
record Outcome(List<Release> releases, Failure failure, Throwable bug) {
  /**
   * The written record of a release.
   *
   * @param document the sequence number of its document inside a submission, or null
   * @param record the line or lines of its JSON
   */
  record Release(Integer document, byte[] record) {}

  Outcome {
    releases = List.copyOf(releases);
  }

  static Outcome failed(String path, String stage, String code, String message) {
    return new Outcome(List.of(), new Failure(path, stage, code, message), null);
  }

  /** The outcome of an input on which the program itself failed. */
  static Outcome broken(String path, Throwable bug) {
    String name = bug.getClass().getSimpleName();
    String message = "the program failed on it: " + name + "; please report it";
    return new Outcome(List.of(), new Failure(path, "parse", "internal_error", message), bug);
  }
}
