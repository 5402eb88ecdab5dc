package ex99.extract;

import java.util.function.Consumer;

/** Reads one kind of fact from a release. */
public interface Extractor {
  /** Hands over each finding in order of the text; never null. */
  void extract(Reading reading, Consumer<Finding> found);
}
