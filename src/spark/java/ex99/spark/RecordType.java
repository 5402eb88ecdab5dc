package ex99.spark;

import ex99.model.Exhibit;
import ex99.model.Range;
import ex99.model.Word;
import ex99.output.Keys;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The table's schema, derived from the records of {@code ex99.model} as the JSON Schema is: the
 * same names, nested the same way.
 *
 * <p>Figures are {@code decimal(38, 10)}, spans arrays of two integers, dates dates, and words of
 * closed lists strings.
 */
final class RecordType {
  /**
   * Digits after the point that a figure may have; one with more is null, and a warning says so.
   */
  static final int SCALE = 10;

  static final DecimalType FIGURE = DataTypes.createDecimalType(38, SCALE);

  private static final Map<Class<?>, DataType> PLAIN =
      Map.of(
          String.class, DataTypes.StringType,
          int.class, DataTypes.IntegerType,
          Integer.class, DataTypes.IntegerType,
          long.class, DataTypes.LongType,
          boolean.class, DataTypes.BooleanType,
          BigDecimal.class, FIGURE,
          LocalDate.class, DataTypes.DateType,
          Range.class, DataTypes.createArrayType(DataTypes.IntegerType, false));

  /** Why an input gave no record; null in the row of a release. */
  private static final StructType ERROR =
      new StructType()
          .add("stage", DataTypes.StringType)
          .add("code", DataTypes.StringType)
          .add("message", DataTypes.StringType);

  private RecordType() {}

  /** The columns of the table: those of the record, and {@code error}. */
  static StructType table() {
    return record().add("error", ERROR);
  }

  /** The record of a release. */
  static StructType record() {
    StructType type =
        new StructType()
            .add("schema_version", DataTypes.StringType, false)
            .add("record", DataTypes.StringType, false);
    for (StructField field : struct(Exhibit.class).fields()) {
      type = type.add(field);
    }
    return type;
  }

  static StructType struct(Class<?> record) {
    List<StructField> fields = new ArrayList<>();
    for (RecordComponent component : record.getRecordComponents()) {
      fields.add(
          DataTypes.createStructField(
              Keys.of(component.getName()), type(component.getGenericType()), true));
    }
    return DataTypes.createStructType(fields);
  }

  private static DataType type(Type type) {
    if (type instanceof ParameterizedType list) {
      return DataTypes.createArrayType(type(list.getActualTypeArguments()[0]), false);
    }
    Class<?> plain = (Class<?>) type;
    if (PLAIN.containsKey(plain)) {
      return PLAIN.get(plain);
    }
    return Word.class.isAssignableFrom(plain) ? DataTypes.StringType : struct(plain);
  }
}
