package ex99.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What differs between two records of a release, a line a fact. Facts are told by their words, and
 * what refers to them too, so that one fact more does not change all that follow.
 */
final class Difference {
  private static final Map<String, String> HASHES =
      Map.of(
          "source.sha256", "the exhibit itself has changed",
          "document.text_sha256", "its canonical text has changed");

  private final List<String> lines = new ArrayList<>();
  private final Labels was;
  private final Labels is;
  private int moved;
  private String first;

  private Difference(JsonNode was, JsonNode is) {
    this.was = new Labels(was);
    this.is = new Labels(is);
  }

  /** The differences, none when the records say the same; {@code source.path} may differ. */
  static List<String> between(JsonNode was, JsonNode is) {
    JsonNode a = withoutPath(was);
    JsonNode b = withoutPath(is);
    if (a.equals(b)) {
      return List.of();
    }
    Difference difference = new Difference(was, is);
    difference.object("", a, b);
    if (difference.moved > 0) {
      difference.lines.add(
          difference.first
              + (difference.moved > 1 ? " and " + (difference.moved - 1) + " more" : "")
              + ": same words at another place");
    }
    return difference.lines.isEmpty()
        ? List.of("ids, order or form differ, the facts do not")
        : difference.lines;
  }

  private static JsonNode withoutPath(JsonNode record) {
    JsonNode copy = record.deepCopy();
    if (copy.path("source") instanceof ObjectNode source) {
      source.remove("path");
    }
    return copy;
  }

  private void object(String place, JsonNode was, JsonNode is) {
    for (String key : keys(was, is)) {
      String inner = place.isEmpty() ? key : place + "." + key;
      JsonNode a = was.path(key);
      JsonNode b = is.path(key);
      if (a.isObject() && b.isObject()) {
        object(inner, a, b);
      } else if (facts(a) || facts(b)) {
        facts(inner, a, b);
      } else if (!this.was.show(a).equals(this.is.show(b))) {
        lines.add(
            HASHES.containsKey(inner)
                ? HASHES.get(inner)
                : inner + ": " + this.was.show(a) + " -> " + this.is.show(b));
      }
    }
  }

  private static boolean facts(JsonNode node) {
    return node.isArray() && !node.isEmpty() && node.get(0).isObject();
  }

  private void facts(String name, JsonNode was, JsonNode is) {
    List<JsonNode> gone = new ArrayList<>();
    List<JsonNode> come = new ArrayList<>();
    was.forEach(gone::add);
    is.forEach(come::add);
    List<JsonNode[]> pairs = new ArrayList<>();
    pair(gone, come, pairs, (a, b) -> words(a).equals(words(b)) && place(a).equals(place(b)));
    pair(gone, come, pairs, (a, b) -> words(a).equals(words(b)) && id(a).equals(id(b)));
    pair(gone, come, pairs, (a, b) -> words(a).equals(words(b)));
    pair(gone, come, pairs, (a, b) -> place(a).equals(place(b)));
    pair(gone, come, pairs, (a, b) -> !id(a).isEmpty() && id(a).equals(id(b)));
    pairs.forEach(pair -> members(name, pair[0], pair[1]));
    gone.forEach(fact -> lines.add(name + " " + Labels.of(fact) + ": missing"));
    come.forEach(fact -> lines.add(name + " " + Labels.of(fact) + ": new"));
  }

  private static void pair(
      List<JsonNode> gone,
      List<JsonNode> come,
      List<JsonNode[]> pairs,
      BiPredicate<JsonNode, JsonNode> same) {
    for (int i = 0; i < gone.size(); i++) {
      for (int j = 0; j < come.size(); j++) {
        if (same.test(gone.get(i), come.get(j))) {
          pairs.add(new JsonNode[] {gone.remove(i--), come.remove(j)});
          break;
        }
      }
    }
  }

  private void members(String name, JsonNode was, JsonNode is) {
    List<String> changes = new ArrayList<>();
    boolean places = false;
    for (String key : keys(was, is)) {
      String a = this.was.show(was.path(key));
      String b = this.is.show(is.path(key));
      if (key.equals("id") || a.equals(b)) {
        continue;
      }
      if (key.startsWith("span")) {
        places = true;
      } else {
        changes.add(key + " " + a + " -> " + b);
      }
    }
    if (!changes.isEmpty()) {
      lines.add(name + " " + Labels.of(was) + ": " + String.join("; ", changes));
    } else if (places) {
      first = first == null ? name + " " + Labels.of(was) : first;
      moved++;
    }
  }

  private static Set<String> keys(JsonNode was, JsonNode is) {
    Set<String> keys = new LinkedHashSet<>();
    was.fieldNames().forEachRemaining(keys::add);
    is.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static String words(JsonNode fact) {
    return fact.path("kind").asText() + fact.path("type").asText() + Labels.words(fact);
  }

  private static String place(JsonNode fact) {
    return (fact.has("span") ? fact.get("span") : fact.path("spans")).toString();
  }

  private static String id(JsonNode fact) {
    return fact.path("id").asText();
  }

  /** Says what a record's ids stand for. */
  private static final class Labels {
    private final Map<String, String> words = new HashMap<>();

    Labels(JsonNode record) {
      for (JsonNode facts : record) {
        for (JsonNode fact : facts) {
          if (fact.isObject() && fact.has("id")) {
            words.put(fact.get("id").asText(), words(fact));
          }
        }
      }
    }

    /** A fact as a person calls it. */
    static String of(JsonNode fact) {
      String place = place(fact);
      return (id(fact) + " " + quoted(words(fact))).strip()
          + (place.isEmpty() ? "" : " at " + place.replaceAll("^\\[+|[,\\]].*", ""));
    }

    static String words(JsonNode fact) {
      for (String key : List.of("text", "name", "kind")) {
        if (fact.has(key)) {
          return fact.get(key).asText();
        }
      }
      return (fact.path("type").asText() + " " + fact.path("trigger").path("text").asText())
          .strip();
    }

    /** A value with the words of the facts that it refers to. */
    String show(JsonNode value) {
      if (value.isMissingNode()) {
        return "(none)";
      }
      if (value.isArray() || value.isObject()) {
        List<String> parts = new ArrayList<>();
        if (value.isArray()) {
          value.forEach(element -> parts.add(show(element)));
          return "[" + String.join(", ", parts) + "]";
        }
        value.fields().forEachRemaining(e -> parts.add(e.getKey() + " " + show(e.getValue())));
        return "{" + String.join(", ", parts) + "}";
      }
      String text = value.asText();
      return value.isTextual() ? quoted(words.getOrDefault(text, text)) : text;
    }

    private static String quoted(String text) {
      return '"' + (text.length() > 90 ? text.substring(0, 87) + "…" : text) + '"';
    }
  }
}
