package ex99.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
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
  void whatThrowsHasAnErrorAndTheOthersGoOn() throws Exception {
    run(
        1,
        0,
        input -> {
          switch (input.path()) {
            case "overflows" -> throw new StackOverflowError();
            case "is too large" -> throw new OutOfMemoryError();
            case "lacks a class" -> throw new NoClassDefFoundError();
            case "fails" -> throw new IllegalStateException();
            default -> {
              return WELL;
            }
          }
        },
        List.of("a", "overflows", "is too large", "b", "lacks a class", "fails", "c"));
    String bug = "internal_error";
    assertEquals(List.of("", bug, bug, "", bug, bug, ""), codes);
  }

  @Test
  void largeInputsWaitForRoom() throws Exception {
    Room room = new Room(3, 100);
    room.enter(250);
    AtomicInteger entered = new AtomicInteger();
    Thread other =
        new Thread(
            () -> {
              try {
                for (int size : new int[] {60, 40, 1}) {
                  room.enter(size);
                  entered.incrementAndGet();
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    other.start();
    other.join(100);
    assertEquals(0, entered.get());
    room.leave(250);
    other.join(500);
    assertEquals(2, entered.get());
    room.leave(60);
    other.join();
    assertEquals(3, entered.get());
  }

  @Test
  void inputsThatCannotBeListedEndTheRun() {
    Iterator<Input> bad =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            throw new AssertionError("broken");
          }

          @Override
          public Input next() {
            return null;
          }
        };
    assertThrows(
        AssertionError.class, () -> new Batch(2, 0, in -> WELL).run(bad, in -> false, sink));
  }

  @Test
  void theSinkMayStopIt() throws Exception {
    run(2, 0, input -> WELL, List.of("a", "stop", "b"));
    assertEquals(List.of("a", "stop"), taken);
  }
}
