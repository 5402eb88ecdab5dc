package ex99.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Two blanks a level, a member or element a line, nothing between the brackets of what is empty.
 */
final class Indented implements PrettyPrinter {
  private int depth;

  @Override
  public void writeRootValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    out.writeRaw('{');
    depth++;
  }

  @Override
  public void writeEndObject(JsonGenerator out, int members) throws IOException {
    depth--;
    end(out, members, '}');
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    out.writeRaw(',');
    line(out);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(": ");
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    out.writeRaw('[');
    depth++;
  }

  @Override
  public void writeEndArray(JsonGenerator out, int elements) throws IOException {
    depth--;
    end(out, elements, ']');
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(',');
    line(out);
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    line(out);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    line(out);
  }

  private void end(JsonGenerator out, int count, char bracket) throws IOException {
    if (count > 0) {
      line(out);
    }
    out.writeRaw(bracket);
  }

  private void line(JsonGenerator out) throws IOException {
    out.writeRaw('\n');
    for (int i = 0; i < depth; i++) {
      out.writeRaw("  ");
    }
  }
}
