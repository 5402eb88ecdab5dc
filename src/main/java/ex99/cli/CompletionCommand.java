package ex99.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ex99 completion}: the completion script that picocli derives from the commands. */
@Command(
    name = "completion",
    description = {
      "Write the completion script for bash and zsh.",
      "",
      "In bash: source <(ex99 completion)"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Standard standard;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String script = AutoComplete.bash("ex99", Commands.whole(console));
    console.out().write(script.getBytes(StandardCharsets.UTF_8));
    return 0;
  }
}
