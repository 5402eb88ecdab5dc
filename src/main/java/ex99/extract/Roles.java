package ex99.extract;

import ex99.model.Role;
import java.util.List;
import java.util.function.Consumer;

/** What parties do, outside events. */
final class Roles implements Extractor {
  @Override
  public void extract(Reading reading, Consumer<Finding> found) {
    if (reading.cast().issuer() >= 0) {
      found.accept(
          new Finding.RoleFinding(reading.cast().issuer(), Role.ISSUER, 0, "issuer", List.of()));
    }
  }
}
