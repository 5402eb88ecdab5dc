package ex99.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packed jar under {@code spark-submit}, beside nothing but Spark's own libraries. */
class SubmitIT {
  /** What the jar must bring itself. */
  private static final List<String> OURS =
      List.of("/target/", "jsoup", "pdfbox", "fontbox", "opennlp", "picocli", "slf4j-nop");

  private static final String JAR = "target/ex99-spark.jar";

  @TempDir Path temp;

  @Test
  void theJarBringsAllThatSparkLacks() throws Exception {
    Path input = temp.resolve("release.txt");
    Files.writeString(input, SparkTest.release("Tarnmoor Corp.", 40));
    Path output = temp.resolve("out");
    submit(
        List.of("--class", "ex99.spark.Ex99Job", JAR),
        List.of("--input", input.toString(), "--output", output.toString(), "--format", "ndjson"));
    try (Stream<Path> files = Files.walk(output)) {
      Path part =
          files.filter(file -> file.getFileName().toString().startsWith("part-")).findAny().get();
      assertEquals(line(input), Files.readString(part).strip());
    }
  }

  /**
   * The call of {@code spark.udf.registerJavaFunction}, from Python through Spark's gateway; with
   * PySpark in place of a few lines of its protocol where it is installed.
   */
  @ParameterizedTest
  @ValueSource(strings = {"gateway.py", "pyspark_call.py"})
  void pythonRegistersTheFunction(String program) throws Exception {
    boolean own = program.equals("gateway.py");
    assumeTrue(succeeds("python3", "-c", own ? "import socket" : "import pyspark"));
    Path input = temp.resolve("release.txt");
    Files.writeString(input, SparkTest.release("Tarnmoor Corp.", 40));
    String said =
        submit(List.of("--jars", JAR, "src/spark/test/" + program), List.of(input.toString()));
    assertTrue(said.contains(line(input)), said);
  }

  private static String line(Path input) throws IOException {
    return new Ex99JsonFunction().call(Files.readAllBytes(input), input.toString());
  }

  private static boolean succeeds(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Submits a program to a local Spark, which must succeed, and gives what it printed. */
  private String submit(List<String> program, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(System.getProperty("ex99.spark.opens").split(" ")));
    command.addAll(List.of("-cp", sparkAlone(), "org.apache.spark.deploy.SparkSubmit"));
    command.addAll(List.of("--master", "local[2]", "--conf", "spark.ui.enabled=false"));
    command.addAll(List.of("--conf", "spark.driver.bindAddress=127.0.0.1"));
    command.addAll(List.of("--conf", "spark.driver.host=127.0.0.1"));
    command.addAll(program);
    command.addAll(arguments);
    File log = temp.resolve("log").toFile();
    Process submit =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    assertTrue(submit.waitFor(5, TimeUnit.MINUTES), "spark-submit did not end");
    assertEquals(0, submit.exitValue(), Files.readString(log.toPath()));
    return Files.readString(log.toPath());
  }

  private static String sparkAlone() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(File.pathSeparator))
        .filter(entry -> OURS.stream().noneMatch(entry::contains))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
