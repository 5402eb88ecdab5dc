package ex99.cli;

import ex99.output.Layout;
import ex99.output.RecordJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Writes all records of a run to one stream. */
final class StreamStore implements Store {
  private final OutputStream out;
  private final Layout layout;
  private final ReentrantLock lock = new ReentrantLock();

  StreamStore(OutputStream out, Layout layout) {
    this.out = out;
    this.layout = layout;
  }

  @Override
  public boolean has(Input input) {
    return false;
  }

  @Override
  public void put(Input input, Outcome outcome) throws IOException {
    lock.lock();
    try {
      for (Outcome.Release release : outcome.releases()) {
        out.write(release.record());
      }
      if (outcome.failure() != null) {
        out.write(RecordJson.bytes(outcome.failure(), layout));
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void flush() throws IOException {
    lock.lock();
    try {
      out.flush();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void quit() {
    try {
      if (lock.tryLock(5, TimeUnit.SECONDS)) {
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      return; // nobody reads any more
    }
  }
}
