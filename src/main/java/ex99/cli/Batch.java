package ex99.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Works on many inputs at a time and hands over what came of them in the order of the inputs. No
 * more are under way than memory has room for, so it does not grow with their number; one that is
 * too slow is given up, and another thread takes the place of its own.
 */
final class Batch {
  /** Takes what came of one input after another. */
  interface Sink {
    /** Returns whether the batch goes on. */
    boolean take(Input input, Outcome outcome) throws IOException;

    /** Says that the next outcome may take a while. */
    void pause() throws IOException;
  }

  /** How much memory a byte of an input may take while it is worked on, at the worst. */
  private static final int MEMORY_OF_A_BYTE = 32;

  private static final Task LAST = new Task(null, 0);

  private final int jobs;
  private final long millis;
  private final Function<Input, Outcome> work;
  private final BlockingQueue<Task> ordered = new LinkedBlockingQueue<>();
  private final BlockingQueue<Task> open = new LinkedBlockingQueue<>();
  private final Room room;
  private volatile Throwable broken;

  /**
   * A batch.
   *
   * @param jobs how many inputs are worked on at a time
   * @param millis how long the work on one may take, 0 for any time
   * @param work what is done with an input; throws nothing
   */
  Batch(int jobs, long millis, Function<Input, Outcome> work) {
    this.jobs = jobs;
    this.millis = millis;
    this.work = work;
    this.room = new Room(8 * jobs, Runtime.getRuntime().maxMemory() / MEMORY_OF_A_BYTE);
  }

  /** Runs until the inputs end, the sink says so, or an exception comes. */
  void run(Iterator<Input> inputs, Predicate<Input> skip, Sink sink)
      throws IOException, InterruptedException {
    Thread feeder = start("inputs", () -> feed(inputs, skip));
    try {
      for (Task task = next(sink); task != LAST; task = next(sink)) {
        if (!sink.take(task.input(), outcome(task))) {
          return;
        }
        room.leave(task.size());
      }
      if (broken instanceof Error error) {
        throw error;
      }
      if (broken instanceof RuntimeException exception) {
        throw exception;
      }
    } finally {
      feeder.interrupt();
    }
  }

  private Task next(Sink sink) throws IOException, InterruptedException {
    Task task = ordered.peek();
    if (task == null || !task.done()) {
      sink.pause();
    }
    return ordered.take();
  }

  private Outcome outcome(Task task) throws InterruptedException {
    Outcome outcome = task.await(millis);
    if (outcome == null) {
      String path = task.input().path();
      String message = "took longer than " + millis / 1000.0 + " s; --timeout raises the bound";
      if (task.abandon(Outcome.failed(path, "parse", "timeout", message))) {
        start("worker", this::work);
      }
      outcome = task.await(0);
    }
    return outcome;
  }

  private void feed(Iterator<Input> inputs, Predicate<Input> skip) {
    int workers = 0;
    try {
      while (inputs.hasNext()) {
        Input input = inputs.next();
        if (skip.test(input)) {
          continue;
        }
        Task task = new Task(input, input.size());
        room.enter(task.size());
        ordered.add(task);
        open.add(task);
        if (workers < jobs) {
          start("worker", this::work);
          workers++;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      broken = e;
    } finally {
      ordered.add(LAST);
    }
  }

  private void work() {
    try {
      while (true) {
        Task task = open.take();
        task.begin();
        if (!task.end(done(task.input()))) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What came of an input, even where the work on it breaks its word and throws. */
  private Outcome done(Input input) {
    try {
      return work.apply(input);
    } catch (RuntimeException | Error e) {
      return Outcome.broken(input.path(), e);
    }
  }

  private static Thread start(String name, Runnable run) {
    Thread thread = new Thread(null, run, "ex99 " + name, 1 << 21);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
