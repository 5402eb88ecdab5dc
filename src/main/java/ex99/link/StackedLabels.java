package ex99.link;

import ex99.text.Block;
import ex99.token.Tokens;
import java.util.List;
import java.util.Set;

/**
 * What sums are of that stand alone on a line below a label: "Total revenue", then "$5.6 billion to
 * $5.7 billion"; "Earnings per share", then "GAAP: $3.80" and "Non-GAAP: $4.95".
 */
final class StackedLabels {
  /** How many lines of one label may stand below it. */
  private static final int LINES = 3;

  /** The longest label, in letters. */
  private static final int LONGEST = 80;

  /** Words that may stand beside a sum alone on its line. */
  private static final Set<String> BESIDE =
      Set.of(
          "to",
          "and",
          "-",
          "–",
          "—",
          "~",
          "about",
          "approximately",
          "between",
          "(",
          ")",
          ".",
          "or");

  private final Tokens tokens;
  private final List<Block> blocks;
  private final String text;

  StackedLabels(Tokens tokens) {
    this.tokens = tokens;
    this.blocks = tokens.manuscript().blocks();
    this.text = tokens.manuscript().text();
  }

  /**
   * The label above the line that a sum stands alone on.
   *
   * @param from the sum's first token
   * @param to the token after its last
   * @return null where other words stand on the line or none right above it
   */
  String of(int from, int to) {
    int line = tokens.block(from);
    String basis = basis(line);
    int first = basis == null ? tokens.firstFrom(blocks.get(line).span().start()) : colon(line) + 1;
    if (!alone(line, first, from) || !alone(line, to, last(line))) {
      return null;
    }
    int above = line - 1;
    while (basis != null && above >= line - LINES && above > 0 && basis(above) != null) {
      above--;
    }
    String label = above < 0 || !touches(above) ? null : label(above);
    return label == null || basis == null ? label : label + ": " + basis;
  }

  /** Whether nothing but words that bound a sum stands between two tokens of a line. */
  private boolean alone(int line, int from, int to) {
    if (to - from > BESIDE.size()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (tokens.block(i) == line && !BESIDE.contains(tokens.norm(i))) {
        return false;
      }
    }
    return true;
  }

  private int last(int line) {
    return line + 1 == blocks.size()
        ? tokens.size()
        : tokens.firstFrom(blocks.get(line + 1).span().start());
  }

  /** "GAAP" in "GAAP: $3.80", or null. */
  private String basis(int line) {
    int colon = colon(line);
    String words =
        colon < 0
            ? ""
            : text.substring(blocks.get(line).span().start(), tokens.start(colon)).strip();
    return TableLabels.isBasis(words) ? words : null;
  }

  /** The colon near the head of a line, or -1. */
  private int colon(int line) {
    int first = tokens.firstFrom(blocks.get(line).span().start());
    for (int i = first; i < Math.min(last(line), first + 4); i++) {
      if (tokens.is(i, ":")) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the next line follows without an empty one between. */
  private boolean touches(int line) {
    return blocks.get(line + 1).span().start() - blocks.get(line).span().end() == 1;
  }

  /** The words of a line that is a label: short, without figures and no sentence; or null. */
  private String label(int line) {
    int start = blocks.get(line).span().start();
    int end = blocks.get(line).span().end();
    if (end - start > LONGEST || blocks.get(line).kind() == Block.Kind.FURNITURE) {
      return null;
    }
    String words = text.substring(start, end);
    char last = words.charAt(words.length() - 1);
    boolean figures = words.indexOf('$') >= 0 || words.indexOf('%') >= 0 || words.contains("\t");
    boolean label =
        Character.isUpperCase(words.charAt(0))
            && ".;,!?".indexOf(last) < 0
            && !TableLabels.isBasis(words); // how, and not what
    return figures || !label ? null : last == ':' ? words.substring(0, words.length() - 1) : words;
  }
}
