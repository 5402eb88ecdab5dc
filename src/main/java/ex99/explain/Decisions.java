package ex99.explain;

import ex99.explain.Explanation.Decision;
import ex99.model.Amount;
import ex99.model.CalendarDate;
import ex99.model.Comparator;
import ex99.model.Consideration;
import ex99.model.Event;
import ex99.model.Exhibit;
import ex99.model.Participant;
import ex99.model.Party;
import ex99.model.Percentage;
import ex99.model.Quote;
import ex99.model.Speaker;
import ex99.model.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists what was decided about a fact, values that stayed open included. */
final class Decisions {
  private static final String OPEN = "nobody in reach fits; null rather than a guess";

  private final Exhibit exhibit;
  private final String beside;
  private final Map<String, String> reasons;
  private final List<Decision> list = new ArrayList<>();

  private Decisions(Exhibit exhibit, String beside, Map<String, String> reasons) {
    this.exhibit = exhibit;
    this.reasons = reasons;
    this.beside = beside;
  }

  /**
   * The decisions about a fact.
   *
   * @param beside its sentence, from a few words before it to a few words after it
   * @param reasons what is known besides of how values were decided, by their keys
   */
  static List<Decision> of(Exhibit exhibit, Fact fact, String beside, Map<String, String> reasons) {
    Decisions decisions = new Decisions(exhibit, beside, reasons);
    Record value = fact.value();
    if (value instanceof Percentage p) {
      decisions.rate(p);
    } else if (value instanceof Consideration c) {
      decisions.sum(c);
    } else if (value instanceof Quote q) {
      decisions.quote(q);
    } else if (value instanceof Event e) {
      decisions.event(e);
    } else if (value instanceof Party p) {
      decisions.party(p);
    } else if (value instanceof Amount a) {
      decisions.amount(a);
    } else if (value instanceof CalendarDate d) {
      decisions.add("date", d.date().toString());
      decisions.add("grain", d.grain());
      decisions.add("kind", d.kind());
    }
    return decisions.list;
  }

  private void rate(Percentage p) {
    add("kind", p.kind());
    add("value", figure(p.value(), p.valueHigh()) + " " + p.unit().word());
    comparator(p.comparator());
    add("of", p.of());
    party("holder", p.holder(), null);
    optional("qualifier", p.qualifier());
    optional("direction", p.direction() == null ? null : p.direction().word());
    optional("period", p.period());
    event(p.event());
    if (p.inTable()) {
      add("in_table", "true");
    }
  }

  private void sum(Consideration c) {
    add("kind", c.kind());
    add("amount", figure(c.amount(), c.amountHigh()) + " " + c.currency());
    comparator(c.comparator());
    optional("nominal", c.nominal() ? "true" : null);
    optional("form", c.form() == null ? null : c.form().word());
    optional("per", c.per());
    if (c.total() != null) {
      String because = c.units() + " units, as the release counts them, times the amount";
      list.add(new Decision("total", c.total().toPlainString(), because));
    }
    party("payer", c.payer(), OPEN);
    party("payee", c.payee(), OPEN);
    add("for", c.forWhat());
    optional("equivalent", c.equivalent() == null ? null : c.equivalent().text());
    optional("contingent", c.contingent() ? "true" : null);
    event(c.event());
  }

  private void quote(Quote q) {
    Speaker s = q.speaker();
    if (s == null) {
      list.add(new Decision("speaker", null, OPEN));
      return;
    }
    add("speaker", s.name() + (s.party() == null ? "" : " (" + s.party() + ")"));
    add("title", s.title());
    party("affiliation", s.affiliation(), null);
    optional("cue", q.cue());
  }

  private void event(Event e) {
    list.add(new Decision("type", e.type().word(), reasons.get("type")));
    list.add(new Decision("status", e.status().word(), reasons.get("status")));
    if (reasons.containsKey("place")) {
      boolean main = e == exhibit.events().get(0);
      list.add(new Decision("place", main ? "main" : "further", reasons.get("place")));
    }
    for (Participant p : e.participants()) {
      party(p.role().word(), p.party(), null);
    }
  }

  private void party(Party p) {
    add("kind", p.kind());
    for (Word role : p.roles()) {
      add("role", role);
    }
    optional("aliases", p.aliases().isEmpty() ? null : String.join(", ", p.aliases()));
    optional("ticker", p.ticker());
    optional("title", p.title());
    if (p.affiliation() != null) {
      party("affiliation", p.affiliation(), null);
    }
  }

  private void amount(Amount a) {
    add("amount", figure(a.amount(), a.amountHigh()) + " " + a.currency());
    comparator(a.comparator());
    add("measure", a.measure());
    optional("period", a.period());
    list.add(
        new Decision(
            "consideration",
            "no",
            a.inTable() ? "it stands in a table" : "no rule reads it as a sum given or owed"));
  }

  private void comparator(Comparator comparator) {
    String because =
        comparator == Comparator.EQUAL
            ? "no bounding word beside the figure"
            : "the words beside the figure: “" + beside + "”";
    list.add(new Decision("comparator", comparator.word(), because));
  }

  private void event(String id) {
    Event event = exhibit.events().stream().filter(e -> e.id().equals(id)).findFirst().orElse(null);
    add("event", event == null ? id : id + " " + event.type().word());
  }

  private void party(String key, String id, String open) {
    Party party =
        exhibit.parties().stream().filter(p -> p.id().equals(id)).findFirst().orElse(null);
    String value = party == null ? id : party.name() + " (" + id + ")";
    list.add(new Decision(key, value, id == null ? open : null));
  }

  private void add(String key, Word word) {
    add(key, word == null ? null : word.word());
  }

  private void add(String key, String value) {
    list.add(new Decision(key, value, null));
  }

  private void optional(String key, String value) {
    if (value != null) {
      add(key, value);
    }
  }

  private static String figure(BigDecimal low, BigDecimal high) {
    return low.toPlainString() + (high == null ? "" : " to " + high.toPlainString());
  }
}
