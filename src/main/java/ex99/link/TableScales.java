package ex99.link;

import ex99.phrase.Money;
import ex99.text.Block;
import ex99.token.Tokens;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the sums of a data table are multiplied by, as its heading says: "(In thousands, except per
 * share data)".
 *
 * <p>Sums of one share or piece, and those with a scale word of their own, stand as they are.
 */
final class TableScales {
  /** How many rows of a table, and how many lines above it, may say so. */
  private static final int ROWS = 6;

  private static final int ABOVE = 4;

  /** How many lines may part two tables of which the second goes on the first. */
  private static final int GAP = 2;

  /** How many tables may go on one another. */
  private static final int CHAIN = 12;

  /** The longest line that is a heading. */
  private static final int LINE = 200;

  /** How far before its word the "in" of a scale stands, in letters. */
  private static final int NEAR = 22;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** Words for a scale; the longer of two that begin alike comes first. */
  private static final Map<String, BigDecimal> WORDS =
      Map.of(
          "thousands", THOUSAND,
          "000's", THOUSAND,
          "000’s", THOUSAND,
          "000s", THOUSAND,
          "millions", BigDecimal.valueOf(1_000_000),
          "billions", BigDecimal.valueOf(1_000_000_000));

  /** What else a heading gives in thousands. */
  private static final List<String> COUNTS =
      List.of("shares ", "units ", "ounces ", "tons ", "subscribers ", "barrels ", "employees ");

  /** Words of a row whose sums are of one piece each. */
  private static final List<String> PIECES =
      List.of(
          "per ",
          "/share",
          "basic",
          "diluted",
          "eps",
          "assuming dilution",
          "price",
          "average",
          "a share");

  /** A heading that scales a table. */
  private record Scale(BigDecimal factor, boolean except) {}

  private static final Scale NONE = new Scale(BigDecimal.ONE, false);

  private final Tokens tokens;
  private final List<Block> blocks;
  private final String text;
  private final Map<Integer, Scale> scales = new HashMap<>();
  private Block current;
  private String label;

  TableScales(Tokens tokens) {
    this.tokens = tokens;
    this.blocks = tokens.manuscript().blocks();
    this.text = tokens.manuscript().text();
  }

  /** What a sum is multiplied by; one outside of tables. */
  BigDecimal of(Money money) {
    int row = tokens.block(money.from());
    Block block = blocks.get(row);
    boolean bare = tokens.isNumber(money.to() - 1) || tokens.is(money.to() - 1, ")");
    if (!block.inTable() || !bare) {
      return BigDecimal.ONE;
    }
    Scale scale = scale(row, CHAIN);
    return scale == NONE || isOfOne(money, block, scale) ? BigDecimal.ONE : scale.factor();
  }

  /** An amount in full; null stays null. */
  static BigDecimal scaled(BigDecimal amount, BigDecimal factor) {
    if (amount == null || factor.equals(BigDecimal.ONE)) {
      return amount;
    }
    BigDecimal full = amount.multiply(factor).stripTrailingZeros();
    return full.scale() < 0 ? full.setScale(0) : full;
  }

  /** Whether a sum is of one share or piece: by its row, by what follows, or by its cents. */
  private boolean isOfOne(Money money, Block row, Scale scale) {
    String label = label(row);
    boolean cells = label.length() < row.span().length();
    for (String piece : PIECES) {
      if (label.contains(piece)) {
        return true;
      }
    }
    boolean cents = money.amount().scale() == 2 && money.amount().abs().compareTo(THOUSAND) < 0;
    boolean labelled = tokens.start(money.from()) < row.span().start() + label.length();
    return tokens.is(money.to(), "par", "per", "a")
        || labelled && cells && money.amount().scale() > 0
        || cents && (scale.except() || labelled);
  }

  /** The first cell of a row, read once for all sums of the row. */
  private String label(Block row) {
    if (row != current) {
      String words = words(row);
      int tab = words.indexOf('\t');
      label = tab < 0 ? words : words.substring(0, tab);
      current = row;
    }
    return label;
  }

  /**
   * The scale that the first rows of a table or the lines above it declare; else that of the table
   * which it goes on right behind.
   */
  private Scale read(int row, int table, int chain) {
    int first = row;
    while (first > 0 && blocks.get(first - 1).table() == table) {
      first--;
    }
    for (int i = first; i < blocks.size() && i < first + ROWS; i++) {
      Scale scale = blocks.get(i).table() == table ? declared(words(blocks.get(i))) : null;
      if (scale != null) {
        return scale;
      }
    }
    for (int i = first - 1; i >= 0 && i >= first - ABOVE && !isData(blocks.get(i)); i--) {
      String words = words(blocks.get(i));
      Scale scale =
          words.length() <= LINE && (words.indexOf('(') >= 0 || words.startsWith("in "))
              ? declared(words)
              : null;
      if (scale != null) {
        return scale;
      }
    }
    int last = first - 1;
    while (last >= 0 && last >= first - GAP && !blocks.get(last).inTable()) {
      last--;
    }
    boolean goesOn = last >= 0 && last >= first - GAP;
    return goesOn && chain > 0 ? scale(last, chain - 1) : NONE;
  }

  private Scale scale(int row, int chain) {
    int table = blocks.get(row).table();
    Scale known = scales.get(table);
    if (known == null) {
      known = read(row, table, chain);
      scales.put(table, known);
    }
    return known;
  }

  /** A row of figures, as a heading above another table is none. */
  private boolean isData(Block block) {
    if (!block.inTable()) {
      return false;
    }
    String words = words(block);
    int tab = words.indexOf('\t');
    return tab >= 0 && words.indexOf('\t', tab + 1) > 0;
  }

  /** declaration := … "in" … scale-word …, of money; null where none or two are declared. */
  private static Scale declared(String words) {
    BigDecimal found = null;
    for (Map.Entry<String, BigDecimal> word : WORDS.entrySet()) {
      int at = words.indexOf(word.getKey());
      if (at >= 0 && isOfMoney(words, at)) {
        if (found != null && found.compareTo(word.getValue()) != 0) {
          return null;
        }
        found = word.getValue();
      }
    }
    return found == null ? null : new Scale(found, words.contains("except"));
  }

  private static boolean isOfMoney(String words, int at) {
    String before = words.substring(Math.max(0, at - NEAR), at);
    int in = before.lastIndexOf("in ");
    if (in > 0 && Character.isLetter(before.charAt(in - 1))) {
      in = -1;
    }
    String counted = in < 0 ? before : before.substring(0, in);
    for (String count : COUNTS) {
      if (counted.endsWith(count)) {
        return false;
      }
    }
    return in >= 0 || before.endsWith("(") || before.endsWith("$") || before.endsWith("$ ");
  }

  private String words(Block block) {
    return text.substring(block.span().start(), block.span().end()).toLowerCase(Locale.ROOT);
  }
}
