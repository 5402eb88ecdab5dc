package ex99.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures of an evaluation: a row for each question, and what was missed. */
public final class Score {
  private static final List<String> HEADLINE =
      List.of(
          "roles.all", "percentages.with_kind", "considerations.with_kind", "quotes.with_speaker");

  private final SortedMap<String, Tally> tallies = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();
  private final List<String> absent = new ArrayList<>();

  void add(String row, int right, int found, int wanted) {
    tallies.computeIfAbsent(row, key -> new Tally()).add(right, found, wanted);
  }

  /** One question with a right or a wrong answer. */
  void ask(String row, boolean right) {
    add(row, right ? 1 : 0, 1, 1);
  }

  void miss(String file, String what, String text) {
    misses.add(file + ": " + what + ": " + text);
  }

  void absent(String file) {
    absent.add(file);
  }

  /** The rows by name. */
  public SortedMap<String, Row> rows() {
    SortedMap<String, Row> rows = new TreeMap<>();
    tallies.forEach((name, tally) -> rows.put(name, tally.row()));
    return rows;
  }

  /** The mean F1 of roles, percentages and considerations with kind, and quotes with speaker. */
  public double headline() {
    double sum = 0;
    for (String row : HEADLINE) {
      sum += tallies.getOrDefault(row, new Tally()).row().f1();
    }
    return sum / HEADLINE.size();
  }

  /** What was wanted and not found, or found and not wanted, one line each. */
  public List<String> misses() {
    return List.copyOf(misses);
  }

  /** Annotated releases without a record. */
  public List<String> absent() {
    return List.copyOf(absent);
  }
}
