package ex99.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ex99.model.Exhibit;
import ex99.model.Failure;
import ex99.model.OrNull;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The record's JSON has every key of the model, in its order, and is valid by its schema. */
class RecordJsonTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void everyComponentIsWrittenInOrder() throws Exception {
    Exhibit full = (Exhibit) sample(Exhibit.class, false);
    JsonNode record = JSON.readTree(RecordJson.bytes(full, Layout.NDJSON));
    assertEquals(List.of(), Validator.faults(record));
    List<String> keys = new ArrayList<>(List.of("schema_version", "record"));
    keys.addAll(keys(Exhibit.class));
    assertEquals(keys, names(record));
    compare(Exhibit.class, record);
  }

  @Test
  void whatMayBeNullIsWrittenAsNull() throws Exception {
    Exhibit bare = (Exhibit) sample(Exhibit.class, true);
    JsonNode record = JSON.readTree(RecordJson.bytes(bare, Layout.NDJSON));
    assertEquals(List.of(), Validator.faults(record));
    assertTrue(record.get("filing").isNull());
    assertTrue(record.get("quotes").get(0).get("speaker").isNull());
  }

  @Test
  void bothLayoutsSayTheSame() throws Exception {
    Exhibit full = (Exhibit) sample(Exhibit.class, false);
    byte[] pretty = RecordJson.bytes(full, Layout.JSON);
    byte[] line = RecordJson.bytes(full, Layout.NDJSON);
    assertEquals(JSON.readTree(pretty), JSON.readTree(line));
    String text = new String(line, StandardCharsets.UTF_8);
    assertEquals(text.length() - 1, text.indexOf('\n'));
    assertTrue(new String(pretty, StandardCharsets.UTF_8).contains("\"span\": [7, 7],\n"));
  }

  @Test
  void aSelectionLeavesTheOtherKeysOut() throws Exception {
    Selection only = Selection.of(List.of("quotes", "parties"));
    Exhibit full = (Exhibit) sample(Exhibit.class, false);
    JsonNode record = JSON.readTree(RecordJson.bytes(full, Layout.NDJSON, only));
    assertEquals(List.of("schema_version", "record", "source", "parties", "quotes"), names(record));
    assertEquals(List.of(), Validator.faults(Validator.schema(only), record));
    assertFalse(Validator.faults(record).isEmpty());
    assertThrows(IllegalArgumentException.class, () -> Selection.of(List.of("quote")));
  }

  @Test
  void aFailureIsAValidRecord() throws Exception {
    Failure failure = new Failure("a\u001b[31m.htm", "read", "empty", "the input is empty");
    String line = new String(RecordJson.bytes(failure, Layout.NDJSON), StandardCharsets.UTF_8);
    assertEquals(List.of(), Validator.faults(line));
    assertFalse(line.contains("\u001b"));
  }

  @Test
  void nothingCommandsATerminal() {
    Failure failure = new Failure("a\u007f\u009b\u202e\u2066\u00e9\u2014b", "read", "empty", "m");
    String line = new String(RecordJson.bytes(failure, Layout.NDJSON), StandardCharsets.UTF_8);
    assertTrue(line.contains("a\\u007F\\u009B\\u202E\\u2066\u00e9\u2014b"), line);
  }

  private static void compare(Class<?> type, JsonNode node) {
    for (RecordComponent component : type.getRecordComponents()) {
      JsonNode child = node.get(Keys.of(component.getName()));
      Type element = component.getGenericType();
      if (element instanceof ParameterizedType list) {
        element = list.getActualTypeArguments()[0];
        child = child.get(0);
      }
      if (element instanceof Class<?> inner && inner.isRecord() && child.isObject()) {
        assertEquals(keys(inner), names(child));
        compare(inner, child);
      }
    }
  }

  private static List<String> keys(Class<?> type) {
    List<String> keys = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      keys.add(Keys.of(component.getName()));
    }
    return keys;
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** A record with every component filled, or with null wherever null may stand. */
  private static Object sample(Class<?> type, boolean bare) throws Exception {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      boolean orNull = components[i].isAnnotationPresent(OrNull.class);
      values[i] = bare && orNull ? null : value(components[i], bare);
    }
    var constructor = type.getDeclaredConstructor(types);
    return constructor.newInstance(values);
  }

  private static Object value(RecordComponent component, boolean bare) throws Exception {
    if (component.getGenericType() instanceof ParameterizedType list) {
      return List.of(value((Class<?>) list.getActualTypeArguments()[0], component, bare));
    }
    return value(component.getType(), component, bare);
  }

  private static Object value(Class<?> type, RecordComponent component, boolean bare)
      throws Exception {
    if (type == String.class) {
      return switch (component.getName()) {
        case "id" -> "P1";
        case "sha256", "textSha256" -> "0123456789abcdef".repeat(4);
        case "cik" -> "0001234567";
        case "accessionNumber" -> "0001234567-24-000001";
        default -> component.getName();
      };
    }
    if (type == BigDecimal.class) {
      return new BigDecimal("1.20E+9");
    }
    if (type == LocalDate.class) {
      return LocalDate.of(2020, 2, 29);
    }
    if (type == int.class || type == Integer.class) {
      return 7;
    }
    if (type == long.class) {
      return 7L;
    }
    if (type == boolean.class) {
      return true;
    }
    return type.isEnum() ? type.getEnumConstants()[0] : sample(type, bare);
  }
}
