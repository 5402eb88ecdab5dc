package ex99.spark;

import ex99.model.Exhibit;
import ex99.model.Failure;
import ex99.model.Range;
import ex99.model.Word;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import scala.jdk.javaapi.CollectionConverters;

/** Turns records into rows of the types that {@link RecordType} gives. */
final class Rows {
  private static final Map<Class<?>, MethodHandle[]> ACCESSORS = new ConcurrentHashMap<>();

  private Rows() {}

  /** The record of a release as a struct. */
  static Row record(Exhibit exhibit) {
    return RowFactory.create(exhibit(exhibit, 0));
  }

  /** The record of a release as a row of the table. */
  static Row table(Exhibit exhibit) {
    return RowFactory.create(exhibit(exhibit, 1));
  }

  /**
   * An input that failed as a row of the table.
   *
   * @param sha256 the hash of the input, or null when it was not read
   * @param bytes its length
   */
  static Row table(Failure failure, String sha256, long bytes) {
    Object[] row = new Object[RecordType.table().size()];
    row[0] = Exhibit.SCHEMA_VERSION;
    row[1] = "error";
    row[2] = RowFactory.create(failure.path(), null, null, bytes, sha256, null);
    row[row.length - 1] = RowFactory.create(failure.stage(), failure.code(), failure.message());
    return RowFactory.create(row);
  }

  /** A row with the year of filing after its columns. */
  static Row withYear(Row row, Integer year) {
    Object[] values = new Object[row.size() + 1];
    for (int i = 0; i < row.size(); i++) {
      values[i] = row.get(i);
    }
    values[row.size()] = year;
    return RowFactory.create(values);
  }

  private static Object[] exhibit(Exhibit exhibit, int more) {
    Object[] values = values(exhibit);
    Object[] row = new Object[2 + values.length + more];
    row[0] = Exhibit.SCHEMA_VERSION;
    row[1] = "exhibit";
    System.arraycopy(values, 0, row, 2, values.length);
    return row;
  }

  private static Object[] values(Record record) {
    MethodHandle[] accessors = ACCESSORS.computeIfAbsent(record.getClass(), Rows::accessors);
    Object[] values = new Object[accessors.length];
    try {
      for (int i = 0; i < values.length; i++) {
        values[i] = value(accessors[i].invoke(record));
      }
    } catch (Throwable e) {
      throw new IllegalStateException("no accessor of " + record.getClass(), e);
    }
    return values;
  }

  private static MethodHandle[] accessors(Class<?> record) {
    RecordComponent[] components = record.getRecordComponents();
    MethodHandle[] accessors = new MethodHandle[components.length];
    try {
      for (int i = 0; i < accessors.length; i++) {
        accessors[i] = MethodHandles.publicLookup().unreflect(components[i].getAccessor());
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    return accessors;
  }

  private static Object value(Object value) {
    if (value instanceof Word word) {
      return word.word();
    }
    if (value instanceof Range range) {
      return CollectionConverters.asScala(List.of(range.start(), range.end()));
    }
    if (value instanceof BigDecimal figure) {
      return fits(figure) ? figure : null;
    }
    if (value instanceof List<?> list) {
      List<Object> values = new ArrayList<>(list.size());
      list.forEach(each -> values.add(value(each)));
      return CollectionConverters.asScala(values);
    }
    return value instanceof Record record ? RowFactory.create(values(record)) : value;
  }

  /** Whether a figure keeps its value in the table; one that does not is null, never rounded. */
  private static boolean fits(BigDecimal figure) {
    BigDecimal exact = figure.stripTrailingZeros();
    return exact.scale() <= RecordType.SCALE
        && exact.precision() - exact.scale() <= RecordType.FIGURE.precision() - RecordType.SCALE;
  }
}
