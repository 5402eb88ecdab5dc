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
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How fast the program is, by stages and beside the floor: what reading, jsoup, the sentence
 * detector and the tokenizer take by themselves. {@code src/bench/speed} runs it.
 *
 * <p>Times are processor time of the measuring thread, medians of rounds of a second or more. The
 * floor, the program and its stages take turns, a pass over the files each, so that what disturbs
 * one disturbs all; they are compared round by round. The clock's time of the same rounds stands
 * beside, and the scaling from one job to two is by the clock.
 */
public final class Speed {
  private static final int ROUNDS = 7;

  /**
   * Passes over the files before time counts, the same for the floor as for the program, which has
   * ten times as much code to be compiled.
   */
  private static final int WARM_UP = 40;

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
    Round[] rounds = rounds(floor::run, whole);
    double floorMillis = median(rounds, round -> round.floor() / round.done());
    double wholeMillis = median(rounds, round -> round.whole() / round.done());
    System.out.printf(
        Locale.ROOT,
        "floor  %.3f ms a release, %.3f ms by the clock%n",
        floorMillis,
        median(rounds, round -> round.floorClock() / round.done()));
    System.out.printf(
        Locale.ROOT,
        "whole  %.3f ms a release, %.3f ms by the clock, %.2f x the floor, %.0f a second%n",
        wholeMillis,
        median(rounds, round -> round.wholeClock() / round.done()),
        median(rounds, round -> round.whole() / round.floor()),
        1000 / wholeMillis);
    stages(rounds);
    double one = clock(whole, 1);
    double two = clock(whole, 2);
    System.out.printf(
        Locale.ROOT, "jobs   1: %.0f releases a second, 2: %.0f, %.2f x%n", one, two, two / one);
    if (letters == 42) {
      System.out.println();
    }
  }

  /**
   * What a round took, in milliseconds.
   *
   * @param done how many releases each of them went through
   * @param stages by stage
   */
  private record Round(
      int done,
      double floor,
      double floorClock,
      double whole,
      double wholeClock,
      Map<Stage, Long> stages) {}

  /** Rounds of a second or more of the program, with as many passes of the floor and the stages. */
  private Round[] rounds(Step floor, Step whole) throws Exception {
    for (int pass = 0; pass < WARM_UP; pass++) {
      pass(floor);
      pass(whole);
      stages();
    }
    Round[] rounds = new Round[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      spent.clear();
      double[] floors = new double[2];
      double[] wholes = new double[2];
      int done = 0;
      while (wholes[0] * 1e6 < ROUND) {
        add(floors, pass(floor));
        add(wholes, pass(whole));
        stages();
        done += files.size();
      }
      rounds[round] =
          new Round(done, floors[0], floors[1], wholes[0], wholes[1], new EnumMap<>(spent));
    }
    return rounds;
  }

  private static void add(double[] sums, double[] more) {
    sums[0] += more[0];
    sums[1] += more[1];
  }

  /** The processor's and the clock's time of a step over all files, in milliseconds. */
  private double[] pass(Step step) throws Exception {
    long clock = System.nanoTime();
    long start = now();
    for (Path file : files) {
      letters += step.run(file);
    }
    return new double[] {(now() - start) / 1e6, (System.nanoTime() - clock) / 1e6};
  }

  private static double median(Round[] rounds, ToDoubleFunction<Round> value) {
    double[] values = Arrays.stream(rounds).mapToDouble(value).sorted().toArray();
    return values[values.length / 2];
  }

  private static void stages(Round[] rounds) {
    for (Stage stage : Stage.values()) {
      System.out.printf(
          Locale.ROOT,
          "  %-8s %.3f ms%n",
          stage.name().toLowerCase(Locale.ROOT),
          median(rounds, round -> round.stages().get(stage) / 1e6 / round.done()));
    }
  }

  private void stages() throws Exception {
    for (Path file : files) {
      stages(file);
    }
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
