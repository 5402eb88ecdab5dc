package ex99.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Holds records against the schema that {@code ex99 schema} writes. */
public final class Validator {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchema SCHEMA = schema(Selection.ALL);

  private Validator() {}

  /** What is wrong with a record; empty when it is valid. */
  public static List<String> faults(JsonNode record) {
    return faults(SCHEMA, record);
  }

  /** What is wrong with a line of JSON; empty when it is valid. */
  public static List<String> faults(String record) throws JsonProcessingException {
    return faults(JSON.readTree(record));
  }

  static List<String> faults(JsonSchema schema, JsonNode record) {
    return schema.validate(record).stream().map(Object::toString).toList();
  }

  static JsonSchema schema(Selection selection) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(new String(RecordSchema.bytes(selection), StandardCharsets.UTF_8));
  }
}
