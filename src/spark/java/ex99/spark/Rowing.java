package ex99.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;

/** The rows of one task's inputs, made as they are asked for. */
final class Rowing implements Iterator<Row> {
  private final Iterator<Row> inputs;
  private final Parse parse;
  private final long most;
  private final Ex99Job.Format format;
  private Iterator<Row> rows = Collections.emptyIterator();

  Rowing(Iterator<Row> inputs, Parse parse, long most, Ex99Job.Format format) {
    this.inputs = inputs;
    this.parse = parse;
    this.most = most;
    this.format = format;
  }

  @Override
  public boolean hasNext() {
    while (!rows.hasNext() && inputs.hasNext()) {
      rows = Output.rows(outcome(inputs.next()), format).iterator();
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

  private Parse.Outcome outcome(Row input) {
    String path = input.getString(0);
    long length = input.isNullAt(1) ? 0 : input.getLong(1);
    return input.isNullAt(2) && length > most
        ? Parse.tooLarge(path, length, most, null)
        : parse.parse(path, input.getAs(2));
  }
}
