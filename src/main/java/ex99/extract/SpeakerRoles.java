package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Entity;
import java.util.List;
import java.util.function.Consumer;

/** The roles that speaking gives: speaker, and executive for a person with such a title. */
final class SpeakerRoles {
  private SpeakerRoles() {}

  static void of(Cast cast, Voice voice, int at, Consumer<Finding> found) {
    of(cast, voice.entity(), at, found);
    of(cast, voice.second(), at, found);
  }

  private static void of(Cast cast, int index, int at, Consumer<Finding> found) {
    if (index < 0) {
      return;
    }
    found.accept(new Finding.RoleFinding(index, Role.SPEAKER, at, "speaker", List.of("quoted")));
    Entity entity = cast.entity(index);
    if (entity.kind() == PartyKind.PERSON
        && entity.title() != null
        && Titles.isExecutive(entity.title())) {
      found.accept(
          new Finding.RoleFinding(
              index, Role.EXECUTIVE, at, "titled-speaker", List.of("title: " + entity.title())));
    }
  }
}
