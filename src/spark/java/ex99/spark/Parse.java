package ex99.spark;

import ex99.Ex99;
import ex99.model.Exhibit;
import ex99.model.Failure;
import ex99.read.Unreadable;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
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
   * @param sha256 the hash of the input, or null when it was not read
   * @param bytes the length of the input
   */
  record Outcome(List<Exhibit> exhibits, Failure failure, String sha256, long bytes)
      implements Serializable {}

  private final Ex99 ex99 = new Ex99();
  private final long most;
  private final Duration patience;
  private ExecutorService worker;

  /**
   * A parser.
   *
   * @param most how many bytes an input may have
   * @param patience how long one input may take
   */
  Parse(long most, Duration patience) {
    this.most = most;
    this.patience = patience;
  }

  Outcome parse(String path, byte[] bytes) {
    if (bytes == null) {
      return failed(path, "read", "no_bytes", "has no bytes", null, 0);
    }
    String hash = sha256(bytes);
    if (bytes.length > most) {
      return tooLarge(path, bytes.length, most, hash);
    }
    if (worker == null) {
      worker = Executors.newSingleThreadExecutor(Parse::daemon);
    }
    Future<List<Exhibit>> answer = worker.submit(() -> ex99.parse(path, bytes));
    try {
      List<Exhibit> exhibits = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return new Outcome(exhibits, null, hash, bytes.length);
    } catch (TimeoutException e) {
      answer.cancel(true);
      worker.shutdownNow();
      worker = null;
      String message = "took longer than " + patience.toMillis() + " ms";
      return failed(path, "parse", "timeout", message, hash, bytes.length);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Unreadable unreadable) {
        return failed(path, "read", unreadable.code(), unreadable.getMessage(), hash, bytes.length);
      }
      return failed(path, "parse", "bug", String.valueOf(e.getCause()), hash, bytes.length);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the task was killed", e);
    }
  }

  /** The failure of an input that is not read because of its size. */
  static Outcome tooLarge(String path, long bytes, long most, String sha256) {
    String message = "is larger than " + most + " bytes; --max-bytes raises the bound";
    return failed(path, "read", "too_large", message, sha256, bytes);
  }

  private static Outcome failed(
      String path, String stage, String code, String message, String sha256, long bytes) {
    return new Outcome(List.of(), new Failure(path, stage, code, message), sha256, bytes);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(null, work, "ex99-parse", 1 << 20);
    thread.setDaemon(true);
    return thread;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (worker != null) {
      worker.shutdownNow();
    }
  }
}
