package ex99.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One example of a spec file: a text whose expected spans are marked in place, and what is expected
 * of each fact.
 *
 * @param place file and line, for messages
 * @param text without the marks
 * @param marked the marked stretches in order
 * @param expected one map of JSON keys and values a fact, in order of the text
 */
record Example(String place, String text, List<String> marked, List<Map<String, String>> expected) {
  private static final Pattern PAIR = Pattern.compile("([a-z_.]+)=(?:\"([^\"]*)\"|(\\S+))");

  /** The examples of a spec file. */
  static List<Example> read(String name, String markdown) {
    List<Example> examples = new ArrayList<>();
    List<String> lines = markdown.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).equals("```example")) {
        int end = i + 1;
        while (!lines.get(end).equals("```")) {
          end++;
        }
        examples.add(parse(name + ":" + (i + 1), lines.subList(i + 1, end)));
        i = end;
      }
    }
    return examples;
  }

  private static Example parse(String place, List<String> lines) {
    int dot = lines.lastIndexOf(".");
    if (dot < 0) {
      throw new IllegalArgumentException(place + ": no line with a single full stop");
    }
    String marked = String.join("\n", lines.subList(0, dot));
    List<String> spans = new ArrayList<>();
    Matcher span = Pattern.compile("⟦(.*?)⟧", Pattern.DOTALL).matcher(marked);
    while (span.find()) {
      spans.add(span.group(1).replaceAll("\\s+", " "));
    }
    List<Map<String, String>> expected = new ArrayList<>();
    for (String line : lines.subList(dot + 1, lines.size())) {
      Map<String, String> keys = new LinkedHashMap<>();
      Matcher pair = PAIR.matcher(line);
      while (pair.find()) {
        keys.put(pair.group(1), pair.group(2) != null ? pair.group(2) : pair.group(3));
      }
      if (keys.isEmpty() != line.equals("nothing")) {
        throw new IllegalArgumentException(place + ": not understood: " + line);
      }
      if (!keys.isEmpty()) {
        expected.add(keys);
      }
    }
    return new Example(place, marked.replaceAll("[⟦⟧]", ""), spans, expected);
  }
}
