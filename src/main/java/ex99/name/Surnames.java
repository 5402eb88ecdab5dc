package ex99.name;

import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that stand in a release as surnames do: behind an honorific, or alone. */
final class Surnames {
  private static final Lexicon HONORIFICS = Lexicon.load("honorifics");

  /** What is no surname, or not alone one. */
  private static final int OTHER =
      Wording.HEADLINE | Wording.PLAIN | Wording.THING | Wording.HEAD | Wording.PLACE;

  private final Set<String> addressed = new HashSet<>();
  private final Set<String> alone = new HashSet<>();

  Surnames(Tokens tokens, Wording wording, List<Run> runs) {
    int last = tokens.size() - 1;
    for (int i = HONORIFICS.next(tokens, 0, last);
        i < last;
        i = HONORIFICS.next(tokens, i + 1, last)) {
      if (tokens.isCapitalized(i) && HONORIFICS.has(tokens, i) && tokens.isCapitalized(i + 1)) {
        addressed.add(tokens.norm(i + 1));
      }
    }
    for (Run run : runs) {
      if (run.length() == 1 && !wording.is(run.from(), OTHER)) {
        alone.add(tokens.norm(run.from()));
      }
    }
  }

  /** Whether an honorific stands before a word: "Mr. Roe". */
  boolean isAddressed(String norm) {
    return addressed.contains(norm);
  }

  /** Whether a word stands somewhere without a given name before it. */
  boolean isAlone(String norm) {
    return alone.contains(norm);
  }
}
