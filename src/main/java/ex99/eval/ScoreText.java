package ex99.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.SortedMap;

/** A score as people and as programs read it. */
public final class ScoreText {
  private ScoreText() {}

  /** A table with a line for each row, and the headline figure below. */
  public static String table(Score score) {
    StringBuilder out = new StringBuilder();
    out.append(String.format(Locale.ROOT, "%-28s precision recall     F1  wanted%n", ""));
    score
        .rows()
        .forEach(
            (name, row) ->
                out.append(
                    String.format(
                        Locale.ROOT,
                        "%-28s %9s %6s %6s %7d%n",
                        name,
                        rounded(row.precision(), 3),
                        rounded(row.recall(), 3),
                        rounded(row.f1(), 3),
                        row.wanted())));
    score.absent().forEach(file -> out.append("no record for ").append(file).append('\n'));
    out.append("headline (mean F1 of roles.all, percentages.with_kind, ");
    out.append("considerations.with_kind, quotes.with_speaker): ");
    return out.append(rounded(score.headline(), 3)).append('\n').toString();
  }

  /** One JSON object: the headline figure, releases without a record, and the rows. */
  public static String json(Score score) {
    ObjectNode root = new ObjectMapper().createObjectNode();
    root.put("headline", rounded(score.headline(), 4));
    score.absent().forEach(root.putArray("absent")::add);
    ObjectNode figures = root.putObject("figures");
    SortedMap<String, Row> rows = score.rows();
    rows.forEach(
        (name, row) ->
            figures
                .putObject(name)
                .put("precision", rounded(row.precision(), 4))
                .put("recall", rounded(row.recall(), 4))
                .put("f1", rounded(row.f1(), 4))
                .put("wanted", row.wanted()));
    score.misses().forEach(root.putArray("misses")::add);
    return root.toPrettyString() + "\n";
  }

  private static BigDecimal rounded(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN);
  }
}
