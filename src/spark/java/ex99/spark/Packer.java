package ex99.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Packs the files of a listing as they come, so many to a pack that all packs cost about alike. */
final class Packer implements Serializable {
  private static final long serialVersionUID = 1;

  /**
   * What opening a file counts for beside its bytes: with Spark's own 4 MiB a million exhibits
   * would make thirty thousand tasks, with this about five hundred.
   */
  private static final long OPENING = 1 << 16;

  /** What a pack costs; a task takes several. */
  private static final long PACK = 1 << 22;

  private final List<byte[]> packs = new ArrayList<>();
  private transient Pack pack = new Pack();
  private long cost;
  private long total;
  private int count;

  void add(Pack.Entry file) {
    pack.add(file);
    count++;
    cost += OPENING + file.length();
    if (cost >= PACK) {
      close();
    }
  }

  private void close() {
    packs.add(pack.bytes());
    total += cost;
    pack = new Pack();
    cost = 0;
  }

  /** Ends the last pack; no file is added after. */
  Packer closed() {
    if (cost > 0) {
      close();
    }
    return this;
  }

  /** Takes over the packs of another that is closed. */
  void addAll(Packer other) {
    packs.addAll(other.packs);
    total += other.total;
    count += other.count;
  }

  int count() {
    return count;
  }

  List<byte[]> packs() {
    return packs;
  }

  /**
   * How many tasks read the files.
   *
   * @param bound what a task may cost
   * @param cores how many tasks run at a time, none of which should be idle
   */
  int tasks(long bound, int cores) {
    long wanted = Math.max(cores, (total + bound - 1) / bound);
    return (int) Math.max(1, Math.min(packs.size(), wanted));
  }
}
