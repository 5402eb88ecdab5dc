package ex99.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ex99.Ex99;
import ex99.eval.Evaluation;
import ex99.eval.Floors;
import ex99.eval.Score;
import ex99.eval.ScoreText;
import ex99.model.Exhibit;
import ex99.output.Layout;
import ex99.output.RecordJson;
import ex99.read.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ex99 eval}: precision, recall and F1 on annotated releases. */
@Command(
    name = "eval",
    description = {
      "Score the program on annotated releases: precision, recall and F1, row by row.",
      "",
      "GOLD_DIR holds NAME.gold.json files, each naming its release in \"file\". Without further"
          + " arguments the releases beside them are parsed and scored. An INPUT is an exhibit, or"
          + " a file of records that was written earlier; a record belongs to the annotation of"
          + " the same file name."
    })
final class EvalCommand implements Callable<Integer> {
  /** How a score is written. */
  enum Form {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final Console console;

  @Mixin private Standard standard;

  @Parameters(index = "0", paramLabel = "GOLD_DIR", description = "A folder of annotations.")
  private Path gold;

  @Parameters(index = "1..*", paramLabel = "INPUT", description = "Exhibits, or written records.")
  private List<String> inputs = List.of();

  @Option(names = "--misses", description = "List what was missed or invented.")
  private boolean misses;

  @Option(names = "--by-file", description = "Show the headline figure of each release.")
  private boolean byFile;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json; misses are always in json.")
  private Form format;

  @Option(
      names = "--at-least",
      paramLabel = "FILE",
      description = "Exit 1 when a row's F1 is below its line 'row = figure' in FILE.")
  private Path floors;

  private int status;

  EvalCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(gold)) {
      console.say(gold + ": is no folder of annotations; see ex99 eval --help");
      return 2;
    }
    Evaluation evaluation = Evaluation.of(gold);
    if (evaluation.files().isEmpty()) {
      console.say(gold + ": holds no NAME.gold.json file; docs/GOLD.md tells how they are written");
      return 2;
    }
    List<JsonNode> records = new ArrayList<>();
    for (String input : inputs.isEmpty() ? beside(evaluation) : inputs) {
      collect(input, records);
    }
    Score score = evaluation.score(records);
    console.out().write(text(evaluation, records, score).getBytes(StandardCharsets.UTF_8));
    if (floors != null) {
      for (String broken : Floors.of(floors).broken(score)) {
        console.say(broken);
        status = 1;
      }
    }
    return status;
  }

  private List<String> beside(Evaluation evaluation) {
    return evaluation.files().stream().map(file -> gold.resolve(file).toString()).toList();
  }

  private void collect(String input, List<JsonNode> records) throws IOException {
    try {
      byte[] bytes = InputFile.read(input, console.in(), 1L << 30);
      if (isRecords(bytes)) {
        collectWritten(bytes, records);
      } else {
        for (Exhibit exhibit : new Ex99().parse(input, bytes)) {
          records.add(JSON.readTree(RecordJson.bytes(exhibit, Layout.NDJSON)));
        }
      }
    } catch (Unreadable e) {
      console.say(input + ": " + e.getMessage());
      status = 1;
    }
  }

  /** Records begin with a brace, or a list of them with a bracket and a brace. */
  private static boolean isRecords(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && (Character.isWhitespace(bytes[at]) || bytes[at] == '[')) {
      at++;
    }
    return at < bytes.length && bytes[at] == '{';
  }

  private static void collectWritten(byte[] bytes, List<JsonNode> records) throws IOException {
    try (MappingIterator<JsonNode> values = JSON.readerFor(JsonNode.class).readValues(bytes)) {
      while (values.hasNext()) {
        JsonNode value = values.next();
        if (value.isArray()) {
          value.forEach(records::add);
        } else {
          records.add(value);
        }
      }
    }
  }

  private String text(Evaluation evaluation, List<JsonNode> records, Score score)
      throws IOException {
    if (format == Form.JSON) {
      ObjectNode root = (ObjectNode) JSON.readTree(ScoreText.json(score));
      if (byFile) {
        ObjectNode files = root.putObject("files");
        evaluation.byRelease(records).forEach(files::put);
      }
      return root.toPrettyString() + "\n";
    }
    StringBuilder out = new StringBuilder();
    if (byFile) {
      for (Map.Entry<String, Double> file : evaluation.byRelease(records).entrySet()) {
        String line = String.format(Locale.ROOT, "%.3f  %s%n", file.getValue(), file.getKey());
        out.append(line);
      }
    }
    if (misses) {
      score.misses().forEach(miss -> out.append(miss).append('\n'));
    }
    return out.append(ScoreText.table(score)).toString();
  }
}
