package ex99.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ex99.Ex99;
import ex99.model.Exhibit;
import ex99.model.Failure;
import ex99.read.Unreadable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.junit.jupiter.api.Test;

class Ex99JobTest extends SparkTest {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /** What the command line writes for the same paths, sorted. */
  private static List<String> lines(List<String> paths) throws Exception {
    List<String> lines = new ArrayList<>();
    for (String path : paths) {
      try {
        for (Exhibit exhibit : new Ex99().parse(path, Files.readAllBytes(Path.of(path)))) {
          lines.add(Ex99JsonFunction.line(exhibit));
        }
      } catch (Unreadable e) {
        lines.add(Ex99JsonFunction.line(new Failure(path, "read", e.code(), e.getMessage())));
      }
    }
    Collections.sort(lines);
    return lines;
  }

  private String[] job(List<String> inputs, Path output, String... more) {
    List<String> args = new ArrayList<>();
    args.add("--input");
    args.addAll(inputs);
    args.addAll(List.of("--output", output.toString()));
    args.addAll(List.of(more));
    return args.toArray(String[]::new);
  }

  private List<String> folder(Map<String, byte[]> files) throws Exception {
    Path folder = Files.createDirectories(temp.resolve("in"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    return List.of(folder.toString());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void ndjsonHasTheBytesOfTheCommandLine() throws Exception {
    List<String> paths = exhibits();
    Path output = temp.resolve("out");
    assertEquals(0, run(job(paths, output, "--format", "ndjson")));
    List<String> got =
        new ArrayList<>(
            spark
                .read()
                .text(output.toString())
                .select("value")
                .as(org.apache.spark.sql.Encoders.STRING())
                .collectAsList());
    Collections.sort(got);
    assertEquals(lines(paths), got);
  }

  @Test
  void parquetHasTheRecordsOfTheCommandLine() throws Exception {
    List<String> paths = exhibits();
    Path output = temp.resolve("out");
    assertEquals(0, run(job(paths, output)));
    Dataset<Row> table = spark.read().schema(RecordType.table()).parquet(output.toString());
    List<String> rows =
        table.drop(Ex99Job.YEAR).toJSON().collectAsList().stream()
            .map(Ex99JobTest::comparable)
            .sorted()
            .toList();
    List<String> wanted = lines(paths).stream().map(Ex99JobTest::comparable).sorted().toList();
    assertEquals(wanted.size(), rows.size());
    for (int i = 0; i < wanted.size(); i++) {
      assertEquals(wanted.get(i), rows.get(i));
    }
  }

  /** Spark's JSON has no nulls and its own way to write figures; both are evened out. */
  private static String comparable(String line) {
    try {
      ObjectNode record = (ObjectNode) JSON.readTree(line);
      if (record.get("record").asText().equals("error")) {
        ((ObjectNode) record.get("source")).retain("path");
      }
      return even(record).toString();
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode even(JsonNode node) {
    if (node.isObject()) {
      ObjectNode object = JSON.createObjectNode();
      node.properties()
          .forEach(
              member -> {
                if (!member.getValue().isNull()) {
                  object.set(member.getKey(), even(member.getValue()));
                }
              });
      return object;
    }
    if (node.isArray()) {
      var array = JSON.createArrayNode();
      node.forEach(each -> array.add(even(each)));
      return array;
    }
    if (node.isNumber()) {
      BigDecimal plain = node.decimalValue().stripTrailingZeros();
      return JSON.getNodeFactory().textNode(plain.toPlainString());
    }
    return node;
  }

  @Test
  void aPoisonedFileIsARowOfItsOwn() throws Exception {
    List<String> inputs =
        folder(
            Map.of(
                "a-good.txt", bytes(release("Tarnmoor Corp.", 40)),
                "b-empty.txt", new byte[0],
                "c-large.txt", bytes(release("Tarnmoor Corp.", 41).repeat(100))));
    Path output = temp.resolve("out");
    assertEquals(0, run(job(inputs, output, "--max-bytes", "5000")));
    List<Row> rows =
        spark
            .read()
            .parquet(output.toString())
            .selectExpr("record", "source.path", "source.sha256", "error.code")
            .orderBy("path")
            .collectAsList();
    assertEquals(
        List.of("exhibit", "error", "error"), rows.stream().map(row -> row.getString(0)).toList());
    assertEquals("empty", rows.get(1).getString(3));
    assertEquals("too_large", rows.get(2).getString(3));
    assertTrue(rows.get(2).isNullAt(2), "a file that is too large is not read");
  }

  @Test
  void aKilledTaskIsDoneAgainWithTheSameRows() throws Exception {
    List<String> paths = exhibits();
    AtomicBoolean killed = new AtomicBoolean();
    SparkListener killer =
        new SparkListener() {
          @Override
          public void onTaskStart(SparkListenerTaskStart start) {
            if (killed.compareAndSet(false, true)) {
              spark.sparkContext().killTaskAttempt(start.taskInfo().taskId(), true, "test");
            }
          }
        };
    spark.sparkContext().addSparkListener(killer);
    Path output = temp.resolve("out");
    try {
      assertEquals(0, run(job(paths, output, "--format", "ndjson")));
    } finally {
      spark.sparkContext().removeSparkListener(killer);
    }
    assertTrue(killed.get());
    List<String> got =
        new ArrayList<>(
            spark
                .read()
                .text(output.toString())
                .select("value")
                .as(org.apache.spark.sql.Encoders.STRING())
                .collectAsList());
    Collections.sort(got);
    assertEquals(lines(paths), got);
  }

  @Test
  void resumeLeavesOutWhatTheOutputHas() throws Exception {
    Path output = temp.resolve("out");
    List<String> inputs = folder(Map.of("a.txt", bytes(release("Tarnmoor Corp.", 40))));
    assertEquals(0, run(job(inputs, output)));
    folder(
        Map.of(
            "a-again.txt", bytes(release("Tarnmoor Corp.", 40)),
            "b.txt", bytes(release("Osterfeld AG", 55))));
    assertEquals(0, run(job(inputs, output, "--resume")));
    assertEquals(0, run(job(inputs, output, "--resume")));
    List<String> paths =
        spark.read().parquet(output.toString()).selectExpr("source.path").collectAsList().stream()
            .map(row -> Path.of(row.getString(0)).getFileName().toString())
            .sorted()
            .toList();
    assertEquals(List.of("a.txt", "b.txt"), paths);
    assertFalse(run(job(inputs, output)) == 0, "an output that is there is not overwritten");
  }

  @Test
  void aTableWithAColumnOfBytesIsReadToo() {
    StructType type =
        new StructType().add("name", DataTypes.StringType).add("doc", DataTypes.BinaryType);
    List<Row> rows =
        List.of(
            RowFactory.create("one", bytes(release("Tarnmoor Corp.", 40))),
            RowFactory.create("none", null));
    String table = temp.resolve("table").toString();
    spark.createDataFrame(rows, type).write().parquet(table);
    Path output = temp.resolve("out");
    assertEquals(0, run(job(List.of(table), output, "--column", "doc", "--name-column", "name")));
    List<Row> found =
        spark
            .read()
            .parquet(output.toString())
            .selectExpr("source.path", "error.code")
            .orderBy("path")
            .collectAsList();
    assertEquals("no_bytes", found.get(0).getString(1));
    assertEquals("one", found.get(1).getString(0));
  }

  @Test
  void theYearOfFilingIsThePartition() throws Exception {
    String header =
        """
        <SEC-DOCUMENT>0000950123-19-000001.txt : 20190502
        <SEC-HEADER>0000950123-19-000001.hdr.sgml : 20190502
        ACCESSION NUMBER:		0000950123-19-000001
        CONFORMED SUBMISSION TYPE:	8-K
        FILED AS OF DATE:		20190502
        </SEC-HEADER>
        <DOCUMENT>
        <TYPE>EX-99.1
        <SEQUENCE>2
        <TEXT>
        """;
    String body = release("Tarnmoor Corp.", 40) + "</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n";
    List<String> inputs = folder(Map.of("a.txt", bytes(header + body)));
    Path output = temp.resolve("out");
    assertEquals(0, run(job(inputs, output)));
    assertTrue(Files.isDirectory(output.resolve("filing_year=2019")));
  }

  @Test
  void manySmallFilesMakeFewTasks() throws Exception {
    Path folder = Files.createDirectories(temp.resolve("in"));
    for (int i = 0; i < 3000; i++) {
      Files.writeString(folder.resolve("r" + i + ".txt"), release("Tarnmoor Corp.", i));
    }
    int tasks =
        Listing.of(
                spark,
                List.of(folder.toString()),
                SerializableConfiguration.broadcast(spark.sparkContext()))
            .rdd()
            .getNumPartitions();
    assertTrue(tasks <= 16, tasks + " tasks");
  }

  @Test
  void aSlowInputIsAnErrorAndTheNextIsParsed() {
    try (Parse parse = new Parse(java.time.Duration.ZERO)) {
      Input input = Input.of("slow", bytes(release("Tarnmoor Corp.", 1).repeat(500)));
      Parse.Outcome slow = parse.parse(input);
      assertEquals("timeout", slow.failure().code());
    }
    try (Parse parse = new Parse(java.time.Duration.ofSeconds(60))) {
      Input next = Input.of("next", bytes(release("Tarnmoor Corp.", 1)));
      assertEquals(1, parse.parse(next).exhibits().size());
    }
  }
}
