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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Whether time grows linearly with hostile inputs: repeats of the given words at two lengths, and
 * the stages that take much more than twice the time for twice the input.
 */
public final class Hostile {
  private static final String[] STAGES = {
    "read", "tokens", "figures", "outline", "names", "rules", "link", "write"
  };

  private Hostile() {}

  /** Arguments: how many repeats, then the words. */
  public static void main(String[] args) throws Unreadable {
    int count = Integer.parseInt(args[0]);
    for (String word : List.of(args).subList(1, args.length)) {
      millis(word.repeat(2000));
      double[] once = millis(word.repeat(count));
      double[] twice = millis(word.repeat(2 * count));
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-10s", word));
      for (int i = 0; i < STAGES.length; i++) {
        boolean steep = twice[i] > 100 && twice[i] > 3 * once[i];
        if (steep || twice[i] > 1000) {
          line.append(
              String.format(
                  Locale.ROOT,
                  "  %s %.0f -> %.0f ms%s",
                  STAGES[i],
                  once[i],
                  twice[i],
                  steep ? " STEEP" : ""));
        }
      }
      System.out.println(line);
    }
  }

  private static double[] millis(String text) throws Unreadable {
    long[] laps = new long[STAGES.length + 1];
    laps[0] = System.nanoTime();
    Draft draft = Intake.read(("EXHIBIT 99.1\n\n" + text).getBytes(StandardCharsets.UTF_8)).get(0);
    laps[1] = System.nanoTime();
    Tokens tokens = Lexer.lex(draft.manuscript());
    laps[2] = System.nanoTime();
    Figures figures = Figures.read(tokens);
    laps[3] = System.nanoTime();
    Outline outline = Outliner.outline(draft.manuscript(), tokens, figures);
    laps[4] = System.nanoTime();
    Cast cast = Casting.cast(tokens, outline, figures);
    laps[5] = System.nanoTime();
    Reading reading = new Reading(draft.manuscript(), tokens, figures, outline, cast);
    List<Finding> findings = Extractors.findings(reading);
    laps[6] = System.nanoTime();
    Source source = new Source("hostile", draft.format(), draft.charset(), 0, "", null);
    Exhibit exhibit = Linker.link(new Provenance(source, null, null), reading, findings);
    laps[7] = System.nanoTime();
    RecordJson.bytes(exhibit, Layout.NDJSON);
    laps[8] = System.nanoTime();
    double[] millis = new double[STAGES.length];
    for (int i = 0; i < millis.length; i++) {
      millis[i] = (laps[i + 1] - laps[i]) / 1e6;
    }
    return millis;
  }
}
