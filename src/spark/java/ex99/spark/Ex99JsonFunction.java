package ex99.spark;

import ex99.Ex99;
import ex99.model.Exhibit;
import ex99.model.Failure;
import ex99.output.Layout;
import ex99.output.RecordJson;
import ex99.read.Unreadable;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.api.java.UDF2;

/**
 * {@code ex99_json(bytes, name)}: what the command line writes for the input, one line a release;
 * an error record when the input cannot be read, null for null.
 */
public final class Ex99JsonFunction implements UDF2<byte[], String, String> {
  private static final long serialVersionUID = 1;

  private static final Ex99 EX99 = new Ex99();

  @Override
  public String call(byte[] bytes, String name) {
    if (bytes == null) {
      return null;
    }
    StringBuilder lines = new StringBuilder();
    try {
      for (Exhibit exhibit : EX99.parse(name, bytes)) {
        lines.append(lines.length() == 0 ? "" : "\n").append(line(exhibit));
      }
    } catch (Unreadable e) {
      lines.append(line(new Failure(name, "read", e.code(), e.getMessage())));
    }
    return lines.toString();
  }

  /** The line of a release, without its end. */
  static String line(Exhibit exhibit) {
    return new String(RecordJson.bytes(exhibit, Layout.NDJSON), StandardCharsets.UTF_8).strip();
  }

  /** The line of an input that failed, without its end. */
  static String line(Failure failure) {
    return new String(RecordJson.bytes(failure, Layout.NDJSON), StandardCharsets.UTF_8).strip();
  }
}
