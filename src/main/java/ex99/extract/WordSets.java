package ex99.extract;

import ex99.token.Lexicon;
import java.util.HashSet;
import java.util.Set;

/** Sets of words from a list that gives each word the names of its sets. */
final class WordSets {
  private static final Lexicon WORDS = Lexicon.load("rate-words");

  /** Words between a figure and a noun of change that do not say what changed. */
  static final Set<String> GROWTH_MODIFIERS = of("growth-modifier");

  /** Adverbs and ordinals that only a participle used as an adjective follows. */
  static final Set<String> BEFORE_PARTICIPLES =
      Set.of(
          "newly",
          "last",
          "previously",
          "recently",
          "first",
          "most",
          "duly",
          "average",
          "total",
          "net",
          "gross");

  private WordSets() {}

  /** The words of a set. */
  static Set<String> of(String name) {
    return of(WORDS, name);
  }

  /** The words of a set in another such list. */
  static Set<String> of(Lexicon list, String name) {
    Set<String> words = new HashSet<>();
    for (String word : list.firstWords()) {
      String sets = list.value(word);
      if (sets != null && (" " + sets + " ").contains(" " + name + " ")) {
        words.add(word);
      }
    }
    if (words.isEmpty()) {
      throw new IllegalStateException("no words " + name);
    }
    return Set.copyOf(words);
  }
}
