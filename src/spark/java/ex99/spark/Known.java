package ex99.spark;

import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * The inputs whose bytes an earlier job has read. Half of each hash is kept, which two inputs share
 * by chance less often than a disk forgets a bit, at 32 bytes an input.
 */
final class Known implements Serializable {
  private static final long serialVersionUID = 1;

  private static final int HALF = 16;

  /** The two words of each hash at the first free place after the one that its first word names. */
  private final long[] table;

  private Known(int count) {
    table = new long[2 * Math.max(2, Integer.highestOneBit(count) * 4)];
  }

  static Known none() {
    return new Known(0);
  }

  /** The hashes in a column of hexadecimal digits. */
  static Known of(Dataset<Row> hashes) {
    MapPartitionsFunction<Row, byte[]> halves = Known::halves;
    List<byte[]> parts = hashes.mapPartitions(halves, Encoders.BINARY()).collectAsList();
    Known known = new Known(parts.stream().mapToInt(part -> part.length / HALF).sum());
    for (byte[] part : parts) {
      for (ByteBuffer words = ByteBuffer.wrap(part); words.hasRemaining(); ) {
        known.add(words.getLong(), words.getLong());
      }
    }
    return known;
  }

  private static Iterator<byte[]> halves(Iterator<Row> hashes) {
    ByteArrayOutputStream halves = new ByteArrayOutputStream();
    while (hashes.hasNext()) {
      halves.write(HexFormat.of().parseHex(hashes.next().getString(0)), 0, HALF);
    }
    return List.of(halves.toByteArray()).iterator();
  }

  private void add(long first, long second) {
    int place = place(first, second);
    table[place] = first;
    table[place + 1] = second;
  }

  /** Whether the input with this hash was read. */
  boolean has(byte[] sha256) {
    ByteBuffer words = ByteBuffer.wrap(sha256);
    long first = words.getLong();
    long second = words.getLong();
    int place = place(first, second);
    return table[place] == first && table[place + 1] == second;
  }

  /** Where a hash stands, or would: a free place has zeros. */
  private int place(long first, long second) {
    int place = 2 * (int) first & table.length - 1;
    while ((table[place] | table[place + 1]) != 0
        && (table[place] != first || table[place + 1] != second)) {
      place = place + 2 & table.length - 1;
    }
    return place;
  }
}
