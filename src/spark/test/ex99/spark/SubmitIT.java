package ex99.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed jar under {@code spark-submit}, beside nothing but Spark's own libraries. */
class SubmitIT {
  /** What the jar must bring itself. */
  private static final List<String> OURS =
      List.of("/target/", "jsoup", "pdfbox", "fontbox", "opennlp", "picocli", "slf4j-nop");

  @TempDir Path temp;

  @Test
  void theJarBringsAllThatSparkLacks() throws Exception {
    Path input = temp.resolve("release.txt");
    Files.writeString(input, SparkTest.release("Tarnmoor Corp.", 40));
    Path output = temp.resolve("out");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(System.getProperty("ex99.spark.opens").split(" ")));
    command.addAll(List.of("-cp", sparkAlone(), "org.apache.spark.deploy.SparkSubmit"));
    command.addAll(List.of("--master", "local[2]", "--conf", "spark.ui.enabled=false"));
    command.addAll(List.of("--conf", "spark.driver.bindAddress=127.0.0.1"));
    command.addAll(List.of("--conf", "spark.driver.host=127.0.0.1"));
    command.addAll(List.of("--class", "ex99.spark.Ex99Job", "target/ex99-spark.jar"));
    command.addAll(List.of("--input", input.toString(), "--output", output.toString()));
    command.addAll(List.of("--format", "ndjson"));
    File log = temp.resolve("log").toFile();
    Process submit =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    assertTrue(submit.waitFor(3, TimeUnit.MINUTES), "spark-submit did not end");
    assertEquals(0, submit.exitValue(), Files.readString(log.toPath()));
    try (Stream<Path> files = Files.walk(output)) {
      Path part =
          files.filter(file -> file.getFileName().toString().startsWith("part-")).findAny().get();
      String line = Files.readString(part);
      assertEquals(
          new Ex99JsonFunction().call(Files.readAllBytes(input), input.toString()), line.strip());
    }
  }

  private static String sparkAlone() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(File.pathSeparator))
        .filter(entry -> OURS.stream().noneMatch(entry::contains))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
