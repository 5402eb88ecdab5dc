package ex99.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a file in the output folder holds.
 *
 * @param path the input it was made from, or null when it is no record
 * @param bytes the length of that input, or -1
 * @param whole whether it is the sound record of a release
 */
record Written(String path, long bytes, boolean whole) {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** What is there; null when there is no such file. */
  static Written read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return null;
    }
    String record = null;
    String path = null;
    long bytes = -1;
    try (JsonParser json = FACTORY.createParser(file.toFile())) {
      int depth = 0;
      boolean source = false;
      JsonToken token = json.nextToken();
      for (; token != null; token = json.nextToken()) {
        if (token.isStructStart()) {
          depth++;
          source = depth == 2 && "source".equals(json.currentName());
        } else if (token.isStructEnd()) {
          depth--;
        } else if (token.isScalarValue() && depth == 1 && "record".equals(json.currentName())) {
          record = json.getText();
        } else if (token.isScalarValue() && depth == 2 && source) {
          if (json.currentName().equals("path")) {
            path = json.getText();
          } else if (json.currentName().equals("bytes")) {
            bytes = json.getLongValue();
          }
        }
      }
      return new Written(path, bytes, "exhibit".equals(record) && depth == 0);
    } catch (StreamReadException e) {
      return new Written(path, bytes, false);
    }
  }
}
