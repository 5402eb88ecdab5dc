package ex99.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Puts what comes out of a batch into its store, tells of failures, and counts. */
final class Ledger implements Batch.Sink {
  private final Console console;
  private final Store store;
  private final Progress progress;
  private final boolean failFast;
  private final AtomicLong skipped = new AtomicLong();
  private long parsed;
  private long failed;
  private long releases;

  Ledger(Console console, Store store, Progress progress, boolean failFast) {
    this.console = console;
    this.store = store;
    this.progress = progress;
    this.failFast = failFast;
  }

  /** Whether an input need not be worked on, as its record is there. */
  boolean skip(Input input) {
    boolean there = store.has(input);
    if (there) {
      skipped.incrementAndGet();
    }
    return there;
  }

  @Override
  public boolean take(Input input, Outcome outcome) throws IOException {
    if (outcome.failure() == null) {
      parsed++;
      releases += outcome.releases().size();
    } else {
      failed++;
      progress.clear();
      console.say(input.path() + ": " + outcome.failure().message());
      if (outcome.bug() != null) {
        outcome.bug().printStackTrace(console.err());
      }
    }
    store.put(input, outcome);
    progress.update(parsed + failed + skipped.get(), failed);
    return !failFast || failed == 0;
  }

  @Override
  public void pause() throws IOException {
    store.flush();
  }

  long failed() {
    return failed;
  }

  /** What the run came to, in one line. */
  String summary() {
    double seconds = progress.seconds();
    return String.format(
        Locale.ROOT,
        "%d parsed, %d failed, %d skipped in %.1f s, %.0f releases a second",
        parsed,
        failed,
        skipped.get(),
        seconds,
        releases / Math.max(seconds, 0.001));
  }
}
