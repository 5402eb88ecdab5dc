package ex99.explain;

import ex99.extract.Finding;
import ex99.extract.Reading;
import ex99.link.CodePoints;
import ex99.model.Party;
import ex99.model.Role;
import ex99.name.Entity;
import ex99.name.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds again the findings that a fact of the record was made from. */
final class Origins {
  private final Reading reading;
  private final List<Finding> findings;
  private final Surroundings around;
  private final Map<String, Finding> byPlace = new HashMap<>();
  private final Map<String, Entity> byName = new HashMap<>();

  Origins(Examination examination, Surroundings around) {
    this.around = around;
    this.reading = examination.reading();
    this.findings = examination.findings();
    CodePoints points = new CodePoints(examination.text());
    for (Finding finding : findings) {
      char kind = kind(finding);
      if (kind != 0) {
        int start = points.range(reading.tokens(), finding.at(), finding.at() + 1).start();
        byPlace.put(kind + " " + start + " " + finding.rule(), finding);
        byPlace.putIfAbsent(kind + " " + start, finding);
      }
    }
    for (Entity entity : reading.cast().entities()) {
      byName.putIfAbsent(entity.name(), entity);
    }
  }

  /** The letter that begins the ids of what a finding becomes, or 0. */
  private static char kind(Finding finding) {
    if (finding instanceof Finding.RateFinding) {
      return 'R';
    } else if (finding instanceof Finding.SumFinding) {
      return 'C';
    } else if (finding instanceof Finding.AmountFinding) {
      return 'A';
    } else if (finding instanceof Finding.QuoteFinding) {
      return 'Q';
    } else if (finding instanceof Finding.EventFinding) {
      return 'E';
    }
    return finding instanceof Finding.DateFinding ? 'D' : 0;
  }

  /**
   * The finding behind a fact, or null.
   *
   * @param rule its rule, or null where the record does not give it
   */
  Finding of(Fact fact, String rule) {
    if (fact.spans().isEmpty()) {
      return null;
    }
    String place = fact.id().charAt(0) + " " + fact.spans().get(0).start();
    Finding exact = byPlace.get(place + " " + rule);
    return exact != null ? exact : byPlace.get(place);
  }

  /** The member of the cast behind a party, or null. */
  Entity of(Party party) {
    return byName.get(party.name());
  }

  /** The token at which an entity is named in full first; {@code or} where it never is. */
  int named(Entity entity, int or) {
    return reading.cast().mentions().stream()
        .filter(m -> m.entity() == entity.index() && m.form() == Mention.Form.FULL)
        .mapToInt(Mention::from)
        .findFirst()
        .orElse(or);
  }

  /** What gave a party its roles. */
  List<Explanation.Found> roles(Entity entity) {
    List<Explanation.Found> roles = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding instanceof Finding.RoleFinding f && f.entity() == entity.index()) {
        roles.add(found(f.rule(), "role " + f.role().word(), clause(f), f.why()));
      } else if (finding instanceof Finding.QuoteFinding f && f.speaker() == entity.index()) {
        roles.add(found(f.rule(), "role " + Role.SPEAKER.word(), clause(f), f.why()));
      } else if (finding instanceof Finding.EventFinding f) {
        f.parts().stream()
            .filter(part -> part.entity() == entity.index())
            .forEach(
                part -> {
                  String gave = "role " + part.role().word() + " in " + f.type().word();
                  roles.add(found(f.rule(), gave, clause(f), f.why()));
                });
      }
    }
    return roles.stream().distinct().toList();
  }

  /** The sentence that gave a role; null where its place in the release or a title did. */
  private String clause(Finding finding) {
    return finding.at() > 0 ? around.sentence(finding.at(), finding.at() + 1) : null;
  }

  static Explanation.Found found(String rule, String gave, String clause, List<String> why) {
    Rulebook.Entry entry = Rulebook.of(rule);
    String grammar = entry == null ? null : entry.grammar();
    String example = entry == null ? null : entry.example();
    return new Explanation.Found(rule, grammar, example, gave, clause, why);
  }

  static List<String> why(Finding finding) {
    if (finding instanceof Finding.RateFinding f) {
      return f.why();
    } else if (finding instanceof Finding.SumFinding f) {
      return f.why();
    } else if (finding instanceof Finding.AmountFinding f) {
      return f.why();
    } else if (finding instanceof Finding.QuoteFinding f) {
      return f.why();
    } else if (finding instanceof Finding.EventFinding f) {
      return f.why();
    } else if (finding instanceof Finding.DateFinding f) {
      return f.why();
    }
    return List.of();
  }
}
