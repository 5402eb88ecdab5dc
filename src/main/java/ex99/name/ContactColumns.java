package ex99.name;

import ex99.token.Sentence;
import ex99.token.Tokens;

/**
 * Finds whose title a line is where contacts stand side by side: the names in one row, their titles
 * in the next, so that each line of titles belongs to the name of its own column.
 */
final class ContactColumns {
  private final Tokens tokens;
  private final Sketch[] known;
  private final TitleGrammar titles;

  ContactColumns(Tokens tokens, Sketch[] known, TitleGrammar titles) {
    this.tokens = tokens;
    this.known = known;
    this.titles = titles;
  }

  /** The line of a person's title below a row of several names; null where there is no such row. */
  Sentence title(Spotter.Spot person) {
    Sentence line = tokens.sentenceAt(person.from());
    if (!isName(line)) {
      return null;
    }
    int column = 0;
    for (Sentence before = before(line); before != null && isName(before); ) {
      column++;
      before = before(before);
    }
    int others = column;
    Sentence next = behind(line);
    while (next != null && isName(next)) {
      others++;
      next = behind(next);
    }
    Sentence own = null;
    for (int i = 0; others > 0 && i <= others; i++) {
      if (next == null || !isTitle(next)) {
        return null;
      }
      own = i == column ? next : own;
      next = behind(next);
    }
    return own;
  }

  private Sentence before(Sentence line) {
    return line.from() == 0 ? null : tokens.sentenceAt(line.from() - 1);
  }

  private Sentence behind(Sentence line) {
    return line.to() >= tokens.size() ? null : tokens.sentenceAt(line.to());
  }

  /** Whether a line is nothing but the name of a person. */
  private boolean isName(Sentence line) {
    Sketch one = known[line.from()];
    return one != null && one.isPerson() && known[line.to() - 1] == one;
  }

  private boolean isTitle(Sentence line) {
    TitleGrammar.Title title = titles.read(line.from(), line.to());
    return title != null && title.from() == line.from() && title.to() == line.to();
  }
}
