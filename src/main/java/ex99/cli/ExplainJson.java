package ex99.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ex99.explain.Explanation;
import ex99.explain.Place;
import ex99.extract.Trial;
import java.util.List;

/** Explanations as JSON. */
final class ExplainJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ExplainJson() {}

  static String of(Explanation explanation) {
    return text(fact(explanation));
  }

  static String of(List<Explanation> all) {
    ArrayNode list = JSON.createArrayNode();
    all.forEach(each -> list.add(fact(each)));
    return text(list);
  }

  static String of(Place place) {
    ObjectNode node = JSON.createObjectNode();
    node.put("offset", place.offset()).put("word", place.word()).put("section", place.section());
    node.put("sentence", place.sentence());
    place.facts().forEach(node.putArray("facts")::add);
    place.figures().forEach(node.putArray("read_as")::add);
    node.put("unclaimed", place.unclaimed());
    tried(node, place.tried());
    return text(node);
  }

  private static ObjectNode fact(Explanation e) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", e.id()).put("kind", e.kind()).put("text", e.text());
    ArrayNode spans = node.putArray("spans");
    e.spans().forEach(span -> spans.addArray().add(span.start()).add(span.end()));
    node.put("section", e.section()).put("sentence", e.sentence());
    ArrayNode rules = node.putArray("rules");
    for (Explanation.Found found : e.rules()) {
      ObjectNode rule = rules.addObject();
      rule.put("rule", found.rule()).put("grammar", found.grammar());
      rule.put("example", found.example()).put("gave", found.gave());
      rule.put("clause", found.clause());
      found.why().forEach(rule.putArray("why")::add);
    }
    ArrayNode decided = node.putArray("decided");
    for (Explanation.Decision decision : e.decisions()) {
      ObjectNode each = decided.addObject();
      each.put("name", decision.name()).put("value", decision.value());
      each.put("because", decision.because());
    }
    tried(node, e.tried());
    return node;
  }

  private static void tried(ObjectNode node, List<Trial> trials) {
    ArrayNode tried = node.putArray("tried");
    for (Trial trial : trials) {
      ObjectNode each = tried.addObject();
      each.put("rule", trial.rule()).put("word", trial.word()).put("read", trial.said());
      each.put("outcome", trial.outcome());
    }
  }

  private static String text(JsonNode node) {
    return node.toPrettyString() + "\n";
  }
}
