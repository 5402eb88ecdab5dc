package ex99.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Values of JSON objects whose keys may be absent or null. */
final class Json {
  private Json() {}

  /** A string, or null. */
  static String text(JsonNode object, String key) {
    JsonNode value = object.path(key);
    return value.isMissingNode() || value.isNull() ? null : value.asText();
  }

  static String text(JsonNode object, String key, String otherwise) {
    JsonNode value = object.path(key);
    return value.isMissingNode() ? otherwise : value.isNull() ? null : value.asText();
  }

  /** Whether a key has a string that is not empty. */
  static boolean has(JsonNode object, String key) {
    String value = text(object, key);
    return value != null && !value.isEmpty();
  }

  static Double number(JsonNode object, String key) {
    JsonNode value = object.path(key);
    return value.isNumber() ? value.doubleValue() : null;
  }

  /** The items of an array; none when it is absent. */
  static List<JsonNode> list(JsonNode object, String key) {
    List<JsonNode> items = new ArrayList<>();
    object.path(key).forEach(items::add);
    return items;
  }
}
