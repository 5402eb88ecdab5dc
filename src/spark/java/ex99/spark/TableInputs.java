package ex99.spark;

import static org.apache.spark.sql.functions.col;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;

/** The inputs of a task that stand in a table. */
final class TableInputs implements Iterator<Input> {
  private final Iterator<Row> rows;
  private final long most;

  /**
   * The inputs of a task.
   *
   * @param rows names and bytes
   * @param most how many bytes an input may have
   */
  TableInputs(Iterator<Row> rows, long most) {
    this.rows = rows;
    this.most = most;
  }

  /** The rows of a Parquet table that hold names and bytes. */
  static Dataset<Row> of(SparkSession spark, List<String> inputs, String bytes, String name) {
    return spark
        .read()
        .parquet(inputs.toArray(String[]::new))
        .select(col(name).cast(DataTypes.StringType), col(bytes).cast(DataTypes.BinaryType));
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Input next() {
    Row row = rows.next();
    byte[] bytes = row.getAs(1);
    return bytes != null && bytes.length > most
        ? Input.tooLarge(row.getString(0), bytes.length, most)
        : Input.of(row.getString(0), bytes);
  }
}
