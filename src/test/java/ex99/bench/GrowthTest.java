package ex99.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A bounded part of what {@code src/bench/growth} does: an input eight times as long takes nowhere
 * near sixty-four times the time.
 */
class GrowthTest {
  private static final int SMALL = 48 << 10;

  @TestFactory
  Stream<DynamicTest> timeGrowsWithTheSize() {
    return Growth.INPUTS.keySet().stream().map(name -> dynamicTest(name, () -> check(name)));
  }

  private static void check(String name) throws Exception {
    byte[] small = Growth.input(name, SMALL);
    byte[] large = Growth.input(name, 8 * SMALL);
    double ratio = Double.MAX_VALUE;
    for (int i = 0; i < 4 && ratio > 2 * 8; i++) {
      Growth.millis(small);
      double once = sum(Growth.millis(small));
      ratio = sum(Growth.millis(large)) / Math.max(once, 2);
    }
    assertTrue(ratio <= 2 * 8, "eight times as long takes " + ratio + " times the time");
  }

  private static double sum(double[] millis) {
    return Arrays.stream(millis).sum();
  }
}
