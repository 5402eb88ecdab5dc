package ex99.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import ex99.Ex99;
import ex99.model.Exhibit;
import ex99.output.RecordJson;
import ex99.read.Unreadable;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws IOException {
    Ex99 ex99 = new Ex99();
    for (String arg : args) {
      if (arg.startsWith("--") || arg.equals("ndjson")) {
        continue;
      }
      try {
        for (Exhibit exhibit : ex99.parse(arg, Files.readAllBytes(Path.of(arg)))) {
          StringWriter line = new StringWriter();
          try (JsonGenerator out = new JsonFactory().createGenerator(line)) {
            RecordJson.write(exhibit, out);
          }
          System.out.println(line);
        }
      } catch (Unreadable e) {
        System.err.println("ex99: " + arg + ": " + e.getMessage());
      }
    }
  }
}
