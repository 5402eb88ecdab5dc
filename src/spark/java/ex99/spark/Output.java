package ex99.spark;

import static org.apache.spark.sql.functions.col;

import ex99.model.Exhibit;
import ex99.model.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The rows that a job writes, and what an earlier job wrote. */
final class Output {
  private Output() {}

  static StructType type(Ex99Job.Format format) {
    StructType type =
        format == Ex99Job.Format.PARQUET
            ? RecordType.table()
            : new StructType().add("value", DataTypes.StringType, false);
    return type.add(Ex99Job.YEAR, DataTypes.IntegerType);
  }

  /** The rows of an input's releases. */
  static List<Row> rows(List<Exhibit> exhibits, Ex99Job.Format format) {
    List<Row> rows = new ArrayList<>();
    for (Exhibit exhibit : exhibits) {
      LocalDate filed = exhibit.filing() == null ? null : exhibit.filing().filed();
      Integer year = filed == null ? null : filed.getYear();
      rows.add(
          format == Ex99Job.Format.PARQUET
              ? Rows.withYear(Rows.table(exhibit), year)
              : RowFactory.create(Ex99JsonFunction.line(exhibit), year));
    }
    return rows;
  }

  /** The row of an input that failed; its hash is null when it was not read. */
  static Row row(Failure failure, Input input, String sha256, Ex99Job.Format format) {
    return format == Ex99Job.Format.PARQUET
        ? Rows.withYear(Rows.table(failure, sha256, input.length()), null)
        : RowFactory.create(Ex99JsonFunction.line(failure), null);
  }

  static boolean exists(SparkSession spark, String output) {
    Path path = new Path(output);
    try {
      return path.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The hashes of the inputs that an output has, in a column {@code sha256}. */
  static Dataset<Row> hashes(SparkSession spark, String output, Ex99Job.Format format) {
    Dataset<Row> hashes =
        format == Ex99Job.Format.PARQUET
            ? spark.read().parquet(output).select(col("source.sha256").as("sha256"))
            : spark
                .read()
                .text(output)
                .select(functions.get_json_object(col("value"), "$.source.sha256").as("sha256"));
    return hashes.where(col("sha256").isNotNull());
  }
}
