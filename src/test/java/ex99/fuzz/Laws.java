package ex99.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ex99.Ex99;
import ex99.explain.Examination;
import ex99.output.Layout;
import ex99.output.RecordJson;
import ex99.output.Validator;
import ex99.read.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What holds of every input, however broken it is. */
public final class Laws {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Ex99 EX99 = new Ex99();

  private Laws() {}

  /**
   * Parses an input and tells which laws it breaks.
   *
   * @param thorough whether the schema is held against and the input parsed twice
   */
  public static List<String> broken(byte[] input, boolean thorough) {
    List<String> broken = new ArrayList<>();
    try {
      for (Examination examination : EX99.examine("input", input)) {
        byte[] record = RecordJson.bytes(examination.exhibit(), Layout.NDJSON);
        JsonNode json = JSON.readTree(record);
        if (thorough) {
          broken.addAll(Validator.faults(json));
        }
        String text = examination.reading().manuscript().text();
        spans(json, text, text.codePointCount(0, text.length()), broken);
        if (!new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
            .equals(text)) {
          broken.add("the canonical text has half a surrogate pair");
        }
      }
      if (thorough && !Arrays.equals(bytes(input), bytes(input))) {
        broken.add("two runs differ");
      }
    } catch (Unreadable e) {
      if (e.getMessage().isBlank() || e.code().isBlank()) {
        broken.add("no word on why it cannot be read");
      }
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      StackTraceElement[] trace = e.getStackTrace();
      broken.add(
          e
              + (trace.length == 0
                  ? ""
                  : " " + Arrays.asList(trace).subList(0, Math.min(4, trace.length))));
    }
    return broken;
  }

  private static byte[] bytes(byte[] input) throws Unreadable {
    return RecordJson.bytes(EX99.parse("input", input).get(0), Layout.NDJSON);
  }

  private static void spans(JsonNode node, String text, int length, List<String> broken) {
    for (JsonNode child : node) {
      spans(child, text, length, broken);
    }
    if (node.has("span")) {
      span(node, node.get("span"), length, broken);
    }
    for (JsonNode span : node.path("spans")) {
      span(node, span, length, broken);
    }
    if (node.has("span") && node.path("text").isTextual() && broken.isEmpty()) {
      int start = text.offsetByCodePoints(0, node.get("span").get(0).asInt());
      int end = text.offsetByCodePoints(0, node.get("span").get(1).asInt());
      String words = text.substring(start, end).replaceAll("(?U)[\\s\\p{Z}\\x1c-\\x1f]+", " ");
      if (!words.equals(node.get("text").asText())) {
        broken.add("span of '" + words + "' for " + node);
      }
    }
  }

  private static void span(JsonNode fact, JsonNode span, int length, List<String> broken) {
    int start = span.get(0).asInt();
    int end = span.get(1).asInt();
    if (start < 0 || end <= start || end > length) {
      broken.add("no span " + span + " in " + length + ": " + fact);
    }
  }
}
