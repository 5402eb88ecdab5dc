package ex99.extract;

import java.util.function.Consumer;

/** What parties do, outside events. */
final class Roles implements Extractor {
  @Override
  public void extract(Reading reading, Consumer<Finding> found) {}
}
