package ex99.output;

import com.fasterxml.jackson.core.JsonGenerator;
import ex99.model.Exhibit;
import ex99.model.Word;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;

/** Writes records as the output contract says: all keys, in order, in snake_case. */
public final class RecordJson {
  private RecordJson() {}

  /** Writes the record of a release. */
  public static void write(Exhibit exhibit, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("schema_version", Exhibit.SCHEMA_VERSION);
    out.writeStringField("record", "exhibit");
    members(exhibit, out);
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
      out.writeStartArray();
      out.writeNumber(range.start());
      out.writeNumber(range.end());
      out.writeEndArray();
    } else if (value instanceof Record record) {
      out.writeStartObject();
      members(record, out);
      out.writeEndObject();
    } else {
      out.writeString(value.toString());
    }
  }
}
