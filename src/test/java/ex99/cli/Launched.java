package ex99.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a run of the packaged program gave.
 *
 * @param status its exit status
 * @param out standard output
 * @param err standard error
 */
record Launched(int status, String out, String err) {
  static final Path LAUNCHER = Path.of("target/ex99").toAbsolutePath();

  /** Runs {@code target/ex99} to its end. */
  static Launched run(String... arguments) throws IOException, InterruptedException {
    return run(Map.of(), "", arguments);
  }

  /** Runs it with additional environment variables and with something to read. */
  static Launched run(Map<String, String> environment, String in, String... arguments)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(LAUNCHER.toString()));
    words.addAll(List.of(arguments));
    return run(environment, in, words);
  }

  /** Runs any command line to its end. */
  static Launched run(Map<String, String> environment, String in, List<String> words)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("ex99", ".out");
    Path err = Files.createTempFile("ex99", ".err");
    try {
      ProcessBuilder builder = new ProcessBuilder(words);
      builder.environment().putAll(environment);
      Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      try (OutputStream stdin = process.getOutputStream()) {
        stdin.write(in.getBytes(StandardCharsets.UTF_8));
      }
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("still running after a minute: " + words);
      }
      return new Launched(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** A command line of the shell, in which {@code $EX99} is the launcher. */
  static Launched shell(String line) throws IOException, InterruptedException {
    return run(Map.of("EX99", LAUNCHER.toString()), "", List.of("bash", "-c", line));
  }
}
