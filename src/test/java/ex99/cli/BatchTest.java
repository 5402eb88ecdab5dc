package ex99.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A batch keeps the order, stays within its window, and gives up what hangs. */
class BatchTest {
  private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
  private final List<String> codes = new ArrayList<>();

  private final Batch.Sink sink =
      new Batch.Sink() {
        @Override
        public boolean take(Input input, Outcome outcome) {
          taken.add(input.path());
          codes.add(outcome.failure() == null ? "" : outcome.failure().code());
          return !input.path().equals("stop");
        }

        @Override
        public void pause() {}
      };

  private static final Outcome WELL = new Outcome(List.of(), null, null);

  private void run(int jobs, long millis, Function<Input, Outcome> work, List<String> names)
      throws Exception {
    new Batch(jobs, millis, work)
        .run(names.stream().map(Input::file).iterator(), input -> false, sink);
  }

  @Test
  void theOrderIsThatOfTheInputs() throws Exception {
    List<String> names = IntStream.range(0, 2000).mapToObj(Integer::toString).toList();
    run(
        4,
        0,
        input -> {
          if (input.path().endsWith("7")) {
            Thread.yield();
          }
          return WELL;
        },
        names);
    assertEquals(names, taken);
  }

  @Test
  void noMoreThanAWindowIsUnderWay() throws Exception {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    run(
        2,
        0,
        input -> {
          most.accumulateAndGet(begun.incrementAndGet() - taken.size(), Math::max);
          return WELL;
        },
        IntStream.range(0, 500).mapToObj(Integer::toString).toList());
    assertTrue(most.get() <= 17, most + " under way");
  }

  @Test
  void whatHangsIsGivenUpAndTheOthersGoOn() throws Exception {
    run(
        1,
        100,
        input -> {
          while (input.path().startsWith("hangs")) {
            Thread.onSpinWait();
            if (Thread.currentThread().isInterrupted() && input.path().equals("hangs politely")) {
              break;
            }
          }
          return WELL;
        },
        List.of("a", "hangs", "b", "hangs politely", "c"));
    assertEquals(List.of("", "timeout", "", "timeout", ""), codes);
  }

  @Test
  void theSinkMayStopIt() throws Exception {
    run(2, 0, input -> WELL, List.of("a", "stop", "b"));
    assertEquals(List.of("a", "stop"), taken);
  }
}
