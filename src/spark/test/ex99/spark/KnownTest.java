package ex99.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class KnownTest extends SparkTest {
  private static byte[] hash(int i) {
    return Input.of("x", ("input " + i).getBytes(StandardCharsets.UTF_8)).sha256();
  }

  @Test
  void whatWasReadIsKnownAndNothingElse() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      rows.add(RowFactory.create(HexFormat.of().formatHex(hash(i))));
    }
    rows.addAll(rows.subList(0, 100)); // the releases of one submission share its hash
    Known known =
        Known.of(spark.createDataFrame(rows, new StructType().add("sha256", DataTypes.StringType)));
    for (int i = 0; i < 10_000; i++) {
      assertEquals(i < 5000, known.has(hash(i)), "input " + i);
    }
  }

  @Test
  void atFirstNothingIsKnown() {
    assertFalse(Known.none().has(hash(1)));
  }
}
