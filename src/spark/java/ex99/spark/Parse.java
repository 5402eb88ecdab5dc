package ex99.spark;

import ex99.Ex99;
import ex99.model.Exhibit;
import ex99.model.Failure;
import ex99.read.Unreadable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Parses one input after another; whatever happens to one, the next is parsed. */
final class Parse implements AutoCloseable {
  /**
   * What an input gave: records, or a failure.
   *
   * @param exhibits none when it failed
   * @param failure null when it did not
   */
  record Outcome(List<Exhibit> exhibits, Failure failure) {}

  private final Ex99 ex99 = new Ex99();
  private final Duration patience;
  private ExecutorService worker;

  /**
   * A parser.
   *
   * @param patience how long one input may take
   */
  Parse(Duration patience) {
    this.patience = patience;
  }

  /** Parses an input that was read. */
  Outcome parse(Input input) {
    if (worker == null) {
      worker = Executors.newSingleThreadExecutor(Parse::daemon);
    }
    Future<List<Exhibit>> answer = worker.submit(() -> ex99.parse(input.path(), input.bytes()));
    try {
      List<Exhibit> exhibits = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return new Outcome(exhibits, null);
    } catch (TimeoutException e) {
      answer.cancel(true);
      worker.shutdownNow();
      worker = null;
      String message = "took longer than " + patience.toMillis() + " ms";
      return failed(input, "parse", "timeout", message);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Unreadable unreadable) {
        return failed(input, "read", unreadable.code(), unreadable.getMessage());
      }
      return failed(input, "parse", "bug", String.valueOf(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the task was killed", e);
    }
  }

  private static Outcome failed(Input input, String stage, String code, String message) {
    return new Outcome(List.of(), new Failure(input.path(), stage, code, message));
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(null, work, "ex99-parse", 1 << 20);
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    if (worker != null) {
      worker.shutdownNow();
    }
  }
}
