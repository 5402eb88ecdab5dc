package ex99.cli;

/** How much may be under way at a time: a number of inputs, and a number of bytes. */
final class Room {
  private final int most;
  private final long mostBytes;
  private int inputs;
  private long bytes;

  /**
   * Room that is free.
   *
   * @param most how many inputs there is room for
   * @param mostBytes how many bytes they may have together; a larger input has it all for itself
   */
  Room(int most, long mostBytes) {
    this.most = most;
    this.mostBytes = mostBytes;
  }

  /** Waits until there is room for an input of so many bytes, and takes it. */
  synchronized void enter(long size) throws InterruptedException {
    while (inputs > 0 && (inputs == most || bytes + size > mostBytes)) {
      wait();
    }
    inputs++;
    bytes += size;
  }

  /** Gives the room of an input back. */
  synchronized void leave(long size) {
    inputs--;
    bytes -= size;
    notifyAll();
  }
}
