package ex99.cli;

import ex99.Ex99;
import ex99.model.Exhibit;
import ex99.output.Layout;
import ex99.output.RecordJson;
import ex99.output.Selection;
import ex99.read.Unreadable;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Parses an input and writes its records into memory; whatever goes wrong is an outcome too. */
final class Work implements Function<Input, Outcome> {
  private final Ex99 ex99;
  private final InputStream in;
  private final long most;
  private final Layout layout;
  private final Selection selection;

  /**
   * The work of a run.
   *
   * @param in standard input
   * @param most how many bytes an input may have, and grow to where it is compressed
   */
  Work(InputStream in, long most, Layout layout, Selection selection) {
    this.ex99 = new Ex99(most);
    this.in = in;
    this.most = most;
    this.layout = layout;
    this.selection = selection;
  }

  @Override
  public Outcome apply(Input input) {
    return guarded(input, this::releases);
  }

  private List<Outcome.Release> releases(Input input) throws Unreadable {
    List<Outcome.Release> releases = new ArrayList<>();
    for (Exhibit exhibit : ex99.parse(input.path(), InputFile.read(input.path(), in, most))) {
      byte[] record = RecordJson.bytes(exhibit, layout, selection);
      releases.add(new Outcome.Release(exhibit.source().document(), record));
    }
    return releases;
  }

  /** What is done with an input that can be opened. */
  interface Body {
    List<Outcome.Release> run(Input input) throws Unreadable;
  }

  /** The outcome of work on an input, whatever it throws. */
  static Outcome guarded(Input input, Body body) {
    String path = input.path();
    try {
      if (input.fault() != null) {
        throw input.fault();
      }
      return new Outcome(body.run(input), null, null);
    } catch (Unreadable e) {
      return Outcome.failed(path, "read", e.code(), e.getMessage());
    } catch (OutOfMemoryError e) {
      return Outcome.failed(
          path, "parse", "out_of_memory", "needs more memory; try EX99_JAVA_OPTS=-Xmx4g");
    } catch (RuntimeException | Error e) {
      return Outcome.broken(path, e);
    }
  }
}
