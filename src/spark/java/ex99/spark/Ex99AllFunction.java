package ex99.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;

/**
 * {@code ex99_all(bytes, name)}: the records of all releases in an input, such as a full
 * submission, as an array of structs; empty when the input cannot be read.
 */
public final class Ex99AllFunction implements UDF2<byte[], String, List<Row>> {
  private static final long serialVersionUID = 1;

  @Override
  public List<Row> call(byte[] bytes, String name) {
    return Ex99Function.exhibits(bytes, name).stream().map(Rows::record).toList();
  }
}
