package ex99.cli;

import ex99.output.Layout;
import ex99.output.RecordJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Writes a file for each release: {@code NAME.json}, or {@code NAME.3.json} for a further document
 * of a submission. Files appear whole or not at all, that of the first release last.
 *
 * <p>Where another input's record has the name already, the folders of the input's path are put
 * before it.
 */
final class FolderStore implements Store {
  private final Path folder;
  private final Layout layout;
  private final ReentrantLock lock = new ReentrantLock();
  private Path half;

  FolderStore(Path folder, Layout layout) {
    this.folder = folder;
    this.layout = layout;
  }

  @Override
  public boolean has(Input input) {
    if (input.fault() != null || input.path().equals("-")) {
      return false;
    }
    try {
      Written there = Written.read(file(name(input)));
      return there != null
          && there.whole()
          && input.path().equals(there.path())
          && Files.size(Path.of(input.path())) == there.bytes();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void put(Input input, Outcome outcome) throws IOException {
    lock.lock();
    try {
      String name = name(input);
      List<Outcome.Release> releases = outcome.releases();
      for (int i = releases.size() - 1; i > 0; i--) {
        Integer document = releases.get(i).document();
        boolean again = document != null && document.equals(releases.get(i - 1).document());
        String number =
            document == null ? "" + (i + 1) : again ? document + "-" + i : "" + document;
        write(name + "." + number, releases.get(i).record());
      }
      if (!releases.isEmpty()) {
        write(name, releases.get(0).record());
      } else if (outcome.failure() != null) {
        write(name, RecordJson.bytes(outcome.failure(), layout));
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void flush() {}

  @Override
  public void quit() {
    try {
      lock.tryLock(5, TimeUnit.SECONDS);
      if (half != null) {
        Files.deleteIfExists(half);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      return; // the half-written file has a name that nobody takes for a record's
    }
  }

  private String name(Input input) throws IOException {
    Written there = Written.read(file(input.name()));
    boolean free = there == null || there.path() == null || there.path().equals(input.path());
    return free ? input.name() : Names.whole(input.path());
  }

  private Path file(String name) {
    return folder.resolve(name + ".json");
  }

  private void write(String name, byte[] record) throws IOException {
    Path file = file(name);
    Files.createDirectories(file.getParent());
    half = Files.createTempFile(file.getParent(), ".ex99-", ".part");
    Files.write(half, record);
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    half = null;
  }
}
