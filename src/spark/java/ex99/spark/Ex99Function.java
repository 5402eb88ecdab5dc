package ex99.spark;

import ex99.Ex99;
import ex99.model.Exhibit;
import ex99.read.Unreadable;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;

/**
 * {@code ex99(bytes, name)}: the record of the first release in an input as a struct, or null when
 * the input cannot be read.
 */
public final class Ex99Function implements UDF2<byte[], String, Row> {
  private static final long serialVersionUID = 1;

  private static final Ex99 EX99 = new Ex99();

  @Override
  public Row call(byte[] bytes, String name) {
    List<Exhibit> exhibits = exhibits(bytes, name);
    return exhibits.isEmpty() ? null : Rows.record(exhibits.get(0));
  }

  /** The records of an input; none when it is null or cannot be read. */
  static List<Exhibit> exhibits(byte[] bytes, String name) {
    if (bytes == null) {
      return List.of();
    }
    try {
      return EX99.parse(name, bytes);
    } catch (Unreadable e) {
      return List.of();
    }
  }
}
