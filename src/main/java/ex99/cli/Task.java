package ex99.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** An input on its way through a batch. */
final class Task {
  private final Input input;
  private final long size;
  private final CompletableFuture<Thread> worker = new CompletableFuture<>();
  private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

  /**
   * An input that is to be worked on.
   *
   * @param size how many bytes it has
   */
  Task(Input input, long size) {
    this.input = input;
    this.size = size;
  }

  long size() {
    return size;
  }

  Input input() {
    return input;
  }

  /** Says that a thread begins to work on it, from when its time counts. */
  void begin() {
    worker.complete(Thread.currentThread());
  }

  /** Says what came of it; false when nobody waits for it any more. */
  boolean end(Outcome result) {
    return outcome.complete(result);
  }

  boolean done() {
    return outcome.isDone();
  }

  /**
   * Waits for the outcome.
   *
   * @param millis how long a thread may work on it, 0 for as long as it needs
   * @return null when it took longer
   */
  Outcome await(long millis) throws InterruptedException {
    try {
      worker.get();
      return millis == 0 ? outcome.get() : outcome.get(millis, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return null;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Gives it up; false when it has ended meanwhile. */
  boolean abandon(Outcome instead) {
    boolean late = outcome.complete(instead);
    if (late) {
      worker.join().interrupt();
    }
    return late;
  }
}
