package ex99.outline;

import ex99.text.Block;
import ex99.text.Manuscript;
import ex99.token.Tokens;

/**
 * Tells the tables among the blocks of a release: where one follows, how many rows it has nearby,
 * and which paragraph is a note to it.
 */
final class SectionTables {
  private final Manuscript manuscript;
  private final Tokens tokens;
  private final int[] first;

  SectionTables(Manuscript manuscript, Tokens tokens, int[] first) {
    this.manuscript = manuscript;
    this.tokens = tokens;
    this.first = first;
  }

  /** Whether a paragraph is a note to a table: behind a mark, or one that says so. */
  boolean isNote(int i) {
    int from = first[i];
    return tokens.is(from, "(", "*", "**", "†", "note", "notes") || tokens.isNumber(from);
  }

  boolean tableFollows(int i) {
    for (int j = i + 1; j < Math.min(manuscript.blocks().size(), i + 6); j++) {
      Block block = manuscript.blocks().get(j);
      if (block.inTable()) {
        return tableRows(j) >= 3;
      }
      if (block.span().length() > SectionHeadings.HEADING) {
        return false;
      }
    }
    return false;
  }

  int tableRows(int i) {
    int rows = 0;
    int table = manuscript.blocks().get(i).table();
    for (int j = Math.max(0, i - 3); j < Math.min(manuscript.blocks().size(), i + 4); j++) {
      rows += manuscript.blocks().get(j).table() == table ? 1 : 0;
    }
    return rows;
  }
}
