package ex99.spark;

import static org.apache.spark.sql.functions.col;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/** Where a job reads its inputs: files, or a table with a column of bytes. */
final class Inputs {
  /** The columns of every input: its name, its length, and its bytes, or null when too large. */
  static final String PATH = "path";

  static final String LENGTH = "length";
  static final String CONTENT = "content";

  private static final String[] PATH_ONLY = {PATH};

  /**
   * What opening a file counts for when files are packed into a task: with Spark's default of 4 MiB
   * a million exhibits would make thirty thousand tasks, with this about five hundred.
   */
  private static final String OPEN_COST = "65536";

  private Inputs() {}

  /** Whole files; what is larger than the bound is listed and not read. */
  static Dataset<Row> files(SparkSession spark, List<String> globs, long most) {
    spark.conf().set("spark.sql.files.openCostInBytes", OPEN_COST);
    Dataset<Row> files =
        spark
            .read()
            .format("binaryFile")
            .option("recursiveFileLookup", "true")
            .load(globs.toArray(String[]::new));
    Column nothing = functions.lit(null).cast(DataTypes.BinaryType).as(CONTENT);
    Dataset<Row> small =
        files.where(col(LENGTH).leq(most)).select(path(), col(LENGTH), col(CONTENT));
    Dataset<Row> large = files.where(col(LENGTH).gt(most)).select(path(), col(LENGTH), nothing);
    return small.unionAll(large).unionAll(empty(spark, files));
  }

  /** Files without a byte, which Spark's scan passes over. */
  private static Dataset<Row> empty(SparkSession spark, Dataset<Row> files) {
    List<String> listed =
        Arrays.stream(files.inputFiles())
            .map(address -> new Path(URI.create(address)).toString())
            .toList();
    return spark
        .createDataset(listed, Encoders.STRING())
        .toDF(PATH)
        .join(files.select(PATH), PATH_ONLY, "left_anti")
        .select(path(), functions.lit(0L).as(LENGTH), functions.lit(new byte[0]).as(CONTENT));
  }

  /** A local file's name is its path, as on the command line; any other is its address. */
  private static Column path() {
    return functions.regexp_replace(col(PATH), "^file:(//)?(?=/)", "").as(PATH);
  }

  /** The rows of a table. */
  static Dataset<Row> table(Dataset<Row> table, String bytes, String name) {
    return table.select(
        col(name).cast(DataTypes.StringType).as(PATH),
        functions.octet_length(col(bytes)).cast(DataTypes.LongType).as(LENGTH),
        col(bytes).as(CONTENT));
  }

  /** The inputs whose bytes no earlier output has. */
  static Dataset<Row> without(Dataset<Row> inputs, Dataset<Row> hashes) {
    Column known = functions.sha2(col(CONTENT), 256).equalTo(hashes.col("sha256"));
    return inputs.join(functions.broadcast(hashes), known, "left_anti");
  }
}
