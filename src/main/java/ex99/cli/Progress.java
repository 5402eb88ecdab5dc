package ex99.cli;

import java.util.Locale;

/** The line at the bottom of a terminal that tells how far a run has come. */
final class Progress {
  private static final long NANOS = 1_000_000_000L;

  private final Console console;
  private final boolean shown;
  private final boolean colours;
  private final long start = System.nanoTime();
  private long next = start + NANOS / 2;
  private boolean line;
  private volatile long total = -1;

  /**
   * The progress of a run.
   *
   * @param wanted whether the run is one that takes time
   */
  Progress(Console console, boolean wanted) {
    String terminal = System.getenv("TERM");
    this.console = console;
    this.shown = wanted && console.terminalErr() && !"dumb".equals(terminal) && terminal != null;
    String plain = System.getenv("NO_COLOR");
    this.colours = plain == null || plain.isEmpty();
  }

  boolean shown() {
    return shown;
  }

  /** Tells how many inputs there are, when that is known. */
  void total(long inputs) {
    total = inputs;
  }

  double seconds() {
    return (System.nanoTime() - start) / (double) NANOS;
  }

  /** Shows how far the run is, unless it did a moment ago. */
  void update(long done, long failed) {
    long now = System.nanoTime();
    if (!shown || now < next) {
      return;
    }
    next = now + NANOS / 5;
    double rate = done / seconds();
    StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%,d", done));
    if (total >= 0) {
      text.append(String.format(Locale.ROOT, " of %,d", total));
    }
    text.append(String.format(Locale.ROOT, " done, %,.0f/s", rate));
    if (total > done && rate > 0) {
      text.append(", ").append(time(Math.round((total - done) / rate))).append(" left");
    }
    if (failed > 0) {
      text.append(colours ? ", \u001b[31m" : ", ").append(failed).append(" failed");
      text.append(colours ? "\u001b[0m" : "");
    }
    console.err().print("\r\u001b[K" + text);
    console.err().flush();
    line = true;
  }

  /** Takes the line away, before something else is written. */
  void clear() {
    if (line) {
      console.err().print("\r\u001b[K");
      console.err().flush();
      line = false;
    }
  }

  private static String time(long seconds) {
    return seconds < 60
        ? seconds + " s"
        : seconds < 3600
            ? seconds / 60 + " min " + seconds % 60 + " s"
            : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
  }
}
