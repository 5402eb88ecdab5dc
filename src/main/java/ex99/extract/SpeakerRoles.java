package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Entity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The roles that speaking gives: speaker, and executive for a person with such a title. */
final class SpeakerRoles {
  private final Cast cast;
  private final Consumer<Finding> found;
  private final Set<Integer> told = new HashSet<>();

  SpeakerRoles(Cast cast, Consumer<Finding> found) {
    this.cast = cast;
    this.found = found;
  }

  /** Hands over the roles of whoever speaks at a token, once for each speaker. */
  void tell(Voice voice, int at) {
    tell(voice.entity(), at);
    tell(voice.second(), at);
  }

  private void tell(int index, int at) {
    if (index < 0 || !told.add(index)) {
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
