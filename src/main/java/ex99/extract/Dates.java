package ex99.extract;

import ex99.model.DateKind;
import ex99.phrase.Day;
import java.util.List;
import java.util.function.Consumer;

/** What dates stand for. */
final class Dates implements Extractor {
  @Override
  public void extract(Reading reading, Consumer<Finding> found) {
    for (Day day : reading.figures().days()) {
      boolean release = day.date() != null && day.date().equals(reading.outline().date());
      found.accept(
          new Finding.DateFinding(
              day, release ? DateKind.RELEASE : DateKind.OTHER, "date", List.of()));
    }
  }
}
