package ex99.spark;

import java.io.Serializable;
import java.time.Duration;
import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;

/**
 * What every task does with its inputs.
 *
 * @param patience how long one input may take
 * @param format the format of the rows
 * @param known the inputs that are left out
 */
record Parsing(Duration patience, Ex99Job.Format format, Broadcast<Known> known)
    implements Serializable {
  Iterator<Row> rows(Iterator<Input> inputs) {
    Parse parse = new Parse(patience);
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> parse.close());
    return new Rowing(inputs, known.value(), parse, format);
  }
}
