package ex99.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ex99.output.RecordSchema;
import ex99.output.Selection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class Ex99FunctionsTest extends SparkTest {
  private static void inputs() {
    StructType type =
        new StructType().add("name", DataTypes.StringType).add("content", DataTypes.BinaryType);
    spark
        .createDataFrame(
            List.of(
                RowFactory.create(
                    "one", release("Tarnmoor Corp.", 40).getBytes(StandardCharsets.UTF_8)),
                RowFactory.create("empty", new byte[0]),
                RowFactory.create("none", null)),
            type)
        .createOrReplaceTempView("inputs");
  }

  @Test
  void theStructIsTheRecord() {
    Ex99Functions.register(spark);
    inputs();
    List<Row> rows =
        spark
            .sql(
                "SELECT r.document.title, r.percentages[0].value, size(all) FROM (SELECT name,"
                    + " ex99(content, name) AS r, ex99_all(content, name) AS all FROM inputs)"
                    + " WHERE r IS NOT NULL")
            .collectAsList();
    assertEquals(1, rows.size());
    assertEquals("Tarnmoor Corp. to Acquire Quillhaven Ltd.", rows.get(0).getString(0));
    assertEquals(12, rows.get(0).getDecimal(1).intValueExact());
    assertEquals(1, rows.get(0).getInt(2));
  }

  @Test
  void theJsonIsTheCommandLines() {
    Ex99Functions.register(spark);
    inputs();
    List<Row> rows =
        spark
            .sql("SELECT name, ex99_json(content, name) FROM inputs ORDER BY name")
            .collectAsList();
    assertTrue(rows.get(0).getString(1).contains("\"code\":\"empty\""));
    assertTrue(rows.get(1).isNullAt(1));
    byte[] release = release("Tarnmoor Corp.", 40).getBytes(StandardCharsets.UTF_8);
    assertEquals(new Ex99JsonFunction().call(release, "one"), rows.get(2).getString(1));
  }

  /** The call that {@code spark.udf.registerJavaFunction} of PySpark makes. */
  @Test
  void aClassNameRegistersTheFunctions() {
    spark.udf().registerJava("ex99_json_py", "ex99.spark.Ex99JsonFunction", DataTypes.StringType);
    spark
        .udf()
        .registerJava(
            "ex99_py", "ex99.spark.Ex99Function", DataType.fromJson(Ex99Functions.recordType()));
    inputs();
    Row row =
        spark
            .sql(
                "SELECT ex99_py(content, name).record, ex99_json_py(content, name) FROM inputs"
                    + " WHERE name = 'one'")
            .head();
    assertEquals("exhibit", row.getString(0));
    assertTrue(row.getString(1).startsWith("{\"schema_version\""));
  }

  /**
   * Every key of the JSON Schema is a field of the struct, at the same depth, in the same order.
   */
  @Test
  void theStructHasTheKeysOfTheJsonSchema() throws Exception {
    JsonNode schema = new ObjectMapper().readTree(RecordSchema.bytes(Selection.ALL));
    JsonNode exhibit = schema.path("oneOf").get(0);
    assertEquals(keys(schema, exhibit, ""), fields(RecordType.record(), ""));
  }

  private static List<String> keys(JsonNode schema, JsonNode node, String path) {
    List<String> keys = new ArrayList<>();
    JsonNode type = resolve(schema, node);
    if (type.path("type").asText().equals("array")) {
      return keys(schema, type.path("items"), path);
    }
    type.path("properties")
        .properties()
        .forEach(
            member -> {
              String key = path + "/" + member.getKey();
              keys.add(key);
              keys.addAll(keys(schema, member.getValue(), key));
            });
    return keys;
  }

  private static JsonNode resolve(JsonNode schema, JsonNode node) {
    for (String choice : List.of("oneOf", "anyOf")) {
      for (JsonNode each : node.path(choice)) {
        if (each.has("$ref")) {
          return resolve(schema, each);
        }
      }
    }
    return node.has("$ref") ? schema.at(node.get("$ref").asText().substring(1)) : node;
  }

  /** The example of docs/SPARK.md runs as it stands there. */
  @Test
  void theDocumentedQueryRuns() throws Exception {
    String docs = java.nio.file.Files.readString(java.nio.file.Path.of("docs/SPARK.md"));
    int from = docs.indexOf("```sql") + "```sql".length();
    String query = docs.substring(from, docs.indexOf("```", from));
    Ex99Functions.register(spark);
    inputs();
    spark.sql("SELECT content, name AS path FROM inputs").createOrReplaceTempView("exhibits");
    assertEquals(0, spark.sql(query).count(), "no deal of the inputs is above a billion");
    List<Row> smaller = spark.sql(query.replace("1e9", "1e6")).collectAsList();
    assertEquals(1, smaller.size());
    assertEquals(2021, smaller.get(0).getInt(0));
    assertEquals(40_000_000, smaller.get(0).getDecimal(2).intValueExact());
  }

  private static List<String> fields(DataType type, String path) {
    List<String> fields = new ArrayList<>();
    if (type instanceof ArrayType array) {
      return fields(array.elementType(), path);
    }
    if (type instanceof StructType struct) {
      for (StructField field : struct.fields()) {
        fields.add(path + "/" + field.name());
        fields.addAll(fields(field.dataType(), path + "/" + field.name()));
      }
    }
    return fields;
  }
}
