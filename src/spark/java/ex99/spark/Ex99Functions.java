package ex99.spark;

import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;

/** The functions that Spark SQL can call once they are registered. */
public final class Ex99Functions {
  private Ex99Functions() {}

  /**
   * Registers {@code ex99(bytes, name)}, {@code ex99_all(bytes, name)} and {@code ex99_json(bytes,
   * name)} with a session.
   */
  public static void register(SparkSession spark) {
    spark.udf().register("ex99", new Ex99Function(), RecordType.record());
    spark
        .udf()
        .register(
            "ex99_all",
            new Ex99AllFunction(),
            DataTypes.createArrayType(RecordType.record(), false));
    spark.udf().register("ex99_json", new Ex99JsonFunction(), DataTypes.StringType);
  }

  /**
   * The type of a record in Spark's JSON form, as PySpark's {@code StructType.fromJson} reads it.
   */
  public static String recordType() {
    return RecordType.record().json();
  }
}
