package ex99.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import ex99.model.Exhibit;
import ex99.model.Failure;
import ex99.model.Word;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;

/** Writes records as the output contract says: all keys, in order, in snake_case. */
public final class RecordJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private RecordJson() {}

  /** Writes the record of a release. */
  public static void write(Exhibit exhibit, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("schema_version", Exhibit.SCHEMA_VERSION);
    out.writeStringField("record", "exhibit");
    members(exhibit, out);
    out.writeEndObject();
  }

  /** The line or lines of a release's record, in UTF-8. */
  public static byte[] bytes(Exhibit exhibit, Layout layout) {
    return bytes(layout, out -> write(exhibit, out));
  }

  /** The line or lines of the record of an input that failed, in UTF-8. */
  public static byte[] bytes(Failure failure, Layout layout) {
    return bytes(layout, out -> write(failure, out));
  }

  private interface Writing {
    void write(JsonGenerator out) throws IOException;
  }

  private static byte[] bytes(Layout layout, Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
      if (layout == Layout.JSON) {
        out.setPrettyPrinter(new Indented());
      }
      writing.write(out);
      out.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Failure failure, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("schema_version", Exhibit.SCHEMA_VERSION);
    out.writeStringField("record", "error");
    out.writeObjectFieldStart("source");
    out.writeStringField("path", failure.path());
    out.writeEndObject();
    out.writeObjectFieldStart("error");
    out.writeStringField("stage", failure.stage());
    out.writeStringField("code", failure.code());
    out.writeStringField("message", failure.message());
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void members(Record record, JsonGenerator out) throws IOException {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      out.writeFieldName(key(component.getName()));
      try {
        value(component.getAccessor().invoke(record), out);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static String key(String name) {
    if (name.equals("forWhat")) {
      return "for";
    }
    StringBuilder key = new StringBuilder();
    for (char c : name.toCharArray()) {
      if (Character.isUpperCase(c)) {
        key.append('_').append(Character.toLowerCase(c));
      } else {
        key.append(c);
      }
    }
    return key.toString();
  }

  private static void value(Object value, JsonGenerator out) throws IOException {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof Word word) {
      out.writeString(word.word());
    } else if (value instanceof BigDecimal number) {
      out.writeNumber(number.toPlainString());
    } else if (value instanceof Long || value instanceof Integer) {
      out.writeNumber(((Number) value).longValue());
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      for (Object each : list) {
        value(each, out);
      }
      out.writeEndArray();
    } else if (value instanceof ex99.model.Range range) {
      out.writeRawValue("[" + range.start() + ", " + range.end() + "]");
    } else if (value instanceof Record record) {
      out.writeStartObject();
      members(record, out);
      out.writeEndObject();
    } else {
      out.writeString(value.toString());
    }
  }
}
