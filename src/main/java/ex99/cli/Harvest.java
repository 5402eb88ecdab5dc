package ex99.cli;

import ex99.Ex99;
import ex99.explain.Examination;
import ex99.model.Failure;
import ex99.read.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A batch whose outcomes are no records but values in memory, handed over one input after another.
 *
 * @param <T> what is made of a release
 */
final class Harvest<T> implements Store {
  /** Takes what came of the inputs, in their order and on one thread. */
  interface Basket<T> {
    void take(T value) throws IOException;

    void fail(Failure failure) throws IOException;
  }

  private final Ex99 ex99;
  private final Map<Input, List<T>> ripe = Collections.synchronizedMap(new IdentityHashMap<>());
  private final Console console;
  private final InputOptions inputs;
  private final Function<Examination, T> each;
  private final Basket<T> basket;

  Harvest(Console console, InputOptions inputs, Function<Examination, T> each, Basket<T> basket) {
    this.ex99 = new Ex99(inputs.most());
    this.console = console;
    this.inputs = inputs;
    this.each = each;
    this.basket = basket;
  }

  /** Works on all inputs and returns the exit status. */
  int run() throws IOException, InterruptedException {
    Progress progress = new Progress(console, !inputs.single());
    Ledger ledger = new Ledger(console, this, progress, false);
    try (Inputs opened = inputs.open(console)) {
      new Batch(inputs.jobs(), inputs.millis(), input -> Work.guarded(input, this::grow))
          .run(opened, input -> false, ledger);
    } finally {
      progress.clear();
    }
    return ledger.failed() > 0 ? 1 : 0;
  }

  private List<Outcome.Release> grow(Input input) throws Unreadable {
    List<T> values = new ArrayList<>();
    List<Outcome.Release> releases = new ArrayList<>();
    byte[] bytes = InputFile.read(input.path(), console.in(), inputs.most());
    for (Examination examination : ex99.examine(input.path(), bytes)) {
      values.add(each.apply(examination));
      Integer document = examination.exhibit().source().document();
      releases.add(new Outcome.Release(document, new byte[0]));
    }
    ripe.put(input, values);
    return releases;
  }

  @Override
  public boolean has(Input input) {
    return false;
  }

  @Override
  public void put(Input input, Outcome outcome) throws IOException {
    List<T> values = ripe.remove(input);
    if (outcome.failure() != null) {
      basket.fail(outcome.failure());
    } else {
      for (T value : values) {
        basket.take(value);
      }
    }
  }

  @Override
  public void flush() {}

  @Override
  public void quit() {}
}
