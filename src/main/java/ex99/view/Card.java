package ex99.view;

import ex99.model.Amount;
import ex99.model.CalendarDate;
import ex99.model.Consideration;
import ex99.model.Event;
import ex99.model.Exhibit;
import ex99.model.Participant;
import ex99.model.Percentage;
import ex99.model.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes the deal card: what happened, who, how much, in what form, when, and who said what. */
final class Card {
  /** Longer lists are folded after so many facts. */
  private static final int SHOWN = 12;

  private final Sheet sheet;
  private final Exhibit exhibit;
  private final String prefix;
  private final Html out;
  private final Names names;
  private final FactRows rows;
  private final Set<String> told = new HashSet<>();

  private Card(String prefix, Sheet sheet, Html out) {
    this.sheet = sheet;
    this.exhibit = sheet.exhibit();
    this.prefix = prefix;
    this.out = out;
    this.names = new Names(prefix, exhibit);
    this.rows = new FactRows(prefix, names, sheet.why(), out);
  }

  static void write(String prefix, Sheet sheet, Html out) {
    new Card(prefix, sheet, out).write();
  }

  private void write() {
    warnings();
    exhibit.events().forEach(this::event);
    facts("Sums", left(exhibit.considerations(), Consideration::id), rows::sum);
    List<Percentage> rates = left(exhibit.percentages(), Percentage::id);
    facts("Percentages", rates.stream().filter(r -> !r.inTable()).toList(), rows::rate);
    facts("Quotes", exhibit.quotes(), rows::quote);
    new People(prefix, exhibit, sheet.why(), names, out).write();
    List<CalendarDate> dates = left(exhibit.dates(), CalendarDate::id);
    folded("Dates", dates, rows::date);
    List<Amount> amounts = exhibit.amounts();
    folded(
        "Other sums of money", amounts.stream().filter(a -> !a.inTable()).toList(), rows::amount);
    folded(
        "Percentages in tables", rates.stream().filter(Percentage::inTable).toList(), rows::rate);
    folded("Sums in tables", amounts.stream().filter(Amount::inTable).toList(), rows::amount);
    Ledger.write(prefix, exhibit.coverage(), out);
  }

  private void warnings() {
    if (exhibit.warnings().isEmpty()) {
      return;
    }
    out.open("section", "class", "warn").element("h2", "Warnings").open("ul");
    exhibit.warnings().forEach(warning -> out.element("li", warning));
    out.close("ul").close("section").line();
  }

  private void event(Event event) {
    out.open("section", "class", "deal fact f-e", "id", prefix + event.id(), "tabindex", "-1");
    out.open("h2");
    String type = Words.plain(event.type());
    if (event.trigger() == null) {
      out.element("span", type, "class", "go");
    } else {
      out.element("a", type, "class", "go", "href", "#" + prefix + event.id() + "-t");
    }
    String status = Words.plain(event.status());
    out.text(" ").element("span", status, "class", "st st-" + event.status().word());
    out.element("span", event.id(), "class", "id").close("h2").line();
    participants(event);
    list(pick(exhibit.considerations(), Consideration::id, event.considerations()), rows::sum);
    list(
        pick(exhibit.percentages(), Percentage::id, event.percentages()).stream()
            .filter(rate -> !rate.inTable())
            .toList(),
        rows::rate);
    list(pick(exhibit.dates(), CalendarDate::id, event.dates()), rows::date);
    reasons(event.id());
    out.close("section").line();
  }

  private void participants(Event event) {
    Map<Role, List<String>> parties = new LinkedHashMap<>();
    for (Participant each : event.participants()) {
      parties.computeIfAbsent(each.role(), role -> new ArrayList<>()).add(each.party());
    }
    if (parties.isEmpty()) {
      return;
    }
    out.open("dl", "class", "parts");
    parties.forEach(
        (role, ids) -> {
          out.element("dt", Words.plain(role)).open("dd");
          for (int i = 0; i < ids.size(); i++) {
            out.text(i == 0 ? "" : "; ");
            names.link(ids.get(i), out);
          }
          out.close("dd");
        });
    out.close("dl").line();
  }

  private void reasons(String id) {
    List<String> reasons = sheet.why().getOrDefault(id, List.of());
    if (!reasons.isEmpty()) {
      out.open("details", "class", "why").element("summary", "why", "class", "id").open("ul");
      reasons.forEach(reason -> out.element("li", reason));
      out.close("ul").close("details");
    }
  }

  private <T> List<T> pick(List<T> facts, Function<T, String> id, List<String> wanted) {
    Set<String> ids = new HashSet<>(wanted);
    return facts.stream()
        .filter(fact -> ids.contains(id.apply(fact)) && told.add(id.apply(fact)))
        .toList();
  }

  private <T> List<T> left(List<T> facts, Function<T, String> id) {
    return facts.stream().filter(fact -> !told.contains(id.apply(fact))).toList();
  }

  private <T> void facts(String title, List<T> facts, Consumer<T> row) {
    if (!facts.isEmpty()) {
      out.open("section").element("h2", title);
      list(facts, row);
      out.close("section").line();
    }
  }

  private <T> void folded(String title, List<T> facts, Consumer<T> row) {
    if (!facts.isEmpty()) {
      out.open("details", "class", "fold").open("summary").element("h2", title);
      out.element("span", String.valueOf(facts.size()), "class", "count").close("summary");
      items(facts, row);
      out.close("details").line();
    }
  }

  private <T> void list(List<T> facts, Consumer<T> row) {
    if (facts.size() <= SHOWN + 2) {
      items(facts, row);
      return;
    }
    items(facts.subList(0, SHOWN), row);
    out.open("details", "class", "more");
    out.element("summary", (facts.size() - SHOWN) + " more");
    items(facts.subList(SHOWN, facts.size()), row);
    out.close("details").line();
  }

  private <T> void items(List<T> facts, Consumer<T> row) {
    if (!facts.isEmpty()) {
      out.open("ul", "class", "facts").line();
      facts.forEach(row);
      out.close("ul").line();
    }
  }
}
