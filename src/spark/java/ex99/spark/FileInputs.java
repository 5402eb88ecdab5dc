package ex99.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;

/** The files of a task's packs, each read whole when it is asked for. */
final class FileInputs implements Iterator<Input> {
  private final Iterator<byte[]> packs;
  private final Configuration hadoop;
  private final long most;
  private Iterator<Pack.Entry> files = Collections.emptyIterator();

  /**
   * The inputs of a task.
   *
   * @param most how many bytes a file may have to be read
   */
  FileInputs(Iterator<byte[]> packs, Configuration hadoop, long most) {
    this.packs = packs;
    this.hadoop = hadoop;
    this.most = most;
  }

  @Override
  public boolean hasNext() {
    while (!files.hasNext() && packs.hasNext()) {
      files = Pack.entries(packs.next()).iterator();
    }
    return files.hasNext();
  }

  @Override
  public Input next() {
    Pack.Entry file = files.next();
    Path path = new Path(file.address());
    String name = name(path);
    if (file.length() > most) {
      return Input.tooLarge(name, file.length(), most);
    }
    try (InputStream in = path.getFileSystem(hadoop).open(path)) {
      byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
      return bytes.length > most ? Input.tooLarge(name, bytes.length, most) : Input.of(name, bytes);
    } catch (IOException e) {
      TaskContext task = TaskContext.get();
      if (task != null && task.isInterrupted()) {
        throw new UncheckedIOException(e); // the task was killed, and the file is not to blame
      }
      return Input.unread(
          name, file.length(), "input_output", "could not be read: " + e.getMessage());
    }
  }

  /** A local file's name is its path, as on the command line; any other is its address. */
  private static String name(Path path) {
    return "file".equals(path.toUri().getScheme()) ? path.toUri().getPath() : path.toString();
  }
}
