package ex99.bench;

import ex99.extract.Extractors;
import ex99.extract.Finding;
import ex99.extract.Reading;
import ex99.link.Linker;
import ex99.link.Provenance;
import ex99.model.Exhibit;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How time grows with the size of an input: the same HTML, text, nested tags, marks and long lines
 * at several lengths. {@code src/bench/growth} runs it.
 *
 * <p>Times are processor time of the measuring thread. A shared processor is half as fast at one
 * moment as at another, so the sizes are measured in turns, each time is set against that of the
 * size before it in the same round, and the middle of these ratios counts.
 */
public final class Growth {
  /** How much faster than the input the time may grow. */
  public static final double BOUND = 1.3;

  private static final int ROUNDS = 7;

  private static final String[] STAGES = {
    "read", "tokens", "figures", "outline", "names", "rules", "link", "write"
  };

  /** Each kind of input: how it begins, and what is repeated. */
  public static final Map<String, String[]> INPUTS = new LinkedHashMap<>();

  static {
    put("html", "<html><body>", sample("merger.htm"));
    put("text", "", sample("divestiture.txt"));
    put("nested tags", "<html><body>", "<div><b>a ");
    put("nested tables", "<html><body>", "<table><tr><td>a ");
    put("quotation marks", "", "“”\" ");
    put("only quotation marks", "", "“");
    put("quotations", "", "“A b,” said Ann Lee. ");
    put("digits", "", "1234567890");
    put("figures", "", "1,234.5 ");
    put("&", "<html><body>", "&");
    put("<", "<html><body>", "<");
    put("brackets", "", "(([{");
    put("rows of brackets", "", "(together, the Banks), ");
    put("clauses of trade", "", "used $5 million of the proceeds to acquire 52% of Acme Re Ltd., ");
    put("one long line", "", "word ");
    put("long lines", "", "word ".repeat(20_000) + "\n\n");
    put("one long word", "", "a");
    put("capitals", "", "Ann Lee ");
    put(
        "new names",
        "",
        "{} Inc. said that it will buy a plant of {} Corp. for ${#} million in cash and lend {} LLC"
            + " ${#} million. Ann {}, its president, will succeed John {}.\n\n");
  }

  private static final String[] SYLLABLES = {
    "bra", "cor", "del", "fen", "gal", "hor", "ken", "lum", "mor", "nor", "pel", "ren", "sol", "tam"
  };

  private Growth() {}

  private static void put(String name, String start, String again) {
    INPUTS.put(name, new String[] {start, again});
  }

  private static String sample(String name) {
    try {
      return Files.readString(Path.of("samples", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An input of a kind, of so many bytes or a little less. */
  public static byte[] input(String name, int bytes) {
    String[] parts = INPUTS.get(name);
    if (parts[1].contains("{}")) {
      return named(parts[1], bytes).getBytes(StandardCharsets.UTF_8);
    }
    int length = parts[1].getBytes(StandardCharsets.UTF_8).length;
    String text = "EXHIBIT 99.1\n\n" + parts[0] + parts[1].repeat(Math.max(1, bytes / length));
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A text with another name and another sum in each place for one. */
  private static String named(String again, int bytes) {
    StringBuilder text = new StringBuilder("EXHIBIT 99.1\n\n");
    String[] pieces = again.split("\\{");
    for (int count = 1; text.length() < bytes; ) {
      text.append(pieces[0]);
      for (int i = 1; i < pieces.length; i++) {
        boolean sum = pieces[i].startsWith("#");
        text.append(sum ? String.valueOf(count) : word(count))
            .append(pieces[i].substring(sum ? 2 : 1));
        count++;
      }
    }
    return text.toString();
  }

  /** A name for a number. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number; rest > 0 || word.length() < 6; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Arguments: sizes in KB, ascending, then names of inputs; none are all of them. */
  public static void main(String[] args) throws Unreadable {
    List<Integer> sizes =
        List.of(args).stream().filter(a -> a.matches("[0-9]+")).map(Integer::valueOf).toList();
    List<String> names = List.of(args).subList(sizes.size(), args.length);
    int steep = 0;
    for (String name : names.isEmpty() ? INPUTS.keySet() : names) {
      warm(name, sizes.get(0));
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-21s", name));
      List<List<double[]>> rounds = rounds(name, sizes);
      double worst = 0;
      for (int i = 0; i < sizes.size(); i++) {
        int size = i;
        double millis = middle(rounds, round -> sum(round.get(size)));
        line.append(String.format(Locale.ROOT, " %9.0f ms", millis));
        if (size > 0) {
          double ratio = middle(rounds, round -> sum(round.get(size)) / sum(round.get(size - 1)));
          ratio /= (double) sizes.get(size) / sizes.get(size - 1);
          line.append(String.format(Locale.ROOT, " %5.2f x", ratio));
          worst = Math.max(worst, ratio);
          List<double[]> last = rounds.get(ROUNDS - 1);
          String stage = steepest(last.get(size - 1), last.get(size));
          line.append(ratio > BOUND ? " (" + stage + ")" : "");
        }
      }
      steep += worst > BOUND ? 1 : 0;
      System.out.println(line);
    }
    System.out.println(steep == 0 ? "all within " + BOUND + " x the size" : steep + " steeper");
    System.exit(steep == 0 ? 0 : 1);
  }

  /** Lets the compiler see an input until it has stopped getting faster. */
  private static void warm(String name, int kilobytes) throws Unreadable {
    byte[] input = input(name, Math.min(kilobytes, 256) << 10);
    long end = System.nanoTime() + 4_000_000_000L;
    for (int i = 0; i < 20 && System.nanoTime() < end; i++) {
      millis(input);
    }
  }

  /** What the stages take, by round and size. */
  private static List<List<double[]>> rounds(String name, List<Integer> sizes) throws Unreadable {
    List<List<double[]>> rounds = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      List<double[]> round = new ArrayList<>();
      for (int size : sizes) {
        byte[] input = input(name, size << 10);
        System.gc();
        round.add(millis(input));
      }
      rounds.add(round);
    }
    return rounds;
  }

  private static double middle(
      List<List<double[]>> rounds, ToDoubleFunction<List<double[]>> figure) {
    return rounds.stream().mapToDouble(figure).sorted().toArray()[ROUNDS / 2];
  }

  private static double sum(double[] millis) {
    double sum = 0;
    for (double stage : millis) {
      sum += stage;
    }
    return sum;
  }

  private static String steepest(double[] before, double[] now) {
    int worst = 0;
    for (int i = 1; i < now.length; i++) {
      worst = now[i] - 4 * before[i] > now[worst] - 4 * before[worst] ? i : worst;
    }
    return String.format(Locale.ROOT, "%s %.0f -> %.0f", STAGES[worst], before[worst], now[worst]);
  }

  /** What each stage takes, in milliseconds. */
  public static double[] millis(byte[] input) throws Unreadable {
    double[] millis = new double[STAGES.length];
    long lap = time();
    List<Draft> drafts = Intake.read(input);
    lap = lap(millis, 0, lap);
    for (Draft draft : drafts) {
      Tokens tokens = Lexer.lex(draft.manuscript());
      lap = lap(millis, 1, lap);
      Figures figures = Figures.read(tokens);
      lap = lap(millis, 2, lap);
      Outline outline = Outliner.outline(draft.manuscript(), tokens, figures);
      lap = lap(millis, 3, lap);
      Cast cast = Casting.cast(tokens, outline, figures);
      lap = lap(millis, 4, lap);
      Reading reading = new Reading(draft.manuscript(), tokens, figures, outline, cast);
      List<Finding> findings = Extractors.findings(reading);
      lap = lap(millis, 5, lap);
      Source source = new Source("growth", draft.format(), draft.charset(), 0, "", null);
      Exhibit exhibit = Linker.link(new Provenance(source, null, null), reading, findings);
      lap = lap(millis, 6, lap);
      RecordJson.bytes(exhibit, Layout.NDJSON);
      lap = lap(millis, 7, lap);
    }
    return millis;
  }

  private static long lap(double[] millis, int stage, long since) {
    long now = time();
    millis[stage] += (now - since) / 1e6;
    return now;
  }

  private static long time() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
