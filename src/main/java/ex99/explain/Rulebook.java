package ex99.explain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rules of all extractors by name, each with its line of grammar and an example. */
public final class Rulebook {
  /**
   * A rule.
   *
   * @param name as it travels into the record
   * @param grammar the line of grammar that it reads
   * @param example words that it reads
   */
  public record Entry(String name, String grammar, String example) {}

  private static final Map<String, Entry> ENTRIES = load();

  private Rulebook() {}

  /** The rules in the order of the book. */
  public static Map<String, Entry> entries() {
    return ENTRIES;
  }

  /** The rule of a name, or null. */
  static Entry of(String rule) {
    return ENTRIES.get(rule);
  }

  private static Map<String, Entry> load() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    try (InputStream in = Rulebook.class.getResourceAsStream("/rules.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t");
        if (cells.length != 3 || entries.containsKey(cells[0])) {
          throw new IllegalStateException("rules.txt: name TAB grammar TAB example: " + line);
        }
        entries.put(cells[0], new Entry(cells[0], cells[1], cells[2]));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return Collections.unmodifiableMap(entries);
  }
}
