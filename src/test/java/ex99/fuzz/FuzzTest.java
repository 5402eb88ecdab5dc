package ex99.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nothing breaks the program: a bounded part of what {@code src/bench/fuzz} does at length. */
class FuzzTest {
  /** A million in the long run that {@code src/bench/fuzz} starts. */
  private static final int REPEATS = Integer.getInteger("ex99.repeats", 20_000);

  private static final Path CRASHES = Path.of("src/test/resources/crashes");

  @Test
  void mutantsOfTheSamples() throws IOException {
    Fuzz fuzz = new Fuzz(Path.of("samples"));
    for (long seed = 1; seed <= 120; seed++) {
      Fuzz.Result result = fuzz.run(seed);
      assertEquals(List.of(), result.broken(), result.name());
    }
  }

  @Test
  void samplesCutAtAnyLength() throws IOException {
    for (String name : List.of("twin.txt", "twin.htm", "submission.sgml")) {
      byte[] sample = Files.readAllBytes(Path.of("samples", name));
      for (int length = 0; length < sample.length; length += 211) {
        byte[] cut = Arrays.copyOf(sample, length);
        assertEquals(List.of(), Laws.broken(cut, false), name + " cut at " + length);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> whatBrokeItOnce() throws IOException {
    try (Stream<Path> files = Files.list(CRASHES)) {
      return files.filter(f -> !f.endsWith(".gitkeep")).sorted().toList().stream()
          .map(
              file ->
                  dynamicTest(
                      file.getFileName().toString(),
                      () -> assertEquals(List.of(), Laws.broken(Files.readAllBytes(file), true))));
    }
  }

  /** Many repeats take a moment where the work is linear, and minutes where it is not. */
  @TestFactory
  Stream<DynamicTest> repeats() {
    return Stream.of(
            "“", "”", "\"", "$", "1,", "(", ")", "<", "&", "A ", "a", "1 ", "%", "$1 ", "“A ",
            "<p>", "<b>", "<td>", "<table>", "&#", "Inc. ", "of ", ". ", "\n", "-", "A, ", "$1 to ",
            "1% to ", "Mr. ", "\u202e")
        .map(
            word ->
                dynamicTest(
                    word.replace("\n", "line feed"),
                    () -> assertTimeoutPreemptively(Duration.ofSeconds(60), () -> repeat(word))));
  }

  private static void repeat(String word) {
    byte[] input = ("EXHIBIT 99.1\n\n" + word.repeat(REPEATS)).getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(), Laws.broken(input, false));
    byte[] html = ("<html><body><p>" + word.repeat(REPEATS)).getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(), Laws.broken(html, false));
  }
}
