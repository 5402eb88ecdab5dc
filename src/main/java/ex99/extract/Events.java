package ex99.extract;

import ex99.model.EventType;
import ex99.model.Status;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What a release announces. */
final class Events implements Extractor {
  private static final Lexicon WORDS = Lexicon.load("event-words");

  @Override
  public void extract(Reading reading, Consumer<Finding> found) {
    if (reading.outline().title() == null) {
      return;
    }
    Tokens tokens = reading.tokens();
    int to = tokens.firstFrom(reading.outline().title().span().end());
    for (int i = tokens.firstFrom(reading.outline().title().span().start()); i < to; i++) {
      Lexicon.Match match = WORDS.match(tokens, i);
      if (match != null) {
        EventType type = EventType.valueOf(match.value().toUpperCase(Locale.ROOT));
        found.accept(
            new Finding.EventFinding(
                type, Status.AGREED, match.from(), match.to(), List.of(), 1, "title", List.of()));
        return;
      }
    }
  }
}
