package ex99.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import ex99.model.Exhibit;
import ex99.model.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes records as the output contract says: all keys, in order, in snake_case. */
public final class RecordJson {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().characterEscapes(new Escapes()).build();

  private RecordJson() {}

  /** Writes the record of a release. */
  public static void write(Exhibit exhibit, JsonGenerator out) throws IOException {
    write(exhibit, Selection.ALL, out);
  }

  /** The line or lines of a release's record, in UTF-8, with a line break at the end. */
  public static byte[] bytes(Exhibit exhibit, Layout layout) {
    return bytes(exhibit, layout, Selection.ALL);
  }

  /** As {@link #bytes(Exhibit, Layout)}, with the chosen kinds of facts alone. */
  public static byte[] bytes(Exhibit exhibit, Layout layout, Selection selection) {
    return bytes(layout, out -> write(exhibit, selection, out));
  }

  /** The line or lines of the record of an input that failed, in UTF-8. */
  public static byte[] bytes(Failure failure, Layout layout) {
    return bytes(layout, out -> write(failure, out));
  }

  interface Writing {
    void write(JsonGenerator out) throws IOException;
  }

  static byte[] bytes(Layout layout, Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
      if (layout == Layout.JSON) {
        out.setPrettyPrinter(new Indented());
      }
      writing.write(out);
      out.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Exhibit exhibit, Selection selection, JsonGenerator out)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("schema_version", Exhibit.SCHEMA_VERSION);
    out.writeStringField("record", "exhibit");
    new Members(out).exhibit(exhibit, selection);
    out.writeEndObject();
  }

  private static void write(Failure failure, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("schema_version", Exhibit.SCHEMA_VERSION);
    out.writeStringField("record", "error");
    out.writeObjectFieldStart("source");
    out.writeStringField("path", failure.path());
    out.writeEndObject();
    out.writeObjectFieldStart("error");
    out.writeStringField("stage", failure.stage());
    out.writeStringField("code", failure.code());
    out.writeStringField("message", failure.message());
    out.writeEndObject();
    out.writeEndObject();
  }
}
