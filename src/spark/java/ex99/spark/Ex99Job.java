package ex99.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The job for {@code spark-submit}: exhibits in, a table of their records out. */
@Command(
    name = "ex99-spark",
    description = "Write the records of many exhibits as Parquet or NDJSON.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class Ex99Job implements Callable<Integer> {
  /** How the records are written. */
  enum Format {
    PARQUET,
    NDJSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The column by which the output is partitioned: the year of filing, or null. */
  static final String YEAR = "filing_year";

  /**
   * How many years a task writes at once without sorting its rows by year first: more than there
   * are years of filings.
   */
  private static final String WRITERS = "64";

  @Option(
      names = "--input",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders or globs of any file system; with --column, a Parquet table.")
  private List<String> inputs;

  @Option(names = "--output", required = true, paramLabel = "PATH", description = "The table.")
  private String output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "parquet",
      description = "parquet (default) or ndjson.")
  private Format format;

  @Option(
      names = "--column",
      paramLabel = "NAME",
      description = "Read a Parquet table whose column NAME holds the bytes of an exhibit.")
  private String column;

  @Option(
      names = "--name-column",
      paramLabel = "NAME",
      defaultValue = "path",
      description = "The table's column of names (default: path).")
  private String nameColumn;

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      defaultValue = "67108864",
      description = "A larger input is an error row and is not read (default: 64 MiB).")
  private long most;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "An input that takes longer is an error row (default: 60).")
  private long seconds;

  @Option(
      names = "--resume",
      description = "Leave out inputs whose bytes the output already has, and add the rest to it.")
  private boolean resume;

  /** Runs the job; the status is 0 when the table was written, whatever rows are errors. */
  public static void main(String[] args) {
    int status = line().execute(args);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** The command, which says in a line what input or output is wrong. */
  static CommandLine line() {
    return new CommandLine(new Ex99Job())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (fault, line, parsed) -> {
              if (fault instanceof FileNotFoundException || fault instanceof AnalysisException) {
                line.getErr().println("ex99-spark: " + fault.getMessage());
                return 1;
              }
              throw fault;
            });
  }

  @Override
  public Integer call() throws IOException {
    SparkSession spark = SparkSession.builder().appName("ex99").getOrCreate();
    spark.conf().set("spark.sql.datetime.java8API.enabled", "true");
    spark.conf().set("spark.sql.maxConcurrentOutputFileWriters", WRITERS);
    DataFrameWriter<Row> writer =
        rows(spark)
            .write()
            .mode(resume ? SaveMode.Append : SaveMode.ErrorIfExists)
            .partitionBy(YEAR);
    if (format == Format.PARQUET) {
      writer.parquet(output);
    } else {
      writer.text(output);
    }
    return 0;
  }

  private Dataset<Row> rows(SparkSession spark) throws IOException {
    Known known =
        resume && Output.exists(spark, output)
            ? Known.of(Output.hashes(spark, output, format))
            : Known.none();
    Broadcast<Known> before = new JavaSparkContext(spark.sparkContext()).broadcast(known);
    Parsing parsing = new Parsing(Duration.ofSeconds(seconds), format, before);
    Encoder<Row> encoder = Encoders.row(Output.type(format));
    long bound = most;
    if (column == null) {
      Broadcast<SerializableConfiguration> hadoop =
          SerializableConfiguration.broadcast(spark.sparkContext());
      MapPartitionsFunction<byte[], Row> task =
          packs -> parsing.rows(new FileInputs(packs, hadoop.value().value(), bound));
      return Listing.of(spark, inputs, hadoop).mapPartitions(task, encoder);
    }
    MapPartitionsFunction<Row, Row> task = rows -> parsing.rows(new TableInputs(rows, bound));
    return TableInputs.of(spark, inputs, column, nameColumn).mapPartitions(task, encoder);
  }
}
