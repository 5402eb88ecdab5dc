package ex99.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which party of a record is which party of its annotation. */
final class Names {
  private final Map<String, String> wantedByKey = new HashMap<>();
  private final Map<String, JsonNode> foundById = new HashMap<>();

  Names(List<JsonNode> wanted, List<JsonNode> found) {
    for (JsonNode party : wanted) {
      for (String key : keys(party)) {
        wantedByKey.putIfAbsent(key, party.path("name").asText());
      }
    }
    for (JsonNode party : found) {
      foundById.put(Json.text(party, "id"), party);
    }
  }

  /** The keys of a party's name and aliases. */
  static Set<String> keys(JsonNode party) {
    Set<String> keys = new LinkedHashSet<>();
    for (String name : all(party)) {
      keys.add(Words.key(name));
    }
    return keys;
  }

  private static List<String> all(JsonNode party) {
    List<String> names = new ArrayList<>();
    names.add(Json.text(party, "name"));
    party.path("aliases").forEach(alias -> names.add(alias.asText()));
    return names;
  }

  /** Whether a reference of a record (an id, a name, or an object with either) means that party. */
  boolean same(String wanted, JsonNode reference) {
    JsonNode named = reference;
    if (reference != null && reference.isObject()) {
      named = reference.path("party");
      if (named.asText("").isEmpty()) {
        named = reference.path("name");
      }
    }
    String text = named == null || named.isNull() ? "" : named.asText("");
    if (text.isEmpty()) {
      return false;
    }
    JsonNode party = foundById.get(text);
    for (String name : party == null ? List.of(text) : all(party)) {
      String key = Words.key(name);
      if (key.equals(Words.key(wanted)) || wanted.equals(wantedByKey.get(key))) {
        return true;
      }
    }
    return false;
  }
}
