package ex99.bench;

import ex99.Ex99;
import ex99.extract.Extractors;
import ex99.extract.Finding;
import ex99.extract.Reading;
import ex99.link.Linker;
import ex99.link.Provenance;
import ex99.model.Exhibit;
import ex99.model.Format;
import ex99.model.Source;
import ex99.name.Cast;
import ex99.name.Casting;
import ex99.outline.Outline;
import ex99.outline.Outliner;
import ex99.output.Layout;
import ex99.output.RecordJson;
import ex99.phrase.Figures;
import ex99.read.Draft;
import ex99.read.Intake;
import ex99.read.Unreadable;
import ex99.token.Lexer;
import ex99.token.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How fast the program is, by stages and beside the floor: what reading, jsoup, the sentence
 * detector and the tokenizer take by themselves. {@code src/bench/speed} runs it.
 *
 * <p>Times are processor time of the measuring thread, medians of rounds of a second or more, so
 * that other work on the machine matters little; the scaling from one job to two is by the clock.
 */
public final class Speed {
  private static final int ROUNDS = 7;

  /** Passes over the files before time counts, the same for the floor as for the program. */
  private static final int WARM_UP = 20;

  private static final long ROUND = 1_000_000_000L;

  /** The steps of the program. */
  private enum Stage {
    READ,
    TOKENS,
    FIGURES,
    OUTLINE,
    NAMES,
    RULES,
    LINK,
    WRITE
  }

  /** Work on an exhibit. */
  private interface Step {
    long run(Path file) throws IOException, Unreadable;
  }

  private final List<Path> files = new ArrayList<>();
  private final Map<Stage, Long> spent = new EnumMap<>(Stage.class);
  private final Ex99 ex99 = new Ex99();
  private long letters;

  private Speed(List<Path> folders) throws IOException {
    for (Path folder : folders) {
      try (Stream<Path> below = Files.walk(folder)) {
        below.filter(Files::isRegularFile).sorted().filter(Speed::measured).forEach(files::add);
      }
    }
  }

  /** Measures over the HTML and text exhibits of the given folders. */
  public static void main(String[] folders) throws Exception {
    Speed speed = new Speed(Stream.of(folders).map(Path::of).toList());
    System.out.printf(
        Locale.ROOT,
        "%s, Java %s (%s), %d processors, %d exhibits (HTML and text), %,d bytes%n",
        LocalDate.now(java.time.ZoneOffset.UTC),
        System.getProperty("java.version"),
        System.getProperty("java.vm.name"),
        Runtime.getRuntime().availableProcessors(),
        speed.files.size(),
        speed.bytes());
    speed.measure();
  }

  private static boolean measured(Path file) {
    try {
      return !file.toString().endsWith(".json")
          && Intake.read(Files.readAllBytes(file)).stream()
              .allMatch(d -> d.format() == Format.HTML || d.format() == Format.TEXT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Unreadable e) {
      return false;
    }
  }

  private long bytes() throws IOException {
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    return bytes;
  }

  private void measure() throws Exception {
    Floor floor = new Floor();
    Step whole =
        file -> {
          long written = 0;
          for (Exhibit exhibit : ex99.parse(file.toString(), Files.readAllBytes(file))) {
            written += RecordJson.bytes(exhibit, Layout.NDJSON).length;
          }
          return written;
        };
    double floorMillis = millis(floor::run);
    double wholeMillis = millis(whole);
    System.out.printf(Locale.ROOT, "floor  %.3f ms a release%n", floorMillis);
    System.out.printf(
        Locale.ROOT,
        "whole  %.3f ms a release, %.2f x the floor, %.0f a second%n",
        wholeMillis,
        wholeMillis / floorMillis,
        1000 / wholeMillis);
    stages();
    double one = clock(whole, 1);
    double two = clock(whole, 2);
    System.out.printf(
        Locale.ROOT, "jobs   1: %.0f releases a second, 2: %.0f, %.2f x%n", one, two, two / one);
    if (letters == 42) {
      System.out.println();
    }
  }

  /** The median processor time of a step, in milliseconds a release. */
  private double millis(Step step) throws Exception {
    var threads = ManagementFactory.getThreadMXBean();
    double[] rounds = new double[ROUNDS];
    for (int pass = 0; pass < WARM_UP; pass++) {
      for (Path file : files) {
        letters += step.run(file);
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      long start = threads.getCurrentThreadCpuTime();
      int done = 0;
      while (threads.getCurrentThreadCpuTime() - start < ROUND) {
        for (Path file : files) {
          letters += step.run(file);
        }
        done += files.size();
      }
      rounds[round] = (threads.getCurrentThreadCpuTime() - start) / 1e6 / done;
    }
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }

  private void stages() throws Exception {
    for (int round = 0; round < 10; round++) {
      spent.clear();
      for (Path file : files) {
        stages(file);
      }
    }
    spent.forEach(
        (stage, nanos) ->
            System.out.printf(
                Locale.ROOT,
                "  %-8s %.3f ms%n",
                stage.name().toLowerCase(Locale.ROOT),
                nanos / 1e6 / files.size()));
  }

  private void stages(Path file) throws IOException, Unreadable {
    long start = now();
    for (Draft draft : Intake.read(Files.readAllBytes(file))) {
      long read = lap(Stage.READ, start);
      Tokens tokens = Lexer.lex(draft.manuscript());
      long lexed = lap(Stage.TOKENS, read);
      Figures figures = Figures.read(tokens);
      long figured = lap(Stage.FIGURES, lexed);
      Outline outline = Outliner.outline(draft.manuscript(), tokens, figures);
      long outlined = lap(Stage.OUTLINE, figured);
      Cast cast = Casting.cast(tokens, outline, figures);
      Reading reading = new Reading(draft.manuscript(), tokens, figures, outline, cast);
      long named = lap(Stage.NAMES, outlined);
      List<Finding> findings = Extractors.findings(reading);
      long found = lap(Stage.RULES, named);
      Source source = new Source(file.toString(), draft.format(), draft.charset(), 0, "", null);
      Exhibit exhibit =
          Linker.link(new Provenance(source, draft.filing(), draft.exhibit()), reading, findings);
      long linked = lap(Stage.LINK, found);
      letters += RecordJson.bytes(exhibit, Layout.NDJSON).length;
      start = lap(Stage.WRITE, linked);
    }
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private long lap(Stage stage, long since) {
    long now = now();
    spent.merge(stage, now - since, Long::sum);
    return now;
  }

  /** Releases a second with a number of threads: the best of three rounds of three seconds. */
  private double clock(Step step, int jobs) throws InterruptedException {
    double best = 0;
    for (int round = 0; round < 3; round++) {
      long start = System.nanoTime();
      long[] done = new long[jobs];
      List<Thread> threads = new ArrayList<>();
      for (int job = 0; job < jobs; job++) {
        int own = job;
        threads.add(new Thread(() -> done[own] = turn(step, start + 3 * ROUND)));
      }
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      best = Math.max(best, Arrays.stream(done).sum() / seconds);
    }
    return best;
  }

  private long turn(Step step, long end) {
    long done = 0;
    try {
      while (true) {
        for (Path file : files) {
          step.run(file);
          done++;
          if (System.nanoTime() > end) {
            return done;
          }
        }
      }
    } catch (IOException | Unreadable e) {
      throw new IllegalStateException(e);
    }
  }
}
