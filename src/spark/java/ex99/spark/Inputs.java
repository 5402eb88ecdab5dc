package ex99.spark;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.QueryExecution;
import org.apache.spark.sql.execution.datasources.HadoopFsRelation;
import org.apache.spark.sql.execution.datasources.LogicalRelation;
import org.apache.spark.sql.execution.datasources.PartitioningAwareFileIndex;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/** Where a job reads its inputs: files, or a table with a column of bytes. */
final class Inputs {
  /** The columns of every input: its name, its length, and its bytes, or null when too large. */
  static final String PATH = "path";

  static final String LENGTH = "length";
  static final String CONTENT = "content";

  private static final StructType INPUT =
      new StructType()
          .add(PATH, DataTypes.StringType, false)
          .add(LENGTH, DataTypes.LongType)
          .add(CONTENT, DataTypes.BinaryType);

  /**
   * What opening a file counts for when files are packed into a task: with Spark's default of 4 MiB
   * a million exhibits would make thirty thousand tasks, with this about five hundred.
   */
  private static final String OPEN_COST = "65536";

  private Inputs() {}

  /**
   * Whole files; what is larger than the bound is listed and not read. One scan reads them all: the
   * listing that Spark made for it tells which are too large or empty, which the scan passes over.
   */
  static Dataset<Row> files(SparkSession spark, List<String> globs, long most) {
    spark.conf().set("spark.sql.files.openCostInBytes", OPEN_COST);
    Dataset<Row> files =
        spark
            .read()
            .format("binaryFile")
            .option("recursiveFileLookup", "true")
            .load(globs.toArray(String[]::new));
    Dataset<Row> inputs =
        files.where(col(LENGTH).leq(most)).select(path(), col(LENGTH), col(CONTENT));
    List<Row> unread = unread(files, most);
    return unread.isEmpty()
        ? inputs
        : inputs.unionAll(
            spark.createDataFrame(unread, INPUT).select(path(), col(LENGTH), col(CONTENT)));
  }

  /** The files that the scan passes over: those above the bound and those without a byte. */
  private static List<Row> unread(Dataset<Row> files, long most) {
    QueryExecution query = ((org.apache.spark.sql.classic.Dataset<Row>) files).queryExecution();
    HadoopFsRelation scanned = (HadoopFsRelation) ((LogicalRelation) query.analyzed()).relation();
    List<Row> unread = new ArrayList<>();
    for (FileStatus file :
        CollectionConverters.asJava(((PartitioningAwareFileIndex) scanned.location()).allFiles())) {
      long length = file.getLen();
      if (length == 0 || length > most) {
        byte[] content = length == 0 ? new byte[0] : null;
        unread.add(RowFactory.create(file.getPath().toString(), length, content));
      }
    }
    return unread;
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
