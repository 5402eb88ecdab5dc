package ex99.spark;

import java.util.Collections;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;

/** The rows of one task's inputs, made as they are asked for. */
final class Rowing implements Iterator<Row> {
  private final Iterator<Input> inputs;
  private final Known known;
  private final Parse parse;
  private final Ex99Job.Format format;
  private Iterator<Row> rows = Collections.emptyIterator();

  Rowing(Iterator<Input> inputs, Known known, Parse parse, Ex99Job.Format format) {
    this.inputs = inputs;
    this.known = known;
    this.parse = parse;
    this.format = format;
  }

  @Override
  public boolean hasNext() {
    while (!rows.hasNext() && inputs.hasNext()) {
      rows = rows(inputs.next()).iterator();
    }
    return rows.hasNext();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return rows.next();
  }

  private List<Row> rows(Input input) {
    byte[] hash = input.sha256();
    if (hash == null) {
      return List.of(Output.row(input.failure(), input, null, format));
    }
    if (known.has(hash)) {
      return List.of();
    }
    Parse.Outcome outcome = parse.parse(input);
    return outcome.failure() == null
        ? Output.rows(outcome.exhibits(), format)
        : List.of(Output.row(outcome.failure(), input, HexFormat.of().formatHex(hash), format));
  }
}
