package ex99.cli;

import ex99.Ex99;
import ex99.explain.Examination;
import ex99.explain.Explainer;
import ex99.explain.Explanation;
import ex99.explain.Place;
import ex99.read.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ex99 explain}: where a fact comes from, or what was tried at a place. */
@Command(
    name = "explain",
    description = {
      "Tell where a fact comes from: its sentence, the rule and its grammar, what triggered it, how"
          + " its values were decided, which other rules were tried there.",
      "",
      "WHAT is the id of a fact (R1); or a mark in no fact (U1 is the first of the ledger), or an"
          + " offset in the text that ex99 text prints, counted in Unicode code points: then it tells"
          + " what was tried there. Without WHAT, a line a fact."
    })
final class ExplainCommand implements Callable<Integer> {
  /** How an explanation is written. */
  enum Form {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "An exhibit, or - for standard input.")
  private String file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "WHAT",
      description = "The id of a fact or mark, or an offset.")
  private String what;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json.")
  private Form format;

  @Option(
      names = "--document",
      paramLabel = "N",
      description = "In a submission, the sequence number of the exhibit. Default: the first.")
  private Integer document;

  @Mixin private Standard standard;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Examination examination;
    try {
      examination = chosen(new Ex99().examine(file, InputFile.read(file, console.in(), 64 << 20)));
    } catch (Unreadable e) {
      console.say(file + ": " + e.getMessage());
      return 1;
    }
    if (examination == null) {
      console.say(file + ": has no exhibit with the number " + document);
      return 2;
    }
    Explainer explainer = new Explainer(examination);
    if (what != null && what.matches("\\d{1,9}")) {
      return place(explainer.at(Integer.parseInt(what)));
    }
    if (what != null && what.matches("[Uu]\\d{1,9}")) {
      return place(explainer.unclaimed(what.substring(1)));
    }
    return facts(explainer);
  }

  private Examination chosen(List<Examination> all) {
    return all.stream()
        .filter(each -> document == null || document.equals(each.exhibit().source().document()))
        .findFirst()
        .orElse(null);
  }

  private int place(Place place) throws IOException {
    if (place == null) {
      console.say(what + ": is no place in the text; ex99 text " + file + " prints it");
      return 2;
    }
    write(format == Form.JSON ? ExplainJson.of(place) : ExplainText.of(place));
    return 0;
  }

  private int facts(Explainer explainer) throws IOException {
    if (what == null) {
      List<Explanation> all = explainer.ids().stream().map(explainer::explain).toList();
      write(format == Form.JSON ? ExplainJson.of(all) : ExplainText.list(all));
      return 0;
    }
    Explanation explanation = explainer.explain(what.toUpperCase(Locale.ROOT));
    if (explanation == null) {
      console.say(what + ": no fact has this id; ex99 explain " + file + " lists them");
      return 2;
    }
    write(format == Form.JSON ? ExplainJson.of(explanation) : ExplainText.of(explanation));
    return 0;
  }

  private void write(String text) throws IOException {
    String shown = console.terminalOut() ? Visible.lines(text) : text;
    console.out().write(shown.getBytes(StandardCharsets.UTF_8));
  }
}
