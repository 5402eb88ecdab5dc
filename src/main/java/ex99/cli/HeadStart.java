package ex99.cli;

import ex99.token.Lexer;
import ex99.token.Lexicon;
import java.util.List;

/**
 * Loads what every release needs while the first input is opened and read: the model that splits
 * sentences and the longest lists of words take a third of the time of a single small file.
 */
final class HeadStart implements Runnable {
  /** The longest lists; loading one twice costs nothing, and leaving one out little. */
  private static final List<String> LISTS =
      List.of(
          "given-names",
          "event-words",
          "name-stops",
          "places",
          "name-plain",
          "sum-cues",
          "rate-words",
          "clause-words",
          "rate-measures",
          "headline-words",
          "change-words");

  private HeadStart() {}

  /** Begins to load in threads of their own, which end with the program if not before. */
  static void begin() {
    start("model", Lexer::prepare);
    start("lists", new HeadStart());
  }

  private static void start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    LISTS.forEach(Lexicon::load);
  }
}
