package ex99.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import ex99.output.Layout;
import ex99.output.RecordJson;
import ex99.output.Selection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ex99 check}: whether exhibits still give the records that somebody has reviewed. */
@Command(
    name = "check",
    description = {
      "Parse the exhibits in DIR, compare each with the reviewed record beside it, and tell the"
          + " differences fact by fact.",
      "",
      "The record of NAME.htm is NAME.json, or NAME.htm.json where there is a NAME.txt too.",
      "",
      "Exit status: 0 no difference, 1 some difference or a missing record, 2 usage."
    })
final class CheckCommand implements Callable<Integer> {
  private static final int MOST_LINES = 40;

  private final Console console;

  @Mixin private Standard standard;

  @Parameters(paramLabel = "DIR", description = "A folder of exhibits.")
  private Path folder;

  @Option(names = "--update", description = "Write the records anew instead of comparing them.")
  private boolean update;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      console.say(folder + ": is no folder; see ex99 check --help");
      return 2;
    }
    List<Path> exhibits = new ArrayList<>();
    new Folder(folder, Folder.EXHIBITS, Integer.MAX_VALUE)
        .forEachRemaining(input -> exhibits.add(Path.of(input.path())));
    Set<String> seen = new HashSet<>();
    Set<String> shared = new HashSet<>();
    for (Path exhibit : exhibits) {
      if (!seen.add(exhibit.resolveSibling(Golden.stem(exhibit)).toString())) {
        shared.add(Golden.stem(exhibit));
      }
    }
    int differing = 0;
    for (Path exhibit : exhibits) {
      Path golden = Golden.of(exhibit, shared);
      List<String> lines = update ? update(exhibit, golden) : compare(exhibit, golden);
      if (!lines.isEmpty()) {
        differing++;
        tell(exhibit, lines);
      }
    }
    console.say(
        exhibits.size()
            + (exhibits.size() == 1 ? " exhibit, " : " exhibits, ")
            + differing
            + (update ? " written" : differing == 1 ? " differs" : " differ"));
    return exhibits.isEmpty() || differing > 0 && !update ? 1 : 0;
  }

  private void tell(Path exhibit, List<String> lines) throws IOException {
    StringBuilder text = new StringBuilder(Visible.text(exhibit.toString())).append('\n');
    for (String line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
      text.append("  ").append(Visible.text(line)).append('\n');
    }
    if (lines.size() > MOST_LINES) {
      text.append("  and ").append(lines.size() - MOST_LINES).append(" more\n");
    }
    console.out().write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private List<String> compare(Path exhibit, Path golden) throws IOException {
    if (!Files.exists(golden)) {
      return List.of(golden.getFileName() + " is missing; --update writes it");
    }
    try {
      List<JsonNode> was = Golden.read(Files.readAllBytes(golden));
      List<JsonNode> is = Golden.read(records(exhibit));
      if (was.size() != is.size()) {
        return List.of(was.size() + " releases -> " + is.size() + " releases");
      }
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < was.size(); i++) {
        lines.addAll(Difference.between(was.get(i), is.get(i)));
      }
      return lines;
    } catch (JsonProcessingException e) {
      return List.of(golden.getFileName() + " " + Golden.fault(e));
    }
  }

  private List<String> update(Path exhibit, Path golden) throws IOException {
    if (Files.exists(golden) && compare(exhibit, golden).isEmpty()) {
      return List.of();
    }
    Files.write(golden, records(exhibit));
    return List.of(golden.getFileName() + " written");
  }

  private byte[] records(Path exhibit) {
    Work work = new Work(console.in(), Size.DEFAULT, Layout.JSON, Selection.ALL);
    Outcome outcome = work.apply(Input.file(exhibit.toString()));
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    outcome.releases().forEach(release -> records.writeBytes(release.record()));
    if (outcome.failure() != null) {
      records.writeBytes(RecordJson.bytes(outcome.failure(), Layout.JSON));
    }
    return records.toByteArray();
  }
}
