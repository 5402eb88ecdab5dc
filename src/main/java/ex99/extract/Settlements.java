package ex99.extract;

import ex99.extract.Finding.EventFinding.Part;
import ex99.extract.Passage.Zone;
import ex99.model.EventType;
import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Reads who settles a suit with whom: whoever does is party to an agreement, as the issuer is. */
final class Settlements {
  private static final int REACH = 14;
  private static final int NEAR = 6;

  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Affiliates affiliates;

  Settlements(Reading reading, Clauses clauses, Affiliates affiliates) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = clauses;
    this.affiliates = affiliates;
  }

  /** sides := I "has settled litigation" ("with" | "against") P | P "and" I "settle" litigation */
  List<Part> sides(Announced event, List<Sighting> sightings) {
    List<Part> parts = new ArrayList<>();
    for (Sighting s : sightings) {
      boolean own = s.passage().from() <= event.from() && event.from() < s.passage().to();
      boolean lead = s.passage().zone().compareTo(Zone.LEAD) <= 0;
      if (s.type() != EventType.LITIGATION_OR_SETTLEMENT || !own && !lead || !settles(s)) {
        continue;
      }
      int limit = Math.min(s.passage().to(), s.to() + REACH);
      int from = tokens.is(s.to() - 1, "with") ? s.to() - 1 : s.to();
      List<Integer> others = new ArrayList<>(clauses.after("with", from, limit));
      others.addAll(others.isEmpty() ? clauses.after("against", from, limit) : List.of());
      akin(others, from, limit);
      List<Integer> subjects = clauses.subject(s.from(), s.passage().from());
      if (subjects.size() > 1 && subjects.contains(cast.issuer())) {
        others.addAll(subjects);
      }
      for (int entity : others) {
        if (cast.entity(entity).kind() == PartyKind.ORGANIZATION
            && (cast.issuers().contains(entity) || !affiliates.all().contains(entity))) {
          parts.add(new Part(entity, Role.PARTNER));
          parts.add(new Part(cast.issuer(), Role.PARTNER));
        }
      }
    }
    return parts;
  }

  /** akin := P "and" "its" ("parent" | "affiliate" | …) "company"? ","? Q: both settle */
  private void akin(List<Integer> others, int from, int limit) {
    for (int i = from; !others.isEmpty() && i < limit; i++) {
      boolean its = tokens.is(i, "its", "their") && tokens.is(i - 1, "and", "with");
      int kin = tokens.is(i + 1, "former", "u.s.", "ultimate", "direct") ? i + 2 : i + 1;
      if (its
          && tokens.is(kin, "parent", "affiliate", "subsidiary", "affiliates", "subsidiaries")) {
        int name = tokens.is(kin + 1, "company") ? kin + 2 : kin + 1;
        for (int one : clauses.at(tokens.is(name, ",") ? name + 1 : name, limit)) {
          if (!others.contains(one)) {
            others.add(one);
          }
        }
        return;
      }
    }
  }

  /** "Was represented in the litigation by": who stands behind "by" is counsel. */
  boolean represented(Sighting s) {
    for (int i = s.from() - 1; i >= Math.max(s.passage().from(), s.from() - NEAR); i--) {
      if (tokens.is(i, "represented", "advised", "counseled", "defended")) {
        return true;
      }
    }
    return false;
  }

  private boolean settles(Sighting s) {
    for (int i = Math.max(s.passage().from(), s.from() - NEAR); i < s.to(); i++) {
      if (tokens.norm(i).startsWith("settle") || tokens.is(i, "resolve", "resolved", "resolves")) {
        return true;
      }
    }
    return false;
  }
}
