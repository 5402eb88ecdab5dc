package ex99.output;

import com.fasterxml.jackson.core.JsonGenerator;
import ex99.model.Exhibit;
import ex99.model.Failure;
import ex99.model.OrNull;
import ex99.model.Range;
import ex99.model.Word;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The JSON Schema (draft 2020-12) of the records, derived from the model so that it never lags. */
public final class RecordSchema {
  private static final Map<String, String> PATTERNS =
      Map.of(
          "id", "^[PECRQAD][1-9][0-9]*$",
          "sha256", "^[0-9a-f]{64}$",
          "text_sha256", "^[0-9a-f]{64}$",
          "cik", "^[0-9]{10}$",
          "accession_number", "^[0-9]{10}-[0-9]{2}-[0-9]{6}$");

  private final JsonGenerator out;
  private final Selection selection;
  private final Set<Class<?>> pending = new LinkedHashSet<>();

  private RecordSchema(JsonGenerator out, Selection selection) {
    this.out = out;
    this.selection = selection;
  }

  /** The schema of records that hold the chosen kinds of facts, indented, in UTF-8. */
  public static byte[] bytes(Selection selection) {
    return RecordJson.bytes(Layout.JSON, out -> new RecordSchema(out, selection).schema());
  }

  private void schema() throws IOException {
    out.writeStartObject();
    out.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
    out.writeStringField("title", "ex99 record, version " + Exhibit.SCHEMA_VERSION);
    out.writeArrayFieldStart("oneOf");
    exhibit();
    failure();
    out.writeEndArray();
    out.writeObjectFieldStart("$defs");
    List<Class<?>> written = new ArrayList<>();
    while (written.size() < pending.size()) {
      Class<?> next = List.copyOf(pending).get(written.size());
      out.writeFieldName(name(next));
      if (next.isRecord()) {
        record(next);
      } else {
        words(next);
      }
      written.add(next);
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private void exhibit() throws IOException {
    List<RecordComponent> components = new ArrayList<>();
    for (RecordComponent component : Exhibit.class.getRecordComponents()) {
      String key = Keys.of(component.getName());
      if (key.equals("source") || selection.has(key)) {
        components.add(component);
      }
    }
    object(components, "exhibit");
  }

  private void failure() throws IOException {
    startObject();
    head("error");
    out.writeObjectFieldStart("source");
    startObjectMembers();
    string("path");
    endObject(List.of("path"));
    out.writeObjectFieldStart("error");
    startObjectMembers();
    List<String> keys = new ArrayList<>();
    for (RecordComponent component : Failure.class.getRecordComponents()) {
      if (!component.getName().equals("path")) {
        keys.add(component.getName());
        string(component.getName());
      }
    }
    endObject(keys);
    endObject(List.of("schema_version", "record", "source", "error"));
  }

  private void record(Class<?> type) throws IOException {
    object(List.of(type.getRecordComponents()), null);
  }

  private void object(List<RecordComponent> components, String record) throws IOException {
    startObject();
    List<String> keys = new ArrayList<>();
    if (record != null) {
      head(record);
      keys.addAll(List.of("schema_version", "record"));
    }
    for (RecordComponent component : components) {
      String key = Keys.of(component.getName());
      keys.add(key);
      out.writeObjectFieldStart(key);
      boolean orNull = component.isAnnotationPresent(OrNull.class);
      value(key, component.getGenericType(), orNull);
      out.writeEndObject();
    }
    endObject(keys);
  }

  private void head(String record) throws IOException {
    out.writeObjectFieldStart("schema_version");
    out.writeStringField("const", Exhibit.SCHEMA_VERSION);
    out.writeEndObject();
    out.writeObjectFieldStart("record");
    out.writeStringField("const", record);
    out.writeEndObject();
  }

  private void string(String key) throws IOException {
    out.writeObjectFieldStart(key);
    out.writeStringField("type", "string");
    out.writeEndObject();
  }

  private void startObject() throws IOException {
    out.writeStartObject();
    startObjectMembers();
  }

  private void startObjectMembers() throws IOException {
    out.writeStringField("type", "object");
    out.writeObjectFieldStart("properties");
  }

  private void endObject(List<String> keys) throws IOException {
    out.writeEndObject();
    out.writeArrayFieldStart("required");
    for (String key : keys) {
      out.writeString(key);
    }
    out.writeEndArray();
    out.writeBooleanField("additionalProperties", false);
    out.writeEndObject();
  }

  private void value(String key, Type type, boolean orNull) throws IOException {
    if (type == String.class) {
      type("string", orNull);
      if (PATTERNS.containsKey(key)) {
        out.writeStringField("pattern", PATTERNS.get(key));
      }
    } else if (type == LocalDate.class) {
      type("string", orNull);
      out.writeStringField("format", "date");
    } else if (type == BigDecimal.class) {
      type("number", orNull);
    } else if (type == boolean.class) {
      type("boolean", orNull);
    } else if (type == int.class || type == Integer.class || type == long.class) {
      type("integer", orNull);
      out.writeNumberField("minimum", 0);
    } else if (type instanceof ParameterizedType list) {
      type("array", orNull);
      out.writeObjectFieldStart("items");
      value(key, list.getActualTypeArguments()[0], false);
      out.writeEndObject();
    } else if (type == Range.class) {
      range();
    } else {
      reference((Class<?>) type, orNull);
    }
  }

  private void range() throws IOException {
    type("array", false);
    out.writeObjectFieldStart("items");
    value("", int.class, false);
    out.writeEndObject();
    out.writeNumberField("minItems", 2);
    out.writeNumberField("maxItems", 2);
  }

  private void reference(Class<?> type, boolean orNull) throws IOException {
    pending.add(type);
    if (!orNull) {
      out.writeStringField("$ref", "#/$defs/" + name(type));
      return;
    }
    out.writeArrayFieldStart("anyOf");
    out.writeStartObject();
    out.writeStringField("$ref", "#/$defs/" + name(type));
    out.writeEndObject();
    out.writeStartObject();
    type("null", false);
    out.writeEndObject();
    out.writeEndArray();
  }

  private void words(Class<?> type) throws IOException {
    out.writeStartObject();
    out.writeArrayFieldStart("enum");
    for (Object constant : type.getEnumConstants()) {
      out.writeString(((Word) constant).word());
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void type(String type, boolean orNull) throws IOException {
    if (!orNull) {
      out.writeStringField("type", type);
      return;
    }
    out.writeArrayFieldStart("type");
    out.writeString(type);
    out.writeString("null");
    out.writeEndArray();
  }

  private static String name(Class<?> type) {
    String name = type.getSimpleName();
    return Keys.of(Character.toLowerCase(name.charAt(0)) + name.substring(1));
  }
}
