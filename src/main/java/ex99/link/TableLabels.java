package ex99.link;

import ex99.text.Block;
import ex99.token.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the figures of a data table are of: the label of their row. */
final class TableLabels {
  /** The most lines of a label that the table breaks. */
  private static final int LINES = 2;

  /** How far above a row that only names a basis the row with its measure may stand. */
  private static final int ABOVE = 4;

  /** The longest label. */
  private static final int LONGEST = 120;

  /** The most letters of the mark of a note in brackets: "(1)", "(a, b)". */
  private static final int NOTE = 3;

  /** How far a cell of figures reaches beside one of them. */
  private static final int WIDEST = 60;

  /** Labels that say how and not what. */
  private static final Set<String> BASES =
      Set.of(
          "basic",
          "diluted",
          "basic and diluted",
          "gaap",
          "non-gaap",
          "gaap reported",
          "comparable (non-gaap)",
          "reported",
          "comparable",
          "adjusted",
          "as reported",
          "as adjusted");

  private final Tokens tokens;
  private final List<Block> blocks;
  private final String text;
  private int row = -1;
  private String label;

  TableLabels(Tokens tokens) {
    this.tokens = tokens;
    this.blocks = tokens.manuscript().blocks();
    this.text = tokens.manuscript().text();
  }

  /**
   * The label of the row that a figure is a cell of.
   *
   * @param from the figure's first token
   * @param to the token after its last
   * @return null outside of tables, among words, and where the row has none
   */
  String of(int from, int to) {
    int at = tokens.block(from);
    if (!isCell(from, to)) {
      return null;
    }
    if (at != row) {
      row = at;
      label = whole(at);
    }
    return label;
  }

  /** Whether a figure is a cell of a table, with nothing but marks and figures beside it. */
  boolean isCell(int from, int to) {
    int at = tokens.block(from);
    return blocks.get(at).inTable() && isCell(at, tokens.start(from), tokens.end(to - 1));
  }

  private boolean isCell(int at, int start, int end) {
    int first = blocks.get(at).span().start();
    int i = start - 1;
    while (i > first && start - i < WIDEST && isFigure(i)) {
      i--;
    }
    if (i <= first || text.charAt(i) != '\t') {
      return false; // words, or the first cell, which is the label
    }
    int limit = Math.min(blocks.get(at).span().end(), end + WIDEST);
    int k = end;
    while (k < limit && isFigure(k)) {
      k++;
    }
    return k == blocks.get(at).span().end() || text.charAt(k) == '\t';
  }

  private boolean isFigure(int at) {
    char c = text.charAt(at);
    return c != '\t' && !Character.isLetter(c);
  }

  /** Whether words say how something is measured, and not what. */
  static boolean isBasis(String words) {
    return BASES.contains(words.toLowerCase(Locale.ROOT));
  }

  private String whole(int at) {
    String own = label(at);
    if (own == null) {
      return null;
    }
    StringBuilder whole = new StringBuilder(own);
    for (int i = at - 1; i >= at - LINES && Character.isLowerCase(whole.charAt(0)); i--) {
      String before = heading(i, at);
      if (before == null || before.endsWith(":")) {
        break;
      }
      whole.insert(0, before + " ");
    }
    if (isBasis(own)) {
      for (int i = at - 1; i >= at - ABOVE; i--) {
        String measure = heading(i, at);
        if (measure != null) {
          boolean period = measure.toLowerCase(Locale.ROOT).contains(" ended ");
          return period ? null : (measure.endsWith(":") ? measure : measure + ":") + " " + own;
        }
      }
      return null; // the measure stands above its column
    }
    return whole.length() > LONGEST ? null : whole.toString();
  }

  /** The words of a row of the same table that has no figures, or null. */
  private String heading(int at, int of) {
    if (at < 0 || blocks.get(at).table() != blocks.get(of).table()) {
      return null;
    }
    String words = text.substring(blocks.get(at).span().start(), blocks.get(at).span().end());
    return words.indexOf('\t') < 0 && hasLetters(words) && words.length() <= LONGEST ? words : null;
  }

  /**
   * The first cell of a row without the marks of notes behind it, or null where it has no words.
   */
  private String label(int at) {
    int start = blocks.get(at).span().start();
    String cell = text.substring(start, text.indexOf('\t', start));
    int first = 0;
    while (first < cell.length() && " -–—•".indexOf(cell.charAt(first)) >= 0) {
      first++;
    }
    int end = trimmed(cell, cell.length());
    while (end > first && cell.charAt(end - 1) == ')') {
      int open = cell.lastIndexOf('(', end - 2);
      if (open < 0 || end - open - 2 > NOTE) {
        break;
      }
      end = trimmed(cell, open);
    }
    String words = cell.substring(Math.min(first, end), end);
    return hasLetters(words) ? words : null;
  }

  private static int trimmed(String cell, int end) {
    int last = end;
    while (last > 0 && " :*†‡§".indexOf(cell.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }

  static boolean hasLetters(String words) {
    return words.chars().anyMatch(Character::isLetter);
  }
}
