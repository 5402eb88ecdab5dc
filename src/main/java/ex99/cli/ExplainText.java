package ex99.cli;

import ex99.explain.Explanation;
import ex99.explain.Explanation.Decision;
import ex99.explain.Explanation.Found;
import ex99.explain.Place;
import ex99.extract.Trial;
import ex99.model.Range;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Explanations in words, for a terminal. */
final class ExplainText {
  private final StringBuilder out = new StringBuilder();

  private ExplainText() {}

  /** A line a fact: its id, kind, words and rules. */
  static String list(List<Explanation> all) {
    StringBuilder out = new StringBuilder();
    for (Explanation each : all) {
      String text = each.text().length() > 60 ? each.text().substring(0, 59) + "…" : each.text();
      String rules =
          each.rules().stream().map(Found::rule).distinct().collect(Collectors.joining(", "));
      out.append(each.id()).append('\t').append(each.kind()).append('\t').append(text);
      out.append('\t').append(rules).append('\n');
    }
    return out.toString();
  }

  static String of(Explanation e) {
    ExplainText text = new ExplainText();
    text.out.append(e.id()).append("  ").append(e.kind()).append("  ").append(e.text());
    text.out.append('\n');
    text.line("at", e.spans().stream().map(ExplainText::span).collect(Collectors.joining(" ")));
    text.line("in", e.section());
    text.line("sentence", e.sentence());
    e.rules().forEach(text::rule);
    text.head("decided");
    int width = e.decisions().stream().mapToInt(d -> d.name().length()).max().orElse(0);
    e.decisions().forEach(decision -> text.decision(decision, width));
    text.tried(e.tried());
    return text.out.toString();
  }

  static String of(Place place) {
    ExplainText text = new ExplainText();
    text.out.append(place.offset()).append("  ").append(place.word()).append('\n');
    text.line("in", place.section());
    text.line("sentence", place.sentence());
    place.facts().forEach(fact -> text.line("fact", fact));
    if (place.facts().isEmpty()) {
      text.line("fact", "none");
    }
    place.figures().forEach(figure -> text.line("read as", figure));
    if (place.figures().isEmpty()) {
      text.line("read as", "no figure and no quotation");
    }
    text.line("unclaimed", place.unclaimed());
    text.tried(place.tried());
    if (place.tried().isEmpty()) {
      text.line("tried", "nothing: no rule has a word here that triggers it");
    }
    return text.out.toString();
  }

  private static String span(Range span) {
    return "[" + span.start() + ", " + span.end() + ")";
  }

  private void line(String key, String value) {
    if (value != null && !value.isEmpty()) {
      out.append(String.format(Locale.ROOT, "  %-10s", key)).append(value).append('\n');
    }
  }

  private void head(String title) {
    out.append("  ").append(title).append('\n');
  }

  private void rule(Found found) {
    line(
        "rule",
        found.gave() == null ? found.rule() : found.rule() + ", which gave " + found.gave());
    line("  grammar", found.grammar());
    line("  such as", found.example());
    line("  in", found.clause());
    found.why().forEach(reason -> line("  because", reason));
  }

  private void decision(Decision decision, int width) {
    String value = decision.value() == null ? "null" : decision.value();
    String because = decision.because() == null ? "" : "  (" + decision.because() + ")";
    cells(decision.name(), width, value + because);
  }

  private void cells(String key, int width, String value) {
    out.append("    ").append(key).append(" ".repeat(width - key.length()));
    out.append("  ").append(value).append('\n');
  }

  private void tried(List<Trial> tried) {
    if (tried.isEmpty()) {
      return;
    }
    head("tried, in this order");
    int width = tried.stream().mapToInt(trial -> trial.rule().length()).max().orElse(0);
    for (Trial trial : tried) {
      String said = trial.said() == null ? "read nothing" : trial.said();
      String came = trial.outcome() == null ? "" : "  (" + trial.outcome() + ")";
      cells(trial.rule(), width, "at “" + trial.word() + "”: " + said + came);
    }
  }
}
