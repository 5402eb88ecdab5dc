package ex99.eval;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The least F1 that rows must have, from a file with a line {@code row = figure} each. */
public final class Floors {
  /** The name under which the mean of the four tasks stands in a floor file. */
  public static final String HEADLINE = "headline";

  private final SortedMap<String, BigDecimal> floors = new TreeMap<>();

  private Floors() {}

  /**
   * Reads a floor file; {@code #} begins a comment.
   *
   * @throws IOException when it cannot be read, or a line is not of that form
   */
  public static Floors of(Path file) throws IOException {
    Floors floors = new Floors();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      String content = line.strip();
      if (!content.isEmpty() && !content.startsWith("#")) {
        floors.add(content, file + ":" + number);
      }
    }
    return floors;
  }

  private void add(String line, String place) throws IOException {
    String[] sides = line.split("=", 2);
    try {
      floors.put(sides[0].strip(), new BigDecimal(sides.length < 2 ? "" : sides[1].strip()));
    } catch (NumberFormatException e) {
      throw new IOException(place + ": wanted 'row = figure', got '" + line + "'", e);
    }
  }

  /** One sentence for each row that is below its floor, or that the score does not have. */
  public List<String> broken(Score score) {
    SortedMap<String, Row> rows = score.rows();
    List<String> broken = new ArrayList<>();
    floors.forEach(
        (name, floor) -> {
          Row row = rows.get(name);
          if (row == null && !name.equals(HEADLINE)) {
            broken.add(name + " is no row of the score");
            return;
          }
          BigDecimal figure =
              new BigDecimal(row == null ? score.headline() : row.f1())
                  .setScale(4, java.math.RoundingMode.HALF_EVEN);
          if (figure.compareTo(floor) < 0) {
            broken.add(name + " is " + figure + ", below its floor " + floor);
          }
        });
    return broken;
  }
}
