package ex99.explain;

import ex99.extract.EventTrials;
import ex99.extract.Finding;
import ex99.extract.Reading;
import ex99.extract.Trial;
import ex99.extract.Trials;
import ex99.link.CodePoints;
import ex99.model.Event;
import ex99.model.Exhibit;
import ex99.model.Party;
import ex99.model.Range;
import ex99.model.Section;
import ex99.model.Unclaimed;
import ex99.name.Entity;
import ex99.phrase.Figure;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers where the facts of a release come from, and what was made of a place in it. */
public final class Explainer {
  private final Exhibit exhibit;
  private final Reading reading;
  private final Tokens tokens;
  private final Origins origins;
  private final CodePoints points;
  private final Surroundings around;
  private final RoleTrials roles;
  private EventTrials events;
  private final Map<String, Fact> facts = new LinkedHashMap<>();

  /** An explainer of one release. */
  public Explainer(Examination examination) {
    this.exhibit = examination.exhibit();
    this.reading = examination.reading();
    this.tokens = reading.tokens();
    this.around = new Surroundings(tokens);
    this.origins = new Origins(examination, around);
    this.roles = new RoleTrials(examination);
    this.points = new CodePoints(examination.text());
    Fact.of(exhibit).forEach(fact -> facts.put(fact.id(), fact));
  }

  /** The ids of all facts, kind by kind. */
  public List<String> ids() {
    return List.copyOf(facts.keySet());
  }

  /** For the id of each fact the reasons of its rule, where it gave any. */
  public Map<String, List<String>> why() {
    Map<String, List<String>> why = new LinkedHashMap<>();
    for (Fact fact : facts.values()) {
      List<String> reasons = new ArrayList<>();
      for (Explanation.Found rule : rules(fact)) {
        String line = String.join("; ", rule.why());
        if (rule.gave() != null) {
          line = rule.gave() + " by rule " + rule.rule() + (line.isEmpty() ? "" : ": " + line);
        }
        if (!line.isEmpty()) {
          reasons.add(line);
        }
      }
      if (!reasons.isEmpty()) {
        why.put(fact.id(), reasons);
      }
    }
    return why;
  }

  /** Where a fact comes from, or null when no fact has the id. */
  public Explanation explain(String id) {
    Fact fact = facts.get(id);
    if (fact == null) {
      return null;
    }
    boolean placed = !fact.spans().isEmpty();
    int from = placed ? token(fact.spans().get(0).start()) : -1;
    int to = placed ? tokenEnd(fact.spans().get(0).end()) : -1;
    List<Explanation.Found> rules = rules(fact);
    return new Explanation(
        id,
        fact.kind(),
        fact.text(),
        fact.spans(),
        placed ? section(fact.spans().get(0).start()) : null,
        placed ? around.sentence(from, to) : null,
        rules,
        Decisions.of(
            exhibit, fact, placed ? around.beside(from, to) : "", reasons(fact.value(), from)),
        tried(fact, from, rules));
  }

  private Map<String, String> reasons(Record value, int from) {
    return value instanceof Event event
        ? events().reasons(event.type(), event.status(), from)
        : Map.of();
  }

  private EventTrials events() {
    if (events == null) {
      events = new EventTrials(reading);
    }
    return events;
  }

  /** What else was tried: at a figure's place, for an event, or around the names of a party. */
  private List<Trial> tried(Fact fact, int from, List<Explanation.Found> rules) {
    if (fact.value() instanceof Party party) {
      Entity entity = origins.of(party);
      if (entity == null || from < 0) {
        return List.of();
      }
      List<Trial> trials = new ArrayList<>(Trials.names(reading, origins.named(entity, from)));
      trials.addAll(roles.of(entity.index()));
      return trials;
    }
    if (from < 0) {
      return List.of();
    }
    return fact.value() instanceof Event
        ? events().rivals(from)
        : judged(Trials.at(reading, from), rules);
  }

  /** Tells which of the trials of a figure made the fact; those behind it came too late. */
  private static List<Trial> judged(List<Trial> trials, List<Explanation.Found> rules) {
    List<Trial> judged = new ArrayList<>();
    boolean made = false;
    for (Trial trial : trials) {
      boolean won = !made && rules.stream().anyMatch(rule -> rule.rule().equals(trial.rule()));
      if (trial.said() == null) {
        judged.add(trial);
      } else if (won) {
        judged.add(trial.with(Trial.MADE));
        made = true;
      } else {
        judged.add(trial.with(made ? "lost: a rule before it had read the place" : "lost"));
      }
    }
    return judged;
  }

  private List<Explanation.Found> rules(Fact fact) {
    if (fact.value() instanceof Party party) {
      Entity entity = origins.of(party);
      if (entity == null) {
        return List.of();
      }
      List<Explanation.Found> rules = new ArrayList<>();
      rules.add(Origins.found(entity.rule(), "the name", null, List.of()));
      rules.addAll(origins.roles(entity));
      return rules;
    }
    Finding finding = origins.of(fact, null);
    return finding == null
        ? List.of()
        : List.of(Origins.found(finding.rule(), null, null, Origins.why(finding)));
  }

  /**
   * What was made of a place, or null when it is none.
   *
   * @param offset a code point of the canonical text
   */
  public Place at(int offset) {
    String text = reading.manuscript().text();
    if (offset < 0 || offset >= text.codePointCount(0, text.length()) || tokens.size() == 0) {
      return null;
    }
    int token = token(offset);
    List<String> covering =
        facts.values().stream()
            .filter(fact -> fact.covers(offset))
            .map(fact -> fact.id() + " " + fact.kind() + " “" + shortened(fact.text()) + "”")
            .toList();
    return new Place(
        offset,
        tokens.text(token, token + 1),
        section(offset),
        around.sentence(token, token + 1),
        covering,
        figures(token),
        reason(offset),
        tried(token));
  }

  /** What was tried at a place: rules of figures, of events, of roles and of names. */
  private List<Trial> tried(int token) {
    List<Trial> trials = new ArrayList<>(Trials.at(reading, token));
    trials.addAll(events().at(token));
    trials.addAll(roles.at(token));
    trials.addAll(Trials.names(reading, token));
    return trials;
  }

  /** What was made of a mark of the ledger, counted from 1, or null when it has not so many. */
  public Place unclaimed(String number) {
    List<Unclaimed> marks = exhibit.coverage().unclaimed();
    int index = Integer.parseInt(number) - 1;
    return index < 0 || index >= marks.size() ? null : at(marks.get(index).span().start());
  }

  private String reason(int offset) {
    for (Unclaimed mark : exhibit.coverage().unclaimed()) {
      if (mark.span().start() <= offset && offset < mark.span().end()) {
        return mark.reason();
      }
    }
    return null;
  }

  private List<String> figures(int token) {
    List<String> figures = new ArrayList<>();
    add("percentage", reading.figures().rates(), token, figures);
    add("money", reading.figures().money(), token, figures);
    add("count", reading.figures().counts(), token, figures);
    add("date", reading.figures().days(), token, figures);
    add("quotation", reading.figures().quotations(), token, figures);
    return figures;
  }

  private void add(String kind, List<? extends Figure> all, int token, List<String> figures) {
    for (Figure figure : all) {
      if (figure.from() <= token && token < figure.to()) {
        figures.add(kind + " “" + shortened(tokens.text(figure.from(), figure.to())) + "”");
      }
    }
  }

  /** The token at a code point, or the next one after the white space there. */
  private int token(int point) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (points.range(tokens, middle, middle + 1).end() <= point) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int tokenEnd(int point) {
    return token(Math.max(0, point - 1)) + 1;
  }

  private String section(int point) {
    for (Section section : exhibit.sections()) {
      Range span = section.span();
      if (span.start() <= point && point < span.end()) {
        return section.kind().word();
      }
    }
    return null;
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 59) + "…";
  }
}
