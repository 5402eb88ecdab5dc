package ex99.output;

import ex99.model.Exhibit;
import ex99.model.Failure;
import ex99.model.Source;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Records written as CSV files that join, release after release. */
public final class Tables implements AutoCloseable {
  private static final String ERRORS = "errors.csv";

  /**
   * The rows of a release.
   *
   * @param key the release in all tables
   * @param path where it was read from
   * @param tables its rows, one text a table
   */
  public record Rows(String key, String path, List<String> tables) {
    public Rows {
      tables = List.copyOf(tables);
    }
  }

  private final Path folder;
  private final List<String> files = new ArrayList<>();
  private final List<Writer> writers = new ArrayList<>();
  private final Set<String> written = new HashSet<>();

  private Tables(Path folder) {
    this.folder = folder;
  }

  /** Begins the tables in a folder, which is made where it is not. */
  public static Tables open(Path folder) throws IOException {
    Files.createDirectories(folder);
    Tables tables = new Tables(folder);
    for (Table table : Table.values()) {
      tables.begin(table.file(), table.header());
    }
    tables.begin(ERRORS, "path,stage,code,message\r\n");
    return tables;
  }

  private void begin(String file, String header) throws IOException {
    files.add(file);
    Writer writer =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(part(file)), StandardCharsets.UTF_8));
    writers.add(writer);
    writer.write(header);
  }

  private Path part(String file) {
    return folder.resolve(file + ".part");
  }

  /** The rows of a release; safe for all threads. */
  public static Rows rows(Exhibit exhibit) {
    Source source = exhibit.source();
    String key = source.sha256() + (source.document() == null ? "" : "-" + source.document());
    List<String> tables = new ArrayList<>();
    for (Table table : Table.values()) {
      Csv out = new Csv();
      table.rows(key, exhibit, out);
      tables.add(out.toString());
    }
    return new Rows(key, source.path(), tables);
  }

  /** Adds a release and returns true, or returns false where it is in the tables already. */
  public boolean add(Rows rows) throws IOException {
    if (!written.add(rows.key())) {
      return false;
    }
    for (int i = 0; i < rows.tables().size(); i++) {
      writers.get(i).write(rows.tables().get(i));
    }
    return true;
  }

  /** Adds an input that could not be read. */
  public void add(Failure failure) throws IOException {
    Csv out = new Csv();
    out.text(failure.path()).text(failure.stage()).text(failure.code()).text(failure.message());
    writers.get(files.indexOf(ERRORS)).write(out.end().toString());
  }

  /** Puts the finished tables in the place of those of an earlier run. */
  public void finish() throws IOException {
    for (int i = 0; i < files.size(); i++) {
      writers.get(i).close();
    }
    for (String file : files) {
      Files.move(part(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Gives up what is not finished. */
  @Override
  public void close() throws IOException {
    for (int i = 0; i < writers.size(); i++) {
      writers.get(i).close();
      Files.deleteIfExists(part(files.get(i)));
    }
  }
}
