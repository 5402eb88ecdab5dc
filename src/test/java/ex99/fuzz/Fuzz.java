package ex99.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Spoils the samples at random and holds what comes out against the laws. {@code src/bench/fuzz}
 * runs it for as long as one likes; what breaks a law is kept as a file, which the tests parse from
 * then on.
 */
public final class Fuzz {
  /** How long a mutant may take of the processor; the slowest takes a tenth of it. */
  private static final long MOST_MILLIS = 5_000;

  private final List<byte[]> samples = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  Fuzz(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> !f.toString().endsWith(".json")).sorted().toList()) {
        samples.add(Files.readAllBytes(file));
        names.add(file.getFileName().toString());
      }
    }
  }

  /**
   * A mutant of a sample and what it broke.
   *
   * @param name its sample, its mutations and its seed
   */
  record Result(String name, byte[] input, List<String> broken) {}

  /** The mutant of a seed. */
  Result run(long seed) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    int sample = random.nextInt(samples.size());
    byte[] input = samples.get(sample);
    StringBuilder name = new StringBuilder(names.get(sample));
    for (int i = random.nextInt(1, 4); i > 0 && input.length > 1; i--) {
      Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
      input = mutation.apply(input, random);
      name.append('-').append(mutation.name().toLowerCase(java.util.Locale.ROOT));
    }
    long start = busy();
    List<String> broken = new ArrayList<>(Laws.broken(input, seed % 8 == 0));
    long millis = (busy() - start) / 1_000_000;
    if (millis > MOST_MILLIS) {
      broken.add("took " + millis + " ms");
    }
    return new Result(name + "-" + seed, input, broken);
  }

  /** The processor's time, which other work on the machine does not lengthen. */
  private static long busy() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Arguments: seconds, and the first seed. */
  public static void main(String[] args) throws IOException {
    long end = System.nanoTime() + Long.parseLong(args[0]) * 1_000_000_000L;
    long first = args.length > 1 ? Long.parseLong(args[1]) : 1;
    Fuzz fuzz = new Fuzz(Path.of("samples"));
    long seed = first;
    int kept = 0;
    for (; System.nanoTime() < end; seed++) {
      Result result = fuzz.run(seed);
      if (!result.broken().isEmpty()) {
        Path file = Path.of("src/test/resources/crashes", result.name());
        Files.write(file, result.input());
        System.out.println(file + ": " + result.broken().get(0));
        kept++;
      }
    }
    System.out.println((seed - first) + " mutants from seed " + first + ", " + kept + " kept");
    System.exit(kept > 0 ? 1 : 0);
  }
}
