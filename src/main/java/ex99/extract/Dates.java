package ex99.extract;

import ex99.model.DateKind;
import ex99.model.Grain;
import ex99.phrase.Day;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What dates stand for. */
final class Dates implements Extractor {
  private static final Lexicon CUES = Lexicon.load("date-cues");

  /** How far before a date the word that tells its kind may stand, and how far behind. */
  private static final int BEFORE = 9;

  private static final int BEHIND = 6;

  @Override
  public void extract(Reading reading, Consumer<Finding> found) {
    for (Day day : reading.figures().days()) {
      Lexicon.Match cue = cue(reading.tokens(), day);
      boolean release = day.grain() == Grain.DAY && day.date().equals(reading.outline().date());
      if (release && (cue == null || cue.from() > day.from() || cue.value().equals("event"))) {
        found.accept(finding(day, DateKind.RELEASE, "date-release", "the day of the dateline"));
      } else if (cue == null) {
        found.accept(finding(day, DateKind.OTHER, "date", "no word near it tells its kind"));
      } else {
        DateKind kind = DateKind.valueOf(cue.value().toUpperCase(Locale.ROOT));
        String word = reading.tokens().text(cue.from(), cue.to());
        found.accept(finding(day, kind, "date-cue", "\"" + word + "\" near it"));
      }
    }
  }

  private static Finding finding(Day day, DateKind kind, String rule, String why) {
    return new Finding.DateFinding(day, kind, rule, List.of(why));
  }

  /** The nearest telling word before a date in its sentence, else the first behind; or null. */
  private static Lexicon.Match cue(Tokens tokens, Day day) {
    int floor = Math.max(tokens.sentenceAt(day.from()).from(), day.from() - BEFORE);
    for (int i = day.from() - 1; i >= floor; i--) {
      if (tokens.is(i, ";") || tokens.isNumber(i)) {
        break;
      }
      Lexicon.Match match = CUES.match(tokens, i);
      if (match != null && match.to() <= day.from()) {
        return match;
      }
    }
    int limit = Math.min(tokens.sentenceAt(day.from()).to(), day.to() + BEHIND);
    for (int i = day.to(); i < limit; i++) {
      if (tokens.is(i, ";", "to", "and")) {
        return null;
      }
      Lexicon.Match match = CUES.match(tokens, i);
      if (match != null) {
        return match;
      }
    }
    return null;
  }
}
